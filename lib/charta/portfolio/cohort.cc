// SPDX-License-Identifier: EUPL-1.2
// One descriptor among the others of each group that it is in.
#include <algorithm>

#include "charta/portfolio/view.h"

namespace charta {
namespace {

using Points = std::pair<Rational, Rational>;

// Shares of the others, counted in halves.
struct Counting {
  std::int64_t others = 0;
  std::int64_t guaranteed = 0;
  std::int64_t possible = 0;
  std::int64_t surely = 0;
  std::int64_t maybe = 0;

  static std::int64_t halves(const Rational& other, const Rational& own) {
    if (other == own) return 1;
    return other < own ? 2 : 0;
  }
  void add(const Points& other, const Points& own) {
    ++others;
    guaranteed += halves(other.first, own.first);
    possible += halves(other.second, own.second);
    surely += other.second < own.first ? 2 : 0;
    maybe += other.first < own.second ? 2 : 0;
  }
  Rational share(std::int64_t halves) const {
    return Rational::of(halves, 2 * others);
  }
};

bool is_in(const Portfolio& portfolio, const Judged& judged,
           const CohortRow& row) {
  if (!row.dimension) return true;
  const auto groups = portfolio.groups(judged, *row.dimension);
  return std::ranges::find(groups, row.value) != groups.end();
}

void fill(const Portfolio& portfolio, std::size_t entry, CohortRow& row) {
  const Judged& own = portfolio.entries[entry];
  const auto points = portfolio.points(own.score);
  if (!points) return;
  Counting counting;
  for (std::size_t i = 0; i < portfolio.entries.size(); ++i) {
    const Judged& other = portfolio.entries[i];
    if (i == entry || other.kind != own.kind) continue;
    if (!is_in(portfolio, other, row)) continue;
    const auto others = portfolio.points(other.score);
    if (others) counting.add(*others, *points);
  }
  row.others = static_cast<std::uint64_t>(counting.others);
  if (row.others == 0) return;
  row.guaranteed = counting.share(counting.guaranteed);
  row.possible = counting.share(counting.possible);
  row.surely = counting.share(counting.surely);
  row.maybe = counting.share(counting.maybe);
}

}  // namespace

Cohort cohort_of(const Portfolio& portfolio, std::size_t entry) {
  Cohort cohort{.entry = entry, .rows = {CohortRow{}}};
  const Judged& own = portfolio.entries[entry];
  for (std::size_t i = 0; i < kDimensions; ++i) {
    if (dimensions()[i].shared) continue;
    for (const std::string_view group : portfolio.groups(own, i)) {
      cohort.rows.push_back({.dimension = i, .value = std::string(group)});
    }
  }
  for (CohortRow& row : cohort.rows) fill(portfolio, entry, row);
  return cohort;
}

}  // namespace charta
