// SPDX-License-Identifier: EUPL-1.2
// Fractions against tables, and against slower arithmetic that cannot be wrong
// in the same way. To add a case: a row.
#include "charta/value/rational.h"

#include <doctest/doctest.h>

#include <limits>
#include <random>
#include <string>

using charta::Rational;
using Integer = Rational::Integer;

namespace {

constexpr Integer kHuge = static_cast<Integer>(~Rational::Natural{0} >> 1U);

struct Fraction {
  Integer top = 0;
  Integer bottom = 1;
};

// Half small numbers, where equal values meet, half up to 2^31.
Fraction random_fraction(std::mt19937_64& random) {
  const bool small = (random() & 1U) != 0;
  const std::int64_t size = small ? 12 : std::int64_t{1} << 31U;
  const auto draw = [&] {
    return static_cast<std::int64_t>(random() %
                                     static_cast<std::uint64_t>(size));
  };
  return {draw() - size / 2, draw() + 1};
}

// The product of a decimal text by a small number, digit by digit.
std::string times(const std::string& digits, int factor) {
  std::string out;
  int carry = 0;
  for (std::size_t i = digits.size(); i-- > 0;) {
    const int sum = (digits[i] - '0') * factor + carry;
    out.insert(out.begin(), static_cast<char>('0' + sum % 10));
    carry = sum / 10;
  }
  for (; carry != 0; carry /= 10) {
    out.insert(out.begin(), static_cast<char>('0' + carry % 10));
  }
  return out;
}

}  // namespace

TEST_CASE("a decimal is read exactly or not at all") {
  struct Row {
    const char* text;
    const char* exact;
  };
  for (const Row& row : {
           Row{"0", "0"},
           Row{"-0", "0"},
           Row{"0.00", "0"},
           Row{"1", "1"},
           Row{"007", "7"},
           Row{"0.1", "1/10"},
           Row{"-0.25", "-1/4"},
           Row{"85", "85"},
           Row{"2.50", "5/2"},
           Row{"1e3", "1000"},
           Row{"1E+3", "1000"},
           Row{"1e-3", "1/1000"},
           Row{"0.333333333333333333",
               "333333333333333333/1000000000000000000"},
           Row{"100000000000000000000", "100000000000000000000"},
           Row{"1.000000000000000000000", "1"},
           Row{"1e-30", "1/1000000000000000000000000000000"},
       }) {
    CAPTURE(row.text);
    const auto value = Rational::parse(row.text);
    REQUIRE(value);
    CHECK(value->exact() == row.exact);
  }
  for (const char* text : {"",
                           "-",
                           ".5",
                           "5.",
                           "1e",
                           "1e+",
                           "1e31",
                           "1e-31",
                           "+1",
                           " 1",
                           "1 ",
                           "1,5",
                           "0x1",
                           "1e5e5",
                           "1.2.3",
                           "--1",
                           "nan",
                           "inf",
                           "1e--5",
                           "1234567890123456789",
                           "0.1234567890123456789",
                           "999999999999999999e30",
                           "1e99999999999"}) {
    CAPTURE(text);
    CHECK_FALSE(Rational::parse(text));
  }
}

TEST_CASE("a double is the shortest decimal that reads back") {
  CHECK(Rational::of(0.1)->exact() == "1/10");
  CHECK(Rational::of(0.6)->exact() == "3/5");
  CHECK(Rational::of(-2.5)->exact() == "-5/2");
  CHECK(Rational::of(1e30)->exact() == "1000000000000000000000000000000");
  CHECK_FALSE(Rational::of(1e300));
  CHECK_FALSE(Rational::of(std::numeric_limits<double>::infinity()));
  CHECK_FALSE(Rational::of(std::numeric_limits<double>::quiet_NaN()));
}

TEST_CASE("printing rounds half up or towards zero") {
  struct Row {
    Integer top;
    Integer bottom;
    int digits;
    const char* fixed;
    const char* floor;
  };
  for (const Row& row : {
           Row{425, 22, 6, "19.318182", "19.318181"},
           Row{425, 22, 0, "19", "19"},
           Row{1, 2, 0, "1", "0"},
           Row{-1, 2, 0, "-1", "0"},
           Row{-1, 3, 0, "0", "0"},
           Row{-1, 3, 2, "-0.33", "-0.33"},
           Row{-2, 3, 2, "-0.67", "-0.66"},
           Row{8499, 100, 1, "85.0", "84.9"},
           Row{999, 1000, 2, "1.00", "0.99"},
           Row{9999, 10, 0, "1000", "999"},
           Row{0, 1, 2, "0.00", "0.00"},
           Row{5, 100, 1, "0.1", "0.0"},
           Row{kHuge - 1, kHuge, 3, "1.000", "0.999"},
           Row{kHuge / 2, kHuge, 1, "0.5", "0.4"},
       }) {
    const Rational value = Rational::of(row.top, row.bottom);
    CAPTURE(value.exact());
    CHECK(value.fixed(row.digits) == row.fixed);
    CHECK(value.floor(row.digits) == row.floor);
  }
}

TEST_CASE("arithmetic agrees with cross-multiplication") {
  std::mt19937_64 random(20261123);
  for (int i = 0; i < 50'000; ++i) {
    const Fraction a = random_fraction(random);
    const Fraction b = random_fraction(random);
    const Rational x = Rational::of(a.top, a.bottom);
    const Rational y = Rational::of(b.top, b.bottom);
    CAPTURE(x.exact());
    CAPTURE(y.exact());
    const auto is = [](const Rational& value, Integer top, Integer bottom) {
      return value.numerator() * bottom == top * value.denominator() &&
             value.denominator() > 0 && !value.overflow();
    };
    CHECK(is(x + y, a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom));
    CHECK(is(x - y, a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom));
    CHECK(is(x * y, a.top * b.top, a.bottom * b.bottom));
    if (b.top != 0) {
      CHECK(is(x / y, a.top * b.bottom, a.bottom * b.top));
    }
    const auto order = a.top * b.bottom <=> b.top * a.bottom;
    CHECK((x <=> y) == order);
    CHECK((x == y) == (order == 0));
  }
}

TEST_CASE("decimals agree with long division on text") {
  std::mt19937_64 random(7);
  for (int i = 0; i < 5'000; ++i) {
    const int bottom = static_cast<int>(random() % 9) + 1;
    std::string digits(1, static_cast<char>('1' + random() % 9));
    for (std::uint64_t n = random() % 17; n > 0; --n) {
      digits.push_back(static_cast<char>('0' + random() % 10));
    }
    // digits = (digits * bottom) / bottom, whatever the size.
    const auto whole = Rational::parse(digits);
    REQUIRE(whole);
    const Rational product = *whole * Rational(bottom);
    CHECK(product.exact() == times(digits, bottom));
    CHECK((product / Rational(bottom)).fixed(0) == digits);
  }
}

TEST_CASE("what does not fit says so, and all that comes of it") {
  const Rational huge = Rational::of(kHuge, 1);
  const Rational tiny = Rational::of(1, kHuge);
  CHECK_FALSE(huge.overflow());
  CHECK((huge + 1).overflow());
  CHECK((huge * huge).overflow());
  CHECK((huge / tiny).overflow());
  CHECK((tiny + Rational::of(1, kHuge - 1)).overflow());
  CHECK(((huge + 1) - huge).overflow());
  CHECK(((huge + 1) * 0).overflow());
  CHECK(Rational::of(1, 0).overflow());
  CHECK(huge + 1 < Rational(0));
  // Reduction comes before the verdict.
  CHECK((huge * tiny).exact() == "1");
  CHECK((Rational::of(kHuge, 3) * Rational::of(3, kHuge)).exact() == "1");
  CHECK(tiny < Rational::of(1, kHuge - 1));
  CHECK(Rational::of(-1, kHuge) > Rational::of(-1, kHuge - 1));
}

TEST_CASE("a fraction approximates as a double") {
  CHECK(Rational::of(1, 4).approximate() == 0.25);
  CHECK(Rational::of(-7, 2).approximate() == -3.5);
}
