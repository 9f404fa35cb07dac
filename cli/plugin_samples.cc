// SPDX-License-Identifier: EUPL-1.2
// Small runs, made by hand. To add one: a function, a row in plugin_samples().
#include "plugin_samples.h"

#include <array>

namespace charta {
namespace {

constexpr std::array kEach = {Outcome::pass,           Outcome::fail,
                              Outcome::unknown,        Outcome::error,
                              Outcome::not_applicable, Outcome::not_yet_due,
                              Outcome::waived};

Run empty() {
  return {.tool_version = "0",
          .charter_id = "check",
          .charter_version = "1",
          .charter_title = {.en = "Check", .fr = "Essai"},
          .model = "weighted"};
}

void add(Run& run, Outcome outcome, const std::string& words) {
  const auto number = static_cast<std::uint32_t>(run.rules.size());
  run.rules.push_back({.id = "RULE-" + std::to_string(number + 1),
                       .title = {.en = words, .fr = words},
                       .severity = "major",
                       .force = "charter",
                       .weight = Rational(1),
                       .evidence_demanded = "declared"});
  Finding finding{.rule = number, .outcome = outcome, .raw = outcome};
  if (outcome == Outcome::waived) {
    finding.raw = Outcome::fail;
    finding.waiver = WaiverNote{.reason = words, .who = words};
  }
  if (outcome == Outcome::unknown) finding.missing = {"project.name"};
  run.reports.front().findings.push_back(std::move(finding));
}

Run every_outcome(const std::string& words) {
  Run run = empty();
  run.principles.push_back(
      {.id = "P", .title = {.en = words, .fr = words}, .weight = Rational(1)});
  run.reports.push_back({.id = "check",
                         .name = words,
                         .kind = "project",
                         .sources = {{.name = words}}});
  run.verdicts.push_back(Verdict::undecided);
  for (const Outcome outcome : kEach) add(run, outcome, words);
  return run;
}

}  // namespace

std::vector<PluginSample> plugin_samples() {
  return {{"empty", empty()},
          {"every outcome", every_outcome("Sample")},
          {"hostile text",
           every_outcome("<script>alert(1)</script> ]]> =1+1 ::error:: "
                         "\x1b[2J \u202e | \"'`$(id) \\input{x}\n# é")}};
}

}  // namespace charta
