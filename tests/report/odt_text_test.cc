// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/odt_text.h"

#include <doctest/doctest.h>

#include <array>

using namespace charta;

TEST_CASE("a table has its header, its rows, and closes") {
  std::string out;
  OdtText text(out);
  constexpr std::array<std::uint32_t, 2> kWidths = {54, 120};
  text.begin_table(kWidths, {"A", "B"});
  text.begin_row();
  text.cell("1 < 2");
  text.cell("");
  text.end_row();
  text.end_table();
  CHECK(
      out.starts_with("<table:table table:style-name=\"tab\">"
                      "<table:table-column table:style-name=\"w54\"/>"));
  CHECK(out.find("1 &lt; 2") != std::string::npos);
  CHECK(out.ends_with("</table:table>\n"));
}
