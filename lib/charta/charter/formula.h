// SPDX-License-Identifier: EUPL-1.2
// Arithmetic over named scores, written in CEL and computed exactly: a score of
// 80 % is 80 %, whatever binary fractions make of it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/result.h"
#include "charta/value/rational.h"
#include "charta/value/value.h"

namespace charta {

// What a formula may read of a score, as `scores.ID.value`.
struct ScorePoint {
  Rational value{};
  Rational low{};
  Rational high{};
  Rational maximum{};
};

enum class FormulaOp : std::uint8_t {
  constant,
  value,  // of the score `score`
  low,
  high,
  maximum,
  add,
  subtract,
  multiply,
  divide,
  negate,
  least,
  greatest,
  less,
  less_equal,
  greater,
  greater_equal,
  equal,
  unequal,
  both,
  either,
  opposite,
  choose,
};

// One step; its operands stand before it in the formula.
struct FormulaStep {
  FormulaOp op = FormulaOp::constant;
  Rational constant{};
  std::uint32_t score = 0;
  std::vector<std::uint32_t> operands{};
};

struct Formula {
  std::string text{};
  std::vector<FormulaStep> steps{};  // the last one is the whole
  bool condition = false;            // it is true (1) or false (0)

  bool empty() const { return steps.empty(); }
};

// A part of a text that cannot stand in a formula.
struct FormulaFault {
  Span at{};
  std::string part{};  // as it is written
  bool score = false;  // it names a score that there is not (yet)
};

// What names in a formula stand for.
struct FormulaNames {
  std::span<const std::string_view> scores{};
  const Map* params = nullptr;  // null: none
};

// The formula of a text, or the first part that cannot stand in one: allowed
// are numbers, `scores.ID.value`, `.low`, `.high`, `.max`, `params.NAME` where
// that is a number, + - * /, comparisons, && || !, `a ? b : c`, math.least and
// math.greatest.
tl::expected<Formula, FormulaFault> read_formula(std::string_view text,
                                                 const FormulaNames& names);

// The result; true is 1, false 0. Nothing where something is divided by 0 or
// does not fit. REQUIRES: not empty; a point for each score.
std::optional<Rational> compute(const Formula& formula,
                                std::span<const ScorePoint> scores);

// Numbers of the scores whose `value` it reads, ascending.
std::vector<std::uint32_t> values_read(const Formula& formula);
// Numbers of all scores that it reads, ascending.
std::vector<std::uint32_t> scores_read(const Formula& formula);

}  // namespace charta
