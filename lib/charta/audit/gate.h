// SPDX-License-Identifier: EUPL-1.2
// What the caller demands of a report, and what a batch of verdicts comes to.
// To add a demand: a member of Gate, a case in gate.cc.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "charta/audit/report.h"
#include "charta/value/rational.h"

namespace charta {

// The findings that refuse: blocking rules, those and major ones, all but info
// ones; the same and what is open; none.
enum class FailOn : std::uint8_t { none, blocking, major, minor, unknown };

std::string_view name(FailOn fail_on);
std::optional<FailOn> find_fail_on(std::string_view name);

// Waived findings count as their waivers say.
struct Gate {
  std::string min_grade{};              // empty: any
  std::optional<Rational> min_score{};  // of 100, of the guaranteed end
  FailOn fail_on = FailOn::blocking;
};

// As a report quotes it: `min-grade=B min-score=70 fail-on=blocking`.
std::string to_text(const Gate& gate);

// Not met when some demand cannot be met any more; undecided when what is
// unknown keeps some demand open. Without a score, grades and points are open.
// REQUIRES: min_grade is empty or one of the run's grades.
Verdict verdict(const Gate& gate, const Run& run, const Report& report);

// What a batch exits with: the tool's own error (0: none), else 1 when some
// verdict is not met, else 2 when some is undecided, else 0.
int exit_status(int tool_error, std::span<const Verdict> verdicts);

}  // namespace charta
