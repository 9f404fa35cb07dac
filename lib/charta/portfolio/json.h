// SPDX-License-Identifier: EUPL-1.2
// A portfolio as JSON: its base, from which partial summaries combine, and all
// that a dashboard shows. docs/portfolio.md describes the members.
#pragma once

#include <string>
#include <string_view>

#include "charta/portfolio/view.h"

namespace charta {

inline constexpr std::string_view kPortfolioSchema = "urn:charta:portfolio:1";

// REQUIRES: the view is of the portfolio.
void write_portfolio_json(const Portfolio& portfolio, const Dashboard& view,
                          std::string& out);

}  // namespace charta
