// SPDX-License-Identifier: EUPL-1.2
// Sixteen bytes at once where the processor can: each function steps over bytes
// that surely do not matter and stops at or before the first that may; callers
// look on byte by byte. Elsewhere they do not step at all. Internal to doc.
// A head is compared in two steps whatever its size.
#pragma once

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace charta::scan {

// The most bytes of a head.
constexpr std::size_t kHead = 32;

// A short text to be met again at the beginning of others.
struct Head {
  char bytes[kHead]{};
  std::uint32_t mask = 0;  // a bit a byte that counts

  // REQUIRES: text.size() <= kHead.
  static Head of(std::string_view text) {
    Head head;
    std::memcpy(head.bytes, text.data(), text.size());
    head.mask = static_cast<std::uint32_t>((std::uint64_t{1} << text.size()) -
                                           std::uint64_t{1});
    return head;
  }
};

#if defined(__SSE2__)

inline __m128i all(char c) { return _mm_set1_epi8(c); }

inline __m128i equal(__m128i bytes, char c) {
  return _mm_cmpeq_epi8(bytes, all(c));
}

inline std::uint32_t same(const char* a, const char* b) {
  __m128i left;
  __m128i right;
  __builtin_memcpy(&left, a, sizeof(left));
  __builtin_memcpy(&right, b, sizeof(right));
  return static_cast<std::uint32_t>(
      _mm_movemask_epi8(_mm_cmpeq_epi8(left, right)));
}

// A bit for each byte at p that is as in the head.
inline std::uint32_t equal_bytes(const char* p, const Head& head) {
  return same(p, head.bytes) | same(p + 16, head.bytes + 16) << 16U;
}

// Whether the text at p begins so, or with the first `size` bytes of it.
// REQUIRES: kHead readable bytes; size < kHead.
inline bool begins(const char* p, const Head& head) {
  return (equal_bytes(p, head) & head.mask) == head.mask;
}
inline bool begins(const char* p, const Head& head, std::uint32_t size) {
  const std::uint32_t mask = (std::uint32_t{1} << size) - 1;
  return (equal_bytes(p, head) & mask) == mask;
}

// Steps while no byte of a block is marked by `mark`.
template <typename Mark>
inline const char* blocks(const char* p, const char* end, const Mark& mark) {
  while (end - p >= 16) {
    __m128i bytes;
    __builtin_memcpy(&bytes, p, sizeof(bytes));
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(mark(bytes)));
    if (mask != 0) return p + std::countr_zero(mask);
    p += 16;
  }
  return p;
}

// As blocks, where a mark that is half of an everyday letter counts for
// nothing: a letter of Latin in two bytes, C3 to CB and one that goes on.
// REQUIRES: `mark` marks all bytes above 127.
template <typename Mark>
inline const char* letters(const char* p, const char* end, const Mark& mark) {
  while (end - p >= 16) {
    __m128i bytes;
    __builtin_memcpy(&bytes, p, sizeof(bytes));
    auto left = static_cast<unsigned>(_mm_movemask_epi8(mark(bytes)));
    if (left != 0) {
      const __m128i lead = _mm_and_si128(_mm_cmpgt_epi8(bytes, all('\xC2')),
                                         _mm_cmplt_epi8(bytes, all('\xCC')));
      const __m128i inner = _mm_cmplt_epi8(bytes, all('\xC0'));
      const auto first = static_cast<unsigned>(_mm_movemask_epi8(lead));
      const auto second = static_cast<unsigned>(_mm_movemask_epi8(inner));
      const unsigned whole = first & (second >> 1U);
      left &= ~(whole | whole << 1U);
      if (left != 0) return p + std::countr_zero(left);
    }
    p += 16;
  }
  return p;
}

// To the first byte above 127 that is of no everyday letter.
inline const char* ascii(const char* p, const char* end) {
  return letters(p, end, [](__m128i bytes) { return bytes; });
}

// To the first such byte, or control character but TAB, LF, CR.
inline const char* printable(const char* p, const char* end) {
  return letters(p, end, [](__m128i bytes) {
    const __m128i space =
        _mm_or_si128(equal(bytes, '\t'),
                     _mm_or_si128(equal(bytes, '\n'), equal(bytes, '\r')));
    const __m128i low = _mm_cmplt_epi8(bytes, all(' '));
    return _mm_or_si128(_mm_andnot_si128(space, low), equal(bytes, '\x7F'));
  });
}

// To the first of LF, CR, `:`, `#` and NUL.
inline const char* plain_text(const char* p, const char* end) {
  return blocks(p, end, [](__m128i bytes) {
    const __m128i line = _mm_or_si128(equal(bytes, '\n'), equal(bytes, '\r'));
    const __m128i sign = _mm_or_si128(equal(bytes, ':'), equal(bytes, '#'));
    return _mm_or_si128(_mm_or_si128(line, sign), equal(bytes, '\0'));
  });
}

// To the first quote, backslash or control character.
inline const char* json_text(const char* p, const char* end) {
  return blocks(p, end, [](__m128i bytes) {
    const __m128i sign = _mm_or_si128(equal(bytes, '"'), equal(bytes, '\\'));
    const __m128i control =
        _mm_cmpeq_epi8(_mm_min_epu8(bytes, all('\x1F')), bytes);
    return _mm_or_si128(sign, control);
  });
}

#else

inline bool begins(const char* p, const Head& head) {
  return std::memcmp(p, head.bytes,
                     static_cast<std::size_t>(std::popcount(head.mask))) == 0;
}
inline bool begins(const char* p, const Head& head, std::uint32_t size) {
  return std::memcmp(p, head.bytes, size) == 0;
}
inline const char* ascii(const char* p, const char*) { return p; }
inline const char* printable(const char* p, const char*) { return p; }
inline const char* plain_text(const char* p, const char*) { return p; }
inline const char* json_text(const char* p, const char*) { return p; }

#endif

}  // namespace charta::scan
