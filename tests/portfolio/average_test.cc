// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/average.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("a mean is exact, whatever the order") {
  FractionSum sum;
  FractionSum other;
  for (int i = 1; i <= 40; ++i) sum.add(Rational::of(1, i));
  for (int i = 40; i >= 1; --i) other.add(Rational::of(1, i));
  CHECK(sum.count() == 40);
  CHECK(sum.mean().exact);
  CHECK(sum.mean().value == other.mean().value);
  CHECK(sum.mean().value.fixed(6) == "0.106964");
}

TEST_CASE("a mean of more digits than can be told is told to twelve") {
  FractionSum sum;
  for (int i = 900; i < 1200; ++i) sum.add(Rational::of(50 * i + 1, i));
  const Mean mean = sum.mean();
  CHECK_FALSE(mean.exact);
  CHECK_FALSE(mean.value.overflow());
  CHECK(mean.value.fixed(4) == "50.0010");
}

TEST_CASE("the middle of an even number is half-way") {
  CHECK(middle({Rational(3), Rational(1), Rational(2)}) == Rational(2));
  CHECK(middle({Rational(4), Rational(1), Rational(2), Rational(9)}) ==
        Rational(3));
  CHECK(middle({Rational(5)}) == Rational(5));
}

}  // namespace
}  // namespace charta
