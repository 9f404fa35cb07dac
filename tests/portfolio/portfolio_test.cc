// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/portfolio.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("every outcome has a letter that reads back") {
  for (int i = 0; i < static_cast<int>(kOutcomes) - 1; ++i) {
    const auto outcome = static_cast<Outcome>(i);
    CAPTURE(name(outcome));
    const char plain = letter_of({.outcome = outcome, .raw = outcome});
    const char waived = letter_of({.outcome = Outcome::waived, .raw = outcome});
    CHECK(outcome_of(plain) == outcome);
    CHECK(outcome_of(waived) == outcome);
    CHECK_FALSE(is_waived(plain));
    CHECK(is_waived(waived));
  }
  CHECK_FALSE(outcome_of('.').has_value());
  CHECK_FALSE(outcome_of('z').has_value());
}

TEST_CASE("points are out of 100; nothing in play has none") {
  Portfolio portfolio;
  FractionPool& all = portfolio.fractions;
  const JudgedScore score{.assessed = true,
                          .low = all.number(Rational(5)),
                          .high = all.number(Rational(10)),
                          .maximum = all.number(Rational(20))};
  CHECK(portfolio.points(score) ==
        std::optional(std::pair{Rational(25), Rational(50)}));
  CHECK_FALSE(portfolio.points({}).has_value());
  CHECK(all.number(Rational(5)) == score.low);
}

}  // namespace
}  // namespace charta
