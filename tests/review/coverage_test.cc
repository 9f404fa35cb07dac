// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/coverage.h"

#include <doctest/doctest.h>

#include "review/sample.h"

using namespace charta;
using charta::testing::rule_of;
using charta::testing::Tried;

namespace {

std::string missed(Tried& tried) {
  std::string out;
  for (const CoveragePoint& one : coverage(tried.trial())) {
    if (one.seen) continue;
    out +=
        one.owner + " " + one.text + " " + std::string(name(one.sight)) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("parts are what is true or false, and branches") {
  struct Row {
    const char* expression;
    std::size_t truths;
    std::size_t branches;
  };
  for (const Row& row : {Row{"a && !b", 4, 0},
                         {"a ? 1 : 2", 1, 0},
                         {"a ? b : true", 3, 0},
                         {"l.all(x, x == 1 || x in m)", 4, 0},
                         {"has(a.b) && true", 2, 0},
                         {"x +", 0, 0}}) {
    CAPTURE(std::string(row.expression));
    std::size_t truths = 0;
    std::size_t branches = 0;
    for (const Part& one : parts_of(row.expression)) {
      ++(one.branch ? branches : truths);
    }
    CHECK(truths == row.truths);
    CHECK(branches == row.branches);
  }
}

TEST_CASE("what no test has seen both ways is listed") {
  const std::string rule =
      rule_of("R-1",
              "when: variables.live, require: 'project.open || "
              "hosting.countries.all(c, c in params.eea)'");
  Tried one(rule,
            "tests:\n  - {rule: R-1, given: {project: {status: production, "
            "open: true}}, expect: pass}\n");
  CHECK(missed(one) ==
        "R-1 variables.live false\n"
        "R-1 project.open || hosting.countries.all(c, c in params.eea) false\n"
        "R-1 project.open false\n"
        "R-1 hosting.countries.all(c, c in params.eea) true\n"
        "R-1 hosting.countries.all(c, c in params.eea) false\n"
        "R-1 c in params.eea true\n"
        "R-1 c in params.eea false\n"
        "variables.live project.status == 'production' false\n");
}
