// SPDX-License-Identifier: EUPL-1.2
// The small mistakes that an author could have made in an expression, one at a
// time. To add one: a kind here, its name and a branch in mutations.cc, a row
// in the test.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "charta/value/value.h"

namespace charta {

enum class MutationKind : std::uint8_t {
  logic,       // && for ||, and back
  operand,     // an operand of && or || left out
  negation,    // a `!` too many or too few
  relation,    // == for !=, < for >=
  boundary,    // < for <=
  constant,    // a number one off, another text, true for false
  date,        // a day early, a day late
  element,     // an item of a list left out
  quantifier,  // all for exists, exists for exists_one
  branch,      // the other branch of a condition, or always the same
  arithmetic,  // + for -, * for /
  score,       // another score of a level
};
// The name in reports for machines, e.g. `quantifier`.
std::string_view name(MutationKind kind);

// Another text for these bytes of an expression.
struct Mutation {
  MutationKind kind = MutationKind::logic;
  Span at{};
  std::string text{};
};

// All mutations of an expression, in order of place; none when it cannot be
// parsed. Some may not compile.
std::vector<Mutation> mutations(std::string_view expression);

// The expression with that mutation.
std::string mutated(std::string_view expression, const Mutation& mutation);

// The neighbours of a number as it was written: one less and one more in its
// last place, at most a unit.
std::vector<std::string> neighbours(std::string_view number);
// The days before and after a text YYYY-MM-DD; none for other texts.
std::vector<std::string> days_beside(std::string_view day);

}  // namespace charta
