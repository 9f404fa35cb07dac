// SPDX-License-Identifier: EUPL-1.2
#include "charta/audit/frameworks.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

Rule rule(const char* id, std::vector<const char*> items) {
  Rule one;
  one.id = id;
  one.levels = {Level::project};
  for (const char* item : items) {
    one.sources.push_back({.framework = "text", .item = item});
  }
  return one;
}

Charter sample() {
  Charter charter;
  Framework text{.id = "text", .reference = "ref"};
  text.items = {{.id = "one", .checkable = "project"},
                {.id = "two", .checkable = "project"},
                {.id = "none", .checkable = "none"}};
  charter.frameworks = {text, {.id = "other"}};
  charter.rules.push_back(rule("R1", {"one", "two"}));
  charter.rules.push_back(rule("R2", {"one"}));
  charter.rules.push_back(rule("R3", {"none"}));
  charter.rules.back().enabled = false;
  return charter;
}

ItemStanding standing(Outcome first, Outcome second) {
  auto frameworks = frameworks_of(sample());
  Run run;
  run.rules.resize(2);
  run.rules[0].id = "R1";
  run.rules[1].id = "R2";
  Report report;
  report.findings = {{.rule = 0, .outcome = first},
                     {.rule = 1, .outcome = second}};
  settle(frameworks, run, report);
  return *frameworks[0].items[0].standing;
}

TEST_CASE("an item knows its rules, in the order of the charter") {
  const auto frameworks = frameworks_of(sample());
  REQUIRE(frameworks.size() == 2);
  CHECK(frameworks[1].items.empty());
  const auto& items = frameworks[0].items;
  REQUIRE(items.size() == 3);
  REQUIRE(items[0].rules.size() == 2);
  CHECK(items[0].rules[0].id == "R1");
  CHECK(items[0].rules[1].id == "R2");
  CHECK(items[1].rules.size() == 1);
  CHECK_FALSE(items[2].rules[0].enabled);
  CHECK_FALSE(items[0].standing.has_value());
}

TEST_CASE("an item stands as the gravest of its rules") {
  struct {
    Outcome first, second;
    ItemStanding wanted;
  } const rows[] = {
      {Outcome::pass, Outcome::pass, ItemStanding::pass},
      {Outcome::pass, Outcome::fail, ItemStanding::fail},
      {Outcome::unknown, Outcome::fail, ItemStanding::fail},
      {Outcome::error, Outcome::unknown, ItemStanding::error},
      {Outcome::pass, Outcome::unknown, ItemStanding::unknown},
      {Outcome::waived, Outcome::pass, ItemStanding::waived},
      {Outcome::pass, Outcome::not_applicable, ItemStanding::pass},
      {Outcome::pass, Outcome::not_yet_due, ItemStanding::pass},
      {Outcome::not_applicable, Outcome::not_yet_due,
       ItemStanding::not_yet_due},
      {Outcome::not_applicable, Outcome::not_applicable,
       ItemStanding::not_applicable},
  };
  for (const auto& row : rows) {
    CAPTURE(name(row.first));
    CAPTURE(name(row.second));
    CHECK(name(standing(row.first, row.second)) == name(row.wanted));
  }
}

TEST_CASE("what was not judged is never taken for met") {
  auto frameworks = frameworks_of(sample());
  settle(frameworks, Run{}, Report{});
  CHECK(frameworks[0].items[0].standing == ItemStanding::not_judged);
  CHECK(frameworks[0].items[2].standing == ItemStanding::not_checkable);
  const StandingCounts counts = count_standings(frameworks[0]);
  CHECK(counts[static_cast<std::size_t>(ItemStanding::not_judged)] == 2);
  CHECK(counts[static_cast<std::size_t>(ItemStanding::not_checkable)] == 1);
  CHECK(counts[static_cast<std::size_t>(ItemStanding::pass)] == 0);
}

}  // namespace
}  // namespace charta
