// SPDX-License-Identifier: EUPL-1.2
// Descriptors by the groups of one dimension.
#include <algorithm>
#include <map>
#include <set>

#include "charta/portfolio/view.h"

namespace charta {
namespace {

using What = GroupRow::What;
using Numbers = std::vector<std::size_t>;

struct Named {
  What what = What::value;
  std::string_view value{};
  Numbers entries{};
};

// Every group with its descriptors, in the order of the names.
std::vector<Named> collect(const Portfolio& portfolio, std::size_t dimension) {
  std::map<std::string_view, Numbers> values;
  Named unknown{.what = What::unknown};
  Named unavailable{.what = What::unavailable};
  for (std::size_t i = 0; i < portfolio.entries.size(); ++i) {
    const Judged& judged = portfolio.entries[i];
    const auto groups = portfolio.groups(judged, dimension);
    for (const std::string_view group : groups) values[group].push_back(i);
    if (!groups.empty()) continue;
    (judged.looked_at(dimension) ? unknown : unavailable).entries.push_back(i);
  }
  std::vector<Named> all;
  for (auto& [value, entries] : values) {
    all.push_back({.value = value, .entries = std::move(entries)});
  }
  for (Named* last : {&unknown, &unavailable}) {
    if (!last->entries.empty()) all.push_back(std::move(*last));
  }
  return all;
}

// Those with an order of their own in that; else the largest first. What is not
// known comes last.
void sort_groups(const BoardDimension& dimension, std::vector<Named>& all) {
  std::ranges::stable_sort(all, [&](const Named& a, const Named& b) {
    if (a.what != b.what) return a.what < b.what;
    const std::size_t x = order_of(dimension, a.value);
    const std::size_t y = order_of(dimension, b.value);
    if (x != y) return x < y;
    return a.entries.size() > b.entries.size();
  });
}

std::uint64_t authorities(const Portfolio& portfolio, const Numbers& entries) {
  std::set<std::string_view> names;
  for (const std::size_t i : entries) {
    for (const auto name :
         portfolio.groups(portfolio.entries[i], kAuthorityDimension)) {
      names.insert(name);
    }
  }
  return names.size();
}

void count_grades(const Portfolio& portfolio, const Numbers& entries,
                  GroupRow& row) {
  row.grades.resize(portfolio.head.grades.size() + 1);
  for (const std::size_t i : entries) {
    const Judged& judged = portfolio.entries[i];
    const std::size_t grade =
        std::min<std::size_t>(judged.grade_low, row.grades.size() - 1);
    ++row.grades[grade];
    row.law_broken += judged.compliant ? 0 : 1;
    row.law_open += judged.compliant && !judged.compliance_known ? 1 : 0;
  }
}

GroupRow row_of(const Portfolio& portfolio, const BoardDimension& dimension,
                const Named& group, const Mask& mask) {
  GroupRow row{.what = group.what,
               .value = std::string(group.value),
               .descriptors = group.entries.size(),
               .score = summarize(portfolio, group.entries, mask),
               .principles = principle_means(portfolio, group.entries, mask)};
  if (mask.on()) return row;
  count_grades(portfolio, group.entries, row);
  if (dimension.shared) row.authorities = authorities(portfolio, group.entries);
  return row;
}

// Where small groups are hidden, a mean is of the whole group or is not told:
// a part of a group may be as small as can be.
bool may_average(std::uint64_t count, const Numbers& entries,
                 const Mask& mask) {
  return count > 0 && (!mask.on() || count == entries.size());
}

// The groups that may be told stay; the others become one.
void hide_small(const Portfolio& portfolio, Mask& mask,
                std::vector<Named>& all) {
  std::vector<Named> told;
  std::set<std::size_t> covered;
  for (Named& group : all) {
    std::vector<bool> members(portfolio.entries.size(), false);
    for (const std::size_t i : group.entries) members[i] = true;
    if (!mask.tell(members)) continue;
    covered.insert(group.entries.begin(), group.entries.end());
    told.push_back(std::move(group));
  }
  Named others{.what = What::others};
  for (std::size_t i = 0; i < portfolio.entries.size(); ++i) {
    if (!covered.contains(i)) others.entries.push_back(i);
  }
  all = std::move(told);
  if (!others.entries.empty() && !mask.all_hidden()) {
    all.push_back(std::move(others));
  }
}

}  // namespace

ScoreSummary summarize(const Portfolio& portfolio, const Numbers& entries,
                       const Mask& mask) {
  FractionSum low;
  FractionSum high;
  std::vector<Rational> lows;
  std::vector<Rational> highs;
  for (const std::size_t i : entries) {
    const auto points = portfolio.points(portfolio.entries[i].score);
    if (!points) continue;
    low.add(points->first);
    high.add(points->second);
    lows.push_back(points->first);
    highs.push_back(points->second);
  }
  if (!may_average(lows.size(), entries, mask)) return {};
  ScoreSummary summary{
      .count = low.count(), .low = low.mean(), .high = high.mean()};
  if (!mask.on()) {
    summary.middle = {middle(std::move(lows)), middle(std::move(highs))};
  }
  return summary;
}

std::vector<std::optional<std::pair<Mean, Mean>>> principle_means(
    const Portfolio& portfolio, const Numbers& entries, const Mask& mask) {
  std::vector<std::optional<std::pair<Mean, Mean>>> all;
  for (std::size_t p = 0; p < portfolio.head.principles.size(); ++p) {
    FractionSum low;
    FractionSum high;
    for (const std::size_t i : entries) {
      const auto points = portfolio.points(portfolio.entries[i].principles[p]);
      if (!points) continue;
      low.add(points->first);
      high.add(points->second);
    }
    all.emplace_back();
    if (!may_average(low.count(), entries, mask)) continue;
    all.back() = {low.mean(), high.mean()};
  }
  return all;
}

DimensionTable group_by(const Portfolio& portfolio, std::size_t dimension,
                        Mask& mask) {
  DimensionTable table{.dimension = dimension};
  table.missing = std::ranges::none_of(
      portfolio.entries,
      [&](const Judged& judged) { return judged.looked_at(dimension); });
  if (table.missing) return table;
  const BoardDimension& words = dimensions()[dimension];
  std::vector<Named> all = collect(portfolio, dimension);
  sort_groups(words, all);
  if (mask.on()) hide_small(portfolio, mask, all);
  for (const Named& group : all) {
    table.groups.push_back(row_of(portfolio, words, group, mask));
  }
  return table;
}

}  // namespace charta
