// SPDX-License-Identifier: EUPL-1.2
// One rule, one descriptor, one finding: effective at the day, then `when`,
// then `require`. Evidence and waivers come after (evidence.h, waive.h).
#pragma once

#include <span>
#include <string>
#include <vector>

#include "charta/audit/brief.h"
#include "charta/audit/report.h"
#include "charta/base/day.h"
#include "charta/cel/program.h"
#include "charta/charter/charter.h"

namespace charta {

// The answer of one rule; `rule` of the finding is left for the caller. A guard
// that cannot be decided is itself the answer: a rule that nobody could compute
// must neither pass nor vanish. REQUIRES: the finding says nothing yet.
void judge(const Rule& rule, Day as_of, cel::Facts& facts, Finding& finding);

// The paths of an answer that are missing: sorted, once each.
std::vector<std::string> paths_of(std::span<const Missing> missing);

// Sets an outcome and the score that goes with it.
void settle(Finding& finding, Outcome outcome, const Rational& score);
// Unknown: any score.
void leave_open(Finding& finding, Stage stage);

// What a rule requires of a descriptor: the score when it is known.
struct Requirement {
  cel::Truth truth = cel::Truth::error;  // yes and no alike: `score` is known
  Rational score{};
  std::vector<std::string> missing{};
  // Those of `missing` that are there, but not believed.
  std::vector<std::string> distrusted{};
  Seldom<Failure> error{};
};
Requirement require(const Rule& rule, cel::Facts& facts);

}  // namespace charta
