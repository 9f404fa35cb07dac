// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "review/sample.h"
#include "review/weak.h"

using namespace charta;
using charta::testing::rule_of;
using charta::testing::weak;

TEST_CASE("planted faults of one rule are found, each by its code") {
  struct Row {
    const char* rule;
    const char* says;
  };
  for (const Row& row : {
           // Never applies.
           Row{"when: \"project.population > 10 && project.population < 5\", "
               "require: project.open",
               "rule `R` never applies: no descriptor meets its condition"},
           Row{"when: \"project.started < as_of && as_of < "
               "project.started\", require: project.open",
               "rule `R` never applies: no descriptor meets its condition"},
           Row{"effective: {from: 2026-01-01}, when: \"as_of < "
               "date('2026-01-01')\", require: project.open",
               "rule `R` never applies: no descriptor meets its condition"},
           Row{"when: \"hosting.goals.all(g, g == 'cost') && 'safety' in "
               "hosting.goals\", require: project.open",
               "rule `R` never applies: no descriptor meets its condition"},
           // Never fails, never passes.
           Row{"when: \"project.status == 'idea'\", require: "
               "\"project.status != 'production'\"",
               "rule `R` can never fail: every descriptor that it applies to "
               "meets it"},
           Row{"when: \"project.budget >= 10.0\", require: "
               "\"project.budget > 9.5\"",
               "rule `R` can never fail: every descriptor that it applies to "
               "meets it"},
           Row{"when: \"!project.open\", require: \"project.open && "
               "variables.live\"",
               "rule `R` can never pass: no descriptor that it applies to "
               "meets it"},
           Row{"require: \"size(project.name) > 5 && size(project.name) < "
               "6\"",
               "rule `R` can never pass: no descriptor that it applies to "
               "meets it"},
           // Levels.
           Row{"levels: [{score: 1, when: \"project.population >= 10\"}, "
               "{score: 0.5, when: \"project.population >= 20\"}]",
               "rule `R`: level 2 is never reached: an earlier one always "
               "matches first"},
           Row{"levels: [{score: 0.5, when: \"project.population >= 20\"}, "
               "{score: 1, when: \"project.population >= 10\"}]",
               "rule `R`: level 2 scores more than the one before it, and the "
               "first match wins"},
           Row{"levels: [{score: 1, when: \"project.population >= 20\"}, "
               "{score: 1, when: \"project.population >= 10\"}]",
               "rule `R`: level 2 scores the same as the one before it"},
           Row{"levels: [{score: 1, when: \"project.population >= 10 && "
               "project.population < 20\"}, {score: 0.5, when: "
               "\"project.population >= 5\"}]",
               "rule `R`: as `project.population` grows, the score rises and "
               "falls again"},
           // Hiding.
           Row{"when: has(project.population), require: \"project.population "
               "> 3\"",
               "rule `R` rewards hiding `project.population`: a descriptor "
               "that fails no longer fails when it does not say"},
           Row{"require: \"!has(project.budget) || project.budget < 5.0\"",
               "rule `R` rewards hiding `project.budget`: a descriptor that "
               "fails no longer fails when it does not say"},
       }) {
    CAPTURE(std::string(row.rule));
    CHECK(weak(rule_of("R", row.rule), weak_rules) ==
          std::string(row.says) + "\n");
  }
}

TEST_CASE("nothing is said of sound rules, nor of what is not understood") {
  for (const char* rule : {
           "when: variables.live, require: \"hosting.country in params.eea\"",
           "require: \"project.budget * 2.0 < project.budget\"",
           "require: \"project.population >= params.threshold\"",
           "require: \"days_between(project.started, as_of) < -5\"",
           "require: \"hosting.countries.all(c, c in params.eea) && "
           "size(hosting.countries) > 2\"",
           "require: \"has(project.budget) && project.budget < 5.0\"",
           "require: \"data.transfers.all(t, t.country in params.eea && "
           "has(t.since))\"",
           "require: \"project.name.matches('a') && !project.name.matches("
           "'a')\"",
           "levels: [{score: 1, when: \"project.population >= 20\"}, {score: "
           "0.5, when: \"project.population >= 10\"}]",
       }) {
    CAPTURE(std::string(rule));
    CHECK(weak(rule_of("R", rule), weak_rules) == "");
  }
}
