// SPDX-License-Identifier: EUPL-1.2
// Messages with computed places. To add a case: a row.
#include "charta/audit/message.h"

#include <doctest/doctest.h>

#include <string>

#include "audit/sample.h"

using charta::Outcome;
using charta::Value;

namespace {

std::string rule(const std::string& message) {
  return sample::rule("R", "require: data.personal | message: {en: \"" +
                               message + "\", fr: \"fr: " + message + "\"}");
}

constexpr const char* kFacts =
    "data: {personal: false}\n"
    "hosting: {countries: [FR, US], mode: cloud}\n"
    "dpia: {date: 2026-03-02}\n"
    "energy: {kwh: 12.5}\n";

}  // namespace

TEST_CASE("a place shows its value, or what it lacks") {
  struct Row {
    const char* message;
    const char* said;
  };
  for (const Row& row : {
           Row{"mode {{ hosting.mode }}.", "mode cloud."},
           Row{"{{ hosting.countries }}", "FR, US"},
           Row{"{{ hosting.countries.filter(c, !(c in params.eea)) }}!", "US!"},
           Row{"{{ energy.kwh }} kWh", "12.5 kWh"},
           Row{"on {{ dpia.date }}", "on 2026-03-02"},
           Row{"{{ data.personal }}", "false"},
           Row{"{{ size(hosting.mode) }}{{ hosting.mode }}", "5cloud"},
           Row{"by {{ data.basis }}", "by `data.basis`"},
           Row{"{{ data.basis + project.name }}",
               "`data.basis`, `project.name`"},
           Row{"{{ 1 / 0 }} done", "`1 / 0` done"},
       }) {
    CAPTURE(row.message);
    const charta::Charter charter = sample::charter(rule(row.message));
    const sample::Audited audited = sample::audit(charter, kFacts);
    const charta::Finding& finding = audited.finding("R");
    CHECK(finding.outcome == Outcome::fail);
    CHECK(finding.message->en == row.said);
    CHECK(finding.message->fr == std::string("fr: ") + row.said);
    CHECK(&message_of(audited.run, finding) == &*finding.message);
  }
}

TEST_CASE("a message without places is said once a run") {
  const charta::Charter charter = sample::charter(rule("plain"));
  const sample::Audited audited = sample::audit(charter, kFacts);
  const charta::Finding& finding = audited.finding("R");
  CHECK(!finding.message);
  CHECK(message_of(audited.run, finding).en == "plain");
}

TEST_CASE("a message never changes a verdict, whatever it costs") {
  const std::string costly =
      "{{ lists.range(400).map(i, lists.range(400).map(j, i * j)) }}";
  const charta::Charter charter = sample::charter(
      rule(costly) + sample::rule("S", "require: energy.kwh > 1.0"));
  const sample::Audited audited = sample::audit(charter, kFacts);
  CHECK(audited.finding("R").outcome == Outcome::fail);
  CHECK(audited.finding("S").outcome == Outcome::pass);
  CHECK(audited.finding("R").message->en.size() <= 5U << 10U);
}

TEST_CASE("long messages are cut at a code point") {
  std::string text = "ééé";
  charta::cut(text, 6);
  CHECK(text == "ééé");
  text += "é";
  charta::cut(text, 7);
  CHECK(text == "éé…");
  charta::cut(text, 6);
  CHECK(text == "é…");
}

TEST_CASE("a timestamp at midnight is a day") {
  CHECK(charta::is_day(Value::timestamp(0, 0)));
  CHECK(charta::is_day(Value::timestamp(-86'400, 0)));
  CHECK_FALSE(charta::is_day(Value::timestamp(1, 0)));
  CHECK_FALSE(charta::is_day(Value::timestamp(0, 1)));
  CHECK_FALSE(charta::is_day(Value::of(std::int64_t{0})));
  CHECK(to_string(charta::day_of(Value::timestamp(-86'400, 0))) ==
        "1969-12-31");
}
