// SPDX-License-Identifier: EUPL-1.2
// The models. Weights become integers first (`points`), then shares of the
// whole; only what is shown becomes a fraction again.
#include "charta/audit/score.h"

#include <limits>
#include <numeric>

namespace charta {
namespace {

using Integer = Rational::Integer;

// REQUIRES: a, b > 0.
Integer common_divisor(Integer a, Integer b) {
  constexpr Integer kWord = std::numeric_limits<std::int64_t>::max();
  if (a <= kWord && b <= kWord) {
    return std::gcd(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
  }
  while (b != 0) {
    const Integer rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

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
    return times(a / common_divisor(a, b), b);
  }
  void fail() { overflow_ = true; }
  bool overflow() const { return overflow_; }

 private:
  bool overflow_ = false;
};

// What the rules of a principle come to together.
struct Sum {
  Integer all = 0;
  Integer low = 0;
  Integer high = 0;
  Integer open = 0;  // of rules that are not decided
};

// The rules of a reckoning as integers over `unit`.
struct Points {
  std::vector<Integer> of_rule{};  // 0 when not in play
  std::vector<Sum> of_principle{};
  Integer all = 0;   // their sum
  Integer unit = 1;  // points of a weight of 1
};

Rational weight_in(ScoreModel model, const Stake& stake) {
  if (!stake.in_play) return 0;
  if (model == ScoreModel::flat_unweighted) return 1;
  return stake.weight.numerator() < 0 ? Rational(0) : stake.weight;
}

// part * end, which is whole: parts are multiples of the ends' denominators.
Integer portion(Integer part, const Rational& end) {
  if (end.denominator() == 1) return part * end.numerator();
  return part / end.denominator() * end.numerator();
}

// Points of a weight of 1: a multiple of every denominator of the weights, and
// of the ends, so that shares of an end are integers too.
Integer unit_of(ScoreModel model, std::span<const Stake> stakes, Exact& exact) {
  Integer weights = 1;
  Integer ends = 1;
  for (const Stake& stake : stakes) {
    if (!stake.in_play || exact.overflow()) continue;
    const Rational weight = weight_in(model, stake);
    if (weight.overflow() || stake.low.overflow() || stake.high.overflow()) {
      exact.fail();
    }
    weights = exact.common_multiple(weights, weight.denominator());
    ends = exact.common_multiple(ends, stake.low.denominator());
    ends = exact.common_multiple(ends, stake.high.denominator());
  }
  return exact.overflow() ? 1 : exact.times(weights, ends);
}

// A rule's points join those of its principle; no end is above the whole, so
// only that can be too large.
void add(const Stake& stake, Integer points, Sum& sum, Exact& exact) {
  sum.all = exact.plus(sum.all, points);
  if (exact.overflow()) return;
  const Integer low = portion(points, stake.low);
  const Integer high = portion(points, stake.high);
  sum.low += low;
  sum.high += high;
  if (low != high) sum.open += points;
}

Points points_of(ScoreModel model, std::size_t principles,
                 std::span<const Stake> stakes, Exact& exact) {
  Points points;
  points.unit = unit_of(model, stakes, exact);
  if (exact.overflow()) return points;
  points.of_principle.resize(principles);
  points.of_rule.reserve(stakes.size());
  for (const Stake& stake : stakes) {
    Integer& own = points.of_rule.emplace_back(0);
    if (!stake.in_play) continue;
    const Rational weight = weight_in(model, stake);
    own = weight.denominator() == 1 ? points.unit
                                    : points.unit / weight.denominator();
    own = exact.times(weight.numerator(), own);
    add(stake, own, points.of_principle[stake.principle], exact);
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
    if (points.of_principle[i].all == 0) continue;
    units = exact.common_multiple(units, weights[i].denominator());
    if (!exact.overflow()) {
      sums = exact.common_multiple(sums, points.of_principle[i].all);
    }
  }
  std::vector<Integer> factors(weights.size());
  for (std::size_t i = 0; i < weights.size() && !exact.overflow(); ++i) {
    if (points.of_principle[i].all == 0 || weights[i] <= 0) continue;
    const Integer weight =
        exact.times(weights[i].numerator(), units / weights[i].denominator());
    factors[i] = exact.times(weight, sums / points.of_principle[i].all);
  }
  return factors;
}

Shares without_bounds(std::size_t size) {
  return {.whole = 1,
          .low = 0,
          .high = 1,
          .parts = std::vector<Integer>(size),
          .overflow = true};
}

// Shares, and which part of them is open.
struct Division {
  Shares shares{};
  Integer open = 0;
};

Division divide(ScoreModel model, std::span<const Rational> weights,
                std::span<const Stake> stakes, const Points& points,
                Exact& exact) {
  std::vector<Integer> factors(weights.size(), 1);
  if (model == ScoreModel::weighted) {
    factors = factors_of(weights, points, exact);
  }
  Division out;
  Shares& shares = out.shares;
  shares.parts.reserve(stakes.size());
  for (std::size_t i = 0; i < stakes.size() && !exact.overflow(); ++i) {
    shares.parts.push_back(
        exact.times(points.of_rule[i], factors[stakes[i].principle]));
  }
  for (std::size_t i = 0; i < weights.size() && !exact.overflow(); ++i) {
    const Sum& sum = points.of_principle[i];
    shares.whole = exact.plus(shares.whole, exact.times(sum.all, factors[i]));
    if (exact.overflow()) break;
    shares.low += sum.low * factors[i];
    shares.high += sum.high * factors[i];
    out.open += sum.open * factors[i];
  }
  if (exact.overflow()) shares = without_bounds(stakes.size());
  if (exact.overflow()) out.open = shares.whole;
  return out;
}

// Points of a part: what `maximum` is to `whole`.
Rational of_maximum(const Rational& maximum, Integer part, Integer whole) {
  Exact exact;
  const Integer top = exact.times(part, maximum.numerator());
  const Integer bottom = exact.times(whole, maximum.denominator());
  return exact.overflow() ? Rational::of(part, whole) * maximum
                          : Rational::of(top, bottom);
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
  score.high = shares.low == shares.high ? score.low : end(shares.high);
  score.coverage =
      open == 0 ? Rational(1) : Rational::of(shares.whole - open, shares.whole);
  return score;
}

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
Score principle_score(ScoreModel model, const Sum& sum, Integer unit) {
  const Shares shares{.whole = sum.all, .low = sum.low, .high = sum.high};
  return score_of(model, maximum_of(model, sum.all, unit), shares, sum.open);
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
  return divide(model, principle_weights, stakes, points, exact).shares;
}

Reckoning reckon(ScoreModel model, std::span<const Rational> principle_weights,
                 std::span<const Stake> stakes) {
  Exact exact;
  const Points points =
      points_of(model, principle_weights.size(), stakes, exact);
  Reckoning reckoning;
  const bool countable = !exact.overflow();
  Division division = divide(model, principle_weights, stakes, points, exact);
  reckoning.shares = std::move(division.shares);
  const bool bounded = countable && !reckoning.shares.overflow;
  reckoning.total = score_of(
      model,
      bounded ? maximum_of(model, points.all, points.unit) : Rational(100),
      reckoning.shares, division.open);
  reckoning.principles.reserve(principle_weights.size());
  for (std::uint32_t i = 0; countable && i < principle_weights.size(); ++i) {
    const Sum& sum = points.of_principle[i];
    if (sum.all == 0) continue;
    reckoning.principles.push_back(
        {.principle = i, .raw = principle_score(model, sum, points.unit)});
  }
  return reckoning;
}

}  // namespace charta
