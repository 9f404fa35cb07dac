// SPDX-License-Identifier: EUPL-1.2
// Only lines with accents are counted code point by code point.
#include "charta/doc/line_table.h"

#include <algorithm>

namespace charta {
namespace {

bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }

bool continues(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace

LineTable::LineTable(std::string_view text) : text_(text) {
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    begins_.push_back(static_cast<std::uint32_t>(begin));
    ascii_.push_back(
        std::ranges::none_of(text.substr(begin, end - begin), is_high));
    if (end == text.size()) return;
    begin = end + 1;
  }
}

std::uint32_t LineTable::offset(std::uint32_t line,
                                std::uint32_t column) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  if (line == 0 || line > begins_.size()) return size;
  const std::uint32_t begin = begins_[line - 1];
  const std::uint32_t end = line < begins_.size() ? begins_[line] - 1 : size;
  if (column == 0) return begin;
  if (ascii_[line - 1]) return std::min(begin + column - 1, end);
  std::uint32_t at = begin;
  for (std::uint32_t i = 1; i < column && at < end; ++i) {
    ++at;
    while (at < end && continues(text_[at])) ++at;
  }
  return at;
}

}  // namespace charta
