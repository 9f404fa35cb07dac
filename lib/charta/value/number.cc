// SPDX-License-Identifier: EUPL-1.2
// Order and conversion of numbers.
#include "charta/value/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace charta {
namespace {

constexpr double kTwo63 = 9223372036854775808.0;
constexpr double kTwo64 = 18446744073709551616.0;

std::partial_ordering against(std::int64_t i, double d) {
  if (d < -kTwo63) return std::partial_ordering::greater;
  if (d > kTwo63) return std::partial_ordering::less;
  return static_cast<double>(i) <=> d;
}

std::partial_ordering against(std::uint64_t u, double d) {
  if (d < 0) return std::partial_ordering::greater;
  if (d > kTwo64) return std::partial_ordering::less;
  return static_cast<double>(u) <=> d;
}

std::partial_ordering against(std::int64_t i, std::uint64_t u) {
  if (i < 0) return std::partial_ordering::less;
  return static_cast<std::uint64_t>(i) <=> u;
}

std::partial_ordering reversed(std::partial_ordering order) {
  return 0 <=> order;
}

std::partial_ordering from_real(double d, const Value& b) {
  if (b.is(Kind::real)) return d <=> b.real();
  if (b.is(Kind::integer)) return reversed(against(b.integer(), d));
  return reversed(against(b.uinteger(), d));
}

template <typename Number>
std::optional<Number> parse_whole(std::string_view text) {
  Number number = 0;
  const auto [end, fault] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size()) return {};
  return number;
}

// Digits without a point and the power of ten of the first one.
struct Digits {
  std::string text{};
  int exponent = 0;
};

Digits shortest(double magnitude) {
  std::array<char, 40> buffer{};
  const auto written =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude,
                    std::chars_format::scientific);
  const std::string_view all(buffer.data(), written.ptr);
  const std::size_t e = all.find('e');
  Digits digits;
  std::ranges::copy_if(all.substr(0, e), std::back_inserter(digits.text),
                       [](char c) { return c != '.'; });
  const bool plus = all[e + 1] == '+';
  digits.exponent = *parse_whole<int>(all.substr(e + (plus ? 2 : 1)));
  return digits;
}

std::string lay_out(const Digits& digits) {
  const int count = static_cast<int>(digits.text.size());
  const int point = digits.exponent + 1;
  if (point <= 0) {
    return "0." + std::string(static_cast<std::size_t>(-point), '0') +
           digits.text;
  }
  if (point >= count) {
    return digits.text +
           std::string(static_cast<std::size_t>(point - count), '0');
  }
  const auto at = static_cast<std::size_t>(point);
  return digits.text.substr(0, at) + "." + digits.text.substr(at);
}

std::string scientific(const Digits& digits) {
  std::string text = digits.text.substr(0, 1);
  if (digits.text.size() > 1) text += "." + digits.text.substr(1);
  return text + (digits.exponent < 0 ? "e-" : "e+") +
         std::to_string(std::abs(digits.exponent));
}

}  // namespace

std::partial_ordering compare_numbers(const Value& a, const Value& b) {
  if (a.is(Kind::real)) return from_real(a.real(), b);
  if (b.is(Kind::real)) return reversed(from_real(b.real(), a));
  if (a.is(Kind::integer)) {
    return b.is(Kind::integer) ? a.integer() <=> b.integer()
                               : against(a.integer(), b.uinteger());
  }
  return b.is(Kind::uinteger) ? a.uinteger() <=> b.uinteger()
                              : reversed(against(b.integer(), a.uinteger()));
}

double to_real(const Value& value) {
  if (value.is(Kind::real)) return value.real();
  return value.is(Kind::integer) ? static_cast<double>(value.integer())
                                 : static_cast<double>(value.uinteger());
}

std::optional<std::int64_t> to_integer(double number) {
  if (!(number > -kTwo63 && number < kTwo63)) return {};
  return static_cast<std::int64_t>(number);
}

std::optional<std::uint64_t> to_uinteger(double number) {
  if (!(number >= 0 && number < kTwo64)) return {};
  return static_cast<std::uint64_t>(number);
}

std::optional<std::int64_t> integral(const Value& value) {
  constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
  if (value.is(Kind::integer)) return value.integer();
  if (value.is(Kind::uinteger)) {
    if (value.uinteger() > static_cast<std::uint64_t>(kMax)) return {};
    return static_cast<std::int64_t>(value.uinteger());
  }
  if (!value.is(Kind::real) || std::trunc(value.real()) != value.real()) {
    return {};
  }
  return to_integer(value.real());
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
  return parse_whole<std::int64_t>(text);
}

std::optional<std::uint64_t> parse_uinteger(std::string_view text) {
  return parse_whole<std::uint64_t>(text);
}

std::optional<double> parse_real(std::string_view text) {
  if (text == "NaN") return std::numeric_limits<double>::quiet_NaN();
  if (text == "Infinity" || text == "+Infinity") {
    return std::numeric_limits<double>::infinity();
  }
  if (text == "-Infinity") return -std::numeric_limits<double>::infinity();
  if (text.starts_with('+')) text.remove_prefix(1);
  const bool plain = std::ranges::all_of(text, [](char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' ||
           c == '-' || c == '+';
  });
  double number = 0;
  const auto [end, fault] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  if (!plain || fault != std::errc() || end != text.data() + text.size()) {
    return {};
  }
  return number;
}

std::string to_text(double number) {
  if (std::isnan(number)) return "NaN";
  const std::string sign = std::signbit(number) ? "-" : "";
  if (std::isinf(number)) return sign + "Infinity";
  const double magnitude = std::fabs(number);
  if (magnitude == 0) return sign + "0";
  const Digits digits = shortest(magnitude);
  const bool fixed = magnitude >= 1e-6 && magnitude < 1e21;
  return sign + (fixed ? lay_out(digits) : scientific(digits));
}

}  // namespace charta
