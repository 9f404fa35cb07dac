// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/csv.h"

#include <doctest/doctest.h>

using namespace charta;

namespace {

using Rows = std::vector<std::vector<std::string>>;

// The table with its header as first row, or the codes of the faults.
Rows rows(const std::string& text) {
  const Source source{.name = "t.csv", .text = text};
  const auto table = read_csv(source);
  Rows all;
  if (!table) return all;
  const auto texts = [](const std::vector<CsvCell>& row) {
    std::vector<std::string> out;
    for (const CsvCell& cell : row) out.push_back(cell.text);
    return out;
  };
  all.push_back(texts(table->header));
  for (const auto& row : table->rows) all.push_back(texts(row));
  return all;
}

struct Wrong {
  Code code;
  std::uint32_t line;
  std::uint32_t column;
};

Wrong wrong(const std::string& text) {
  const Source source{.name = "t.csv", .text = text};
  const auto table = read_csv(source);
  REQUIRE_FALSE(table);
  const Diagnostic& fault = table.error().front();
  return {fault.code, fault.at.line, fault.at.column};
}

}  // namespace

TEST_CASE("tables read back as spreadsheets write them") {
  const Rows plain = {{"a", "b"}, {"1", "2"}};
  CHECK(rows("a,b\n1,2\n") == plain);
  CHECK(rows("a;b\r\n1;2") == plain);
  CHECK(rows("a\tb\n1\t2\n") == plain);
  CHECK(rows("\xEF\xBB\xBF"
             "a,b\n\n1,2\n\n") == plain);
  CHECK(rows("\"a\",\"b\"\n\"1\",2\n") == plain);
}

TEST_CASE("quotes hold separators, quotes and line ends") {
  CHECK(rows("a,b\n\"x, \"\"y\"\"\",\"line\nbreak\"\n") ==
        Rows{{"a", "b"}, {"x, \"y\"", "line\nbreak"}});
  CHECK(rows("a,b\n,\n") == Rows{{"a", "b"}, {"", ""}});
  CHECK(rows("a;b\nx, y;z\n") == Rows{{"a", "b"}, {"x, y", "z"}});
}

TEST_CASE("broken tables are refused at their place") {
  struct {
    const char* text;
    Code code;
    std::uint32_t line;
    std::uint32_t column;
  } const table[] = {
      {"", Code::csv_empty, 1, 1},
      {"a,b\n1\n", Code::csv_row_length, 2, 1},
      {"a,b\n1,2,3\n", Code::csv_row_length, 2, 1},
      {"a,b\n\"1,2\n", Code::csv_unclosed_quote, 2, 1},
      {"a,b\n\"1\"x,2\n", Code::csv_after_quote, 2, 4},
      {"a,a\n1,2\n", Code::duplicate_key, 1, 3},
      {"a,b\n1,\xE9\n", Code::bad_utf8, 2, 3},
  };
  for (const auto& row : table) {
    CAPTURE(row.text);
    const Wrong found = wrong(row.text);
    CHECK(found.code == row.code);
    CHECK(found.line == row.line);
    CHECK(found.column == row.column);
  }
}
