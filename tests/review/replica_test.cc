// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/replica.h"

#include <doctest/doctest.h>

#include "review/sample.h"

using namespace charta;
using charta::testing::rule_of;
using charta::testing::Tried;

namespace {

Day day(std::string_view text) { return *parse_day(text); }

std::int64_t threshold(const Charter& charter, std::string_view on,
                       const Patch& patch = {}) {
  for (const Param& one : params_on(charter, day(on), patch)) {
    if (one.name == "threshold") return one.value.integer();
  }
  return -1;
}

}  // namespace

TEST_CASE("dated params take the value of their day, or of the patch") {
  Tried tried(rule_of("R-1", "require: project.open"), "tests: []\n");
  const Charter& charter = tried.charter();
  CHECK(threshold(charter, "2020-01-01") == 10);
  CHECK(threshold(charter, "2025-12-31") == 10);
  CHECK(threshold(charter, "2026-01-01") == 20);
  const Patch moved{.of = Patch::Of::param_from,
                    .name = "threshold",
                    .number = 1,
                    .day = day("2026-01-02")};
  CHECK(threshold(charter, "2026-01-01", moved) == 10);
  const Patch first{.of = Patch::Of::param,
                    .name = "threshold",
                    .number = 0,
                    .value = Value::of(std::int64_t{11})};
  CHECK(threshold(charter, "2025-12-31", first) == 11);
  CHECK(threshold(charter, "2026-01-01", first) == 20);
  CHECK(dated_state(charter, day("2025-12-31")) !=
        dated_state(charter, day("2026-01-01")));
}

TEST_CASE("a patch that does not compile makes no rule") {
  Tried tried(rule_of("R-1", "when: variables.live, require: project.open"),
              "tests: []\n");
  const Charter& charter = tried.charter();
  Replica replica(charter, day("2026-11-23"));
  CHECK(replica.sound());
  const Rule& rule = charter.rules[0];
  CHECK(replica.rule(rule));
  CHECK(replica.rule(rule, {.of = Patch::Of::require, .text = "false"}));
  CHECK_FALSE(replica.rule(rule, {.of = Patch::Of::require, .text = "'a'"}));
  CHECK_FALSE(replica.rule(rule, {.of = Patch::Of::when, .text = "nowhere"}));
  const Patch bad{.of = Patch::Of::variable, .name = "live", .text = "1 +"};
  CHECK_FALSE(Replica(charter, day("2026-11-23"), bad).sound());
}
