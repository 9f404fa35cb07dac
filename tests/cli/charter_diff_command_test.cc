// SPDX-License-Identifier: EUPL-1.2
// charta charter diff: fields, and descriptors that stand elsewhere.
#include <doctest/doctest.h>

#include "family_console.h"

namespace charta {
namespace {

TEST_CASE("diff: what a child says otherwise") {
  const Said said = run({"charter", "diff", "fr-territoires", "n/t/town.yaml"});
  CHECK(said.code == ExitCode::met);
  CHECK(holds(said.out, "~ rules SOV-01"));
  CHECK(holds(said.out, "    weight: (nothing) → 4  (n/t/town.yaml:8:"));
  CHECK(holds(said.out, "+ rules T-1  (n/t/town.yaml:9:"));
  CHECK_FALSE(holds(said.out, "SOV-02"));
  const Said json =
      run({"charter", "diff", "fr-territoires", "n/t/town.yaml", "--json"});
  CHECK(holds(json.out, "\"change\": \"added\""));
  CHECK(holds(run({"charter", "diff", "n/t/town.yaml", "n/t/town.yaml"}).out,
              "no difference"));
}

TEST_CASE("diff: whose verdict changes, and by which rules") {
  const Said said = run({"charter", "diff", "fr-territoires", "n/t/town.yaml",
                         "--replay", "p.yaml"});
  CHECK(said.code == ExitCode::met);
  CHECK(holds(said.out, "p: verdict "));
  CHECK(holds(said.out, "→ not_met"));
  CHECK(holds(said.out, "    T-1: (nothing) → fail"));
  const Said json = run({"charter", "diff", "fr-territoires", "n/t/town.yaml",
                         "--replay", "p.yaml", "--json"});
  CHECK(holds(json.out, "\"replay\": ["));
  CHECK(holds(run({"charter", "diff", "n/t/town.yaml", "n/t/town.yaml",
                   "--replay", "p.yaml"})
                  .out,
              "no grade or verdict changes"));
  CHECK(run({"charter", "diff", "n/t/town.yaml", "n/t/town.yaml",
             "n/t/third.yaml"})
            .code == ExitCode::usage);
}

}  // namespace
}  // namespace charta
