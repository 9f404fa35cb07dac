// SPDX-License-Identifier: EUPL-1.2
// Exact fractions for weights and scores: no rounding before print.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace charta {

// A reduced fraction with a positive denominator. Arithmetic is exact; what
// does not fit 127 bits is reduced and, if it still does not, `overflow()` is
// true of the result and of all that is computed from it.
class Rational {
 public:
  // 128 bits are not ISO C++; both compilers that we build with have them.
  __extension__ using Integer = __int128;
  __extension__ using Natural = unsigned __int128;

  constexpr Rational() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): 1 and 0 are scores
  constexpr Rational(std::int64_t whole) : numerator_(whole) {}
  // REQUIRES: denominator != 0.
  static Rational of(Integer numerator, Integer denominator);
  // Exactly the decimal `-?digits[.digits][e[+-]digits]`, up to 18 significant
  // digits (zeros at either end do not count) and exponents within 30; nothing
  // for any other text, or where the fraction does not fit.
  static std::optional<Rational> parse(std::string_view text);
  // The shortest decimal that reads back as this double, exactly; nothing when
  // it is not finite or parse() would refuse it.
  static std::optional<Rational> of(double value);

  Integer numerator() const { return numerator_; }
  Integer denominator() const { return overflow() ? 1 : denominator_; }
  bool overflow() const { return denominator_ == 0; }

  Rational operator+(const Rational& other) const;
  Rational operator-(const Rational& other) const;
  Rational operator*(const Rational& other) const;
  // REQUIRES: other != 0.
  Rational operator/(const Rational& other) const;
  // By value; an overflow comes before all else.
  std::strong_ordering operator<=>(const Rational& other) const;
  bool operator==(const Rational& other) const;

  // `digits` decimals, rounded half up (away from zero), `.` as the point.
  std::string fixed(int digits) const;
  // The same, rounded towards zero: never across a boundary from below.
  std::string floor(int digits) const;
  // `numerator/denominator`, or the whole number alone.
  std::string exact() const;
  double approximate() const;

 private:
  static Rational too_large();

  Integer numerator_ = 0;
  Integer denominator_ = 1;  // 0: it did not fit
};

}  // namespace charta
