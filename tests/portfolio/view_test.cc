// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/view.h"

#include <doctest/doctest.h>

#include "portfolio/made.h"

namespace charta {
namespace {

TEST_CASE("every descriptor is counted once in each partition") {
  const auto all = made_reports(21, 50);
  const Portfolio portfolio = gathered(all, book_of(all));
  const Dashboard board = dashboard_of(portfolio, {});
  std::uint64_t guaranteed = *board.ungraded;
  std::uint64_t possible = *board.ungraded;
  for (const GradeRow& row : board.grades) {
    guaranteed += *row.guaranteed;
    possible += *row.possible;
    CHECK(*row.certain <= *row.between);
    CHECK(*row.certain <= *row.guaranteed);
  }
  CHECK(guaranteed == 50);
  CHECK(possible == 50);
  CHECK(*board.verdicts[0] + *board.verdicts[1] + *board.verdicts[2] == 50);
  CHECK(board.ranking.size() == 50);
  CHECK(board.dimensions.size() == kDimensions);
  CHECK(board.cohorts.empty());
}

TEST_CASE("a masked board has no single descriptor and no small count") {
  const auto all = made_reports(22, 50);
  const Portfolio portfolio = gathered(all, book_of(all));
  const Dashboard board =
      dashboard_of(portfolio, {.min_group = 8, .project = "p1"});
  CHECK(board.min_group == 8);
  CHECK(board.ranking.empty());
  CHECK(board.cohorts.empty());
  const auto fine = [](const Told& count) {
    return !count || *count == 0 || *count >= 8;
  };
  for (const GradeRow& row : board.grades) {
    CHECK(fine(row.guaranteed));
    CHECK(fine(row.possible));
    CHECK_FALSE(row.certain.has_value());
  }
  for (const RuleRow& row : board.rules) {
    for (const Told& count : row.counts) CHECK(fine(count));
  }
  for (const TextRow& row : board.texts) {
    for (const Told& count : row.counts) CHECK(fine(count));
  }
}

TEST_CASE("no descriptors, no trouble") {
  const FactBook none;
  const Portfolio portfolio = gathered({}, none);
  const Dashboard board = dashboard_of(portfolio, {});
  CHECK(board.score.count == 0);
  CHECK(board.rules.empty());
  CHECK(board.alike.empty());
}

}  // namespace
}  // namespace charta
