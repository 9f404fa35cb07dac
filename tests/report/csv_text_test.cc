// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/csv_text.h"

#include <doctest/doctest.h>

using namespace charta;

namespace {

std::string cell(const CsvDialect& dialect, std::string_view text) {
  std::string out;
  CsvRow(dialect, out).text(text);
  return out;
}

}  // namespace

TEST_CASE("no cell is a formula, and quotes are doubled") {
  struct {
    const char* text;
    const char* wanted;
  } const rows[] = {
      {"plain", "\"plain\""},
      {"", "\"\""},
      {"say \"x\", y;\nz", "\"say \"\"x\"\", y;\nz\""},
      {"=1+1", "\"'=1+1\""},
      {"-2+3", "\"'-2+3\""},
      {"@SUM(1)", "\"'@SUM(1)\""},
      {" +1", "\"' +1\""},
      {"\t=1", "\"'\\u{9}=1\""},
      {"＝1+1", "\"'＝1+1\""},
      {"a\x1b[2J", "\"a\\u{1b}[2J\""},
      {"1-2", "\"1-2\""},
  };
  for (const auto& row : rows) CHECK(cell({}, row.text) == row.wanted);
}

TEST_CASE("numbers are bare and have the dialect's decimal sign") {
  std::string out;
  const CsvDialect french{.separator = ';', .point = ','};
  CsvRow row(french, out);
  row.number("62.5");
  row.number("");
  row.text("é");
  row.end();
  CHECK(out == "62,5;;\"é\"\r\n");
}
