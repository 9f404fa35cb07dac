// SPDX-License-Identifier: EUPL-1.2
// Code points of UTF-8 text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace charta {

// One code point and the number of bytes that it takes; size 0 where the bytes
// are not well-formed (RFC 3629: shortest form, no surrogate, <= U+10FFFF).
struct CodePoint {
  char32_t point = 0;
  std::uint32_t size = 0;
};

// The code point that begins at text[at]; size 0 at the end too.
CodePoint decode_utf8(std::string_view text, std::size_t at);

// The bytes of a code point; `out` has room for 4. Answers how many. REQUIRES:
// no surrogate, <= U+10FFFF.
std::uint32_t encode_utf8(char32_t point, char* out);

// The offset of the first byte that is not well-formed, or text.size().
std::size_t valid_utf8(std::string_view text);

// The number of code points, or of those that begin in [begin, end). REQUIRES:
// well-formed; begin <= end <= text.size().
std::size_t count_utf8(std::string_view text);
std::size_t count_utf8(std::string_view text, std::size_t begin,
                       std::size_t end);

// Eight bytes at once, for scans that mostly find nothing.
namespace swar {

constexpr std::uint64_t kOnes = 0x0101010101010101U;
constexpr std::uint64_t kHighs = 0x8080808080808080U;

inline std::uint64_t load(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, sizeof(word));
  return word;
}

// Not zero when a byte of the word equals `byte`.
constexpr std::uint64_t has(std::uint64_t word, unsigned char byte) {
  const std::uint64_t x = word ^ (kOnes * byte);
  return (x - kOnes) & ~x & kHighs;
}

// Not zero when a byte of the word is below `byte` or above 127. REQUIRES:
// byte <= 128.
constexpr std::uint64_t below_or_high(std::uint64_t word, unsigned char byte) {
  return ((word - kOnes * byte) | word) & kHighs;
}

// Not zero when a byte of the word is below `byte`. REQUIRES: byte <= 128.
constexpr std::uint64_t below(std::uint64_t word, unsigned char byte) {
  return (word - kOnes * byte) & ~word & kHighs;
}

}  // namespace swar

}  // namespace charta
