// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "review/sample.h"
#include "review/weak.h"

using namespace charta;
using charta::testing::rule_of;
using charta::testing::weak;

namespace {

std::string pair(const char* first, const char* second) {
  return weak(rule_of("A", first) + rule_of("B", second), weak_pairs);
}

constexpr const char* kContradict =
    "rule `B` contradicts rule `A`: where both apply, no descriptor meets "
    "both\n";
constexpr const char* kImplied =
    "rule `B` adds nothing to rule `A`: whenever it fails, the other fails "
    "too\n";

}  // namespace

TEST_CASE("rules that contradict each other") {
  CHECK(pair("require: project.open", "require: \"!project.open\"") ==
        kContradict);
  CHECK(pair("when: variables.live, require: \"project.population > 10\"",
             "require: \"project.population <= 10\"") == kContradict);
  CHECK(pair("require: \"'cost' in hosting.goals\"",
             "require: \"hosting.goals.all(g, g == 'safety')\"") ==
        kContradict);
}

TEST_CASE("rules that another one makes needless") {
  CHECK(pair("require: \"project.open && variables.live\"",
             "require: project.open") == kImplied);
  CHECK(pair("require: \"project.population > 10\"",
             "when: variables.live, require: \"project.population > 5\"") ==
        kImplied);
}

TEST_CASE("rules that stand beside each other are left alone") {
  CHECK(pair("require: project.open", "require: variables.live") == "");
  CHECK(pair("level: bid, require: project.open",
             "level: project, require: \"!project.open\"") == "");
  CHECK(pair("when: variables.live, require: project.open",
             "when: \"!variables.live\", require: \"!project.open\"") == "");
  CHECK(pair("effective: {until: 2026-01-01}, require: project.open",
             "effective: {from: 2026-01-02}, require: \"!project.open\"") ==
        "");
  CHECK(pair("require: \"project.population > 5\"",
             "require: \"project.population < 9\"") == "");
}
