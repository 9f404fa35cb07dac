// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <algorithm>

#include "charta/portfolio/view.h"
#include "portfolio/made.h"

namespace charta {
namespace {

using What = GroupRow::What;

DimensionTable table(const Portfolio& portfolio, std::size_t dimension,
                     std::uint64_t least = 0) {
  Mask mask(portfolio.entries.size(), least);
  return group_by(portfolio, dimension, mask);
}

TEST_CASE("groups add up to all, the unknown in one of their own") {
  const auto all = made_reports(11, 60);
  const Portfolio portfolio = gathered(all, book_of(all));
  const DimensionTable types = table(portfolio, kTypeDimension);
  CHECK_FALSE(types.missing);
  std::uint64_t sum = 0;
  for (const GroupRow& row : types.groups) {
    sum += row.descriptors;
    CHECK(row.score.count == row.descriptors);
    CHECK(row.score.low.value <= row.score.high.value);
    CHECK(row.principles.size() == portfolio.head.principles.size());
    std::uint64_t grades = 0;
    for (const std::uint64_t count : row.grades) grades += count;
    CHECK(grades == row.descriptors);
  }
  CHECK(sum == 60);
  CHECK(types.groups.back().what == What::unknown);
  CHECK(types.groups[0].descriptors >= types.groups[1].descriptors);
}

TEST_CASE("without facts a dimension is missing, not unknown") {
  const auto all = made_reports(2, 5);
  const FactBook none;
  CHECK(table(gathered(all, none), kTypeDimension).missing);
  FactBook some;
  add_facts(some, all[0].facts);
  const auto types = table(gathered(all, some), kTypeDimension);
  CHECK_FALSE(types.missing);
  CHECK(types.groups.back().what == What::unavailable);
  CHECK(types.groups.back().descriptors == 4);
}

TEST_CASE("small groups are told together, never apart") {
  for (std::uint64_t seed = 1; seed < 20; ++seed) {
    const auto all = made_reports(seed, 40);
    const Portfolio portfolio = gathered(all, book_of(all));
    for (std::size_t i = 0; i < kDimensions; ++i) {
      for (const GroupRow& row : table(portfolio, i, 12).groups) {
        CAPTURE(row.value);
        CHECK(row.descriptors >= 12);
        CHECK_FALSE(row.score.middle.has_value());
        CHECK(row.grades.empty());
      }
    }
  }
}

}  // namespace
}  // namespace charta
