// SPDX-License-Identifier: EUPL-1.2
// Eight bytes at a time.
#include "charta/report/json_piece.h"

namespace charta {
namespace {

std::uint64_t load(const char* at, std::size_t size) {
  std::uint64_t eight = 0;
  std::memcpy(&eight, at, size);
  return eight;
}

bool is_safe(char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; }

}  // namespace

std::size_t plain_run(std::string_view text) {
  const char* const begin = text.data();
  auto size = static_cast<std::size_t>(
      scan::json_plain(begin, begin + text.size()) - begin);
  while (size + 8 <= text.size() &&
         JsonPiece::plain_word(load(&text[size], 8))) {
    size += 8;
  }
  while (size < text.size() && is_safe(text[size])) ++size;
  return size;
}

// Digits of a number that fits a machine word.
bool JsonPiece::put_word(Rational::Integer number) {
  const auto word = static_cast<std::int64_t>(number);
  if (word != number) return false;
  end_ = std::to_chars(end_, end_ + 20, word).ptr;
  return true;
}

bool JsonPiece::put(const Rational& value) {
  put('"');
  if (!put_word(value.numerator())) return false;
  if (value.denominator() != 1) {
    put('/');
    if (!put_word(value.denominator())) return false;
  }
  put('"');
  return true;
}

}  // namespace charta
