// SPDX-License-Identifier: EUPL-1.2
// A portfolio in short, for a terminal.
#pragma once

#include <string>

#include "charta/portfolio/view.h"
#include "charta/report/formatter.h"

namespace charta {

// REQUIRES: the view is of the portfolio.
void write_portfolio_text(const Portfolio& portfolio, const Dashboard& view,
                          const Style& style, std::string& out);

}  // namespace charta
