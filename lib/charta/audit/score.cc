// SPDX-License-Identifier: EUPL-1.2
// The models. Weights become integers first (`Ledger`), then shares of the
// whole; only what is shown becomes a fraction again.
#include "charta/audit/score.h"

#include <limits>
#include <numeric>
#include <utility>

namespace charta {
namespace {

using Word = std::int64_t;
using Wide = Rational::Integer;

// REQUIRES: a, b > 0.
Word common_divisor(Word a, Word b) { return std::gcd(a, b); }
Wide common_divisor(Wide a, Wide b) {
  constexpr Wide kWord = std::numeric_limits<std::int64_t>::max();
  if (a <= kWord && b <= kWord) {
    return std::gcd(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
  }
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

// Integers that remember that one of them did not fit.
template <typename Integer>
class Exact {
 public:
  Integer of(Wide wide) {
    const auto narrow = static_cast<Integer>(wide);
    if (narrow != wide) overflow_ = true;
    return narrow;
  }
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

// The rules of a reckoning as integers over `unit`.
template <typename Integer>
struct Ledger {
  // 0 when not in play; empty where shares of rules are not wanted.
  std::vector<Integer> of_rule{};
  std::vector<Sum<Integer>> of_principle{};
  Integer all = 0;   // their sum
  Integer unit = 1;  // points of a weight of 1
};

constexpr Rational kZero{};
constexpr Rational kOne{1};

const Rational& weight_in(ScoreModel model, const Rational& weight) {
  if (model == ScoreModel::flat_unweighted) return kOne;
  return weight.numerator() < 0 ? kZero : weight;
}
const Rational& weight_in(ScoreModel model, const Stake& stake) {
  return stake.in_play ? weight_in(model, stake.weight) : kZero;
}

// part * end, which is whole: parts are multiples of the ends' denominators.
template <typename Integer>
Integer portion(Integer part, const Rational& end) {
  const auto over = static_cast<Integer>(end.numerator());
  const auto under = static_cast<Integer>(end.denominator());
  return under == 1 ? part * over : part / under * over;
}

// Makes `all` a multiple of the denominator.
template <typename Integer>
void cover(Integer& all, const Rational& one, Exact<Integer>& exact) {
  if (one.overflow()) exact.fail();
  if (one.denominator() == 1 || exact.overflow()) return;
  const Integer under = exact.of(one.denominator());
  if (!exact.overflow()) all = exact.common_multiple(all, under);
}

// Points of a weight of 1: a multiple of every denominator of the weights, and
// of the ends, so that shares of an end are integers too.
template <typename Integer>
Integer unit_of(ScoreModel model, std::span<const Stake> stakes,
                Exact<Integer>& exact) {
  Integer weights = 1;
  Integer ends = 1;
  for (const Stake& stake : stakes) {
    if (!stake.in_play || exact.overflow()) continue;
    cover(weights, weight_in(model, stake), exact);
    cover(ends, stake.low, exact);
    cover(ends, stake.high, exact);
  }
  return exact.overflow() ? 1 : exact.times(weights, ends);
}

// REQUIRES: unit is a multiple of the denominator.
template <typename Integer>
Integer points_of(const Rational& weight, Integer unit, Exact<Integer>& exact) {
  const auto under = static_cast<Integer>(weight.denominator());
  return exact.times(exact.of(weight.numerator()),
                     under == 1 ? unit : unit / under);
}

// A rule's points join those of its principle; no end is above the whole, so
// only that can be too large.
template <typename Integer>
void add(const Stake& stake, Integer points, Sum<Integer>& sum,
         Exact<Integer>& exact) {
  sum.all = exact.plus(sum.all, points);
  if (exact.overflow()) return;
  const Integer low = portion(points, stake.low);
  const Integer high = portion(points, stake.high);
  sum.low += low;
  sum.high += high;
  if (low != high) sum.open += points;
}

template <typename Integer>
Ledger<Integer> ledger_of(const Scoring& scoring, std::span<const Stake> stakes,
                          Exact<Integer>& exact) {
  const Integer unit = unit_of(scoring.model, stakes, exact);
  if (exact.overflow()) return {};
  Ledger<Integer> points{.unit = unit};
  points.of_principle.resize(scoring.principle_weights.size());
  if (scoring.breakdown == Breakdown::rules) {
    points.of_rule.resize(stakes.size());
  }
  for (std::size_t i = 0; i < stakes.size(); ++i) {
    const Stake& stake = stakes[i];
    if (!stake.in_play) continue;
    const Integer own = points_of(weight_in(scoring.model, stake), unit, exact);
    if (!points.of_rule.empty()) points.of_rule[i] = own;
    add(stake, own, points.of_principle[stake.principle], exact);
    points.all = exact.plus(points.all, own);
  }
  return points;
}

// The factor from points to shares, a principle: 1 but in the weighted model,
// where each principle's rules together weigh what the principle weighs.
template <typename Integer>
std::vector<Integer> factors_of(std::span<const Rational> weights,
                                const Ledger<Integer>& points,
                                Exact<Integer>& exact) {
  Integer units = 1;
  Integer sums = 1;
  for (std::size_t i = 0; i < weights.size() && !exact.overflow(); ++i) {
    if (weights[i].overflow()) exact.fail();
    const Integer sum = points.of_principle[i].all;
    if (sum == 0) continue;
    const Integer under = exact.of(weights[i].denominator());
    if (!exact.overflow()) units = exact.common_multiple(units, under);
    if (!exact.overflow()) sums = exact.common_multiple(sums, sum);
  }
  std::vector<Integer> factors(weights.size());
  for (std::size_t i = 0; i < weights.size() && !exact.overflow(); ++i) {
    const Integer sum = points.of_principle[i].all;
    if (sum == 0 || weights[i].numerator() <= 0) continue;
    const auto under = static_cast<Integer>(weights[i].denominator());
    const Integer weight =
        exact.times(exact.of(weights[i].numerator()), units / under);
    factors[i] = exact.times(weight, sums / sum);
  }
  return factors;
}

Shares without_bounds(std::size_t size) {
  return {.whole = 1,
          .low = 0,
          .high = 1,
          .parts = std::vector<Wide>(size),
          .overflow = true};
}

// Shares, and which part of them is open.
struct Division {
  Shares shares{};
  Wide open = 0;
};

template <typename Integer>
Division divide(ScoreModel model, std::span<const Rational> weights,
                std::span<const Stake> stakes, const Ledger<Integer>& points,
                Exact<Integer>& exact) {
  std::vector<Integer> factors(weights.size(), 1);
  if (model == ScoreModel::weighted) {
    factors = factors_of(weights, points, exact);
  }
  Division out;
  Shares& shares = out.shares;
  shares.parts.reserve(points.of_rule.size());
  for (std::size_t i = 0; i < points.of_rule.size(); ++i) {
    if (exact.overflow()) break;
    shares.parts.push_back(
        exact.times(points.of_rule[i], factors[stakes[i].principle]));
  }
  Sum<Integer> all;
  for (std::size_t i = 0; i < weights.size() && !exact.overflow(); ++i) {
    const Sum<Integer>& sum = points.of_principle[i];
    all.all = exact.plus(all.all, exact.times(sum.all, factors[i]));
    if (exact.overflow()) break;
    all.low += sum.low * factors[i];
    all.high += sum.high * factors[i];
    all.open += sum.open * factors[i];
  }
  shares.whole = all.all;
  shares.low = all.low;
  shares.high = all.high;
  out.open = all.open;
  if (exact.overflow()) shares = without_bounds(stakes.size());
  if (exact.overflow()) out.open = shares.whole;
  return out;
}

// Points of a part: what `maximum` is to `whole`.
Rational of_maximum(const Rational& maximum, Wide part, Wide whole) {
  Exact<Wide> exact;
  const Wide top = exact.times(part, maximum.numerator());
  const Wide bottom = exact.times(whole, maximum.denominator());
  return exact.overflow() ? Rational::of(part, whole) * maximum
                          : Rational::of(top, bottom);
}

Score score_of(ScoreModel model, const Rational& maximum, const Shares& shares,
               Wide open) {
  Score score;
  score.maximum = maximum;
  if (shares.whole == 0) return score;
  score.assessed = true;
  const auto end = [&](Wide part) {
    return of_maximum(maximum, worth_of(model, part, shares.whole),
                      shares.whole);
  };
  score.low = end(shares.low);
  score.high = shares.low == shares.high ? score.low : end(shares.high);
  score.coverage =
      open == 0 ? Rational(1) : Rational::of(shares.whole - open, shares.whole);
  return score;
}

Rational maximum_of(ScoreModel model, Wide points, Wide unit) {
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
template <typename Integer>
Score principle_score(ScoreModel model, const Sum<Integer>& sum, Wide unit) {
  const Shares shares{.whole = sum.all, .low = sum.low, .high = sum.high};
  return score_of(model, maximum_of(model, sum.all, unit), shares, sum.open);
}

template <typename Integer>
Reckoning reckon_in(const Scoring& scoring, std::span<const Stake> stakes,
                    const Ledger<Integer>& points, Exact<Integer>& exact) {
  const ScoreModel model = scoring.model;
  const std::span<const Rational> weights = scoring.principle_weights;
  Reckoning reckoning;
  const bool countable = !exact.overflow();
  Division division = divide(model, weights, stakes, points, exact);
  reckoning.shares = std::move(division.shares);
  const bool bounded = countable && !reckoning.shares.overflow;
  reckoning.total = score_of(
      model,
      bounded ? maximum_of(model, points.all, points.unit) : Rational(100),
      reckoning.shares, division.open);
  if (!countable || scoring.breakdown == Breakdown::total) return reckoning;
  reckoning.principles.reserve(weights.size());
  for (std::uint32_t i = 0; i < weights.size(); ++i) {
    const Sum<Integer>& sum = points.of_principle[i];
    if (sum.all == 0) continue;
    reckoning.principles.push_back(
        {.principle = i, .raw = principle_score(model, sum, points.unit)});
  }
  return reckoning;
}

}  // namespace

Wide worth_of(ScoreModel model, Wide part, Wide whole) {
  if (model != ScoreModel::absolute) return part;
  return part == whole ? whole : 0;
}

RulePoints rule_points(ScoreModel model, std::span<const Rational> weights) {
  Exact<Word> exact;
  RulePoints points{.unit = 1};
  for (const Rational& weight : weights) {
    cover(points.unit, weight_in(model, weight), exact);
  }
  Word all = 0;
  for (const Rational& weight : weights) {
    if (exact.overflow()) return {};
    points.of_rule.push_back(
        points_of(weight_in(model, weight), points.unit, exact));
    all = exact.plus(all, points.of_rule.back());
  }
  return exact.overflow() ? RulePoints{} : points;
}

// Machine words nearly always do.
Reckoning reckon(const Scoring& scoring, std::span<const Stake> stakes) {
  Exact<Word> word;
  Reckoning reckoning =
      reckon_in(scoring, stakes, ledger_of(scoring, stakes, word), word);
  if (!word.overflow()) return reckoning;
  Exact<Wide> wide;
  return reckon_in(scoring, stakes, ledger_of(scoring, stakes, wide), wide);
}

std::optional<Reckoning> WholeRules::reckon() && {
  const Ledger<Word> points{
      .of_principle = std::move(principles_), .all = all_, .unit = unit_};
  Exact<Word> exact;
  Reckoning reckoning = reckon_in(scoring_, {}, points, exact);
  if (exact.overflow()) return {};
  return reckoning;
}

}  // namespace charta
