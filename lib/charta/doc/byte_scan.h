// SPDX-License-Identifier: EUPL-1.2
// Sixteen bytes at once where the processor can: each function steps over bytes
// that surely do not matter and stops at or before the first that may; callers
// look on byte by byte. Elsewhere they do not step at all. Internal to doc.
#pragma once

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <bit>

namespace charta::scan {

#if defined(__SSE2__)

inline __m128i all(char c) { return _mm_set1_epi8(c); }

inline __m128i equal(__m128i bytes, char c) {
  return _mm_cmpeq_epi8(bytes, all(c));
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

// To the first byte above 127.
inline const char* ascii(const char* p, const char* end) {
  return blocks(p, end, [](__m128i bytes) { return bytes; });
}

// To the first byte above 127 or control character but TAB, LF, CR.
inline const char* printable(const char* p, const char* end) {
  return blocks(p, end, [](__m128i bytes) {
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

inline const char* ascii(const char* p, const char*) { return p; }
inline const char* printable(const char* p, const char*) { return p; }
inline const char* plain_text(const char* p, const char*) { return p; }
inline const char* json_text(const char* p, const char*) { return p; }

#endif

}  // namespace charta::scan
