// SPDX-License-Identifier: EUPL-1.2
// A portfolio as an Excel workbook: one table a sheet, all rows.
#pragma once

#include <string>

#include "charta/portfolio/view.h"
#include "charta/report/formatter.h"

namespace charta {

// REQUIRES: the board is of the portfolio.
void write_portfolio_xlsx(const Portfolio& portfolio, const Dashboard& board,
                          const Style& style, std::string& out);

}  // namespace charta
