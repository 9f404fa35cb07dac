// SPDX-License-Identifier: EUPL-1.2
// Sixteen bytes at once where the processor can: each function steps over bytes
// that surely do not matter and stops at or before the first that may; callers
// look on byte by byte. Elsewhere they do not step at all.
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

inline __m128i load(const char* p) {
  __m128i bytes;
  __builtin_memcpy(&bytes, p, sizeof(bytes));
  return bytes;
}

inline unsigned bits(__m128i marks) {
  return static_cast<unsigned>(_mm_movemask_epi8(marks));
}

inline __m128i between(__m128i bytes, char below, char above) {
  return _mm_and_si128(_mm_cmpgt_epi8(bytes, all(below)),
                       _mm_cmplt_epi8(bytes, all(above)));
}

// Of these marks of a block, those that are no part of an everyday letter: one
// of Latin in two bytes, C3 to CB and one that goes on, or a dash or quote for
// print, E2 80 and one of 90 to A7. Needs the whole letter.
inline unsigned strange(__m128i bytes, unsigned marks) {
  const unsigned two = bits(between(bytes, '\xC2', '\xCC')) &
                       bits(_mm_cmplt_epi8(bytes, all('\xC0'))) >> 1U;
  marks &= ~(two | two << 1U);
  if (marks == 0) return 0;
  const unsigned three = bits(equal(bytes, '\xE2')) &
                         bits(equal(bytes, '\x80')) >> 1U &
                         bits(between(bytes, '\x8F', '\xA8')) >> 2U;
  return marks & ~(three | three << 1U | three << 2U);
}

// As blocks, where a mark of an everyday letter counts for nothing. REQUIRES:
// `mark` marks all bytes above 127.
template <typename Mark>
inline const char* letters(const char* p, const char* end, const Mark& mark) {
  constexpr std::ptrdiff_t kFour = 64;
  while (end - p >= 16) {
    const char* const far = end - p >= kFour ? p + kFour : end;
    if (end - p >= kFour) {
      const __m128i any =
          _mm_or_si128(_mm_or_si128(mark(load(p)), mark(load(p + 16))),
                       _mm_or_si128(mark(load(p + 32)), mark(load(p + 48))));
      if (bits(any) == 0) {
        p = far;
        continue;
      }
    }
    for (; far - p >= 16; p += 16) {
      const __m128i bytes = load(p);
      const unsigned marks = bits(mark(bytes));
      if (marks == 0) continue;
      const unsigned left = strange(bytes, marks);
      if (left != 0) return p + std::countr_zero(left);
    }
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

// To the first LF behind which `-` or `.` stands.
inline const char* before_marker(const char* p, const char* end) {
  for (; end - p > 16; p += 16) {
    const __m128i next = load(p + 1);
    const __m128i sign = _mm_or_si128(equal(next, '-'), equal(next, '.'));
    const unsigned marks = bits(_mm_and_si128(equal(load(p), '\n'), sign));
    if (marks != 0) return p + std::countr_zero(marks);
  }
  return p;
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

// To the first byte that JSON does not print as it stands.
inline const char* json_plain(const char* p, const char* end) {
  return blocks(p, end, [](__m128i bytes) {
    const __m128i sign = _mm_or_si128(equal(bytes, '"'), equal(bytes, '\\'));
    // Bytes above 127 are below all others here.
    const __m128i low = _mm_cmplt_epi8(bytes, all(' '));
    return _mm_or_si128(_mm_or_si128(sign, low), equal(bytes, '\x7F'));
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
inline const char* before_marker(const char* p, const char*) { return p; }
inline const char* json_text(const char* p, const char*) { return p; }
inline const char* json_plain(const char* p, const char*) { return p; }

#endif

}  // namespace charta::scan
