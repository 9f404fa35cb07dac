// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/formatter.h"
#include "report/sample.h"

using namespace charta;

namespace {

std::string written(const Run& run) {
  std::string out;
  find_formatter("xlsx")->write(run, {}, out);
  return out;
}

}  // namespace

// tests/office/run has it read by openpyxl and LibreOffice.
TEST_CASE("a workbook is an archive, the same bytes each time") {
  const std::string book = written(sample_batch());
  CHECK(book.starts_with("PK\x03\x04"));
  CHECK(book.find("[Content_Types].xml") != std::string::npos);
  CHECK(book.find("xl/worksheets/sheet6.xml") != std::string::npos);
  CHECK(book == written(sample_batch()));
}

TEST_CASE("a run without a report is a workbook too") {
  CHECK(written(sample_head()).starts_with("PK\x03\x04"));
}
