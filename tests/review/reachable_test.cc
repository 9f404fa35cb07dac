// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/reachable.h"

#include <doctest/doctest.h>

#include "review/sample.h"

using namespace charta;
using charta::testing::rule_of;

namespace {

std::string unreachable(const std::string& more, const std::string& rules) {
  const auto charter =
      load(text(testing::kReviewHead, more + "rules:\n" + rules));
  REQUIRE_MESSAGE(charter, faults_of(charter));
  std::string out;
  for (const std::string& grade : unreachable_grades(*charter)) {
    out += grade + " ";
  }
  return out;
}

constexpr const char* kGrades =
    "grades: [{id: A, from: 90}, {id: B, from: 60}, {id: C, from: 40}, "
    "{id: D, from: 0}]\n";

}  // namespace

TEST_CASE("grades that no outcomes earn") {
  const std::string one = rule_of("R", "require: project.open");
  const std::string two = one + rule_of("S", "require: project.open");
  CHECK(unreachable(kGrades, one) == "B C ");
  CHECK(unreachable(kGrades, two) == "B ");
  CHECK(unreachable(std::string(kGrades) +
                        "caps: [{when: blocking_failed, grade: B}]\n",
                    two) == "");
  CHECK(unreachable(kGrades, rule_of("R",
                                     "levels: [{score: 0.7, when: "
                                     "project.open}]")) == "C ");
  CHECK(unreachable(kGrades, rule_of("R",
                                     "require: \"project.open ? 1.0 : "
                                     "0.5\"")) == "");
  CHECK(unreachable(std::string(kGrades) + "scoring: {model: absolute}\n",
                    two) == "B C ");
}
