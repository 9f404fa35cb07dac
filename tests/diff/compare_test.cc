// SPDX-License-Identifier: EUPL-1.2
#include "charta/diff/compare.h"

#include <doctest/doctest.h>

#include "states.h"

namespace charta {
namespace {

// The only finding that differs.
FindingChange change_of(Outcome before, Outcome after) {
  const Side old = state(before, Outcome::pass, "5", "[\"FR\"]");
  const Side now = state(after, Outcome::pass, "5", "[\"US\"]");
  const Comparison all = compare(old, now);
  REQUIRE(all.changes.size() == 1);
  REQUIRE(all.changes[0].findings.size() == 1);
  CHECK(all.direction == all.changes[0].findings[0].direction);
  FindingChange change = all.changes[0].findings[0];
  change.before = change.after = nullptr;
  change.rule = nullptr;
  return change;
}

TEST_CASE("how a finding turns, and whether it is for the worse") {
  struct Row {
    Outcome before;
    Outcome after;
    Turn turn;
    Direction direction;
  };
  using enum Outcome;
  const Row rows[] = {
      {pass, fail, Turn::appeared, Direction::worse},
      {fail, pass, Turn::cleared, Direction::better},
      {not_applicable, fail, Turn::appeared, Direction::worse},
      {not_yet_due, unknown, Turn::appeared, Direction::doubtful},
      {pass, unknown, Turn::appeared, Direction::doubtful},
      {unknown, pass, Turn::cleared, Direction::better},
      {unknown, fail, Turn::changed, Direction::worse},
      // An answer that is gone proves nothing.
      {fail, unknown, Turn::changed, Direction::doubtful},
      {unknown, error, Turn::changed, Direction::same},
      {fail, waived, Turn::cleared, Direction::better},
      {pass, not_applicable, Turn::changed, Direction::same},
  };
  for (const Row& row : rows) {
    CAPTURE(name(row.before));
    CAPTURE(name(row.after));
    const FindingChange change = change_of(row.before, row.after);
    CHECK(name(change.turn) == name(row.turn));
    CHECK(name(change.direction) == name(row.direction));
  }
}

TEST_CASE("the same is the same") {
  const Side side = state(Outcome::fail, Outcome::unknown, "5", "[\"FR\"]");
  const Comparison all = compare(side, side);
  CHECK(all.changes.empty());
  CHECK(all.totals.compared == 1);
  CHECK(all.direction == Direction::same);
}

TEST_CASE("what changed without effect is counted, not shown as a finding") {
  Side old = state(Outcome::pass, Outcome::pass, "5", "[\"FR\"]");
  Side now = state(Outcome::pass, Outcome::pass, "6", "[\"FR\"]");
  old.fields = {{{"data.kept", "5"}, {"gone", "1"}, {"x", "1"}}};
  now.fields = {{{"data.kept", "6"}, {"new", "1"}, {"x", "1"}}};
  const Comparison all = compare(old, now);
  REQUIRE(all.changes.size() == 1);
  CHECK_FALSE(all.changes[0].real());
  REQUIRE(all.changes[0].idle.size() == 1);
  CHECK(all.changes[0].idle[0].path == "data.kept");
  CHECK(all.changes[0].unread == std::vector<std::string>{"gone", "new"});
  CHECK(all.totals.idle == 3);
  CHECK(all.totals.changed == 0);
}

TEST_CASE("evidence of a fact that changed belongs to the fact") {
  Side old = state(Outcome::pass, Outcome::pass, "5", "[\"FR\"]");
  Side now = state(Outcome::pass, Outcome::pass, "6", "[\"FR\"]");
  old.fields = {{{"data.kept", "5"}, {"evidence.data.kept.by", "\"a\""}}};
  now.fields = {{{"data.kept", "6"}, {"evidence.data.kept.by", "\"b\""}}};
  CHECK(compare(old, now).changes[0].unread.empty());
}

TEST_CASE("descriptors of one side alone are told, not compared") {
  const Side old = state({report("a", {}, {}), report("b", {}, {})});
  const Side now =
      state({report("c", {found(0, Outcome::fail)}, {}), report("a", {}, {})});
  const Comparison all = compare(old, now);
  CHECK(all.gone == std::vector<std::size_t>{1});
  CHECK(all.come == std::vector<std::size_t>{0});
  CHECK(all.totals.compared == 1);
  CHECK(all.direction == Direction::same);
}

TEST_CASE("grades and verdicts can be worse without any finding") {
  const Side old = state(Outcome::pass, Outcome::pass, "5", "[]");
  Side now = old;
  now.run.reports[0].waived.grade_low = now.run.reports[0].raw.grade_low = "C";
  CHECK(compare(old, now).direction == Direction::doubtful);
  CHECK(compare(old, now).changes[0].scores);
  now = old;
  now.run.verdicts[0] = Verdict::not_met;
  CHECK(compare(old, now).direction == Direction::worse);
  CHECK(compare(now, old).direction == Direction::better);
  // Another scale: letters mean something else.
  now = old;
  now.run.grades = {{"I", 50}, {"B", 0}};
  now.run.reports[0].waived.grade_high = "I";
  CHECK(compare(old, now).direction == Direction::same);
}

TEST_CASE("rules for information decide nothing") {
  Side old = state(Outcome::pass, Outcome::pass, "5", "[]");
  Side now = state(Outcome::fail, Outcome::pass, "6", "[]");
  old.run.rules[0].severity = now.run.rules[0].severity = "info";
  const Comparison all = compare(old, now);
  CHECK(all.changes[0].findings.size() == 1);
  CHECK(all.direction == Direction::same);
}

TEST_CASE("ids that stand twice are named") {
  const Side old = state({report("a", {}, {}), report("a", {}, {})});
  const Comparison all = compare(old, old);
  CHECK(all.repeated == std::vector<std::string>{"a"});
  CHECK(all.totals.compared == 2);
}

TEST_CASE("names") {
  CHECK(name(Cause::untold) == "untold");
  CHECK(name(Cause::rule_added) == "rule_added");
  CHECK(name(Turn::cleared) == "cleared");
  CHECK(name(Direction::doubtful) == "doubtful");
}

}  // namespace
}  // namespace charta
