// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/phrases.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace charta {
namespace {

constexpr Language fr = Language::french;
constexpr Language en = Language::english;

TEST_CASE("a grade is one letter, or lies between two") {
  Overall overall{
      .score = {.assessed = true}, .grade_low = "B", .grade_high = "B"};
  CHECK(grade_words(en, overall) == "B");
  overall.grade_high = "A";
  CHECK(grade_words(en, overall) == "between B and A");
  CHECK(grade_words(fr, overall) == "entre B et A");
  overall.low_capped = true;
  CHECK(grade_words(en, overall) ==
        "between B and A, lowered by a cap of the charter");
  overall.score.assessed = false;
  CHECK(grade_words(en, overall) == "");
}

TEST_CASE("a score is a number, an interval, or not there") {
  const Run run = sample_head();
  const Score none;
  CHECK(score_words(fr, run, none) == "aucune règle en jeu, donc pas de note");
  CHECK(score_short(fr, run, none) == "–");
  const Score exact{true, Rational(70), Rational(70)};
  CHECK(score_words(fr, run, exact) == "70,0 sur 100");
  const Score open{true, Rational(0), *Rational::parse("84.99")};
  CHECK(score_short(fr, run, open) == "0,0–84,9");
  const Score points{true, Rational(7), Rational(7), Rational(45)};
  CHECK(score_words(en, run, points) == "7.0 out of 45");
}

TEST_CASE("the law is judged by its rules alone, before waivers") {
  CHECK(law_words(en, {}) == "no blocking rule of law in force is broken");
  CHECK(law_words(en, {.broken = 2}) ==
        "contrary to the law: 2 blocking rules of law in force are not met");
  CHECK(law_words(en, {.open = 1}) ==
        "not shown: 1 blocking rule of law in force has no answer");
  CHECK(law_words(en, {.lesser = 1}) ==
        "no blocking rule of law in force is broken · 1 other rule of law in "
        "force is not met");
  Run run = sample_head();
  const Report report = sample_report();
  const LawStanding standing = law_standing(run, report);
  CHECK(standing.broken == 1);
  CHECK(standing.open == 1);
  CHECK(standing.lesser == 1);  // the waived one
  for (RuleWords& rule : run.rules) rule.force = "charter";
  CHECK(law_standing(run, report).broken == 0);
}

TEST_CASE("a gate is said in words, parts that are new as they are") {
  Run run;
  CHECK(gate_words(en, run, Verdict::met) == "");
  run.gate = "min-grade=B fail-on=major";
  CHECK(gate_words(en, run, Verdict::undecided) ==
        "grade at least B, no failure of severity major or above: undecided");
  run.gate = "min-score=62.5 fail-on=unknown x=1";
  CHECK(demand_words(fr, run) == "note 62,5 au moins, rien d’indéterminé, x=1");
}

TEST_CASE("outcomes are counted in the right number") {
  CHECK(counts_words(fr, {.pass = 2, .fail = 1, .waived = 3}) ==
        "2 conformes · 1 non conforme · 3 dérogations");
  CHECK(counts_words(en, {}) == "");
}

TEST_CASE("what blocks is blocking and failed, or blocking and open") {
  const Run run = sample_head();
  const Report report = sample_report();
  REQUIRE(blocking(run, report, true).size() == 1);
  CHECK(rule_of(run, *blocking(run, report, true)[0]).id == "LEG-01");
  REQUIRE(blocking(run, report, false).size() == 1);
  CHECK(rule_of(run, *blocking(run, report, false)[0]).id == "LEG-02");
}

}  // namespace
}  // namespace charta
