// SPDX-License-Identifier: EUPL-1.2
// Code points of UTF-8 text and the columns that they take on a screen.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace charta {

// One code point and the bytes it came from. Bytes that are not UTF-8 come out
// as U+FFFD, one at a time.
struct Glyph {
  char32_t point = 0;
  std::string_view bytes{};
};

// The first code point of a text. REQUIRES: not empty.
Glyph first_glyph(std::string_view text);

// Whether a code point could steer a terminal, hide, or reorder what is read:
// C0, DEL, C1, bidi controls, zero-width and tag characters, line and paragraph
// separators, non-characters.
bool harmful(char32_t point);

// Columns of one code point: 0 for combining marks, 2 for East Asian wide ones
// and emoji, else 1.
std::uint32_t columns(char32_t point);

// Columns of a text. REQUIRES: no control characters, tabs count as 1.
std::size_t columns(std::string_view text);

}  // namespace charta
