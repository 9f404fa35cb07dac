// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/xlsx_sheet.h"

#include <doctest/doctest.h>

#include <array>

namespace charta {
namespace {

TEST_CASE("rows are counted with their header, up to what a sheet holds") {
  XlsxSheet sheet(2, {{.title = "a"}, {.title = "b", .width = 30}});
  CHECK(sheet.rows() == 1);
  const std::array cells = {
      SheetCell{.type = SheetCell::Type::text, .text = "=1+1"},
      SheetCell{.type = SheetCell::Type::number, .text = "2"}};
  sheet.row(cells);
  CHECK(sheet.rows() == 2);
  CHECK_FALSE(sheet.full());
  sheet.finish({}, false);
  std::string out;
  Zip zip;
  zip.add(sheet.member(), out);
  zip.finish(out);
  CHECK(out.find("xl/worksheets/sheet2.xml") != std::string::npos);
}

TEST_CASE("a text takes a line for each width of its column, and for its own") {
  CHECK(xlsx_lines("", 10) == 1);
  CHECK(xlsx_lines("dix signes", 10) == 1);
  CHECK(xlsx_lines("onze signes", 10) == 2);
  CHECK(xlsx_lines("été été é\n\nété", 10) == 3);
  CHECK(xlsx_lines("\n", 1) == 2);
}

}  // namespace
}  // namespace charta
