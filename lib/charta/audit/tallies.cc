// SPDX-License-Identifier: EUPL-1.2
// The same sums twice: over what rules came to, and over what waivers left of
// it. Questions and actions are about the second.
#include "charta/audit/tallies.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "charta/audit/named.h"
#include "charta/audit/questions.h"
#include "charta/audit/score.h"
#include "charta/audit/standing.h"

namespace charta {
namespace {

using Member = Outcome Finding::*;

bool scored(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
    case Outcome::fail:
    case Outcome::unknown:
    case Outcome::error:
      return true;
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
    case Outcome::waived:
      return false;
  }
  return false;
}

bool is_open(Outcome outcome) {
  return outcome == Outcome::unknown || outcome == Outcome::error;
}

// What one of the two scores is made of.
struct Sums {
  Reckoning reckoning{};
  Blocking blocking{};
  std::uint32_t blocking_open = 0;
  std::uint32_t law_open = 0;
};

bool in_play(const Rule& rule, Outcome outcome) {
  return scored(outcome) && rule.severity != Severity::info;
}

void note_blocking(const Rule& rule, Outcome outcome, Sums& sums) {
  if (rule.severity != Severity::blocking) return;
  const bool law = rule.force == Force::law;
  if (outcome == Outcome::fail) {
    sums.blocking.failed = true;
    sums.blocking.law_failed = sums.blocking.law_failed || law;
  } else if (is_open(outcome)) {
    ++sums.blocking_open;
    sums.law_open += law ? 1 : 0;
  }
}

// Nothing when a rule is worth a part, or shares of rules are wanted.
std::optional<Reckoning> whole_rules(const Brief& brief, const Scoring& scoring,
                                     const std::vector<Finding>& findings,
                                     Member member) {
  if (brief.unit == 0 || scoring.breakdown == Breakdown::rules) return {};
  WholeRules sums(scoring, brief.unit);
  for (const Finding& finding : findings) {
    const RuleBrief& one = brief.rules[finding.rule];
    if (!in_play(*one.rule, finding.*member)) continue;
    const auto principle = static_cast<std::uint32_t>(one.rule->principle);
    if (!sums.add(principle, one.points, finding.low, finding.high)) return {};
  }
  return std::move(sums).reckon();
}

Reckoning reckon(const Brief& brief, const Scoring& scoring,
                 const std::vector<Finding>& findings, Member member) {
  std::vector<Stake> stakes;
  stakes.reserve(findings.size());
  for (const Finding& finding : findings) {
    const Rule& rule = *brief.rules[finding.rule].rule;
    stakes.push_back({.principle = static_cast<std::uint32_t>(rule.principle),
                      .in_play = in_play(rule, finding.*member),
                      .weight = rule.weight,
                      .low = finding.low,
                      .high = finding.high});
  }
  return reckon(scoring, stakes);
}

Breakdown breakdown_of(Detail detail) {
  switch (detail) {
    case Detail::outcomes:
      return Breakdown::total;
    case Detail::findings:
      return Breakdown::principles;
    case Detail::whole:
      break;
  }
  return Breakdown::rules;
}

Sums sums_of(const Brief& brief, const std::vector<Finding>& findings,
             Member member) {
  Sums sums;
  for (const Finding& finding : findings) {
    note_blocking(*brief.rules[finding.rule].rule, finding.*member, sums);
  }
  sums.blocking.open = sums.blocking_open != 0;
  sums.blocking.law_open = sums.law_open != 0;
  const Scoring scoring{brief.charter->model, brief.principle_weights,
                        breakdown_of(brief.terms.detail)};
  auto quick = whole_rules(brief, scoring, findings, member);
  sums.reckoning =
      quick ? *std::move(quick) : reckon(brief, scoring, findings, member);
  return sums;
}

Method method_of(const Brief& brief) {
  const Charter& charter = *brief.charter;
  return {
      .model = charter.model, .grades = charter.grades, .caps = charter.caps};
}

// Principles of the first score, with the second beside it: not assessed where
// all its rules are waived.
void put_principles(const Sums& raw, const Sums& waived, Report& report) {
  report.principles = raw.reckoning.principles;
  for (PrincipleScore& one : report.principles) {
    const auto& all = waived.reckoning.principles;
    const auto at =
        std::ranges::find(all, one.principle, &PrincipleScore::principle);
    if (at != all.end()) one.waived = at->raw;
  }
}

// Most questions are about a path that a rule names.
std::int32_t field_asked(const Brief& brief, std::string_view path) {
  const auto at =
      std::ranges::lower_bound(brief.paths, path, {}, &PathBrief::text);
  const bool known = at != brief.paths.end() && at->text == path;
  return known ? at->field : field_of(*brief.charter, path);
}

void ask(const Brief& brief, const Sums& sums, const Position& position,
         Report& report) {
  std::vector<OpenRule> open;
  open.reserve(report.findings.size());
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    const Finding& finding = report.findings[i];
    if (finding.outcome != Outcome::unknown) continue;
    const Rule& rule = *brief.rules[finding.rule].rule;
    open.push_back({.rule = finding.rule,
                    .part = sums.reckoning.shares.parts[i],
                    .blocking = rule.severity == Severity::blocking,
                    .law = rule.force == Force::law,
                    .missing = finding.missing,
                    .weak = finding.weak_evidence});
  }
  report.questions = questions(position, open);
  for (Question& question : report.questions) {
    question.field = field_asked(brief, question.path);
  }
}

void mend(const Sums& sums, const Position& position, Report& report) {
  std::vector<FailedRule> failed;
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    const Finding& finding = report.findings[i];
    if (finding.outcome != Outcome::fail) continue;
    const Rational::Integer part = sums.reckoning.shares.parts[i];
    const Rational& got = finding.low;
    failed.push_back(
        {finding.rule, part - part / got.denominator() * got.numerator()});
  }
  report.actions = actions(position, failed);
}

void count_outcomes(Report& report) {
  Counts& counts = report.counts;
  for (const Finding& finding : report.findings) {
    switch (finding.outcome) {
      case Outcome::pass:
        ++counts.pass;
        break;
      case Outcome::fail:
        ++counts.fail;
        break;
      case Outcome::unknown:
        ++counts.unknown;
        break;
      case Outcome::error:
        ++counts.error;
        break;
      case Outcome::not_applicable:
        ++counts.not_applicable;
        break;
      case Outcome::not_yet_due:
        ++counts.not_yet_due;
        break;
      case Outcome::waived:
        ++counts.waived;
        break;
    }
  }
}

// Nothing in play: what is asked and mended is worth nothing, and still said.
void advise(const Brief& brief, const Sums& sums, Report& report) {
  if (brief.terms.detail != Detail::whole) return;
  const Method method = method_of(brief);
  const Shares& shares = sums.reckoning.shares;
  const Scale scale(method, std::max(shares.whole, Rational::Integer{1}));
  const Position position{.scale = &scale,
                          .maximum = sums.reckoning.total.maximum,
                          .standing = {.low = shares.low,
                                       .high = shares.high,
                                       .blocking = sums.blocking},
                          .blocking_open = sums.blocking_open,
                          .law_open = sums.law_open};
  ask(brief, sums, position, report);
  mend(sums, position, report);
}

void warn_of_overflow(const Sums& sums, Report& report) {
  if (!sums.reckoning.shares.overflow) return;
  report.warnings.push_back(
      {.code = Code::score_overflow, .gravity = Gravity::warning});
}

}  // namespace

void count(const Brief& brief, Report& report) {
  count_outcomes(report);
  count_named(brief, report);
  const Method method = method_of(brief);
  const Sums raw = sums_of(brief, report.findings, &Finding::raw);
  report.raw = overall(method, raw.reckoning, raw.blocking);
  warn_of_overflow(raw, report);
  if (report.counts.waived == 0) {
    report.waived = report.raw;
    put_principles(raw, raw, report);
    return advise(brief, raw, report);
  }
  const Sums waived = sums_of(brief, report.findings, &Finding::outcome);
  report.waived = overall(method, waived.reckoning, waived.blocking);
  put_principles(raw, waived, report);
  advise(brief, waived, report);
}

}  // namespace charta
