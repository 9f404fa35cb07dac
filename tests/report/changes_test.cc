// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/changes.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace charta {
namespace {

// What would change the finding of that rule in the sample.
std::vector<std::string> ways(const char* rule) {
  const Run run = sample_run();
  const Report& report = run.reports[0];
  std::vector<std::string> all;
  for (const Finding& finding : report.findings) {
    if (rule_of(run, finding).id != rule) continue;
    for (const Line& line : changes(Language::english, {.run = &run,
                                                       .rule = finding.rule,
                                                       .report = &report,
                                                       .finding = &finding,
                                                       .residual = "a || b"})) {
      all.push_back(joined(line));
    }
  }
  return all;
}

TEST_CASE("every outcome has a way to another") {
  struct Row {
    const char* rule;
    std::vector<std::string> ways;
  };
  const Row rows[] = {
      {"SOV-01",
       {"an answer for: hosting.location_countries",
        "then it comes down to: a || b"}},
      {"SOV-02", {"another value of: exit.plan_tested"}},
      {"LEG-01",
       {"Carry out the assessment with the officer.",
        "another value of: dpia.done"}},
      {"LEG-02", {"evidence of rank documented for: transparency.published"}},
      {"LEG-03", {"an audit dated 2027-12-02 or later"}},
      {"LEG-04",
       {"this condition becoming true: system.decides_alone",
        "facts given for: system.exceptions"}},
      {"LEG-05", {"a correction of the charter"}},
      {"LEG-06", {"the end of the waiver, after 2027-01-31"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.rule);
    CHECK(ways(row.rule) == row.ways);
  }
}

}  // namespace
}  // namespace charta
