// SPDX-License-Identifier: EUPL-1.2
// Two states of a canteen project for the tests of diff: two rules, two facts.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "charta/diff/compare.h"

namespace charta {

inline Finding found(std::uint32_t rule, Outcome outcome) {
  const bool passed = outcome == Outcome::pass;
  const bool open = outcome == Outcome::unknown || outcome == Outcome::error;
  return {.rule = rule,
          .outcome = outcome,
          .raw = outcome,
          .low = Rational(passed ? 1 : 0),
          .high = Rational(passed || open ? 1 : 0)};
}

inline Reading reading(std::string value) {
  const bool present = !value.empty();
  return {.value = std::move(value),
          .present = present,
          .rung = present ? "declared" : "",
          .at = {.line = 3, .column = 5, .end_line = 3, .end_column = 9}};
}

inline Report report(std::string id, std::vector<Finding> findings,
                     std::vector<Reading> readings) {
  Report made{.id = std::move(id),
              .name = "Cantines",
              .kind = "project",
              .sources = {{.name = "p/a.yaml"}},
              .findings = std::move(findings),
              .readings = std::move(readings)};
  made.raw.score = {.assessed = true, .low = 50, .high = 50, .coverage = 1};
  made.raw.grade_low = made.raw.grade_high = "B";
  made.waived = made.raw;
  return made;
}

// SOV-01 reads the first fact, LEG-01 both.
inline Side state(std::vector<Report> reports) {
  Side side{.path = "p", .form = SideForm::report};
  Run& run = side.run;
  run.tool_version = "1";
  run.charter_id = "c";
  run.charter_version = "1";
  run.charter_title = {.en = "Charter", .fr = "Charte"};
  run.as_of = *parse_day("2026-11-23");
  run.grades = {{"A", 85}, {"B", 0}};
  run.paths = {{"data.kept"}, {"hosting.countries"}};
  run.rules = {{.id = "SOV-01",
                .title = {.en = "Hosting", .fr = "Hébergement"},
                .severity = "major",
                .force = "charter",
                .requirement = "'FR' in hosting.countries",
                .evidence_demanded = "declared",
                .reads = {1}},
               {.id = "LEG-01",
                .severity = "blocking",
                .force = "law",
                .requirement = "data.kept < 10",
                .evidence_demanded = "declared",
                .reads = {0, 1}}};
  run.verdicts.assign(reports.size(), Verdict::met);
  run.reports = std::move(reports);
  return side;
}

// One report with these outcomes and facts.
inline Side state(Outcome hosting, Outcome law, std::string kept,
                  std::string countries) {
  return state(
      {report("a", {found(0, hosting), found(1, law)},
              {reading(std::move(kept)), reading(std::move(countries))})});
}

}  // namespace charta
