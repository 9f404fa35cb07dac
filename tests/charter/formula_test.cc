// SPDX-License-Identifier: EUPL-1.2
// Formulas: what they admit, and that they are exact.
#include "charta/charter/formula.h"

#include <doctest/doctest.h>

#include <array>

namespace charta {
namespace {

constexpr std::array<std::string_view, 2> kScores = {"raw", "care"};

std::string computed(std::string_view text) {
  const std::array points = {
      ScorePoint{.value = 30, .low = 20, .high = 40, .maximum = 50},
      ScorePoint{.value = 8, .low = 8, .high = 8, .maximum = 10}};
  const auto formula = read_formula(text, {kScores, nullptr});
  if (!formula) {
    return (formula.error().score ? "no score " : "not ") +
           formula.error().part;
  }
  const auto result = compute(*formula, points);
  if (!result) return "nothing";
  if (formula->condition) return *result == 0 ? "false" : "true";
  return result->exact();
}

TEST_CASE("formulas are computed exactly") {
  struct Row {
    std::string text;
    std::string result;
  };
  const Row rows[] = {
      {"scores.raw.value", "30"},
      {"scores.raw.low + scores.raw.high", "60"},
      {"scores.care.value / scores.care.max", "4/5"},
      {"scores.care.value >= 0.8 * scores.care.max", "true"},
      {"0.1 + 0.2 == 0.3", "true"},
      {"7 * 0.07 == 0.49", "true"},
      {"scores.raw.value * (scores.care.value >= 0.8 * scores.care.max ? 0.85 "
       ": 1.0)",
       "51/2"},
      {"math.least(scores.raw.value, 10, 20)", "10"},
      {"math.greatest(scores.raw.value, 10.5)", "30"},
      {"-scores.raw.value + 1", "-29"},
      {"!(1 < 2) || 2 <= 2 && 3 != 4", "true"},
      {"1 > 2 ? 1 : 2", "2"},
      {"scores.raw.value / (1 - 1)", "nothing"},
      {"scores.raw", "not scores.raw"},
      {"scores.risk.value", "no score scores.risk"},
      {"scores.raw.median", "not scores.raw.median"},
      {"hosting.country", "not hosting.country"},
      {"1 + true", "not true"},
      {"1 < 2 ? 1 : false", "not false"},
      {"size('a')", "not size('a')"},
      {"params.rate", "not params.rate"},
      {"1 +", "not 1 +"},
      {"'a'", "not 'a'"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(computed(row.text) == row.result);
  }
}

TEST_CASE("a formula says which scores it reads") {
  const auto formula =
      read_formula("scores.care.value + scores.raw.max", {kScores, nullptr});
  REQUIRE(formula.has_value());
  CHECK(values_read(*formula) == std::vector<std::uint32_t>{1});
  CHECK(scores_read(*formula) == std::vector<std::uint32_t>{0, 1});
}

}  // namespace
}  // namespace charta
