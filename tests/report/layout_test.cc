// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/layout.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("lines are broken at spaces, by columns") {
  struct Row {
    const char* name;
    std::string_view text;
    std::size_t width;
    std::vector<std::string_view> lines;
  };
  const Row rows[] = {
      {"empty", "", 10, {}},
      {"fits", "one two", 7, {"one two"}},
      {"breaks", "one two three", 7, {"one two", "three"}},
      {"exact", "abc def", 3, {"abc", "def"}},
      {"long word", "a abcdefgh b", 4, {"a", "abcdefgh", "b"}},
      {"accents", "été été été", 7, {"été été", "été"}},
      {"wide", "日本 日本", 5, {"日本", "日本"}},
      {"no-break space", "ab cd\u00a0: ef", 6, {"ab", "cd\u00a0:", "ef"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(wrap(row.text, row.width) == row.lines);
  }
}

TEST_CASE("texts of several lines flow into one and are made inert") {
  CHECK(flow("  a\n b\t\tc \n") == "a b c");
  CHECK(flow("a\x1b[2Jb") == "a\\u{1b}[2Jb");
  CHECK(flow("10\u00a0%") == "10\u00a0%");
}

TEST_CASE("texts are cut to a width") {
  CHECK(fit("abcdef", 6) == "abcdef");
  CHECK(fit("abcdefg", 6) == "abcde…");
  CHECK(fit("日本語", 4) == "日…");
}

TEST_CASE("a screen without Unicode gets ASCII letters") {
  CHECK(ascii("été « œuf » 5\u202f% …") == "ete << oeuf >> 5 % ...");
  CHECK(ascii("e\u0301 日 ß") == "e ? ss");
}

TEST_CASE("cells are aligned and the body hangs under itself") {
  std::string out;
  const Style style{.width = 40};
  Sheet sheet(style, out);
  const Cell cells[] = {{"é", 3}, {"7", 3, Ink::none, true}};
  sheet.entry(2, cells, "one two three four five six seven eight");
  sheet.entry(2, cells);
  CHECK(out ==
        "  é      7  one two three four five six\n"
        "            seven eight\n"
        "  é      7\n");
}

TEST_CASE("colour stands around text, only where asked") {
  std::string out;
  const Style style{.colour = true};
  Sheet(style, out).paragraph(0, "bad", Ink::bad);
  CHECK(out == "\x1b[1;31mbad\x1b[0m\n");
}

}  // namespace
}  // namespace charta
