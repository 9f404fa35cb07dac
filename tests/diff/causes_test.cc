// SPDX-License-Identifier: EUPL-1.2
#include "charta/diff/causes.h"

#include <doctest/doctest.h>

#include "states.h"

namespace charta {
namespace {

FindingChange only(const Side& before, const Side& after) {
  const Comparison all = compare(before, after);
  REQUIRE(all.changes.size() == 1);
  REQUIRE(all.changes[0].findings.size() == 1);
  return all.changes[0].findings[0];
}

const Side kOld = state(Outcome::pass, Outcome::pass, "5", "[\"FR\"]");

TEST_CASE("related paths") {
  CHECK(related("a.b", "a.b"));
  CHECK(related("a", "a.b"));
  CHECK(related("a.b[0].c", "a.b"));
  CHECK_FALSE(related("a.bc", "a.b"));
}

TEST_CASE("by the facts that the rule reads, with both places") {
  const Side now = state(Outcome::fail, Outcome::pass, "6", "[\"US\"]");
  const FindingChange change = only(kOld, now);
  REQUIRE(change.facts.size() == 1);
  CHECK(change.facts[0].path == "hosting.countries");
  CHECK(change.facts[0].before.value == "[\"FR\"]");
  CHECK(change.facts[0].after.at.file == "p/a.yaml");
  CHECK(change.facts[0].after.at.line == 3);
  CHECK(change.causes.empty());
}

TEST_CASE("a long value that was cut is compared where the field is known") {
  Side old = state(Outcome::pass, Outcome::pass, "5", "\"x…");
  Side now = state(Outcome::fail, Outcome::pass, "5", "\"x…");
  CHECK(only(old, now).facts.empty());
  old.fields = {{{"hosting.countries", "\"xa\""}}};
  now.fields = {{{"hosting.countries", "\"xb\""}}};
  CHECK(only(old, now).facts.size() == 1);
}

TEST_CASE("evidence counts where the rule asks for it") {
  Side now = state(Outcome::unknown, Outcome::pass, "5", "[\"FR\"]");
  now.run.reports[0].readings[1].rung = "verified";
  CHECK(only(kOld, now).facts.empty());
  Side old = kOld;
  old.run.rules[0].evidence_demanded = "documented";
  now.run.rules[0].evidence_demanded = "documented";
  CHECK(only(old, now).facts.size() == 1);
}

TEST_CASE("by the rule") {
  Side now = state(Outcome::fail, Outcome::pass, "5", "[\"FR\"]");
  now.run.rules[0].requirement = "false";
  now.run.rules[0].severity = "blocking";
  const FindingChange change = only(kOld, now);
  REQUIRE(change.words.size() == 2);
  CHECK(change.words[0].member == "require");
  CHECK(change.words[0].after == "false");
  CHECK(change.words[1].member == "severity");
  now.run.rules[0].id = "SOV-09";
  const Comparison all = compare(kOld, now);
  REQUIRE(all.changes[0].findings.size() == 1);
  CHECK(all.changes[0].findings[0].causes ==
        std::vector<Cause>{Cause::rule_added});
}

TEST_CASE("by the day, a waiver, the charter, the tool, or nobody knows") {
  Side now = state(Outcome::fail, Outcome::pass, "5", "[\"FR\"]");
  CHECK(only(kOld, now).causes == std::vector<Cause>{Cause::untold});
  now.run.tool_version = "2";
  CHECK(only(kOld, now).causes == std::vector<Cause>{Cause::tool});
  now.run.profile = "small";
  CHECK(only(kOld, now).causes ==
        std::vector<Cause>{Cause::charter, Cause::tool});
  now.run.as_of = *parse_day("2027-01-01");
  CHECK(only(kOld, now).causes == std::vector<Cause>{Cause::day});
  now.run.reports[0].findings[0].outcome = Outcome::waived;
  now.run.as_of = kOld.run.as_of;
  CHECK(only(kOld, now).causes == std::vector<Cause>{Cause::waiver});
}

TEST_CASE("lines of a run tell what was missing, and no more") {
  Side old = state(Outcome::unknown, Outcome::pass, "", "");
  Side now = state(Outcome::pass, Outcome::pass, "", "");
  old.form = now.form = SideForm::lines;
  old.run.reports[0].readings.clear();
  now.run.reports[0].readings.clear();
  old.run.reports[0].findings[0].missing = {"hosting.countries"};
  const FindingChange change = only(old, now);
  REQUIRE(change.facts.size() == 1);
  CHECK(change.facts[0].before.told);
  CHECK_FALSE(change.facts[0].before.present);
  CHECK_FALSE(change.facts[0].after.told);
  CHECK(change.causes.empty());
}

}  // namespace
}  // namespace charta
