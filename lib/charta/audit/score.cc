// SPDX-License-Identifier: EUPL-1.2
// The models. Weights become integers first (`points`), then shares of the
// whole; only what is shown becomes a fraction again.
#include "charta/audit/score.h"

#include <algorithm>

namespace charta {
namespace {

using Integer = Rational::Integer;

// Integers that remember that one of them did not fit.
class Exact {
 public:
  Integer times(Integer a, Integer b) {
    Integer product = 0;
    if (__builtin_mul_overflow(a, b, &product)) overflow_ = true;
    return overflow_ ? 0 : product;
  }
  Integer plus(Integer a, Integer b) {
    Integer sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) overflow_ = true;
    return overflow_ ? 0 : sum;
  }
  // REQUIRES: a, b > 0.
  Integer common_multiple(Integer a, Integer b) {
    if (b == 1 || a == b) return a;
    Integer x = a;
    Integer y = b;
    while (y != 0) {
      const Integer rest = x % y;
      x = y;
      y = rest;
    }
    return times(a / x, b);
  }
  void fail() { overflow_ = true; }
  bool overflow() const { return overflow_; }

 private:
  bool overflow_ = false;
};

// The rules of a reckoning as integers over `scale`.
struct Points {
  std::vector<Integer> of_rule{};       // 0 when not in play
  std::vector<Integer> of_principle{};  // sums
  Integer all = 0;                      // their sum
  Integer unit = 1;                     // points of a weight of 1
};

Rational weight_in(ScoreModel model, const Stake& stake) {
  if (!stake.in_play) return 0;
  if (model == ScoreModel::flat_unweighted) return 1;
  return std::max(stake.weight, Rational(0));
}

// Multiples of every denominator of the ends, so that shares of an end are
// integers too.
Points points_of(ScoreModel model, std::size_t principles,
                 std::span<const Stake> stakes, Exact& exact) {
  Points points;
  Integer weights = 1;
  Integer ends = 1;
  for (const Stake& stake : stakes) {
    if (!stake.in_play) continue;
    const Rational weight = weight_in(model, stake);
    if (weight.overflow() || stake.low.overflow() || stake.high.overflow()) {
      exact.fail();
    }
    weights = exact.common_multiple(weights, weight.denominator());
    ends = exact.common_multiple(ends, stake.low.denominator());
    ends = exact.common_multiple(ends, stake.high.denominator());
    if (exact.overflow()) return points;
  }
  points.unit = exact.times(weights, ends);
  points.of_principle.resize(principles);
  points.of_rule.reserve(stakes.size());
  for (const Stake& stake : stakes) {
    const Rational weight = weight_in(model, stake);
    const Integer own =
        exact.times(weight.numerator(), points.unit / weight.denominator());
    points.of_rule.push_back(own);
    Integer& sum = points.of_principle[stake.principle];
    sum = exact.plus(sum, own);
    points.all = exact.plus(points.all, own);
  }
  return points;
}

// The factor from points to shares, a principle: 1 but in the weighted model,
// where each principle's rules together weigh what the principle weighs.
std::vector<Integer> factors_of(std::span<const Rational> weights,
                                const Points& points, Exact& exact) {
  Integer units = 1;
  Integer sums = 1;
  for (std::size_t i = 0; i < weights.size() && !exact.overflow(); ++i) {
    if (weights[i].overflow()) exact.fail();
    if (points.of_principle[i] == 0) continue;
    units = exact.common_multiple(units, weights[i].denominator());
    if (!exact.overflow()) {
      sums = exact.common_multiple(sums, points.of_principle[i]);
    }
  }
  std::vector<Integer> factors(weights.size());
  for (std::size_t i = 0; i < weights.size() && !exact.overflow(); ++i) {
    if (points.of_principle[i] == 0 || weights[i] <= 0) continue;
    const Integer weight =
        exact.times(weights[i].numerator(), units / weights[i].denominator());
    factors[i] = exact.times(weight, sums / points.of_principle[i]);
  }
  return factors;
}

// part * end, which is whole: parts are multiples of the ends' denominators.
Integer portion(Integer part, const Rational& end) {
  if (end.denominator() == 1) return part * end.numerator();
  return part / end.denominator() * end.numerator();
}

Shares without_bounds(std::size_t size) {
  return {.whole = 1,
          .low = 0,
          .high = 1,
          .parts = std::vector<Integer>(size),
          .overflow = true};
}

Shares shares_of(ScoreModel model, std::span<const Rational> weights,
                 std::span<const Stake> stakes, const Points& points,
                 Exact& exact) {
  std::vector<Integer> factors(weights.size(), 1);
  Shares shares;
  shares.parts.reserve(stakes.size());
  if (model == ScoreModel::weighted) {
    factors = factors_of(weights, points, exact);
  }
  for (std::size_t i = 0; i < stakes.size() && !exact.overflow(); ++i) {
    const Integer part =
        exact.times(points.of_rule[i], factors[stakes[i].principle]);
    shares.parts.push_back(part);
    shares.whole = exact.plus(shares.whole, part);
    shares.low += portion(part, stakes[i].low);
    shares.high += portion(part, stakes[i].high);
  }
  return exact.overflow() ? without_bounds(stakes.size()) : shares;
}

// Points of a part: what `maximum` is to `whole`.
Rational of_maximum(const Rational& maximum, Integer part, Integer whole) {
  return Rational::of(part, whole) * maximum;
}

Score score_of(ScoreModel model, const Rational& maximum, const Shares& shares,
               Integer open) {
  Score score;
  score.maximum = maximum;
  if (shares.whole == 0) return score;
  score.assessed = true;
  const auto end = [&](Integer part) {
    return of_maximum(maximum, worth_of(model, part, shares.whole),
                      shares.whole);
  };
  score.low = end(shares.low);
  score.high = end(shares.high);
  score.coverage = Rational::of(shares.whole - open, shares.whole);
  return score;
}

bool open(const Stake& stake) { return stake.low != stake.high; }

Rational maximum_of(ScoreModel model, Integer points, Integer unit) {
  switch (model) {
    case ScoreModel::weighted:
      return 100;
    case ScoreModel::absolute:
      return 1;
    case ScoreModel::flat:
    case ScoreModel::flat_unweighted:
    case ScoreModel::sum:
      return Rational::of(points, unit);
  }
  return 100;
}

// One principle alone: its rules' points are their shares.
Score principle_score(ScoreModel model, std::uint32_t principle,
                      std::span<const Stake> stakes, const Points& points) {
  Shares shares{.whole = points.of_principle[principle]};
  Integer undecided = 0;
  for (std::size_t i = 0; i < stakes.size(); ++i) {
    if (stakes[i].principle != principle) continue;
    shares.low += portion(points.of_rule[i], stakes[i].low);
    shares.high += portion(points.of_rule[i], stakes[i].high);
    if (open(stakes[i])) undecided += points.of_rule[i];
  }
  return score_of(model, maximum_of(model, shares.whole, points.unit), shares,
                  undecided);
}

Integer open_part(std::span<const Stake> stakes, const Shares& shares) {
  if (shares.overflow) return shares.whole;
  Integer sum = 0;
  for (std::size_t i = 0; i < stakes.size(); ++i) {
    if (open(stakes[i])) sum += shares.parts[i];
  }
  return sum;
}

}  // namespace

Integer worth_of(ScoreModel model, Integer part, Integer whole) {
  if (model != ScoreModel::absolute) return part;
  return part == whole ? whole : 0;
}

Shares divide(ScoreModel model, std::span<const Rational> principle_weights,
              std::span<const Stake> stakes) {
  Exact exact;
  const Points points =
      points_of(model, principle_weights.size(), stakes, exact);
  return shares_of(model, principle_weights, stakes, points, exact);
}

Reckoning reckon(ScoreModel model, std::span<const Rational> principle_weights,
                 std::span<const Stake> stakes) {
  Exact exact;
  const Points points =
      points_of(model, principle_weights.size(), stakes, exact);
  Reckoning reckoning;
  const bool countable = !exact.overflow();
  reckoning.shares = shares_of(model, principle_weights, stakes, points, exact);
  const bool bounded = countable && !reckoning.shares.overflow;
  reckoning.total = score_of(
      model,
      bounded ? maximum_of(model, points.all, points.unit) : Rational(100),
      reckoning.shares, open_part(stakes, reckoning.shares));
  for (std::uint32_t i = 0; countable && i < principle_weights.size(); ++i) {
    if (points.of_principle[i] == 0) continue;
    reckoning.principles.push_back(
        {.principle = i, .raw = principle_score(model, i, stakes, points)});
  }
  return reckoning;
}

}  // namespace charta
