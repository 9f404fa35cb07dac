// SPDX-License-Identifier: EUPL-1.2
// The scoring models against vectors worked out by hand and by other engines.
// To add a case: a row.
#include "charta/audit/score.h"

#include <doctest/doctest.h>

#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "audit/oracle.h"

using charta::Rational;
using charta::Reckoning;
using charta::Score;
using charta::ScoreModel;
using charta::Stake;

namespace {

// One letter a rule: p pass, f fail, u unknown, h half, - not in play.
struct Given {
  std::uint32_t principle;
  int weight;
  char outcome;
};

Stake stake(const Given& given) {
  Stake out{.principle = given.principle, .weight = given.weight};
  out.in_play = given.outcome != '-';
  if (given.outcome == 'p') out.low = out.high = 1;
  if (given.outcome == 'u') out.high = 1;
  if (given.outcome == 'h') out.low = out.high = Rational::of(1, 2);
  return out;
}

std::vector<Stake> stakes(const std::vector<Given>& given) {
  std::vector<Stake> all;
  for (const Given& one : given) all.push_back(stake(one));
  return all;
}

std::string ends(const Score& score) {
  if (!score.assessed) return "none";
  const std::string low = score.low.exact();
  const std::string maximum = " of " + score.maximum.exact();
  return score.low == score.high ? low + maximum
                                 : low + ".." + score.high.exact() + maximum;
}

std::string total(ScoreModel model, const std::vector<Rational>& weights,
                  const std::vector<Given>& given) {
  return ends(charta::reckon({model, weights}, stakes(given)).total);
}

struct Vector {
  const char* name;
  std::vector<Rational> weights;
  std::vector<Given> rules;
  const char* weighted;
  const char* flat;
  const char* unweighted;
  const char* absolute;
};

}  // namespace

// XCCDF counts what is not known as 0: our guaranteed end. A rule at the root
// beside a group is a principle of its own.
TEST_CASE("the models agree with XCCDF on its vectors") {
  const std::vector<Vector> vectors{
      {"V1",
       {1, 3},
       {{0, 1, 'p'}, {0, 1, 'f'}, {1, 1, 'p'}, {1, 2, '-'}, {1, 10, 'u'}},
       "425/22..175/2 of 100",
       "2..12 of 13",
       "2..3 of 4",
       "0 of 1"},
      {"V2",
       {3, 2},
       {{0, 3, 'p'}, {1, 1, 'p'}, {1, 1, 'p'}},
       "100 of 100",
       "5 of 5",
       "3 of 3",
       "1 of 1"},
      {"V3", {1}, {{0, 1, '-'}, {0, 1, '-'}}, "none", "none", "none", "none"},
      {"V4",
       {1},
       {{0, 0, 'p'}, {0, 1, 'f'}},
       "0 of 100",
       "0 of 1",
       "1 of 2",
       "0 of 1"},
      {"V5",
       {1},
       {{0, 2, 'p'}, {0, 2, 'u'}, {0, 96, '-'}},
       "50..100 of 100",
       "2..4 of 4",
       "1..2 of 2",
       "0..1 of 1"},
      {"V6",
       {1, 1},
       {{0, 1, 'p'}, {1, 1, 'f'}, {1, 1, 'f'}, {1, 1, 'f'}, {1, 1, 'p'}},
       "125/2 of 100",
       "2 of 5",
       "2 of 5",
       "0 of 1"},
  };
  for (const Vector& one : vectors) {
    CAPTURE(one.name);
    CHECK(total(ScoreModel::weighted, one.weights, one.rules) == one.weighted);
    CHECK(total(ScoreModel::flat, one.weights, one.rules) == one.flat);
    CHECK(total(ScoreModel::sum, one.weights, one.rules) == one.flat);
    CHECK(total(ScoreModel::flat_unweighted, one.weights, one.rules) ==
          one.unweighted);
    CHECK(total(ScoreModel::absolute, one.weights, one.rules) == one.absolute);
  }
}

TEST_CASE("a score between 0 and 1 counts as it is") {
  const std::vector<Given> rules{{0, 3, 'h'}, {0, 1, 'p'}};
  CHECK(total(ScoreModel::weighted, {7}, rules) == "125/2 of 100");
  CHECK(total(ScoreModel::flat, {7}, rules) == "5/2 of 4");
  CHECK(total(ScoreModel::absolute, {7}, rules) == "0 of 1");
}

TEST_CASE("nothing in play has no score, whatever kept it out") {
  using Model = ScoreModel;
  for (const Model model :
       {Model::weighted, Model::flat, Model::flat_unweighted, Model::absolute,
        Model::sum}) {
    CHECK(total(model, {1, 2}, {}) == "none");
    CHECK(total(model, {1}, {{0, 5, '-'}}) == "none");
  }
  CHECK(total(Model::weighted, {1}, {{0, 0, 'p'}}) == "none");
  CHECK(total(Model::absolute, {1}, {{0, 0, 'f'}}) == "none");
  CHECK(total(Model::weighted, {0}, {{0, 1, 'p'}}) == "none");
}

TEST_CASE("a principle without a rule in play leaves the mean") {
  const std::vector<Given> rules{{0, 1, 'p'}, {1, 1, 'f'}, {2, 1, '-'}};
  CHECK(total(ScoreModel::weighted, {1, 1, 98}, rules) == "50 of 100");
  const Reckoning reckoning = charta::reckon(
      {ScoreModel::weighted, std::vector<Rational>{1, 1, 98}}, stakes(rules));
  REQUIRE(reckoning.principles.size() == 2);
  CHECK(ends(reckoning.principles[0].raw) == "100 of 100");
  CHECK(reckoning.principles[1].principle == 1);
  CHECK(ends(reckoning.principles[1].raw) == "0 of 100");
}

TEST_CASE("coverage is the decided share of the whole") {
  const std::vector<Stake> rules =
      stakes({{0, 1, 'p'}, {0, 3, 'u'}, {1, 5, 'f'}, {1, 9, '-'}});
  const auto coverage = [&](ScoreModel model) {
    return charta::reckon({model, std::vector<Rational>{1, 3}}, rules)
        .total.coverage.exact();
  };
  CHECK(coverage(ScoreModel::weighted) == "13/16");
  CHECK(coverage(ScoreModel::flat) == "2/3");
  CHECK(coverage(ScoreModel::flat_unweighted) == "2/3");
  const Reckoning all = charta::reckon(
      {ScoreModel::weighted, std::vector<Rational>{1, 3}}, rules);
  CHECK(all.principles[0].raw.coverage.exact() == "1/4");
}

TEST_CASE("fractional weights stay exact") {
  std::vector<Stake> rules = stakes({{0, 1, 'p'}, {0, 1, 'f'}, {1, 1, 'p'}});
  rules[0].weight = Rational::of(1, 3);
  rules[1].weight = Rational::of(1, 7);
  const std::vector<Rational> weights{Rational::of(1, 2), Rational::of(1, 5)};
  // (1/2 * (1/3)/(10/21) + 1/5) / (7/10) = (7/20 + 1/5) * 10/7
  CHECK(ends(charta::reckon({ScoreModel::weighted, weights}, rules).total) ==
        "550/7 of 100");
}

TEST_CASE("weights beyond 127 bits bound the score instead of guessing it") {
  std::vector<Stake> rules;
  std::vector<Rational> weights;
  for (std::uint32_t i = 0; i < 40; ++i) {
    const std::int64_t prime = 1'000'000'007 + 2 * std::int64_t{i};
    rules.push_back({.principle = i,
                     .in_play = true,
                     .weight = prime,
                     .low = 1,
                     .high = 1});
    rules.push_back({.principle = i, .in_play = true, .weight = 1});
    weights.emplace_back(1);
  }
  const Reckoning reckoning =
      charta::reckon({ScoreModel::weighted, weights}, rules);
  CHECK(reckoning.shares.overflow);
  CHECK(ends(reckoning.total) == "0..100 of 100");
  CHECK(reckoning.total.coverage == Rational(0));
}

// What does not fit a machine word is reckoned in 128 bits, to the same score.
TEST_CASE("large weights score as small ones in the same proportion") {
  for (const ScoreModel model :
       {ScoreModel::weighted, ScoreModel::flat, ScoreModel::absolute}) {
    const auto total_of = [model](std::int64_t unit) {
      std::vector<Stake> rules = stakes(
          {{0, 1, 'p'}, {0, 2, 'f'}, {1, 1, 'h'}, {1, 3, 'u'}, {1, 1, '-'}});
      for (Stake& rule : rules) rule.weight = rule.weight * Rational(unit);
      const Reckoning reckoning =
          charta::reckon({model, std::vector<Rational>{1, 3}}, rules);
      CHECK_FALSE(reckoning.shares.overflow);
      const Score& total = reckoning.total;
      return (total.low / total.maximum).exact() + " " +
             (total.high / total.maximum).exact() + " " +
             total.coverage.exact();
    };
    CHECK(total_of(1) == total_of(3'000'000'000'000'000'000));
  }
}

namespace {

// By the points that were worked out before; nothing for a rule that is worth a
// part.
std::optional<Reckoning> whole_rules(const oracle::Case& given,
                                     const std::vector<Stake>& rules,
                                     const charta::RulePoints& points) {
  if (points.unit == 0) return {};
  charta::WholeRules sums(
      {given.model, given.weights, charta::Breakdown::principles}, points.unit);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const Stake& rule = rules[i];
    if (!rule.in_play) continue;
    if (!sums.add(rule.principle, points.of_rule[i], rule.low, rule.high)) {
      return {};
    }
  }
  return std::move(sums).reckon();
}

}  // namespace

// Rules that are worth a part, and weights that fit no word, are in these.
TEST_CASE("points that were worked out before change no score") {
  std::mt19937_64 random(7);
  std::size_t known = 0;
  for (int i = 0; i < 2000; ++i) {
    const oracle::Case given = oracle::random_case(random, i % 2 == 0 ? 3 : 9);
    std::vector<Stake> rules = oracle::stakes(given);
    std::vector<Rational> weights;
    for (Stake& rule : rules) {
      const std::int64_t large = i % 5 == 0 ? 1'000'000'007'000'000'000 : 3;
      if (i % 3 == 0) rule.weight = rule.weight * Rational::of(large, 7);
      weights.push_back(rule.weight);
    }
    const auto quick =
        whole_rules(given, rules, charta::rule_points(given.model, weights));
    if (!quick) continue;
    ++known;
    const Reckoning plain = charta::reckon({given.model, given.weights}, rules);
    CHECK(ends(quick->total) == ends(plain.total));
    CHECK(quick->total.coverage == plain.total.coverage);
    REQUIRE(quick->principles.size() == plain.principles.size());
    for (std::size_t j = 0; j < quick->principles.size(); ++j) {
      CHECK(ends(quick->principles[j].raw) == ends(plain.principles[j].raw));
    }
  }
  CHECK(known > 500);
  CHECK(known < 2000);
}

TEST_CASE("the total alone is the total with its principles") {
  const std::vector<Stake> rules =
      stakes({{0, 1, 'p'}, {0, 2, 'f'}, {1, 1, 'h'}, {1, 3, 'u'}});
  const std::vector<Rational> weights{1, 3};
  const Reckoning whole =
      charta::reckon({ScoreModel::weighted, weights}, rules);
  const Reckoning bare = charta::reckon(
      {ScoreModel::weighted, weights, charta::Breakdown::total}, rules);
  CHECK(ends(bare.total) == ends(whole.total));
  CHECK(bare.shares.low == whole.shares.low);
  CHECK(bare.principles.empty());
  CHECK(bare.shares.parts.empty());
}
