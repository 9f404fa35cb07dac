// SPDX-License-Identifier: EUPL-1.2
// Numbers of the three kinds on one line: order, conversion, text.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "charta/value/value.h"

namespace charta {

constexpr bool is_number(Kind kind) {
  return kind == Kind::integer || kind == Kind::uinteger || kind == Kind::real;
}

// The order of two numbers of any kinds; unordered when one is NaN. Between an
// integer and a double it is lossy on purpose: within the integer's range the
// integer is widened first, as CEL's conformance tests demand.
// REQUIRES: is_number of both.
std::partial_ordering compare_numbers(const Value& a, const Value& b);

// The number as a double, nearest where it does not fit.
// REQUIRES: is_number(value.kind()).
double to_real(const Value& value);

// Truncated towards zero; nothing for NaN and from the ends of the range on.
std::optional<std::int64_t> to_integer(double number);
std::optional<std::uint64_t> to_uinteger(double number);

// The number as an index or count when it is integral and fits int64.
std::optional<std::int64_t> integral(const Value& value);

// Decimal text, all of it: `-?digits`, `digits`, and decimal or scientific
// notation with `NaN`, `Infinity`, `-Infinity`.
std::optional<std::int64_t> parse_integer(std::string_view text);
std::optional<std::uint64_t> parse_uinteger(std::string_view text);
std::optional<double> parse_real(std::string_view text);

// The shortest text that reads back as the number, without exponent from 1e-6
// up to 1e21; `NaN`, `Infinity`, `-Infinity`.
std::string to_text(double number);

}  // namespace charta
