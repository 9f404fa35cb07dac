// SPDX-License-Identifier: EUPL-1.2
// Descriptors by their worst open finding: what failed or is not decided, and
// has no waiver.
#include <algorithm>
#include <array>

#include "charta/portfolio/view.h"

namespace charta {
namespace {

constexpr std::array<std::string_view, 4> kSeverities = {"blocking", "major",
                                                         "minor", "info"};
constexpr std::uint32_t kNone = 1000;

std::uint32_t severity(std::string_view name) {
  const auto at = std::ranges::find(kSeverities, name);
  return static_cast<std::uint32_t>(at - kSeverities.begin());
}

// 0 the worst: by severity, a failure before what is not decided, law before
// all else.
std::uint32_t gravity(const RuleWords& rule, char letter) {
  const auto outcome = outcome_of(letter);
  if (!outcome || is_waived(letter)) return kNone;
  const bool failed = *outcome == Outcome::fail;
  const bool open = *outcome == Outcome::unknown || *outcome == Outcome::error;
  if (!failed && !open) return kNone;
  return severity(rule.severity) * 4 + (failed ? 0U : 2U) +
         (rule.force == "law" ? 0U : 1U);
}

struct Rank {
  RankRow row{};
  std::uint32_t gravity = kNone;
  std::optional<std::pair<Rational, Rational>> points{};
};

Rank rank_of(const Portfolio& portfolio, std::size_t entry) {
  const Judged& judged = portfolio.entries[entry];
  Rank rank{.row = {.entry = entry}, .points = portfolio.points(judged.score)};
  for (std::size_t i = 0; i < judged.outcomes.size(); ++i) {
    const std::uint32_t one =
        gravity(portfolio.head.rules[i], judged.outcomes[i]);
    if (one == kNone || one > rank.gravity) continue;
    if (one < rank.gravity) {
      rank.gravity = one;
      rank.row.worst = static_cast<std::uint32_t>(i);
      rank.row.alike = 0;
    }
    ++rank.row.alike;
  }
  return rank;
}

bool worse(const Rank& a, const Rank& b) {
  if (a.gravity != b.gravity) return a.gravity < b.gravity;
  if (a.row.alike != b.row.alike) return a.row.alike > b.row.alike;
  if (a.points.has_value() != b.points.has_value()) {
    return a.points.has_value();
  }
  return a.points && *a.points < *b.points;
}

}  // namespace

std::vector<RankRow> ranking_of(const Portfolio& portfolio) {
  std::vector<Rank> all;
  for (std::size_t i = 0; i < portfolio.entries.size(); ++i) {
    all.push_back(rank_of(portfolio, i));
  }
  std::ranges::stable_sort(all, worse);
  std::vector<RankRow> rows;
  for (const Rank& rank : all) rows.push_back(rank.row);
  return rows;
}

}  // namespace charta
