// SPDX-License-Identifier: EUPL-1.2
// A whole audit: places, readings, absences that were relied on, facts that are
// used again.
#include "charta/audit/audit.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "audit/sample.h"

using charta::Finding;
using charta::Outcome;
using charta::Reading;
using sample::Audited;

namespace {

std::string rule(const std::string& keys) { return sample::rule("R", keys); }

std::string two_rules() {
  return sample::rule("R1",
                      "require: hosting.countries.all(c, c in params.eea)") +
         sample::rule("R2", "require: data.basis != ''");
}

constexpr const char* kFacts =
    "project:\n"                                // 1
    "  id: canteens\n"                          // 2
    "  name: Canteens\n"                        // 3
    "hosting:\n"                                // 4
    "  countries: [FR, US]\n"                   // 5
    "  mode: unknown\n"                         // 6
    "data:\n"                                   // 7
    "  personal: true\n"                        // 8
    "  transfers:\n"                            // 9
    "    - {country: US, clauses: true}\n"      // 10
    "    - country: CH\n"                       // 11
    "dpia: {done: false, date: 2026-03-02}\n";  // 12

const Reading& reading(const Audited& audited, std::string_view path) {
  for (std::size_t i = 0; i < audited.run.paths.size(); ++i) {
    if (audited.run.paths[i].path == path) return audited.report.readings[i];
  }
  REQUIRE_MESSAGE(false, "no such path");
  return audited.report.readings.front();
}

}  // namespace

TEST_CASE("a finding points to the value it is about, or the nearest parent") {
  struct Row {
    const char* name;
    const char* rule;
    Outcome outcome;
    std::uint32_t line;
    std::uint32_t column;
    std::uint32_t end_column;
  };
  for (const Row& row : {
           Row{"value", "require: hosting.countries.all(c, c in params.eea)",
               Outcome::fail, 5, 14, 22},
           Row{"the requirement's own value before the condition's",
               "when: data.personal | require: data.personal && dpia.done",
               Outcome::fail, 12, 14, 19},
           Row{"condition", "when: '!data.personal' | require: dpia.done",
               Outcome::not_applicable, 8, 13, 17},
           Row{"missing field", "require: data.basis == 'x'", Outcome::unknown,
               7, 1, 5},
           Row{"missing field of nothing", "require: energy.kwh > 1.0",
               Outcome::unknown, 1, 1, 1},
           Row{"written down as unknown", "require: hosting.mode == 'x'",
               Outcome::unknown, 6, 9, 16},
           Row{"missing in an item of a list",
               "require: data.transfers.all(t, t.clauses)", Outcome::unknown,
               11, 7, 7},
           Row{"absent, and asked whether it is there",
               "require: has(data.basis)", Outcome::fail, 7, 1, 5},
           Row{"error", "require: 1 / (size(hosting.countries) - 2) > 0",
               Outcome::error, 5, 14, 22},
           Row{"no fact at all", "require: 'false'", Outcome::fail, 1, 1, 1},
       }) {
    CAPTURE(row.name);
    const charta::Charter charter = sample::charter(rule(row.rule));
    const Audited audited = sample::audit(charter, kFacts);
    const Finding& finding = audited.finding("R");
    CHECK(finding.outcome == row.outcome);
    CHECK(finding.at.line == row.line);
    CHECK(finding.at.column == row.column);
    CHECK(finding.at.end_column == row.end_column);
  }
}

TEST_CASE("a report names its descriptor and its source") {
  const charta::Charter charter = sample::charter(rule("require: 'true'"));
  const charta::Report report = sample::audit(charter, kFacts).report;
  CHECK(report.id == "canteens");
  CHECK(report.name == "Canteens");
  CHECK(report.kind == "project");
  REQUIRE(report.sources.size() == 1);
  CHECK(report.sources[0].name == "project.yaml");
  CHECK(report.sources[0].bytes == std::string_view(kFacts).size());
  const charta::Report nameless = sample::audit(charter, "{}").report;
  CHECK(nameless.id == "project.yaml");
}

TEST_CASE("readings quote what rules read, as it stands") {
  const charta::Charter charter = sample::charter(
      rule("require: \"size(hosting.countries) > 0 && hosting.mode == '' && "
           "dpia.date < as_of && data.personal && energy.kwh > 0.0 && "
           "project.name == ''\" | evidence: {at_least: documented}"));
  const Audited audited = sample::audit(
      charter, std::string(kFacts) +
                   "evidence: {dpia: {status: documented, ref: a.pdf}}\n");
  CHECK(reading(audited, "hosting.countries").value == R"(["FR", "US"])");
  CHECK(reading(audited, "dpia.date").value == "\"2026-03-02\"");
  CHECK(reading(audited, "dpia.date").rung == "documented");
  CHECK(reading(audited, "data.personal").value == "true");
  CHECK(reading(audited, "data.personal").rung == "declared");
  CHECK(reading(audited, "project.name").value == "\"Canteens\"");
  const Reading& unknown = reading(audited, "hosting.mode");
  CHECK_FALSE(unknown.present);
  CHECK(unknown.value.empty());
  CHECK(unknown.rung.empty());
  CHECK(unknown.at.line == 6);
  const Reading& absent = reading(audited, "energy.kwh");
  CHECK_FALSE(absent.present);
  CHECK(absent.at.line == 1);
}

TEST_CASE("long values are quoted in part") {
  const charta::Charter charter =
      sample::charter(rule("require: size(project.name) > 3"));
  const Audited audited = sample::audit(
      charter, "project: {name: " + std::string(5000, 'x') + "}\n");
  const std::string& value = reading(audited, "project.name").value;
  CHECK(value.size() <= 1024);
  CHECK(value.ends_with("…"));
}

TEST_CASE("an answer that hangs on absence says so") {
  const charta::Charter charter = sample::charter(
      rule("require: '!has(data.basis) && data.transfers.exists(t, "
           "!has(t.clauses))'") +
      sample::rule("S", "require: data.personal"));
  const Audited audited = sample::audit(charter, kFacts);
  CHECK(audited.finding("R").relied_on_absence ==
        std::vector<std::string>{"data.basis", "data.transfers[1].clauses"});
  CHECK(audited.finding("S").relied_on_absence.empty());
}

TEST_CASE("facts are used again without a trace of what they held") {
  const charta::Charter charter = sample::charter(
      rule("require: variables.personal && has(data.basis) | evidence: "
           "{at_least: documented}"));
  const charta::Brief brief =
      charta::prepare(charter, {.as_of = sample::today()});
  charta::cel::Facts facts(*charter.engine);
  const auto outcome = [&](const char* text) {
    const auto read = sample::descriptor(charter, text, sample::today());
    return charta::audit(brief, read->descriptor, facts).findings[0].outcome;
  };
  const char* const proven =
      "data: {personal: true, basis: x}\n"
      "evidence: {data: {status: documented, ref: a.pdf}}\n";
  for (int i = 0; i < 3; ++i) {
    CHECK(outcome(proven) == Outcome::pass);
    CHECK(outcome("data: {personal: true, basis: x}") == Outcome::unknown);
    CHECK(outcome("data: {personal: false}") == Outcome::fail);
    CHECK(outcome("{}") == Outcome::fail);  // has() of what is not there
  }
}

TEST_CASE("warnings of the descriptor are the report's") {
  const charta::Charter charter = sample::charter(rule("require: 'true'"));
  const Audited audited = sample::audit(charter, "hostin: {mode: x}\n");
  REQUIRE(audited.report.warnings.size() == 1);
  CHECK(audited.report.warnings[0].code == charta::Code::unknown_field);
}

TEST_CASE("findings alone are the findings of the whole report") {
  const charta::Charter charter = sample::charter(two_rules());
  const Audited whole = sample::audit(charter, kFacts);
  const Audited bare = sample::audit(
      charter, kFacts,
      {.as_of = sample::today(), .detail = charta::Detail::findings});
  REQUIRE(!whole.report.readings.empty());
  REQUIRE(!whole.report.questions.empty());
  REQUIRE(!whole.report.actions.empty());
  CHECK(bare.report.readings.empty());
  CHECK(bare.report.questions.empty());
  CHECK(bare.report.actions.empty());
  CHECK(bare.report.raw.score.low == whole.report.raw.score.low);
  CHECK(bare.report.raw.score.high == whole.report.raw.score.high);
  REQUIRE(bare.report.findings.size() == whole.report.findings.size());
  for (std::size_t i = 0; i < bare.report.findings.size(); ++i) {
    CHECK(bare.report.findings[i].outcome == whole.report.findings[i].outcome);
    CHECK(bare.report.findings[i].at.line == whole.report.findings[i].at.line);
    CHECK(bare.report.findings[i].at.column ==
          whole.report.findings[i].at.column);
  }
}

TEST_CASE("outcomes alone are the outcomes and the score of the whole report") {
  const charta::Charter charter = sample::charter(two_rules());
  const Audited whole = sample::audit(charter, kFacts);
  const Audited bare = sample::audit(
      charter, kFacts,
      {.as_of = sample::today(), .detail = charta::Detail::outcomes});
  const charta::Overall& score = bare.report.raw;
  CHECK(score.score.low == whole.report.raw.score.low);
  CHECK(score.score.high == whole.report.raw.score.high);
  CHECK(score.score.coverage == whole.report.raw.score.coverage);
  CHECK(score.grade_low == whole.report.raw.grade_low);
  REQUIRE(bare.report.findings.size() == whole.report.findings.size());
  for (std::size_t i = 0; i < bare.report.findings.size(); ++i) {
    CHECK(bare.report.findings[i].outcome == whole.report.findings[i].outcome);
    CHECK(bare.report.findings[i].at.line == 0);
  }
}
