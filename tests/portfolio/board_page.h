// SPDX-License-Identifier: EUPL-1.2
// One section of the page, for tests.
#pragma once

#include <string>

#include "charta/portfolio/html_parts.h"
#include "portfolio/made.h"

namespace charta {

inline std::string section(void (*put)(const BoardPage& page),
                           const Portfolio& portfolio,
                           const Showing& showing = {}) {
  const Style style;
  std::string out;
  HtmlSheet sheet{.run = portfolio.head, .style = style, .out = out};
  const Dashboard board = dashboard_of(portfolio, showing);
  put({portfolio, board, sheet});
  return out;
}

inline bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace charta
