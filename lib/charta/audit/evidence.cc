// SPDX-License-Identifier: EUPL-1.2
// Asks again what was granted, without the facts that are below the rung.
#include "charta/audit/evidence.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "charta/audit/judge.h"

namespace charta {
namespace {

// The paths that are there and below a rung.
struct Doubt {
  Rung rung = Rung::declared;
  std::vector<bool> weak{};  // by number of path
  std::vector<std::string> paths{};
};

Doubt doubt_below(Rung rung, const Brief& brief, const Descriptor& descriptor,
                  const Presence& present) {
  Doubt doubt{.rung = rung, .weak = std::vector<bool>(brief.paths.size())};
  for (std::uint32_t i = 0; i < brief.paths.size(); ++i) {
    const std::string& path = brief.paths[i].text;
    if (!present(i) || standard_of(descriptor, path).rung >= rung) continue;
    doubt.weak[i] = true;
    doubt.paths.push_back(path);
  }
  return doubt;
}

bool reads_weak(const std::vector<std::uint32_t>& reads, const Doubt& doubt) {
  return std::ranges::any_of(
      reads, [&doubt](std::uint32_t i) { return doubt.weak[i]; });
}

// Whether something was granted that proof could take back.
bool granted(const Finding& finding) {
  return finding.raw == Outcome::pass ||
         (finding.raw == Outcome::fail && finding.low > 0);
}

bool switched_off(const Finding& finding) {
  return finding.raw == Outcome::not_applicable && finding.stage == Stage::when;
}

bool proves_condition(const Brief& brief, const RuleBrief& rule,
                      const Finding& finding, Rung rung) {
  return brief.terms.assurance == rung && rule.rule->when &&
         (switched_off(finding) || granted(finding));
}

bool proves_requirement(const RuleBrief& rule, const Finding& finding,
                        Rung rung) {
  return rule.demand == rung && granted(finding);
}

bool doubts_condition(const Brief& brief, const RuleBrief& rule,
                      const Finding& finding, const Doubt& doubt) {
  return proves_condition(brief, rule, finding, doubt.rung) &&
         reads_weak(rule.when_reads, doubt);
}

bool doubts_requirement(const RuleBrief& rule, const Finding& finding,
                        const Doubt& doubt) {
  return proves_requirement(rule, finding, doubt.rung) &&
         reads_weak(rule.require_reads, doubt);
}

// The condition again: nothing when it holds as before.
std::optional<Requirement> doubted_condition(const Brief& brief,
                                             const RuleBrief& rule,
                                             const Finding& finding,
                                             const Doubt& doubt,
                                             cel::Facts& facts) {
  if (!doubts_condition(brief, rule, finding, doubt)) return {};
  const bool off = switched_off(finding);
  const cel::Answer answer = rule.rule->when->program.ask(facts);
  const auto before = off ? cel::Truth::no : cel::Truth::yes;
  if (answer.truth == before) return {};
  Requirement out{.truth = cel::Truth::unknown,
                  .missing = paths_of(answer.missing)};
  for (const Missing& one : answer.missing) {
    if (one.present == one.path.size()) out.distrusted.emplace_back(one.path);
  }
  return out;
}

// The requirement again: nothing when it grants as much as before.
std::optional<Requirement> doubted_requirement(const RuleBrief& rule,
                                               const Finding& finding,
                                               const Doubt& doubt,
                                               cel::Facts& facts) {
  if (!doubts_requirement(rule, finding, doubt)) return {};
  Requirement again = require(*rule.rule, facts);
  const bool known = again.truth == cel::Truth::yes;
  if (known && again.score == finding.low) return {};
  return again;
}

WeakEvidence weak(const Descriptor& descriptor, const std::string& path) {
  const Standard standard = standard_of(descriptor, path);
  return {.path = path,
          .rung = std::string(name(standard.rung)),
          .reason = std::string(name(standard.weakness))};
}

// What is missing besides proof stays in `missing`. An answer that changed
// without naming what it misses doubts all weak facts that it read.
void open(Finding& finding, Requirement again, const Descriptor& descriptor,
          const std::vector<std::string>& fallback) {
  leave_open(finding, Stage::evidence);
  finding.weak_evidence.clear();
  const auto& paths = again.distrusted.empty() ? fallback : again.distrusted;
  for (const std::string& path : paths) {
    finding.weak_evidence.push_back(weak(descriptor, path));
  }
  finding.missing.clear();
  std::ranges::set_difference(again.missing, paths,
                              std::back_inserter(finding.missing));
}

std::vector<std::string> weak_reads(const Brief& brief, const RuleBrief& rule,
                                    const Doubt& doubt) {
  std::vector<std::string> paths;
  for (std::uint32_t i = 0; i < brief.paths.size(); ++i) {
    const bool read = std::ranges::count(rule.when_reads, i) != 0 ||
                      std::ranges::count(rule.require_reads, i) != 0;
    if (read && doubt.weak[i]) paths.push_back(brief.paths[i].text);
  }
  return paths;
}

void doubt_findings(const Brief& brief, const Descriptor& descriptor,
                    const Doubt& doubt, cel::Facts& facts,
                    std::vector<Finding>& findings) {
  for (Finding& finding : findings) {
    const RuleBrief& rule = brief.rules[finding.rule];
    auto again = doubted_condition(brief, rule, finding, doubt, facts);
    if (!again) again = doubted_requirement(rule, finding, doubt, facts);
    if (!again) continue;
    open(finding, std::move(*again), descriptor,
         weak_reads(brief, rule, doubt));
  }
}

// Whether any finding hangs on these facts.
bool matters(const Brief& brief, const Doubt& doubt,
             const std::vector<Finding>& findings) {
  return std::ranges::any_of(findings, [&](const Finding& finding) {
    const RuleBrief& rule = brief.rules[finding.rule];
    return doubts_condition(brief, rule, finding, doubt) ||
           doubts_requirement(rule, finding, doubt);
  });
}

// Whether any finding has to be proven so far.
bool demanded(const Brief& brief, Rung rung,
              const std::vector<Finding>& findings) {
  return std::ranges::any_of(findings, [&](const Finding& finding) {
    const RuleBrief& rule = brief.rules[finding.rule];
    return proves_condition(brief, rule, finding, rung) ||
           proves_requirement(rule, finding, rung);
  });
}

}  // namespace

Standard standard_of(const Descriptor& descriptor, std::string_view path) {
  if (descriptor.evidence.empty()) return {};
  const EvidenceEntry* entry = descriptor.find_evidence(path);
  if (entry == nullptr) return {};
  return {entry->rung, entry->weakness};
}

// Rungs in ascending order: what is not documented is not verified either, so
// distrust only grows.
void demand_evidence(const Brief& brief, const Descriptor& descriptor,
                     const Presence& present, cel::Facts& facts,
                     std::vector<Finding>& findings) {
  const auto declared = [](const RuleBrief& rule) {
    return rule.demand == Rung::declared;
  };
  if (std::ranges::all_of(brief.rules, declared)) return;
  for (const Rung rung : {Rung::documented, Rung::verified}) {
    if (!demanded(brief, rung, findings)) continue;
    const Doubt doubt = doubt_below(rung, brief, descriptor, present);
    if (!matters(brief, doubt, findings)) continue;
    facts.distrust(doubt.paths);
    doubt_findings(brief, descriptor, doubt, facts, findings);
  }
}

}  // namespace charta
