// SPDX-License-Identifier: EUPL-1.2
#include "charta/value/number.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace charta;

namespace {

constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
constexpr auto kMin = std::numeric_limits<std::int64_t>::min();

Value whole(std::int64_t i) { return Value::of(i); }
Value natural(std::uint64_t u) { return Value::of(u); }
Value real(double d) { return Value::of(d); }

}  // namespace

TEST_CASE("numbers of all kinds stand on one line") {
  CHECK(compare_numbers(whole(1), natural(1)) == 0);
  CHECK(compare_numbers(whole(-1), natural(0)) < 0);
  CHECK(compare_numbers(natural(5), whole(-5)) > 0);
  CHECK(compare_numbers(whole(1), real(1.5)) < 0);
  CHECK(compare_numbers(real(1.5), natural(1)) > 0);
  CHECK(compare_numbers(natural(1), real(-1)) > 0);
  CHECK(compare_numbers(real(1e300), whole(kMax)) > 0);
  CHECK(compare_numbers(whole(kMin), real(-1e300)) > 0);
  CHECK(compare_numbers(natural(~0ULL), whole(kMax)) > 0);
}

TEST_CASE("an integer is widened before it meets a double within its range") {
  CHECK(compare_numbers(whole(kMax), real(9223372036854775808.0)) == 0);
  CHECK(compare_numbers(natural(~0ULL), real(18446744073709551616.0)) == 0);
}

TEST_CASE("NaN has no order") {
  const double nan = std::nan("");
  CHECK(compare_numbers(real(nan), real(nan)) ==
        std::partial_ordering::unordered);
  CHECK(compare_numbers(whole(1), real(nan)) ==
        std::partial_ordering::unordered);
}

TEST_CASE("doubles become integers only within the range, ends excluded") {
  CHECK(to_integer(-7.9) == -7);
  CHECK_FALSE(to_integer(9223372036854775808.0));
  CHECK_FALSE(to_integer(-9223372036854775808.0));
  CHECK_FALSE(to_integer(std::nan("")));
  CHECK(to_uinteger(3.9) == 3U);
  CHECK_FALSE(to_uinteger(-1));
  CHECK_FALSE(to_uinteger(18446744073709551616.0));
  CHECK(integral(real(4)) == 4);
  CHECK_FALSE(integral(real(4.5)));
  CHECK_FALSE(integral(natural(~0ULL)));
}

TEST_CASE("texts of numbers are read whole") {
  CHECK(parse_integer("-12") == -12);
  for (const char* text :
       {"", "1.0", "0x10", " 1", "1 ", "+1", "9223372036854775808"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_integer(text));
  }
  CHECK(parse_uinteger("18446744073709551615") == ~0ULL);
  CHECK_FALSE(parse_uinteger("-1"));
  CHECK(parse_real("-84.32e7") == -843200000.0);
  CHECK(std::isnan(*parse_real("NaN")));
  CHECK(parse_real("-Infinity") == -std::numeric_limits<double>::infinity());
  for (const char* text : {"", "nan", "inf", "0x1p3", "1,5", "1.5x"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_real(text));
  }
}

TEST_CASE("doubles print short and without needless exponents") {
  struct Row {
    double number;
    const char* text;
  };
  for (const Row& row :
       {Row{123.456, "123.456"},
        {-0.0045, "-0.0045"},
        {100000.0, "100000"},
        {0.0, "0"},
        {-0.0, "-0"},
        {1e20, "100000000000000000000"},
        {1e21, "1e+21"},
        {1.5e300, "1.5e+300"},
        {0.000001, "0.000001"},
        {1.25e-7, "1.25e-7"},
        {std::nan(""), "NaN"},
        {-std::numeric_limits<double>::infinity(), "-Infinity"}}) {
    CHECK(to_text(row.number) == row.text);
  }
}
