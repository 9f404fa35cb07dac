// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/phrases.h"
#include "report/sample.h"

namespace charta {
namespace {

std::vector<std::string> said(const Run& run, const Finding& finding) {
  std::vector<std::string> all;
  for (const Line& line :
       details(Language::english, run, run.reports[0], finding)) {
    all.push_back(joined(line));
  }
  return all;
}

TEST_CASE("a pass needs no reason, a failure gives all of them") {
  Run run = sample_run();
  CHECK(said(run, run.reports[0].findings[1]).empty());
  CHECK(said(run, run.reports[0].findings[2]) ==
        std::vector<std::string>{
            "minor, departs from the charter (no text imposes it), partial "
            "score 0.6",
            "The weights are open, the data is not.",
            "read: model.licence = \"OpenRAIL\"", "cantines.yaml:18:12"});
}

TEST_CASE("a long list of values is cut") {
  Run run = sample_run();
  run.rules[2].reads = {0, 2, 3, 4, 5};
  CHECK(said(run, run.reports[0].findings[2])[2] ==
        "read: dpia.done = false, model.licence = \"OpenRAIL\", "
        "transparency.published = true, exit.plan_tested = true, …");
}

TEST_CASE("a rule that is over says until when it was in force") {
  Run run = sample_run();
  run.rules[5].until = parse_day("2025-01-31");
  const Finding over{.rule = 5,
                     .outcome = Outcome::not_applicable,
                     .raw = Outcome::not_applicable,
                     .stage = Stage::effective};
  CHECK(said(run, over) ==
        std::vector<std::string>{"in force until 2025-01-31"});
}

}  // namespace
}  // namespace charta
