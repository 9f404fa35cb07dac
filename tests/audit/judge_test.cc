// SPDX-License-Identifier: EUPL-1.2
// The order of judging: one rule, one descriptor, one outcome. To add a case: a
// row.
#include "charta/audit/judge.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "audit/sample.h"

using charta::Outcome;
using charta::Rational;
using charta::Stage;

namespace {

std::string rule(const std::string& keys) { return sample::rule("R", keys); }

struct Row {
  const char* name;
  const char* rule;
  const char* descriptor;
  Outcome outcome;
  Stage stage;
  std::vector<std::string> missing{};
  Rational low = 0;
  Rational high = 0;
};

constexpr const char* kAll =
    "project: {id: x, status: production}\n"
    "hosting: {countries: [FR, DE], mode: cloud}\n"
    "data: {personal: true, basis: consent}\n"
    "energy: {kwh: 0.25}\n";

}  // namespace

TEST_CASE("a rule is judged in order: days, condition, requirement") {
  for (const Row& row : std::vector<Row>{
           {"met",
            "require: hosting.countries.all(c, c in params.eea)",
            kAll,
            Outcome::pass,
            Stage::require,
            {},
            1,
            1},
           {"not met", "require: hosting.mode == 'own'", kAll, Outcome::fail,
            Stage::require},
           {"missing",
            "require: dpia.done",
            kAll,
            Outcome::unknown,
            Stage::require,
            {"dpia.done"},
            0,
            1},
           {"decided without what is missing",
            "require: dpia.done || hosting.mode == 'cloud'",
            kAll,
            Outcome::pass,
            Stage::require,
            {},
            1,
            1},
           {"all that is missing",
            "require: dpia.done && data.basis == 'x'",
            "project: {id: x}",
            Outcome::unknown,
            Stage::require,
            {"data.basis", "dpia.done"},
            0,
            1},
           {"error",
            "require: energy.kwh / 0.0 > 1.0 && size(data.basis) > 1 "
            "/ (size(hosting.mode) - 5)",
            kAll,
            Outcome::error,
            Stage::require,
            {},
            0,
            1},
           {"condition false", "when: '!data.personal' | require: dpia.done",
            kAll, Outcome::not_applicable, Stage::when},
           {"condition true",
            "when: data.personal | require: 'true'",
            kAll,
            Outcome::pass,
            Stage::require,
            {},
            1,
            1},
           {"condition unknown, though met",
            "when: dpia.done | require: 'true'",
            kAll,
            Outcome::unknown,
            Stage::when,
            {"dpia.done"},
            0,
            1},
           {"condition in error",
            "when: 1 / (size(hosting.mode) - 5) > 0 | require: 'true'",
            kAll,
            Outcome::error,
            Stage::when,
            {},
            0,
            1},
           {"not yet due", "effective: {from: 2026-11-24} | require: dpia.done",
            kAll, Outcome::not_yet_due, Stage::effective},
           {"due from today",
            "effective: {from: 2026-11-23} | require: 'true'",
            kAll,
            Outcome::pass,
            Stage::require,
            {},
            1,
            1},
           {"binds until today",
            "effective: {until: 2026-11-23} | require: 'true'",
            kAll,
            Outcome::pass,
            Stage::require,
            {},
            1,
            1},
           {"past", "effective: {until: 2026-11-22} | require: dpia.done", kAll,
            Outcome::not_applicable, Stage::effective},
           {"days come before the condition",
            "effective: {from: 2027-01-01} | when: dpia.done | require: 'true'",
            kAll, Outcome::not_yet_due, Stage::effective},
           {"number",
            "require: energy.kwh",
            kAll,
            Outcome::fail,
            Stage::require,
            {},
            Rational::of(1, 4),
            Rational::of(1, 4)},
           {"number one",
            "require: energy.kwh * 4.0",
            kAll,
            Outcome::pass,
            Stage::require,
            {},
            1,
            1},
           {"number zero", "require: energy.kwh * 0.0", kAll, Outcome::fail,
            Stage::require},
           {"number beyond",
            "require: energy.kwh * 5.0",
            kAll,
            Outcome::error,
            Stage::require,
            {},
            0,
            1},
           {"number unknown",
            "require: energy.kwh",
            "project: {id: x}",
            Outcome::unknown,
            Stage::require,
            {"energy.kwh"},
            0,
            1},
       }) {
    CAPTURE(row.name);
    const charta::Charter charter = sample::charter(rule(row.rule));
    const sample::Audited audited = sample::audit(charter, row.descriptor);
    const charta::Finding& finding = audited.finding("R");
    CHECK(finding.outcome == row.outcome);
    CHECK(finding.raw == row.outcome);
    CHECK(finding.stage == row.stage);
    CHECK(finding.missing == row.missing);
    CHECK(finding.low == row.low);
    CHECK(finding.high == row.high);
    CHECK(!finding.error.has_value() == (row.outcome != Outcome::error));
  }
}

TEST_CASE("levels: the first match wins, else 0") {
  const std::string levels =
      "levels: [{score: 1, when: \"hosting.mode == 'own'\"}, "
      "{score: 0.6, when: data.personal}, "
      "{score: 0.6, when: dpia.done}]";
  struct Step {
    const char* name;
    const char* descriptor;
    Outcome outcome;
    Rational low;
    std::vector<std::string> missing{};
  };
  for (const Step& row : std::vector<Step>{
           {"first", "hosting: {mode: own}", Outcome::pass, 1},
           {"second", "hosting: {mode: cloud}\ndata: {personal: true}",
            Outcome::fail, Rational::of(3, 5)},
           {"none",
            "hosting: {mode: cloud}\ndata: {personal: false}\n"
            "dpia: {done: false}",
            Outcome::fail, 0},
           {"an open step that leads to the same score",
            "hosting: {mode: cloud}\ndpia: {done: true}", Outcome::fail,
            Rational::of(3, 5)},
           {"an open step before another score",
            "data: {personal: true}",
            Outcome::unknown,
            0,
            {"hosting.mode"}},
           {"all open",
            "project: {id: x}",
            Outcome::unknown,
            0,
            {"data.personal", "dpia.done", "hosting.mode"}},
       }) {
    CAPTURE(row.name);
    const charta::Charter charter = sample::charter(rule(levels));
    const sample::Audited audited = sample::audit(charter, row.descriptor);
    const charta::Finding& finding = audited.finding("R");
    CHECK(finding.outcome == row.outcome);
    CHECK(finding.low == row.low);
    CHECK(finding.missing == row.missing);
  }
}

TEST_CASE("an error points into the charter") {
  const charta::Charter charter =
      sample::charter(rule("require: 1 / (size(hosting.mode) - 5) > 0"));
  const sample::Audited audited = sample::audit(charter, kAll);
  const charta::Finding& finding = audited.finding("R");
  CHECK(error_of(finding) == "divide by zero");
  CHECK(finding.error->at.file == "charter.yaml");
  CHECK(finding.error->at.line > 18);
  CHECK(finding.error->at.column >= 14);
}

TEST_CASE("a rule that is switched off or of another level has no finding") {
  const charta::Charter charter = sample::charter(
      rule("enabled: false | require: 'true'") +
      sample::rule("O", "level: organisation | require: 'true'") +
      sample::rule("B", "level: [project, bid] | require: 'true'"));
  const auto found = [&](const char* kind) {
    std::string ids;
    const sample::Audited audited =
        sample::audit(charter, std::string("kind: ") + kind);
    for (const charta::Finding& one : audited.report.findings) {
      ids += rule_of(audited.run, one).id;
    }
    return ids;
  };
  CHECK(found("project") == "B");
  CHECK(found("bid") == "B");
  CHECK(found("organisation") == "O");
}
