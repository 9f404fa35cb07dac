// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/points.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("rounding never carries a value over a boundary") {
  struct Row {
    const char* value;
    int digits;
    const char* shown;
  };
  const Row rows[] = {
      {"62.54", 1, "62.5"},
      {"62.56", 1, "62.6"},
      {"84.96", 1, "84.9"},   // not 85.0, where A begins
      {"84.999", 1, "84.9"},  // cut, though 85.0 is nearer
      {"85", 1, "85.0"},      // on the boundary
      {"85.01", 1, "85.01"},  // 85.0 would stand on it
      {"99.99", 1, "99.9"},   // not the full score
      {"0.01", 1, "0.01"},    // not nothing
      {"0.0000001", 1, "0.0000001"},
      {"0", 1, "0.0"},
      {"100", 0, "100"},
  };
  const Rational at[] = {Rational(0), Rational(85), Rational(100)};
  for (const Row& row : rows) {
    CAPTURE(row.value);
    CHECK(rounded(*Rational::parse(row.value), row.digits, at) == row.shown);
  }
}

TEST_CASE("boundaries are thresholds on the scale of the score") {
  Run run;
  run.grades = {{"A", Rational(85)}, {"E", Rational(0)}};
  const auto at = boundaries(run, Rational(20));
  CHECK(at == std::vector<Rational>{Rational(0), Rational(20), Rational(17),
                                    Rational(0)});
}

TEST_CASE("shares and weights are short") {
  CHECK(percent(Rational::of(1, 2)) == "50");
  CHECK(percent(Rational::of(999, 1000)) == "99");
  CHECK(percent(Rational::of(1, 1000)) == "0.1");
  CHECK(percent(Rational(1)) == "100");
  CHECK(shortest(*Rational::parse("0.60")) == "0.6");
  CHECK(shortest(Rational(3)) == "3");
  CHECK(shortest(Rational::of(1, 3)) == "0.3333");
}

}  // namespace
}  // namespace charta
