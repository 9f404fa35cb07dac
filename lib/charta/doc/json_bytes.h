// SPDX-License-Identifier: EUPL-1.2
// What the bytes of JSON are. Internal to doc.
#pragma once

#include <cstddef>

#include "charta/base/byte_scan.h"
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

// Steps over digits and appends them to `number`.
inline const char* digits(const char* at, const char* stop,
                          std::int64_t& number) {
  for (; at < stop && is_digit(*at); ++at) number = 10 * number + (*at - '0');
  return at;
}

// Where the number ends that begins here without a sign and has no exponent;
// null when it does not end before `stop`. Digits and the power of ten are
// exact, so their quotient is the double that is nearest (Clinger 1990).
// REQUIRES: stop - at <= kShortNumber.
inline const char* short_number(const char* at, const char* stop,
                                Value& value) {
  constexpr double kTens[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                              1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  const char* const begin = at;
  std::int64_t number = 0;
  at = digits(at, stop, number);
  if (at == begin || at == stop || (*begin == '0' && at - begin > 1)) {
    return nullptr;
  }
  if (*at != '.') {
    value = Value::of(number);
    return number_byte(*at) ? nullptr : at;
  }
  const char* const point = at;
  at = digits(at + 1, stop, number);
  const auto decimals = at - point - 1;
  value = Value::of(static_cast<double>(number) / kTens[decimals]);
  return decimals == 0 || at == stop || number_byte(*at) ? nullptr : at;
}

}  // namespace charta
