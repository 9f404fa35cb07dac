// SPDX-License-Identifier: EUPL-1.2
// Where a descriptor stands: both ends of its score, its grades, its
// compliance.
#pragma once

#include <cstdint>
#include <span>

#include "charta/audit/grade.h"
#include "charta/audit/report.h"
#include "charta/audit/score.h"
#include "charta/charter/charter.h"
#include "charta/value/rational.h"

namespace charta {

// How a charter turns outcomes into points and grades. Views the charter.
struct Method {
  ScoreModel model = ScoreModel::weighted;
  std::span<const Grade> grades{};  // best first
  std::span<const Cap> caps{};
};

// Both ends in parts of a whole, and what caps look at.
struct Standing {
  Rational::Integer low = 0;
  Rational::Integer high = 0;
  Blocking blocking{};
};

// Numbers of grades, caps applied; the number of grades itself is none.
struct GradePair {
  std::uint32_t low = 0;
  std::uint32_t high = 0;
  bool low_capped = false;
  bool high_capped = false;

  bool agree() const { return low == high; }
};

// A method over one whole: what a standing is worth, what grade it has.
class Scale {
 public:
  // REQUIRES: whole > 0; `method` views what outlives this.
  Scale(const Method& method, Rational::Integer whole);

  GradePair grades(const Standing& standing) const;
  // The model's view of a part: absolute knows all or nothing.
  Rational::Integer worth(Rational::Integer part) const;
  Rational::Integer whole() const { return whole_; }
  bool graded() const { return line_.size() != 0; }

 private:
  Method method_;
  Rational::Integer whole_;
  GradeLine line_;
};

// The total with its grades and its compliance. Nothing in play: no grade.
Overall overall(const Method& method, const Reckoning& reckoning,
                const Blocking& blocking);

}  // namespace charta
