// SPDX-License-Identifier: EUPL-1.2
// Points -> grade, under the caps. Grades are compared exactly, so that no
// rounding crosses a boundary. To add a cap: a row in CapWhen, a case here.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "charta/charter/charter.h"
#include "charta/value/rational.h"

namespace charta {

// What caps look at: findings of blocking rules that are in force.
struct Blocking {
  bool failed = false;
  bool open = false;  // unknown or error
  bool law_failed = false;
  bool law_open = false;

  bool operator==(const Blocking&) const = default;
};

// The boundaries of a charter's grades in parts of one whole. Grades have
// numbers, 0 the best; size() is none, below all of them.
class GradeLine {
 public:
  // REQUIRES: whole > 0, grades are best first.
  GradeLine(std::span<const Grade> grades, Rational::Integer whole);

  std::uint32_t size() const {
    return static_cast<std::uint32_t>(boundaries_.size());
  }
  std::uint32_t at(Rational::Integer part) const;

 private:
  std::vector<Rational::Integer> boundaries_{};  // least part of each grade
};

// The best grades that the caps leave open, as numbers; 0 where there is no
// cap.
struct Ceiling {
  std::uint32_t low = 0;   // of the guaranteed end
  std::uint32_t high = 0;  // of the possible end
};

// An open blocking rule may yet have failed, so it caps the guaranteed end as a
// failed one does. A charter that says nothing of `blocking_failed` caps what
// breaks a law at the last grade.
Ceiling ceiling(std::span<const Grade> grades, std::span<const Cap> caps,
                const Blocking& blocking);

}  // namespace charta
