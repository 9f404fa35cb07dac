// SPDX-License-Identifier: EUPL-1.2
// Models over chosen rules, then formulas over scores. What is unknown makes a
// formula an interval: it is computed at both ends of every score that it
// reads, in all combinations, and takes the least and the greatest result.
#include "charta/audit/named.h"

#include <algorithm>

#include "charta/audit/score.h"

namespace charta {
namespace {

using Member = Outcome Finding::*;

constexpr std::int64_t kHundred = 100;

bool in_play(Outcome outcome) {
  return outcome == Outcome::pass || outcome == Outcome::fail ||
         outcome == Outcome::unknown || outcome == Outcome::error;
}

// The scores of one report, from findings before or after waivers.
class NamedCount {
 public:
  NamedCount(const Brief& brief, const Report& report, Member member)
      : brief_(brief), report_(report), member_(member) {}

  std::vector<NamedResult> run() {
    for (const NamedScore& score : brief_.charter->scores) {
      results_.push_back(
          {.score = score.derived ? derived(score) : modelled(score)});
      grade(score, results_.back());
    }
    return std::move(results_);
  }

 private:
  std::uint32_t number_of(const Finding& finding) const {
    const Rule* rule = brief_.rules[finding.rule].rule;
    return static_cast<std::uint32_t>(rule - brief_.charter->rules.data());
  }

  Score modelled(const NamedScore& score) const {
    std::vector<Stake> stakes;
    for (const Finding& finding : report_.findings) {
      const auto at = std::ranges::lower_bound(score.rules, number_of(finding));
      if (at == score.rules.end() || *at != number_of(finding)) continue;
      const Rule& rule = *brief_.rules[finding.rule].rule;
      const auto i = static_cast<std::size_t>(at - score.rules.begin());
      const bool weighs = score.weights[i] > 0;
      stakes.push_back({.principle = static_cast<std::uint32_t>(rule.principle),
                        .in_play = weighs && in_play(finding.*member_),
                        .weight = score.weights[i],
                        .low = finding.low,
                        .high = finding.high});
    }
    return reckon({score.model, score.principle_weights, Breakdown::total},
                  stakes)
        .total;
  }

  ScorePoint point_of(const NamedResult& result) const {
    return {.value = result.score.low,
            .low = result.score.low,
            .high = result.score.high,
            .maximum = result.score.maximum};
  }

  std::vector<ScorePoint> points() const {
    std::vector<ScorePoint> all;
    for (const NamedResult& result : results_) all.push_back(point_of(result));
    return all;
  }

  bool assessed(const std::vector<std::uint32_t>& scores) const {
    return std::ranges::all_of(
        scores, [&](std::uint32_t i) { return results_[i].score.assessed; });
  }

  // Calls `use` with the points at every combination of ends of the scores.
  template <typename Use>
  void at_corners(const std::vector<std::uint32_t>& terms, Use use) const {
    std::vector<ScorePoint> all = points();
    const std::size_t corners = std::size_t{1} << terms.size();
    for (std::size_t corner = 0; corner < corners; ++corner) {
      for (std::size_t i = 0; i < terms.size(); ++i) {
        ScorePoint& point = all[terms[i]];
        point.value = ((corner >> i) & 1U) != 0 ? point.high : point.low;
      }
      use(all);
    }
  }

  Rational maximum_of(const NamedScore& score) const {
    if (score.maximum.empty()) return kHundred;
    const auto most = compute(score.maximum, points());
    return most && *most > 0 ? *most : Rational(0);
  }

  Score derived(const NamedScore& named) const {
    Score score{.maximum = maximum_of(named)};
    const auto read = scores_read(named.formula);
    if (!assessed(read) || !assessed(scores_read(named.maximum))) return score;
    bool whole = score.maximum > 0;
    std::optional<Rational> low;
    std::optional<Rational> high;
    at_corners(values_read(named.formula), [&](const auto& all) {
      const auto one = compute(named.formula, all);
      whole = whole && one.has_value();
      if (!whole) return;
      const Rational bounded = std::clamp(*one, Rational(0), score.maximum);
      low = low ? std::min(*low, bounded) : bounded;
      high = high ? std::max(*high, bounded) : bounded;
    });
    if (!whole) return score;
    score.assessed = true;
    score.low = *low;
    score.high = *high;
    score.coverage = 1;
    for (const std::uint32_t i : read) {
      score.coverage = std::min(score.coverage, results_[i].score.coverage);
    }
    return score;
  }

  static bool holds(const ScoreGrade& grade, const Score& score,
                    const Rational& value, std::span<const ScorePoint> all) {
    if (grade.from)
      return value * Rational(kHundred) >= *grade.from * score.maximum;
    const auto truth = compute(grade.when, all);
    return truth && *truth != 0;
  }

  // The first grade that holds, at each end and corner: the best of them and
  // the worst, in the charter's order.
  void grade(const NamedScore& named, NamedResult& result) const {
    if (named.grades.empty() || !result.score.assessed) return;
    std::vector<std::uint32_t> terms;
    for (const ScoreGrade& one : named.grades) {
      for (const std::uint32_t i : values_read(one.when)) {
        if (std::ranges::count(terms, i) == 0) terms.push_back(i);
        if (!results_[i].score.assessed) return;
      }
    }
    if (terms.size() > kMostTerms) return;
    std::size_t first = named.grades.size();
    std::size_t last = 0;
    at_corners(terms, [&](const std::vector<ScorePoint>& all) {
      for (const Rational& value : {result.score.low, result.score.high}) {
        const auto at =
            std::ranges::find_if(named.grades, [&](const ScoreGrade& one) {
              return holds(one, result.score, value, all);
            });
        const auto i = static_cast<std::size_t>(at - named.grades.begin());
        first = std::min(first, i);
        last = std::max(last, i);
      }
    });
    const auto id = [&](std::size_t i) {
      return i < named.grades.size() ? named.grades[i].id : std::string();
    };
    result.grade_low = id(last);
    result.grade_high = id(first);
  }

  static constexpr std::size_t kMostTerms = 8;

  const Brief& brief_;
  const Report& report_;
  Member member_;
  std::vector<NamedResult> results_{};
};

}  // namespace

void count_named(const Brief& brief, Report& report) {
  if (brief.charter->scores.empty()) return;
  std::vector<NamedResult> raw = NamedCount(brief, report, &Finding::raw).run();
  std::vector<NamedResult> waived =
      report.counts.waived == 0
          ? raw
          : NamedCount(brief, report, &Finding::outcome).run();
  for (std::size_t i = 0; i < raw.size(); ++i) {
    report.scores.push_back({std::move(raw[i]), std::move(waived[i])});
  }
}

}  // namespace charta
