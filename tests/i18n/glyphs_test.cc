// SPDX-License-Identifier: EUPL-1.2
#include "charta/i18n/glyphs.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("a code point is decoded, or one bad byte becomes U+FFFD") {
  struct Row {
    std::string_view text;
    char32_t point;
    std::size_t size;
  };
  const Row rows[] = {
      {"a", U'a', 1},
      {"é", U'é', 2},
      {"€x", U'€', 3},
      {"😀", U'😀', 4},
      {"\x80", 0xFFFD, 1},              // continuation alone
      {"\xC0\xAF", 0xFFFD, 1},          // overlong
      {"\xE0\x80\xAF", 0xFFFD, 1},      // overlong
      {"\xED\xA0\x80", 0xFFFD, 1},      // surrogate
      {"\xF4\x90\x80\x80", 0xFFFD, 1},  // beyond the last plane
      {"\xE2\x82", 0xFFFD, 1},          // cut
      {"\xC3(", 0xFFFD, 1},
      {"\xFF", 0xFFFD, 1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Glyph glyph = first_glyph(row.text);
    CHECK(glyph.point == row.point);
    CHECK(glyph.bytes == row.text.substr(0, row.size));
  }
}

TEST_CASE("columns follow what a terminal does") {
  struct Row {
    std::string_view text;
    std::size_t columns;
  };
  const Row rows[] = {
      {"", 0},     {"abc", 3},  {"été", 3},  {"e\u0301te", 3},
      {"日本", 4}, {"한", 2},   {"✔ ok", 4}, {"1\u202f000", 5},
      {"😀", 2},    {"\xFF", 1}, {"Ａ", 2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(columns(row.text) == row.columns);
  }
}

TEST_CASE("what could steer a terminal or hide is harmful") {
  const char32_t bad[] = {0,      7,      0x1B,    0x7F,   0x9B,   0xAD,
                          0x200B, 0x200E, 0x202E,  0x2028, 0x2066, 0xFEFF,
                          0xFFFE, 0xFFFF, 0x1FFFF, 0xE0041};
  for (const char32_t point : bad) CHECK(harmful(point));
  const char32_t good[] = {' ',    '~',    0xA0,   0xE9,
                           0x2019, 0x202F, 0x20AC, 0x1F600};
  for (const char32_t point : good) CHECK_FALSE(harmful(point));
}

}  // namespace
}  // namespace charta
