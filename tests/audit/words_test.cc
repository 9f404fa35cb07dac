// SPDX-License-Identifier: EUPL-1.2
// What a run copies of its charter.
#include "charta/audit/words.h"

#include <doctest/doctest.h>

#include <string>

#include "audit/sample.h"

namespace {

std::string rules() {
  return sample::rule(
             "A",
             "principle: P2 | severity: blocking | force: future-law | "
             "effective: {from: 2026-01-01} | when: data.personal | require: "
             "dpia.done | message: {fr: non, en: 'no'} | why: {fr: car, en: "
             "because} | note: {fr: note, en: note} | tags: [x, y] | remedy: "
             "{text: {fr: faire, en: do}, effort: medium} | evidence: "
             "{expected: {fr: acte, en: deed}, at_least: documented}") +
         sample::rule("I",
                      "severity: info | levels: [{score: 0.5, when: "
                      "data.personal}] | remedy: {text: {fr: faire, en: do}, "
                      "effort: 12}");
}

}  // namespace

TEST_CASE("a rule's words are those of its charter") {
  const charta::Charter charter = sample::charter(rules());
  const charta::Run run =
      charta::begin_run(charta::prepare(charter, {.as_of = sample::today()}));
  REQUIRE(run.rules.size() == 2);
  const charta::RuleWords& words = run.rules[1];
  CHECK(words.id == "A");
  CHECK(run.principles[words.principle].id == "P2");
  CHECK(words.title.fr == "R");
  CHECK(words.severity == "blocking");
  CHECK(words.force == "future-law");
  CHECK(words.weight == charta::Rational(5));
  CHECK(words.due == sample::day("2026-01-01"));
  CHECK_FALSE(words.until);
  CHECK(words.condition == "data.personal");
  CHECK(words.requirement == "dpia.done");
  CHECK(words.message.en == "no");
  CHECK(words.why.fr == "car");
  CHECK(words.evidence_expected.en == "deed");
  CHECK(words.evidence_demanded == "documented");
  CHECK(words.remedy.en == "do");
  CHECK(words.effort == "medium");
  CHECK(words.tags == std::vector<std::string>{"x", "y"});
  CHECK(words.at.file == "charter.yaml");
  CHECK(words.at.line > 10);
  CHECK(words.condition_reads.size() == 1);
  CHECK(words.reads.size() == 2);
}

TEST_CASE("levels, days of effort and info rules have their words") {
  const charta::Charter charter = sample::charter(rules());
  const charta::Run run = charta::begin_run(charta::prepare(charter, {}));
  const charta::RuleWords& words = run.rules[0];
  CHECK(words.requirement.empty());
  REQUIRE(words.levels.size() == 1);
  CHECK(words.levels[0].score == charta::Rational::of(1, 2));
  CHECK(words.levels[0].condition == "data.personal");
  CHECK(words.effort == "12");
  CHECK(words.weight == charta::Rational(0));
}

TEST_CASE("a run says its method, its fields and its paths") {
  const charta::Charter charter = sample::charter(rules());
  const charta::Run run = charta::begin_run(charta::prepare(
      charter,
      {.as_of = sample::today(), .assurance = charta::Rung::verified}));
  CHECK(run.charter_id == "sample");
  CHECK(run.charter_version == "1.0.0");
  CHECK(run.model == "weighted");
  CHECK(run.assurance == "verified");
  CHECK(run.as_of == sample::today());
  CHECK(run.grades.size() == 3);
  CHECK(run.grades[1].id == "B");
  REQUIRE(run.caps.size() == 1);
  CHECK(run.caps[0].when == "blocking_failed");
  CHECK(run.caps[0].grade == "C");
  CHECK(run.charter_files.size() == 2);
  REQUIRE(run.paths.size() == 2);
  CHECK(run.paths[1].path == "dpia.done");
  const auto field = static_cast<std::size_t>(run.paths[1].field);
  CHECK(run.fields[field].label.fr == "Faite");
  CHECK(run.reports.empty());
}
