// SPDX-License-Identifier: EUPL-1.2
// What the bytes of JSON are. Internal to doc.
#pragma once

#include <cstddef>

#include "charta/doc/byte_scan.h"
#include "charta/value/value.h"

namespace charta {

inline bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

inline bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20; }

// The first quote, backslash or control character, or end.
inline const char* plain_end(const char* at, const char* end) {
  at = scan::json_text(at, end);
  while (at < end && *at != '"' && *at != '\\' && !is_control(*at)) ++at;
  return at;
}

inline bool number_byte(char c) {
  return is_digit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' ||
         c == '-';
}

// Numbers of so many bytes fit 64 bits.
constexpr std::ptrdiff_t kShortNumber = 16;

// Where the whole number ends that begins here without a sign, and ends before
// `stop`; null when it does not. REQUIRES: stop - at <= kShortNumber.
inline const char* short_integer(const char* at, const char* stop,
                                 Value& value) {
  const char* const begin = at;
  std::int64_t number = 0;
  for (; at < stop && is_digit(*at); ++at) number = 10 * number + (*at - '0');
  const bool plain = at > begin && at < stop && !number_byte(*at) &&
                     (*begin != '0' || at - begin == 1);
  value = Value::of(number);
  return plain ? at : nullptr;
}

}  // namespace charta
