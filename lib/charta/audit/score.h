// SPDX-License-Identifier: EUPL-1.2
// Weights and outcomes -> points, interval, coverage: the models of a charter.
// To add a model: a row in ScoreModel, a case in `divide` and `weight_in`.
#pragma once

#include <cstdint>
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
  std::int64_t points = 0;  // the weight over Scoring::unit, if that is known
  Rational weight{};
  Rational low{};  // 0 <= low <= high <= 1
  Rational high{};
};

// What rules weigh, as integers over one unit that are worked out once: most
// descriptors need no others, for each of their rules is worth all or nothing.
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
  // One a stake, 0 when not in play; empty where the total alone is wanted.
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

// Whether the scores of principles are wanted beside the total.
enum class Breakdown : std::uint8_t { total, principles };

// How stakes become scores. Weights of principles count in the weighted model
// alone; a weight of 0 or below leaves the denominator.
struct Scoring {
  ScoreModel model = ScoreModel::weighted;
  std::span<const Rational> principle_weights{};
  Breakdown breakdown = Breakdown::principles;
  std::int64_t unit = 0;  // that of Stake::points; 0: they were not worked out
};

// Shares, the total and each principle's score.
Reckoning reckon(const Scoring& scoring, std::span<const Stake> stakes);

// What the model makes of a part of the whole: absolute knows all or nothing.
Rational::Integer worth_of(ScoreModel model, Rational::Integer part,
                           Rational::Integer whole);

}  // namespace charta
