// SPDX-License-Identifier: EUPL-1.2
// Letters of ASCII for screens that know no more. To add one: a row, in order.
#include <algorithm>
#include <iterator>

#include "charta/i18n/glyphs.h"
#include "charta/report/layout.h"

namespace charta {
namespace {

struct Row {
  char32_t point = 0;
  std::string_view letters{};
};

constexpr Row kOthers[] = {
    {0xA0, " "},    {0xAB, "<<"},    {0xB0, "o"},    {0xB2, "2"},
    {0xB7, "-"},    {0xBB, ">>"},    {0x152, "OE"},  {0x153, "oe"},
    {0x178, "Y"},   {0x2010, "-"},   {0x2011, "-"},  {0x2013, "-"},
    {0x2014, "-"},  {0x2018, "'"},   {0x2019, "'"},  {0x201C, "\""},
    {0x201D, "\""}, {0x2026, "..."}, {0x202F, " "},  {0x20AC, "EUR"},
    {0x2192, "->"}, {0x2212, "-"},   {0x2264, "<="}, {0x2265, ">="},
};

// Latin-1 letters from U+00C0 to U+00FF.
constexpr std::string_view kLatin[] = {
    "A", "A", "A", "A", "A",  "A",  "AE", "C", "E", "E", "E",  "E", "I",
    "I", "I", "I", "D", "N",  "O",  "O",  "O", "O", "O", "x",  "O", "U",
    "U", "U", "U", "Y", "Th", "ss", "a",  "a", "a", "a", "a",  "a", "ae",
    "c", "e", "e", "e", "e",  "i",  "i",  "i", "i", "d", "n",  "o", "o",
    "o", "o", "o", "/", "o",  "u",  "u",  "u", "u", "y", "th", "y"};
static_assert(std::size(kLatin) == 64);

std::string_view letters(char32_t point) {
  if (point >= 0xC0 && point <= 0xFF) return kLatin[point - 0xC0];
  const Row* row = std::lower_bound(
      std::begin(kOthers), std::end(kOthers), point,
      [](const Row& left, char32_t right) { return left.point < right; });
  if (row != std::end(kOthers) && row->point == point) return row->letters;
  return columns(point) == 0 ? "" : "?";
}

}  // namespace

std::string ascii(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const Glyph glyph = first_glyph(text);
    out += glyph.point < 0x80 ? glyph.bytes : letters(glyph.point);
    text.remove_prefix(glyph.bytes.size());
  }
  return out;
}

}  // namespace charta
