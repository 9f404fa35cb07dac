// SPDX-License-Identifier: EUPL-1.2
// Named scores of one report, with an impact assessment as it is published:
// points of raw impact, points of mitigation, 15 % less from 80 % of mitigation
// on, and four levels.
#include "charta/audit/named.h"

#include <doctest/doctest.h>

#include <string>

#include "audit/sample.h"

using charta::NamedResult;
using charta::Rational;
using sample::rule;

namespace {

std::string assessment() {
  return rule("I-1", "weight: 6 | require: data.personal | tags: [impact]") +
         rule("I-2", "weight: 4 | require: dpia.done | tags: [impact]") +
         rule("M-1", "weight: 8 | require: energy.kwh | tags: [care]") +
         R"(scores:
  - {id: raw, model: sum, over: {tags: [impact]}}
  - {id: care, model: sum, over: {tags: [care]}}
  - id: net
    formula: >-
      scores.care.value >= 0.8 * scores.care.max
      ? scores.raw.value * 0.85 : scores.raw.value
    max: scores.raw.max
    grades:
      - {id: IV, from: 75}
      - {id: III, from: 50}
      - {id: II, when: scores.net.value > 2.5}
      - {id: I, from: 0}
)";
}

struct Row {
  std::string facts;
  Rational low;
  Rational high;
  std::string grade_low;
  std::string grade_high;
};

}  // namespace

TEST_CASE("an impact assessment by points, with mitigation and levels") {
  const charta::Charter charter = sample::charter(assessment());
  const std::string personal = "data: {personal: true}\n";
  const std::string none = "data: {personal: false}\n";
  const Row rows[] = {
      {personal + "dpia: {done: true}\nenergy: {kwh: 0.5}\n", 10, 10, "IV",
       "IV"},
      {personal + "dpia: {done: true}\nenergy: {kwh: 0.8}\n",
       Rational::of(17, 2), Rational::of(17, 2), "IV", "IV"},
      {personal + "dpia: {done: false}\nenergy: {kwh: 0.8}\n",
       Rational::of(51, 10), Rational::of(51, 10), "III", "III"},
      {none + "dpia: {done: true}\nenergy: {kwh: 0.5}\n", 4, 4, "II", "II"},
      {none + "dpia: {done: false}\nenergy: {kwh: 1}\n", 0, 0, "I", "I"},
      {personal + "energy: {kwh: 0.5}\n", 6, 10, "III", "IV"},
      {personal + "dpia: {done: true}\n", Rational::of(17, 2), 10, "IV", "IV"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.facts);
    const auto audited = sample::audit(charter, row.facts);
    REQUIRE(audited.report.scores.size() == 3);
    const NamedResult& net = audited.report.scores[2].raw;
    CHECK(net.score.assessed);
    CHECK(net.score.maximum == Rational(10));
    CHECK(net.score.low == row.low);
    CHECK(net.score.high == row.high);
    CHECK(net.grade_low == row.grade_low);
    CHECK(net.grade_high == row.grade_high);
    CHECK(audited.run.scores[0].rules.size() == 2);
  }
}

TEST_CASE("nothing in play: no score, and none that is made of it") {
  const charta::Charter charter =
      sample::charter(rule("A", "require: data.personal") +
                      rule("B", "when: 'false' | require: dpia.done") +
                      "scores: [{id: b, over: B}, {id: c, formula: "
                      "100 - scores.b.value}, {id: d, formula: 1 / 0}]\n");
  const auto audited = sample::audit(charter, "data: {personal: true}\n");
  for (const charta::NamedPair& one : audited.report.scores) {
    CHECK_FALSE(one.raw.score.assessed);
    CHECK(one.raw.grade_low.empty());
  }
}

TEST_CASE("a formula stays between zero and its maximum") {
  const charta::Charter charter = sample::charter(
      rule("A", "require: data.personal") +
      "scores: [{id: a}, {id: up, formula: scores.a.value + 1, max: '50'}, "
      "{id: down, formula: scores.a.value - 200}]\n");
  const auto audited = sample::audit(charter, "data: {personal: true}\n");
  CHECK(audited.report.scores[1].raw.score.high == Rational(50));
  CHECK(audited.report.scores[2].raw.score.low == Rational(0));
}
