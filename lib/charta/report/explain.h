// SPDX-License-Identifier: EUPL-1.2
// One rule explained: what it asks, by which text, what it read, how it came to
// its outcome, and what would change that.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "charta/report/formatter.h"

namespace charta {

// A sub-expression and what it came to; `depth` 0 is the whole expression.
struct ExplainedStep {
  std::string text{};
  std::string value{};  // as CEL writes it; `unknown: path` or `error: …`
  std::uint32_t depth = 0;
};

// What there is to explain. REQUIRES: rule < run->rules.size(); finding and
// report are given together and finding is of that rule; all outlive the call.
struct Explanation {
  const Run* run = nullptr;
  std::uint32_t rule = 0;
  const Report* report = nullptr;    // null: the rule alone
  const Finding* finding = nullptr;  // null: the rule alone
  std::vector<ExplainedStep> condition{};
  std::vector<ExplainedStep> requirement{};
  // What is left to decide when the known answers are put in; may be empty.
  std::string residual{};
};

// The explanation as text for a terminal.
void write_explanation(const Explanation& explanation, const Style& style,
                       std::string& out);

}  // namespace charta
