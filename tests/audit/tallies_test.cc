// SPDX-License-Identifier: EUPL-1.2
// From the findings of a report to its numbers.
#include "charta/audit/tallies.h"

#include <doctest/doctest.h>

#include <string>

#include "audit/sample.h"

using charta::Rational;
using sample::Audited;
using sample::rule;

namespace {

std::string rules() {
  return rule("PASS", "require: data.personal") +
         rule("FAIL", "severity: minor | require: '!data.personal'") +
         rule("PART", "principle: P2 | require: energy.kwh") +
         rule("OPEN", "principle: P2 | require: dpia.done") +
         rule("INFO",
              "principle: P2 | severity: info | require: '!data.personal'") +
         rule("AWAY",
              "principle: P2 | severity: blocking | force: law | when: "
              "'!data.personal' | require: dpia.done") +
         rule("LATE",
              "principle: P2 | effective: {from: 2027-01-01} | require: "
              "dpia.done");
}

constexpr const char* kFacts = "data: {personal: true}\nenergy: {kwh: 0.5}\n";

}  // namespace

TEST_CASE("what is in play counts, by its weight and its principle's") {
  const charta::Charter charter = sample::charter(rules());
  const charta::Report report = sample::audit(charter, kFacts).report;
  const charta::Counts& counts = report.counts;
  CHECK(counts.pass == 1);
  CHECK(counts.fail == 3);
  CHECK(counts.unknown == 1);
  CHECK(counts.not_applicable == 1);
  CHECK(counts.not_yet_due == 1);
  // P1: 3 of 4; P2: (1.5 to 4.5) of 6. (3/4 + 3 * 1/4..3/4) / 4
  const charta::Score& score = report.raw.score;
  CHECK(score.low == Rational::of(75, 2));
  CHECK(score.high == Rational(75));
  CHECK(score.coverage == Rational::of(5, 8));
  CHECK(report.raw.grade_low == "C");
  CHECK(report.raw.grade_high == "B");
  REQUIRE(report.principles.size() == 2);
  CHECK(report.principles[0].raw.low == Rational(75));
  CHECK(report.principles[1].raw.low == Rational(25));
  CHECK(report.principles[1].waived.high == Rational(75));
}

TEST_CASE("questions and actions are in points of the total") {
  const charta::Charter charter = sample::charter(rules());
  const Audited audited = sample::audit(charter, kFacts);
  const charta::Report& report = audited.report;
  REQUIRE(report.questions.size() == 1);
  const charta::Question& question = report.questions[0];
  CHECK(question.path == "dpia.done");
  CHECK(question.worth == Rational::of(75, 2));
  CHECK(question.decides_grade);
  const auto field = static_cast<std::size_t>(question.field);
  CHECK(audited.run.fields[field].label.en == "Done");

  REQUIRE(report.actions.size() == 3);
  const auto id = [&](std::size_t i) {
    return audited.run.rules[report.actions[i].rule].id;
  };
  CHECK(id(0) == "PART");
  CHECK(report.actions[0].gain == Rational::of(75, 4));
  CHECK(id(1) == "FAIL");
  CHECK(report.actions[1].gain == Rational::of(25, 4));
  CHECK(id(2) == "INFO");
  CHECK(report.actions[2].gain == Rational(0));
}

TEST_CASE("nothing in play: no score, and still questions") {
  const charta::Charter charter = sample::charter(
      rule("INFO", "severity: info | require: dpia.done") +
      rule("AWAY", "effective: {from: 2027-01-01} | require: dpia.done"));
  const charta::Report report = sample::audit(charter, "{}").report;
  CHECK_FALSE(report.raw.score.assessed);
  CHECK(report.raw.grade_low.empty());
  CHECK(report.principles.empty());
  REQUIRE(report.questions.size() == 1);
  CHECK(report.questions[0].worth == Rational(0));
}
