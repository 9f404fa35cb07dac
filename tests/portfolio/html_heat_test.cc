// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/portfolio/html_parts.h"

namespace charta {
namespace {

std::string cell(int low, int high) {
  const Run run;
  const Style style;
  std::string out;
  HtmlSheet sheet{.run = run, .style = style, .out = out};
  put_heat(sheet, Rational(low), Rational(high));
  return out;
}

TEST_CASE("paint goes by the guaranteed end, unless most is undecided") {
  struct {
    int low;
    int high;
    const char* kind;
  } const rows[] = {
      {100, 100, "h0"}, {80, 90, "h0"}, {79, 90, "h1"},  {40, 60, "h2"},
      {20, 70, "h3"},   {0, 50, "h4"},  {0, 51, "wide"}, {0, 100, "wide"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.low);
    CHECK(cell(row.low, row.high).find(std::string("\"heat ") + row.kind) !=
          std::string::npos);
  }
  CHECK(cell(40, 60).find(">40–60<") != std::string::npos);
  CHECK(cell(0, 0).find(">0<") != std::string::npos);
}

}  // namespace
}  // namespace charta
