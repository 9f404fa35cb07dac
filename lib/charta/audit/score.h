// SPDX-License-Identifier: EUPL-1.2
// Weights and outcomes -> points, interval, coverage: the models of a charter.
// To add a model: a row in ScoreModel, a case in `divide` and `weight_in`.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "charta/audit/report.h"
#include "charta/charter/charter.h"
#include "charta/value/rational.h"

namespace charta {

// A rule as scoring sees it. Decided when both ends are equal.
struct Stake {
  std::uint32_t principle = 0;
  bool in_play = false;
  Rational weight{};
  Rational low{};  // 0 <= low <= high <= 1
  Rational high{};
};

// What rules weigh, as integers over one unit that are worked out once.
struct RulePoints {
  std::int64_t unit = 0;  // points of a weight of 1; 0: they do not fit
  std::vector<std::int64_t> of_rule{};
};
RulePoints rule_points(ScoreModel model, std::span<const Rational> weights);

// Each rule's part of the whole. Integers over one denominator, `whole`, so
// that sums are exact and cost no reduction.
struct Shares {
  Rational::Integer whole = 0;  // 0: nothing in play, no score
  Rational::Integer low = 0;
  Rational::Integer high = 0;
  // One a stake, 0 when not in play; empty where they are not wanted.
  std::vector<Rational::Integer> parts{};
  // The integers did not fit: the ends are 0 and `whole`, parts are 0. The
  // interval is then true, and says nothing.
  bool overflow = false;
};

struct Reckoning {
  Score total{};
  // Principles that have a rule in play, in order; `waived` is left alone.
  std::vector<PrincipleScore> principles{};
  Shares shares{};
};

// What is wanted: each includes those before it.
enum class Breakdown : std::uint8_t {
  total,
  principles,  // their scores
  rules,       // their shares
};

// How stakes become scores. Weights of principles count in the weighted model
// alone; a weight of 0 or below leaves the denominator.
struct Scoring {
  ScoreModel model = ScoreModel::weighted;
  std::span<const Rational> principle_weights{};
  Breakdown breakdown = Breakdown::rules;
};

// Shares, the total and each principle's score.
Reckoning reckon(const Scoring& scoring, std::span<const Stake> stakes);

// What the rules of a principle come to together, in points.
template <typename Integer>
struct Sum {
  Integer all = 0;
  Integer low = 0;
  Integer high = 0;
  Integer open = 0;  // of rules that are not decided
};

// The same reckoning without stakes, for rules that are each worth all or
// nothing, as nearly all are. Knows no shares of rules.
class WholeRules {
 public:
  // `unit` is that of the points to come, see RulePoints. REQUIRES: it is not
  // 0, and what the scoring views outlives this.
  WholeRules(const Scoring& scoring, std::int64_t unit)
      : scoring_(scoring),
        unit_(unit),
        principles_(scoring.principle_weights.size()) {}

  // Adds a rule in play; false, and of no more use, when it is worth a part.
  bool add(std::uint32_t principle, std::int64_t points, const Rational& low,
           const Rational& high) {
    if (!all_or_nothing(low) || !all_or_nothing(high)) return false;
    const std::int64_t least = low.numerator() != 0 ? points : 0;
    const std::int64_t most = high.numerator() != 0 ? points : 0;
    Sum<std::int64_t>& sum = principles_[principle];
    sum.all += points;
    sum.low += least;
    sum.high += most;
    sum.open += least == most ? 0 : points;
    all_ += points;
    return true;
  }
  // Nothing where the integers do not fit.
  std::optional<Reckoning> reckon() &&;

 private:
  static bool all_or_nothing(const Rational& end) {
    return end.denominator() == 1 && (end.numerator() | 1) == 1;
  }

  Scoring scoring_;
  std::int64_t unit_;
  std::vector<Sum<std::int64_t>> principles_;
  std::int64_t all_ = 0;
};

// What the model makes of a part of the whole: absolute knows all or nothing.
Rational::Integer worth_of(ScoreModel model, Rational::Integer part,
                           Rational::Integer whole);

}  // namespace charta
