// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "review/sample.h"

using namespace charta;
using charta::testing::rule_of;
using charta::testing::Tried;

TEST_CASE("tests are judged as an audit judges, rules switched off too") {
  Tried tried(rule_of("R-1",
                      "when: variables.live, require: hosting.country in "
                      "params.eea") +
                  rule_of("R-2", "enabled: false, require: project.open") +
                  rule_of("R-3",
                          "evidence: {at_least: documented}, require: "
                          "project.open") +
                  rule_of("R-4",
                          "levels: [{score: 1, when: project.population > 9}, "
                          "{score: 0.5, when: project.population > 4}]"),
              R"(tests:
  - {rule: R-1, name: a, given: {project: {status: production}, hosting: {country: FR}}, expect: pass}
  - {rule: R-1, name: b, given: {project: {status: idea}}, expect: not_applicable}
  - {rule: R-1, name: c, given: {project: {status: production}}, expect: unknown, missing: [hosting.country]}
  - {rule: R-2, name: d, given: {project: {open: true}}, expect: pass}
  - {rule: R-3, name: e, given: {project: {open: true}}, expect: unknown}
  - {rule: R-4, name: f, given: {project: {population: 5}}, expect: fail, score: 0.5}
  - {rule: R-4, name: g, given: {project: {population: 5}}, expect: fail, score: 0.4}
  - {rule: R-1, name: h, given: {kind: bid}, expect: pass}
)");
  std::string sound;
  for (const Trial::Number& number : tried.trial().order()) {
    const Prepared& one = tried.trial().prepared(number);
    if (one.sound) sound += one.wanted->name;
  }
  CHECK(sound == "abcdef");
  CHECK(tried.verdicts.back().outcome.empty());
}

TEST_CASE("a test of a rule that the charter lacks is not added") {
  Tried tried(rule_of("R-1", "require: project.open"), "tests: []\n");
  Source source{.name = "t.yaml",
                .text =
                    "tests:\n  - {rule: R-9, given: {kind: project}, "
                    "expect: pass}\n"};
  auto cases = read_cases(source);
  REQUIRE(cases);
  CHECK(tried.trial().add(cases->front()) == false);
  CHECK(tried.trial().order().empty());
}
