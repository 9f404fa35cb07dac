// SPDX-License-Identifier: EUPL-1.2
// What is worth asking and mending, by hand. The axioms compare with all
// completions. To add a case: a row.
#include "charta/audit/questions.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "audit/oracle.h"

using charta::Question;
using charta::Rational;
using charta::ScoreModel;

namespace {

oracle::Case sample(std::vector<oracle::Rule> rules) {
  return {.weights = {1},
          .rules = std::move(rules),
          .grades = {{"A", 80}, {"B", 50}, {"C", 0}}};
}

std::string said(const oracle::Case& given) {
  std::string text;
  for (const Question& one : oracle::questions(given)) {
    text +=
        one.path + (one.decides_grade ? "! " : " ") + one.worth.fixed(0) + "; ";
  }
  return text;
}

oracle::Rule open(int weight, std::vector<std::string> missing) {
  return {.weight = weight, .outcome = 'u', .missing = std::move(missing)};
}

}  // namespace

TEST_CASE("answers are ordered by what they narrow") {
  CHECK(said(sample({open(1, {"a"}), open(3, {"b"})})) == "b 75; a 25; ");
  CHECK(said(sample({open(1, {"a"}), open(1, {"b"}), open(2, {"a"})})) ==
        "a 75; b 25; ");
  CHECK(said(sample({open(1, {"b"}), open(1, {"a"})})) == "a 50; b 50; ");
}

TEST_CASE("an answer that needs another is worth nothing alone, yet asked") {
  CHECK(said(sample({open(3, {"a", "b"}), open(1, {"c"})})) ==
        "c 25; a 0; b 0; ");
  CHECK(said(sample({open(3, {"b", "c"}), open(2, {"a", "b"})})) ==
        "b 0; c 0; a 0; ");
}

TEST_CASE("the answer that settles the grade comes first") {
  // 70 to 95 points: with the 20 of `a` at least 90 (A), without them at most
  // 75 (B), whatever the 5 of `b` and `c` together.
  const std::vector<oracle::Rule> rules{{.weight = 70, .outcome = 'p'},
                                        {.weight = 5, .outcome = 'f'},
                                        open(20, {"a"}),
                                        open(5, {"b", "c"})};
  CHECK(said(sample(rules)) == "a! 20; b 0; c 0; ");
}

TEST_CASE("a single open question decides, whatever its answer") {
  CHECK(said(sample({open(1, {"a"})})) == "a! 100; ");
  oracle::Case absolute =
      sample({{.weight = 1, .outcome = 'p'}, open(1, {"a"})});
  absolute.model = ScoreModel::absolute;
  CHECK(said(absolute) == "a! 1; ");
  oracle::Case flat = sample({{.weight = 3, .outcome = 'f'}, open(4, {"a"})});
  flat.model = ScoreModel::flat;
  CHECK(said(flat) == "a! 4; ");
}

TEST_CASE("what nobody can decide any more is not called deciding") {
  // Grade C at both ends: there is nothing to decide.
  CHECK(said(sample({{.weight = 9, .outcome = 'f'}, open(1, {"a"})})) ==
        "a 10; ");
}

TEST_CASE("proof that is wanting is asked for as proof") {
  const std::vector<charta::WeakEvidence> weak{{.path = "p"}};
  const std::vector<std::string> missing{"m"};
  const charta::Method method{};
  const charta::Scale scale(method, 4);
  const charta::Position position{
      .scale = &scale, .maximum = 100, .standing = {.low = 0, .high = 4}};
  const std::vector<charta::OpenRule> rules{
      {.rule = 7, .part = 3, .weak = weak},
      {.rule = 8, .part = 1, .missing = missing}};
  const auto all = charta::questions(position, rules);
  REQUIRE(all.size() == 2);
  CHECK(all[0].path == "p");
  CHECK(all[0].proof);
  CHECK(all[0].rules == std::vector<std::uint32_t>{7});
  CHECK(all[0].worth == Rational(75));
  CHECK_FALSE(all[1].proof);
}

TEST_CASE("actions come by the points that they gain") {
  const charta::Method method{};
  const charta::Scale scale(method, 10);
  const charta::Position position{
      .scale = &scale, .maximum = 100, .standing = {.low = 2, .high = 5}};
  const std::vector<charta::FailedRule> failed{
      {.rule = 0, .lost = 1}, {.rule = 1, .lost = 3}, {.rule = 2, .lost = 1}};
  const auto all = charta::actions(position, failed);
  REQUIRE(all.size() == 3);
  CHECK(all[0].rule == 1);
  CHECK(all[0].gain == Rational(30));
  CHECK(all[1].rule == 0);
  CHECK(all[2].rule == 2);
}

TEST_CASE("under absolute only the last failure gains anything") {
  const charta::Method method{.model = ScoreModel::absolute};
  const charta::Scale scale(method, 10);
  charta::Position position{
      .scale = &scale, .maximum = 1, .standing = {.low = 7, .high = 7}};
  const std::vector<charta::FailedRule> failed{{.rule = 0, .lost = 3}};
  CHECK(charta::actions(position, failed)[0].gain == Rational(1));
  position.standing.low = 6;
  CHECK(charta::actions(position, failed)[0].gain == Rational(0));
}
