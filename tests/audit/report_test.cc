// SPDX-License-Identifier: EUPL-1.2
// The way from findings to words.
#include "charta/audit/report.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using charta::Finding;
using charta::Outcome;
using charta::Run;
using charta::Stage;

TEST_CASE("every outcome, stage and verdict has its own name") {
  std::set<std::string> names;
  for (std::size_t i = 0; i < charta::kOutcomes; ++i) {
    names.emplace(name(static_cast<Outcome>(i)));
  }
  CHECK(names == std::set<std::string>{"error", "fail", "not_applicable",
                                       "not_yet_due", "pass", "unknown",
                                       "waived"});
  CHECK(name(Stage::effective) == "effective");
  CHECK(name(Stage::when) == "when");
  CHECK(name(Stage::require) == "require");
  CHECK(name(Stage::evidence) == "evidence");
  CHECK(name(charta::Verdict::met) == "met");
  CHECK(name(charta::Verdict::not_met) == "not_met");
  CHECK(name(charta::Verdict::undecided) == "undecided");
}

TEST_CASE("a finding rests on what was read before it was settled") {
  Run run;
  run.rules.emplace_back();
  run.rules[0].condition_reads = {1};
  run.rules[0].reads = {0, 1};
  const auto reads = [&run](Stage stage) {
    return charta::reads_of(run, Finding{.stage = stage}).size();
  };
  CHECK(reads(Stage::effective) == 0);
  CHECK(reads(Stage::when) == 1);
  CHECK(reads(Stage::require) == 2);
  CHECK(reads(Stage::evidence) == 2);
}

TEST_CASE("a place takes the name of its source") {
  charta::Report report;
  report.sources = {{.name = "a.yaml"}, {.name = "organisation.yaml"}};
  CHECK(charta::mark_of(report, {1, 2, 3, 4, 5}) ==
        charta::Mark{"organisation.yaml", 2, 3, 4, 5});
  CHECK(charta::mark_of(report, {7, 2, 3, 4, 5}).file.empty());
  CHECK(charta::mark_of(report, {}) == charta::Mark{});
}
