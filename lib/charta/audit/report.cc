// SPDX-License-Identifier: EUPL-1.2
// The names of outcomes, and the way from a finding to its words.
#include "charta/audit/report.h"

namespace charta {

std::string_view name(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return "pass";
    case Outcome::fail:
      return "fail";
    case Outcome::unknown:
      return "unknown";
    case Outcome::error:
      return "error";
    case Outcome::not_applicable:
      return "not_applicable";
    case Outcome::not_yet_due:
      return "not_yet_due";
    case Outcome::waived:
      return "waived";
  }
  return {};
}

std::string_view name(Stage stage) {
  switch (stage) {
    case Stage::effective:
      return "effective";
    case Stage::when:
      return "when";
    case Stage::require:
      return "require";
    case Stage::evidence:
      return "evidence";
  }
  return {};
}

std::string_view name(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return "met";
    case Verdict::not_met:
      return "not_met";
    case Verdict::undecided:
      return "undecided";
  }
  return {};
}

const RuleWords& rule_of(const Run& run, const Finding& finding) {
  return run.rules[finding.rule];
}

std::string_view error_of(const Finding& finding) {
  return finding.error ? std::string_view(finding.error->words)
                       : std::string_view();
}

const Localized& message_of(const Run& run, const Finding& finding) {
  return finding.message ? *finding.message : rule_of(run, finding).message;
}

std::span<const std::uint32_t> reads_of(const Run& run,
                                        const Finding& finding) {
  const RuleWords& rule = rule_of(run, finding);
  switch (finding.stage) {
    case Stage::effective:
      return {};
    case Stage::when:
      return rule.condition_reads;
    case Stage::require:
    case Stage::evidence:
      return rule.reads;
  }
  return {};
}

Mark mark_of(const Report& report, const Spot& spot) {
  if (spot.line == 0) return {};
  const bool named = spot.source < report.sources.size();
  return {named ? report.sources[spot.source].name : std::string(), spot.line,
          spot.column, spot.end_line, spot.end_column};
}

}  // namespace charta
