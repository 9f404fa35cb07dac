// SPDX-License-Identifier: EUPL-1.2
// Headlines: grades of both ends, compliance. To add a case: a row.
#include "charta/audit/standing.h"

#include <doctest/doctest.h>

#include <vector>

#include "audit/oracle.h"

using charta::Overall;

namespace {

Overall overall(std::vector<oracle::Rule> rules) {
  const oracle::Case given{.weights = {1},
                           .rules = std::move(rules),
                           .grades = {{"A", 80}, {"B", 50}, {"C", 0}},
                           .caps = {{charta::CapWhen::blocking_failed, "B"}}};
  return charta::overall(oracle::method(given), oracle::reckon(given),
                         oracle::blocking(given));
}

oracle::Rule blocking(char outcome, bool law) {
  return {.weight = 1, .outcome = outcome, .blocking = true, .law = law};
}

}  // namespace

TEST_CASE("compliance hangs on blocking rules of law alone") {
  struct Row {
    const char* name;
    std::vector<oracle::Rule> rules;
    bool compliant;
    bool known;
  };
  for (const Row& row : std::vector<Row>{
           {"nothing", {}, true, true},
           {"law met", {blocking('p', true)}, true, true},
           {"law broken", {blocking('f', true)}, false, true},
           {"law open", {blocking('u', true)}, true, false},
           {"broken outweighs open",
            {blocking('u', true), blocking('f', true)},
            false,
            true},
           {"law met in part", {blocking('h', true)}, false, true},
           {"charter broken", {blocking('f', false)}, true, true},
           {"a law that does not apply", {blocking('-', true)}, true, true},
       }) {
    CAPTURE(row.name);
    const Overall result = overall(row.rules);
    CHECK(result.compliant == row.compliant);
    CHECK(result.compliance_known == row.known);
  }
}

TEST_CASE("both ends have a grade, and say when it is capped") {
  const oracle::Rule good{.weight = 99, .outcome = 'p'};
  const Overall failed = overall({good, blocking('f', false)});
  CHECK(failed.grade_low == "B");
  CHECK(failed.grade_high == "B");
  CHECK(failed.low_capped);
  CHECK(failed.high_capped);
  const Overall open = overall({good, blocking('u', false)});
  CHECK(open.grade_low == "B");
  CHECK(open.grade_high == "A");
  CHECK(open.low_capped);
  CHECK_FALSE(open.high_capped);
  const Overall poor =
      overall({{.weight = 99, .outcome = 'f'}, blocking('f', false)});
  CHECK(poor.grade_low == "C");
  CHECK_FALSE(poor.low_capped);
}

TEST_CASE("nothing in play has no grade") {
  const Overall empty = overall({blocking('-', true)});
  CHECK_FALSE(empty.score.assessed);
  CHECK(empty.grade_low.empty());
  CHECK(empty.grade_high.empty());
}
