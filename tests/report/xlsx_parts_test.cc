// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/xlsx_parts.h"

#include <doctest/doctest.h>

using namespace charta;

namespace {

std::string text(std::string_view given) {
  std::string out;
  append_xlsx_text(given, out);
  return out;
}

}  // namespace

TEST_CASE("text that a reader would unescape is escaped once more") {
  CHECK(text("a<b & c") == "a&lt;b &amp; c");
  CHECK(text("_x0041_") == "_x005F_x0041_");
  CHECK(text("_x00g1_ _x41_") == "_x00g1_ _x41_");
}

TEST_CASE("a cell holds 32,767 units and no more") {
  const std::string most = text(std::string(40'000, 'a'));
  CHECK(most.size() == 32'766 + std::string_view("…").size());
  std::string wide;
  for (int i = 0; i < 20'000; ++i) wide += "😀";
  CHECK(text(wide).size() == 16'383 * 4 + 3);
}

TEST_CASE("a chart comes with its drawing and its relations") {
  const std::vector<XlsxPart> chart = xlsx_chart_parts({}, 3);
  CHECK(chart.size() == 4);
  CHECK(chart.back().name == "xl/charts/chart1.xml");
  const auto types = [](bool drawn) { return xlsx_parts({}, drawn)[0].text; };
  CHECK(types(true).find("drawing1.xml") != std::string::npos);
  CHECK(types(false).find("drawing1.xml") == std::string::npos);
}
