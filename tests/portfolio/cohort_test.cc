// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/portfolio/view.h"

namespace charta {
namespace {

Portfolio scored(const std::vector<std::pair<int, int>>& ends) {
  Portfolio portfolio;
  FractionPool& all = portfolio.fractions;
  for (const auto& [low, high] : ends) {
    portfolio.entries.push_back(
        {.id = std::to_string(portfolio.entries.size()),
         .kind = "project",
         .score = {.assessed = true,
                   .low = all.number(Rational(low)),
                   .high = all.number(Rational(high)),
                   .maximum = all.number(Rational(100))}});
  }
  return portfolio;
}

TEST_CASE("a percentile has both ends, and what is sure") {
  const Portfolio portfolio =
      scored({{50, 60}, {10, 20}, {30, 55}, {50, 90}, {80, 90}});
  const Cohort cohort = cohort_of(portfolio, 0);
  REQUIRE(cohort.rows.size() == 1);
  const CohortRow& row = cohort.rows.front();
  CHECK(row.others == 4);
  CHECK(row.guaranteed == Rational::of(5, 8));  // two below, one as many
  CHECK(row.possible == Rational::of(1, 2));
  CHECK(row.surely == Rational::of(1, 4));
  CHECK(row.maybe == Rational::of(3, 4));
}

TEST_CASE("a cohort of its own group, and of its own kind") {
  Portfolio portfolio = scored({{50, 60}, {10, 20}, {30, 55}, {0, 1}});
  const std::uint32_t type = portfolio.names.number("commune");
  portfolio.entries[0].groups = {{kTypeDimension, type}};
  portfolio.entries[2].groups = {{kTypeDimension, type}};
  portfolio.entries[3].kind = "bid";
  const Cohort cohort = cohort_of(portfolio, 0);
  REQUIRE(cohort.rows.size() == 2);
  CHECK(cohort.rows[0].others == 2);
  CHECK(cohort.rows[1].dimension == kTypeDimension);
  CHECK(cohort.rows[1].others == 1);
  CHECK(cohort.rows[1].surely == Rational(0));
  CHECK(cohort.rows[1].maybe == Rational(1));
}

TEST_CASE("alone, or without a score, there is nothing to compare") {
  CHECK(cohort_of(scored({{1, 2}}), 0).rows.front().others == 0);
  Portfolio portfolio = scored({{1, 2}, {3, 4}});
  portfolio.entries[0].score = {};
  CHECK(cohort_of(portfolio, 0).rows.front().others == 0);
}

}  // namespace
}  // namespace charta
