// SPDX-License-Identifier: EUPL-1.2
// Which parts of a charter's expressions its tests have seen both ways.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charta/review/trial.h"

namespace charta {

// What was to be seen of a part.
enum class Sight : std::uint8_t {
  is_true,
  is_false,
  taken,  // a branch of a condition
};
std::string_view name(Sight sight);

struct CoveragePoint {
  std::string owner{};  // the rule's id, or `variables.x`
  std::string text{};   // the part
  Mark at{};
  Sight sight = Sight::is_true;
  bool seen = false;
};

// The parts of an expression that are true or false, and the branches of its
// conditions. Constants are no parts.
struct Part {
  Span at{};
  bool branch = false;
};
std::vector<Part> parts_of(std::string_view expression);

// All points, rules first, in order of the charter. REQUIRES: trial.run() was
// called.
std::vector<CoveragePoint> coverage(Trial& trial);

}  // namespace charta
