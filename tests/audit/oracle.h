// SPDX-License-Identifier: EUPL-1.2
// Scoring as a textbook writes it: fractions, one completion at a time. Slow,
// and unlike the product in every step, so that both are not wrong together.
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "charta/audit/questions.h"
#include "charta/audit/score.h"
#include "charta/audit/standing.h"

namespace oracle {

using charta::Rational;
using charta::ScoreModel;

// p pass, f fail, h a half, - not in play; u open.
struct Rule {
  std::uint32_t principle = 0;
  int weight = 1;
  char outcome = 'p';
  bool blocking = false;
  bool law = false;
  std::vector<std::string> missing{};  // when open
};

struct Case {
  ScoreModel model = ScoreModel::weighted;
  std::vector<Rational> weights{};
  std::vector<Rule> rules{};
  std::vector<charta::Grade> grades{};
  std::vector<charta::Cap> caps{};
};

struct Points {
  Rational value{};
  Rational maximum{};
  Rational ratio() const { return value / maximum; }
};

// The score of a case without open rules, or nothing.
std::optional<Points> score(const Case& given);

// Every way to complete the open rules numbered in `which`: each one of the
// letters. Other rules stay as they are.
std::vector<Case> completions(const Case& given,
                              const std::vector<std::size_t>& which,
                              const std::string& letters);

// Numbers of the open rules.
std::vector<std::size_t> open(const Case& given);

// The worst and the best of all completions.
struct Interval {
  Rational low{};
  Rational high{};
  std::uint32_t grade_low = 0;
  std::uint32_t grade_high = 0;
};
std::optional<Interval> interval(const Case& given);

// A case of up to `rules` rules under a random model.
Case random_case(std::mt19937_64& random, std::size_t rules);

// The same case, as the product takes it.
std::vector<charta::Stake> stakes(const Case& given);
charta::Reckoning reckon(const Case& given);
charta::Method method(const Case& given);
charta::Blocking blocking(const Case& given);
std::vector<charta::Question> questions(const Case& given);

}  // namespace oracle
