// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/mutants.h"

#include <doctest/doctest.h>

#include "review/sample.h"

using namespace charta;
using charta::testing::rule_of;
using charta::testing::Tried;

namespace {

std::string survivors(Tried& tried) {
  MutationRun run = mutants_of(tried.trial());
  try_mutants(tried.trial(), run);
  std::string out;
  for (const Mutant& one : run.mutants) {
    if (one.fate != Fate::survived) continue;
    out += one.patch.name + ": " + one.before + " -> " + one.after + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("what the tests do not notice survives, the rest is killed") {
  const std::string rule =
      rule_of("R-1", "require: project.population >= params.threshold");
  const std::string given =
      "tests:\n"
      "  - {rule: R-1, given: {project: {population: 20}}, expect: pass}\n"
      "  - {rule: R-1, given: {project: {population: 5}}, expect: fail}\n";
  Tried weak(rule, given);
  CHECK(survivors(weak) ==
        "threshold: 10 -> 9\nthreshold: 10 -> 11\nthreshold: 20 -> 19\n"
        "threshold: 2026-01-01 -> 2025-12-31\n"
        "threshold: 2026-01-01 -> 2026-01-02\n");
  Tried strong(
      rule,
      given +
          "  - {rule: R-1, given: {project: {population: 19}}, expect: fail}\n"
          "  - {rule: R-1, as_of: 2026-01-01, given: {project: {population: "
          "19}}, "
          "expect: fail}\n"
          "  - {rule: R-1, as_of: 2025-12-31, given: {project: {population: "
          "10}}, "
          "expect: pass}\n"
          "  - {rule: R-1, as_of: 2025-12-31, given: {project: {population: "
          "9}}, "
          "expect: fail}\n");
  CHECK(survivors(strong).empty());
}

TEST_CASE("variables and effective dates are mutated with the rules") {
  Tried tried(
      rule_of("R-1",
              "effective: {from: 2026-01-01}, when: variables.live, "
              "require: project.open"),
      "tests:\n"
      "  - {rule: R-1, given: {project: {status: production, open: true}}, "
      "expect: pass}\n");
  CHECK(survivors(tried) ==
        "R-1: 2026-01-01 -> 2025-12-31\nR-1: 2026-01-01 -> 2026-01-02\n");
}

TEST_CASE("what no descriptor could notice is equivalent, else one is shown") {
  Tried tried(rule_of("R-1",
                      "require: \"size(hosting.goals) == 1 && "
                      "hosting.goals.all(g, g == 'cost')\"") +
                  rule_of("R-2", "require: \"project.population > 3\""),
              "tests: []\n");
  MutationRun run = mutants_of(tried.trial());
  try_mutants(tried.trial(), run);
  std::string out;
  for (const Mutant& one : run.mutants) {
    if (one.kind != MutationKind::quantifier &&
        one.kind != MutationKind::boundary) {
      continue;
    }
    out += std::string(name(one.kind)) + " " + std::string(name(one.fate)) +
           " " + one.witness + "\n";
  }
  CHECK(out ==
        "quantifier equivalent \n"
        "boundary survived {\"project\": {\"population\": 3}}\n");
}

TEST_CASE("the score is killed over killed and survived") {
  MutationRun run;
  CHECK_FALSE(run.score());
  run.mutants.resize(4);
  run.mutants[0].fate = Fate::killed;
  run.mutants[1].fate = Fate::equivalent;
  run.mutants[2].fate = Fate::invalid;
  run.mutants[3].fate = Fate::survived;
  CHECK(run.score() == Rational::of(1, 2));
}
