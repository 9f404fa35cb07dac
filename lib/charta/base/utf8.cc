// SPDX-License-Identifier: EUPL-1.2
// Decoding by the table of well-formed sequences (Unicode, table 3-7).
#include "charta/base/utf8.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <bit>

namespace charta {
namespace {

std::uint32_t byte_at(std::string_view text, std::size_t i) {
  return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
}

bool follows(std::uint32_t byte) { return (byte & 0xC0U) == 0x80U; }

// The bounds of the second byte depend on the first: no overlong form, no
// surrogate, nothing above U+10FFFF.
bool second_fits(std::uint32_t first, std::uint32_t second) {
  if (first == 0xE0) return second >= 0xA0 && second <= 0xBF;
  if (first == 0xED) return second >= 0x80 && second <= 0x9F;
  if (first == 0xF0) return second >= 0x90 && second <= 0xBF;
  if (first == 0xF4) return second >= 0x80 && second <= 0x8F;
  return follows(second);
}

CodePoint decode_long(std::string_view text, std::size_t at,
                      std::uint32_t first) {
  const std::uint32_t second = byte_at(text, at + 1);
  if (first < 0xC2 || first > 0xF4 || !second_fits(first, second)) return {};
  const std::uint32_t low = second & 0x3FU;
  if (first < 0xE0) return {((first & 0x1FU) << 6U) | low, 2};
  const std::uint32_t third = byte_at(text, at + 2);
  if (!follows(third)) return {};
  const std::uint32_t lower = (low << 6U) | (third & 0x3FU);
  if (first < 0xF0) return {((first & 0x0FU) << 12U) | lower, 3};
  const std::uint32_t fourth = byte_at(text, at + 3);
  if (!follows(fourth)) return {};
  return {((first & 0x07U) << 18U) | (lower << 6U) | (fourth & 0x3FU), 4};
}

// How many of the first `size` of these eight bytes go on with a code point.
std::size_t inner_bytes(const char* text, std::size_t size) {
  const std::uint64_t bytes = swar::load(text);
  std::uint64_t marks = (bytes >> 7U) & (~bytes >> 6U) & swar::kOnes;
  if (size < 8) marks &= (std::uint64_t{1} << (8 * size)) - 1;
  return (marks * swar::kOnes) >> 56U;
}

#if defined(__SSE2__)
// One bit for each of 64 bytes that goes on with a code point.
std::uint64_t inner_mask(const char* text) {
  std::uint64_t mask = 0;
  for (unsigned i = 0; i < 64; i += 16) {
    __m128i bytes;
    std::memcpy(&bytes, text + i, sizeof(bytes));
    const __m128i inner = _mm_cmplt_epi8(bytes, _mm_set1_epi8(-64));
    mask |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(inner))} << i;
  }
  return mask;
}
#endif

char low_bits(char32_t point, std::uint32_t shift) {
  return static_cast<char>(0x80U | ((point >> shift) & 0x3FU));
}

}  // namespace

CodePoint decode_utf8(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const std::uint32_t first = byte_at(text, at);
  if (first < 0x80) return {first, 1};
  return decode_long(text, at, first);
}

std::uint32_t encode_utf8(char32_t point, char* out) {
  if (point < 0x80) {
    out[0] = static_cast<char>(point);
    return 1;
  }
  if (point < 0x800) {
    out[0] = static_cast<char>(0xC0U | (point >> 6U));
    out[1] = low_bits(point, 0);
    return 2;
  }
  if (point < 0x10000) {
    out[0] = static_cast<char>(0xE0U | (point >> 12U));
    out[1] = low_bits(point, 6);
    out[2] = low_bits(point, 0);
    return 3;
  }
  out[0] = static_cast<char>(0xF0U | (point >> 18U));
  out[1] = low_bits(point, 12);
  out[2] = low_bits(point, 6);
  out[3] = low_bits(point, 0);
  return 4;
}

std::size_t valid_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (text.size() - at >= 8 &&
        (swar::load(text.data() + at) & swar::kHighs) == 0) {
      at += 8;
      continue;
    }
    const CodePoint here = decode_utf8(text, at);
    if (here.size == 0) return at;
    at += here.size;
  }
  return at;
}

std::size_t count_utf8(std::string_view text) {
  return count_utf8(text, 0, text.size());
}

// All bytes begin a code point but those that go on with one: 64 or eight at a
// time, looking behind `end` where there is text.
std::size_t count_utf8(std::string_view text, std::size_t begin,
                       std::size_t end) {
  std::size_t count = end - begin;
  std::size_t i = begin;
#if defined(__SSE2__)
  for (; i < end && i + 64 <= text.size(); i += 64) {
    std::uint64_t mask = inner_mask(text.data() + i);
    if (end - i < 64) mask &= (std::uint64_t{1} << (end - i)) - 1;
    if (mask != 0) count -= static_cast<std::size_t>(std::popcount(mask));
  }
#endif
  for (; i < end && i + 8 <= text.size(); i += 8) {
    count -= inner_bytes(text.data() + i, end - i);
  }
  for (; i < end; ++i) {
    if (follows(static_cast<unsigned char>(text[i]))) --count;
  }
  return count;
}

}  // namespace charta
