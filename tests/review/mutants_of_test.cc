// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <set>

#include "charta/review/mutants.h"
#include "review/sample.h"

using namespace charta;
using charta::testing::rule_of;
using charta::testing::Tried;

TEST_CASE("mutants know where they stand and what they change") {
  Tried tried(rule_of("R-1",
                      "when: variables.live, effective: {until: 2026-12-31}, "
                      "levels: [{score: 0.5, when: project.open}, {score: 0, "
                      "when: hosting.country in params.eea}]"),
              "tests: []\n");
  const MutationRun run = mutants_of(tried.trial());
  std::string all;
  for (const Mutant& one : run.mutants) {
    all += std::to_string(one.at.line) + ":" + std::to_string(one.at.column) +
           " " + std::string(name(one.kind)) + " " + one.before + " -> " +
           one.after + "\n";
  }
  CHECK(all ==
        "14:65 negation variables.live -> !(variables.live)\n"
        "14:141 negation project.open -> !(project.open)\n"
        "14:141 score 1/2 -> 2/5\n"
        "14:173 negation hosting.country in params.eea -> !(hosting.country "
        "in params.eea)\n"
        "14:173 score 0 -> 1/10\n"
        "14:5 date 2026-12-31 -> 2026-12-30\n"
        "14:5 date 2026-12-31 -> 2027-01-01\n"
        "10:24 relation == -> !=\n"
        "10:27 constant 'production' -> 'production~'\n"
        "7:3 element \"FR\" -> \n"
        "7:3 element \"DE\" -> \n");
}
