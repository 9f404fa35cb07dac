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
  Code code = Code::internal;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::size_t rows = 0;  // that are left
};

// The first defect or fault.
Wrong wrong(const std::string& text) {
  const Source source{.name = "t.csv", .text = text};
  const auto table = read_csv(source);
  const Diagnostics& all = table ? table->defects : table.error();
  REQUIRE_FALSE(all.empty());
  return {all.front().code, all.front().at.line, all.front().at.column,
          table ? table->rows.size() : 0};
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

TEST_CASE("the separator is counted outside quotes") {
  CHECK(rows("\"a, b, c\";d\n1;2\n") == Rows{{"a, b, c", "d"}, {"1", "2"}});
}

TEST_CASE("names of columns are folded, and each stands once") {
  CHECK(rows("\" a\n b \",c,c,c\n1,2,3,4\n") ==
        Rows{{"a b", "c", "c (2)", "c (3)"}, {"1", "2", "3", "4"}});
}

TEST_CASE("broken rows are left out, broken tables refused, at their place") {
  struct {
    const char* text;
    Wrong wrong;
  } const table[] = {
      {"", {Code::csv_empty, 1, 1, 0}},
      {"a,b\n1\n1,2\n", {Code::csv_row_length, 2, 1, 1}},
      {"a,b\n1,2\n1,2,3\n", {Code::csv_row_length, 3, 1, 1}},
      {"a,b\n1,2\n\"1,2\n", {Code::csv_unclosed_quote, 3, 1, 1}},
      {"a,b\n\"1\"x,2\n3,4\n", {Code::csv_after_quote, 2, 4, 1}},
      {"a,a\n1,2\n", {Code::import_column_renamed, 1, 3, 1}},
      {"a,b\n1,\xE9\n", {Code::bad_utf8, 2, 3, 0}},
  };
  for (const auto& row : table) {
    CAPTURE(row.text);
    const Wrong found = wrong(row.text);
    CHECK(found.code == row.wrong.code);
    CHECK(found.line == row.wrong.line);
    CHECK(found.column == row.wrong.column);
    CHECK(found.rows == row.wrong.rows);
  }
}

TEST_CASE("of very many broken rows the first are told, and how many more") {
  std::string text = "a,b\n";
  for (int i = 0; i < 500; ++i) text += "1\n";
  const Source source{.name = "t.csv", .text = text};
  const auto table = read_csv(source);
  REQUIRE(table);
  CHECK(table->defects.size() == 101);
  CHECK(table->defects.back().code == Code::more_faults);
  CHECK(table->defects.back().args.front() == "400");
}
