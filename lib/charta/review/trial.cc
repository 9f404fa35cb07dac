// SPDX-License-Identifier: EUPL-1.2
// Judging as an audit does, but of one rule.
#include "charta/review/trial.h"

#include <algorithm>

#include "charta/audit/audit.h"
#include "charta/audit/evidence.h"
#include "charta/audit/judge.h"
#include "charta/audit/places.h"

namespace charta {
namespace {

bool is_fact(std::string_view path) {
  const std::string_view head = path.substr(0, path.find_first_of(".["));
  return head != "params" && head != "variables" && head != "as_of";
}

// As a brief of the charter, with this rule alone, switched on or not.
Brief alone(const Brief& whole, const Rule& rule) {
  Brief brief{.charter = whole.charter,
              .principle_weights = whole.principle_weights};
  brief.rules = {{.rule = &rule, .demand = rule.evidence.at_least}};
  RuleBrief& one = brief.rules.front();
  const auto add = [&](std::span<const std::string> reads, auto& numbers) {
    for (const std::string& text : reads) {
      if (!is_fact(text)) continue;
      const auto at = std::ranges::find(brief.paths, text, &PathBrief::text);
      numbers.push_back(static_cast<std::uint32_t>(at - brief.paths.begin()));
      if (at != brief.paths.end()) continue;
      brief.paths.push_back({.text = text,
                             .path = parse_path(text).value_or(Path{}),
                             .field = field_of(*whole.charter, text)});
    }
  };
  const auto add_all = [&](const cel::Program& program, auto& numbers) {
    add(program.reads(), numbers);
    add(program.presence(), numbers);
  };
  if (rule.when) add_all(rule.when->program, one.when_reads);
  if (rule.require) add_all(rule.require->program, one.require_reads);
  for (const LevelStep& step : rule.level_steps) {
    add_all(step.when.program, one.require_reads);
  }
  return brief;
}

}  // namespace

bool agrees(const RuleCase& wanted, const CaseVerdict& got) {
  if (got.outcome != name(wanted.expect)) return false;
  if (!wanted.missing.empty() && wanted.missing != got.missing) return false;
  return !wanted.score ||
         (got.low == *wanted.score && got.high == *wanted.score);
}

Trial::Trial(const Charter& charter) : charter_(charter) {
  const Brief whole = prepare(charter, {});
  for (const Rule& rule : charter.rules) {
    rules_.push_back({.rule = &rule, .brief = alone(whole, rule)});
  }
}

Result<bool> Trial::add(RuleCase& wanted) {
  const auto at = std::ranges::find(
      rules_, wanted.rule, [](const auto& one) { return one.rule->id; });
  if (at == rules_.end()) return false;
  Prepared one{.wanted = &wanted};
  CHARTA_TRY(one.descriptor,
             read_descriptor(
                 wanted.given, charter_,
                 {.as_of = wanted.as_of, .kind = at->rule->levels.front()}));
  for (const PathBrief& path : at->brief.paths) {
    const Located place = locate(*one.descriptor.document, path.path);
    one.present.push_back(place.value != nullptr);
  }
  order_.push_back(
      {static_cast<std::size_t>(at - rules_.begin()), at->cases.size()});
  at->cases.push_back(std::move(one));
  return true;
}

Bench& Trial::bench(Day day) {
  auto& made = benches_[dated_state(charter_, day)];
  if (made == nullptr) made = std::make_unique<Bench>(charter_, day);
  return *made;
}

CaseVerdict Trial::judge(RuleTrial& trial, const Prepared& one,
                         const Rule& rule, cel::Facts& facts) const {
  if (std::ranges::count(rule.levels, one.descriptor.kind) == 0) return {};
  trial.brief.terms.as_of = one.wanted->as_of;
  trial.brief.rules.front().rule = &rule;
  bind(trial.brief, one.descriptor, facts);
  std::vector<Finding> findings;
  charta::judge(rule, one.wanted->as_of, facts, findings.emplace_back());
  demand_evidence(
      trial.brief, one.descriptor,
      [&one](std::uint32_t i) { return one.present[i]; }, facts, findings);
  Finding& finding = findings.front();
  return {.outcome = std::string(name(finding.raw)),
          .missing = std::move(finding.missing),
          .low = finding.low,
          .high = finding.high};
}

std::vector<CaseVerdict> Trial::run() {
  std::vector<CaseVerdict> verdicts;
  for (const Number& number : order_) {
    RuleTrial& trial = rules_[number.rule];
    Prepared& one = trial.cases[number.one];
    Bench& on = bench(one.wanted->as_of);
    const auto rule = on.replica.rule(*trial.rule);
    verdicts.push_back(rule ? judge(trial, one, *rule, on.facts)
                            : CaseVerdict{});
    one.sound = agrees(*one.wanted, verdicts.back());
  }
  return verdicts;
}

}  // namespace charta
