// SPDX-License-Identifier: EUPL-1.2
// Demands, one by one; the worst verdict of them is the gate's.
#include "charta/audit/gate.h"

#include <algorithm>
#include <array>

namespace charta {
namespace {

constexpr std::array<std::string_view, 5> kFailOn = {
    "none", "blocking", "major", "minor", "unknown"};

// From best to worst.
Verdict worse(Verdict a, Verdict b) {
  for (const Verdict one : {Verdict::not_met, Verdict::undecided}) {
    if (a == one || b == one) return one;
  }
  return Verdict::met;
}

Verdict straddle(bool guaranteed, bool possible) {
  if (guaranteed) return Verdict::met;
  return possible ? Verdict::undecided : Verdict::not_met;
}

Verdict grade_verdict(const Gate& gate, const Run& run,
                      const Overall& overall) {
  if (gate.min_grade.empty()) return Verdict::met;
  if (!overall.score.assessed) return Verdict::undecided;
  const auto place = [&run](const std::string& id) {
    return std::ranges::find(run.grades, id, &GradeScale::id) -
           run.grades.begin();
  };
  const auto wanted = place(gate.min_grade);
  return straddle(place(overall.grade_low) <= wanted,
                  place(overall.grade_high) <= wanted);
}

Verdict score_verdict(const Gate& gate, const Overall& overall) {
  if (!gate.min_score) return Verdict::met;
  const Score& score = overall.score;
  if (!score.assessed) return Verdict::undecided;
  const auto reached = [&](const Rational& end) {
    return end / score.maximum * 100 >= *gate.min_score;
  };
  return straddle(reached(score.low), reached(score.high));
}

bool refuses(FailOn fail_on, std::string_view severity) {
  switch (fail_on) {
    case FailOn::none:
      return false;
    case FailOn::blocking:
      return severity == "blocking";
    case FailOn::major:
      return severity == "blocking" || severity == "major";
    case FailOn::minor:
    case FailOn::unknown:
      return severity != "info";
  }
  return false;
}

Verdict finding_verdict(const Gate& gate, const Run& run,
                        const Finding& finding) {
  const auto refused = [&](Verdict verdict) {
    const bool counts = refuses(gate.fail_on, rule_of(run, finding).severity);
    return counts ? verdict : Verdict::met;
  };
  switch (finding.outcome) {
    case Outcome::fail:
      return refused(Verdict::not_met);
    case Outcome::unknown:
    case Outcome::error:
      return refused(gate.fail_on == FailOn::unknown ? Verdict::not_met
                                                     : Verdict::undecided);
    case Outcome::pass:
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
    case Outcome::waived:
      return Verdict::met;
  }
  return Verdict::undecided;
}

// As few decimals as say it exactly; a fraction where none do.
std::string decimal(const Rational& value) {
  constexpr int kMostDigits = 18;
  for (int digits = 0; digits <= kMostDigits; ++digits) {
    const std::string text = value.fixed(digits);
    if (Rational::parse(text) == value) return text;
  }
  return value.exact();
}

}  // namespace

std::string_view name(FailOn fail_on) {
  return kFailOn[static_cast<std::size_t>(fail_on)];
}

std::optional<FailOn> find_fail_on(std::string_view name) {
  const auto* const at = std::ranges::find(kFailOn, name);
  if (at == kFailOn.end()) return {};
  return static_cast<FailOn>(at - kFailOn.begin());
}

std::string to_text(const Gate& gate) {
  std::string text;
  if (!gate.min_grade.empty()) text += "min-grade=" + gate.min_grade + ' ';
  if (gate.min_score) text += "min-score=" + decimal(*gate.min_score) + ' ';
  text += "fail-on=";
  return text.append(name(gate.fail_on));
}

Verdict verdict(const Gate& gate, const Run& run, const Report& report) {
  Verdict all = worse(grade_verdict(gate, run, report.waived),
                      score_verdict(gate, report.waived));
  for (const Finding& finding : report.findings) {
    all = worse(all, finding_verdict(gate, run, finding));
  }
  return all;
}

int exit_status(int tool_error, std::span<const Verdict> verdicts) {
  if (tool_error != 0) return tool_error;
  Verdict all = Verdict::met;
  for (const Verdict one : verdicts) all = worse(all, one);
  switch (all) {
    case Verdict::met:
      return 0;
    case Verdict::not_met:
      return 1;
    case Verdict::undecided:
      return 2;
  }
  return 2;
}

}  // namespace charta
