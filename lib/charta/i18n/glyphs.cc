// SPDX-License-Identifier: EUPL-1.2
// What code points look like and do. A script that the width table lacks is one
// column a code point: to add one, a row in kWide or kZero, in order.
#include "charta/i18n/glyphs.h"

#include <algorithm>
#include <iterator>

#include "charta/base/utf8.h"

namespace charta {
namespace {

struct Range {
  char32_t first = 0;
  char32_t last = 0;
};

constexpr Range kHarmful[] = {
    {0x00, 0x1F},     {0x7F, 0x9F},       {0xAD, 0xAD},       {0x34F, 0x34F},
    {0x61C, 0x61C},   {0x115F, 0x1160},   {0x17B4, 0x17B5},   {0x180B, 0x180E},
    {0x200B, 0x200F}, {0x2028, 0x202E},   {0x2060, 0x206F},   {0x3164, 0x3164},
    {0xFDD0, 0xFDEF}, {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB},
    {0xFFFE, 0xFFFF}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
};

// Combining marks of the scripts of Europe, and those common elsewhere.
constexpr Range kZero[] = {
    {0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},   {0x610, 0x61A},
    {0x64B, 0x65F},   {0x670, 0x670},   {0x6D6, 0x6DC},   {0x93C, 0x93C},
    {0x941, 0x948},   {0x94D, 0x94D},   {0xE31, 0xE31},   {0xE34, 0xE3A},
    {0xE47, 0xE4E},   {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF},
    {0x302A, 0x302D}, {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
};

constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},
    {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},
    {0x26A1, 0x26A1},   {0x2705, 0x2705},   {0x270A, 0x270B},
    {0x2728, 0x2728},   {0x274C, 0x274C},   {0x2753, 0x2755},
    {0x2757, 0x2757},   {0x2795, 0x2797},   {0x2B1B, 0x2B1C},
    {0x2E80, 0x303E},   {0x3041, 0x3247},   {0x3250, 0x4DBF},
    {0x4E00, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},   {0x16FE0, 0x18AFF}, {0x1B000, 0x1B2FF},
    {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F19A},
    {0x1F200, 0x1F320}, {0x1F32D, 0x1F64F}, {0x1F680, 0x1F6FC},
    {0x1F7E0, 0x1F7EB}, {0x1F90C, 0x1FAFF}, {0x20000, 0x3FFFD},
};

template <std::size_t n>
bool among(const Range (&ranges)[n], char32_t point) {
  const Range* after = std::upper_bound(
      std::begin(ranges), std::end(ranges), point,
      [](char32_t wanted, const Range& range) { return wanted < range.first; });
  return after != std::begin(ranges) && point <= std::prev(after)->last;
}

}  // namespace

Glyph first_glyph(std::string_view text) {
  const CodePoint first = decode_utf8(text, 0);
  if (first.size == 0) return {0xFFFD, text.substr(0, 1)};
  return {first.point, text.substr(0, first.size)};
}

bool harmful(char32_t point) {
  if (point >= 0x20 && point < 0x7F) return false;
  return among(kHarmful, point) || (point & 0xFFFEU) == 0xFFFEU;
}

std::uint32_t columns(char32_t point) {
  if (point < 0x300) return 1;
  if (among(kZero, point)) return 0;
  return among(kWide, point) ? 2 : 1;
}

std::size_t columns(std::string_view text) {
  std::size_t total = 0;
  while (!text.empty()) {
    if (static_cast<unsigned char>(text.front()) < 0x80) {
      text.remove_prefix(1);
      ++total;
      continue;
    }
    const Glyph glyph = first_glyph(text);
    total += columns(glyph.point);
    text.remove_prefix(glyph.bytes.size());
  }
  return total;
}

}  // namespace charta
