// SPDX-License-Identifier: EUPL-1.2
// All parts of a dashboard, in the order in which they may be told.
#include "charta/portfolio/view.h"

#include <algorithm>
#include <numeric>

namespace charta {
namespace {

std::vector<std::size_t> everyone(const Portfolio& portfolio) {
  std::vector<std::size_t> all(portfolio.entries.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

std::vector<std::uint64_t> count_grades(const Portfolio& portfolio,
                                        std::uint8_t(Judged::*end)) {
  std::vector<std::uint64_t> counts(portfolio.head.grades.size() + 1);
  for (const Judged& judged : portfolio.entries) {
    ++counts[std::min<std::size_t>(judged.*end, counts.size() - 1)];
  }
  return counts;
}

void add_grades(const Portfolio& portfolio, const Mask& mask, Dashboard& view) {
  const auto low = mask.tell(count_grades(portfolio, &Judged::grade_low));
  const auto high = mask.tell(count_grades(portfolio, &Judged::grade_high));
  const std::size_t grades = portfolio.head.grades.size();
  view.grades.resize(grades);
  view.ungraded = low[grades];
  for (std::size_t i = 0; i < grades; ++i) {
    view.grades[i] = {.guaranteed = low[i], .possible = high[i]};
    if (mask.on()) continue;
    std::uint64_t certain = 0;
    std::uint64_t between = 0;
    for (const Judged& judged : portfolio.entries) {
      if (judged.grade_low == kUngraded) continue;
      const bool is_between = judged.grade_high <= i && i <= judged.grade_low;
      between += is_between ? 1 : 0;
      certain += is_between && judged.grade_high == judged.grade_low ? 1 : 0;
    }
    view.grades[i].certain = certain;
    view.grades[i].between = between;
  }
}

void add_standings(const Portfolio& portfolio, const Mask& mask,
                   Dashboard& view) {
  std::array<std::uint64_t, 3> verdicts{};
  std::array<std::uint64_t, 3> law{};  // broken, open, neither
  for (const Judged& judged : portfolio.entries) {
    ++verdicts[static_cast<std::size_t>(judged.verdict)];
    ++law[!judged.compliant ? 0U : !judged.compliance_known ? 1U : 2U];
  }
  const auto told = mask.tell(verdicts);
  std::ranges::copy(told, view.verdicts.begin());
  const auto standings = mask.tell(law);
  view.law_broken = standings[0];
  view.law_open = standings[1];
}

void add_groups(const Portfolio& portfolio, Mask& mask, Dashboard& view) {
  for (std::size_t i = 0; i < kDimensions; ++i) {
    view.dimensions.push_back(group_by(portfolio, i, mask));
  }
}

void add_single(const Portfolio& portfolio, const Showing& wanted,
                Dashboard& view) {
  view.ranking = ranking_of(portfolio);
  for (std::size_t i = 0; i < portfolio.entries.size(); ++i) {
    if (!wanted.project.empty() && portfolio.entries[i].id == wanted.project) {
      view.cohorts.push_back(cohort_of(portfolio, i));
    }
  }
}

}  // namespace

Dashboard dashboard_of(const Portfolio& portfolio, const Showing& wanted) {
  Mask mask(portfolio.entries.size(), wanted.min_group);
  Dashboard view;
  if (mask.on()) view.min_group = wanted.min_group;
  view.all_hidden = mask.all_hidden();
  if (view.all_hidden) return view;
  view.score = summarize(portfolio, everyone(portfolio), mask);
  view.principles = principle_means(portfolio, everyone(portfolio), mask);
  add_standings(portfolio, mask, view);
  add_grades(portfolio, mask, view);
  add_groups(portfolio, mask, view);
  view.rules = hardest(portfolio, mask);
  view.questions = unanswered(portfolio, mask);
  view.texts = texts_of(portfolio, mask);
  view.alike = alike_of(portfolio, view.dimensions[kTypeDimension]);
  if (!mask.on()) add_single(portfolio, wanted, view);
  return view;
}

}  // namespace charta
