// SPDX-License-Identifier: EUPL-1.2
// Exact sums of many fractions, and what a group of scores comes to.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "charta/value/rational.h"

namespace charta {

// A mean. Where its own fraction has more digits than can be told, it is given
// to 12 decimals and is not exact.
struct Mean {
  Rational value{};
  bool exact = true;
};

// A sum that does not overflow where a single fraction would: fractions of one
// denominator are added up together.
class FractionSum {
 public:
  void add(const Rational& value);
  std::uint64_t count() const { return count_; }
  // REQUIRES: count() > 0.
  Mean mean() const;

 private:
  std::uint64_t count_ = 0;
  std::map<Rational::Integer, Rational::Integer> numerators_{};
};

// The middle one, or half-way between the two in the middle. REQUIRES: not
// empty.
Rational middle(std::vector<Rational> all);

}  // namespace charta
