// SPDX-License-Identifier: EUPL-1.2
// A portfolio as one page that loads nothing and works without script.
#pragma once

#include <string>

#include "charta/portfolio/view.h"
#include "charta/report/formatter.h"

namespace charta {

// REQUIRES: the board is of the portfolio.
void write_portfolio_html(const Portfolio& portfolio, const Dashboard& board,
                          const Style& style, std::string& out);

}  // namespace charta
