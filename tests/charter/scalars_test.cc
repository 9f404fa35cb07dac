// SPDX-License-Identifier: EUPL-1.2
// One scalar, one type of field: what it becomes, or why it is refused.
#include <doctest/doctest.h>

#include "charta/value/show.h"
#include "described.h"

namespace charta {
namespace {

std::string shown(const Value* value) {
  std::string text;
  if (value == nullptr) return "nothing";
  if (value->is_absent()) return "absent";
  if (value->is(Kind::timestamp)) {
    return "at " + std::to_string(value->seconds());
  }
  show(*value, text);
  return text;
}

struct Row {
  std::string path;
  std::string scalar;
  std::string becomes;
};

void check(const Row& row) {
  CAPTURE(row.path);
  CAPTURE(row.scalar);
  const std::string path = row.path;
  const std::size_t dot = path.find('.');
  const Described made("kind: project\n" + path.substr(0, dot) + ": {" +
                       path.substr(dot + 1) + ": " + row.scalar + "}\n");
  REQUIRE_MESSAGE(made.descriptor.has_value(), made.faults_brief());
  CHECK(shown(made.find(path)) == row.becomes);
}

TEST_CASE("texts keep what their author wrote") {
  const Row rows[] = {
      {"project.insee", "01001", "\"01001\""},
      {"project.insee", "2A004", "\"2A004\""},
      {"project.name", "1.10", "\"1.10\""},
      {"project.name", "0x1F", "\"0x1F\""},
      {"project.name", "1e3", "\"1e3\""},
      {"project.name", "1e400", "\"1e400\""},
      {"project.name", "True", "\"True\""},
      {"project.name", ".inf", "\".inf\""},
      {"project.name", "2026-03-02", "\"2026-03-02\""},
      {"project.name", "12:30:45", "\"12:30:45\""},
      {"project.name", "\"a\\tb\"", "\"a\\tb\""},
      {"project.url", "https://a.fr/x", "\"https://a.fr/x\""},
      {"hosting.country", "NO", "\"NO\""},
      {"project.status", "idea", "\"idea\""},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("numbers, dates and booleans are read") {
  const Row rows[] = {
      {"project.population", "680000", "680000"},
      {"project.population", "-3", "-3"},
      {"project.population", "0", "0"},
      {"project.population", "12.0", "12"},
      {"project.population", "9223372036854775807", "9223372036854775807"},
      {"project.budget", "12", "12.0"},
      {"project.budget", "12.5", "12.5"},
      {"project.budget", "-0.5", "-0.5"},
      {"project.budget", "1e3", "1000.0"},
      {"project.budget", "9007199254740992", "9007199254740992.0"},
      {"project.started", "1970-01-02", "at 86400"},
      {"project.started", "\"1969-12-31\"", "at -86400"},
      {"project.open", "true", "true"},
      {"project.open", "False", "false"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("what says nothing is absent, whatever the type") {
  for (const char* path :
       {"project.name", "project.population", "project.budget",
        "project.started", "project.open", "project.status", "hosting.country",
        "hosting.countries", "data.transfers"}) {
    for (const char* scalar :
         {"unknown", "NSP", "null", "~", "\"\"", "\" \"", "\"unknown\""}) {
      check({path, scalar, "absent"});
    }
  }
}

struct Refused {
  std::string path;
  std::string scalar;
  std::string why;
};

TEST_CASE("what does not fit is refused, with a hint where there is one") {
  const Refused rows[] = {
      {"project.budget", "\"12,5\"",
       "must be a number, not `12,5`: write `12.5`"},
      {"project.budget", "12 500",
       "must be a number, not `12 500`: write "
       "`12500`"},
      {"project.budget", "12\u202f500",
       "must be a number, not `12\u202f500`: "
       "write `12500`"},
      {"project.budget", "\"12.5\"",
       "must be a number, not `12.5`: write `12.5`"},
      {"project.budget", "45 %", "must be a number, not `45 %`"},
      {"project.budget", "012", "must be a number, not `012`: write `12`"},
      {"project.budget", "true", "must be a number, not `true`"},
      {"project.budget", "1e400", "must be a number, not `1e400`"},
      {"project.population", "012",
       "must be a whole number, not `012`: write "
       "`12`"},
      {"project.population", "0x1F", "must be a whole number, not `0x1F`"},
      {"project.population", "0o17", "must be a whole number, not `0o17`"},
      {"project.population", "1.5", "must be a whole number, not `1.5`"},
      {"project.population", ".nan", "must be a whole number, not `.nan`"},
      {"project.population", "9223372036854775808",
       "must be a whole number, not `9223372036854775808`"},
      {"project.open", "oui",
       "must be true or false, not `oui`: write "
       "`true`"},
      {"project.open", "NO", "must be true or false, not `NO`: write `false`"},
      {"project.open", "yes",
       "must be true or false, not `yes`: write "
       "`true`"},
      {"project.open", "\"true\"",
       "must be true or false, not `true`: write "
       "`true`"},
      {"project.open", "1", "must be true or false, not `1`: write `true`"},
      {"project.open", "peut-être", "must be true or false, not `peut-être`"},
      {"project.started", "2023-02-29",
       "must be a day that exists, as "
       "YYYY-MM-DD, not `2023-02-29`"},
      {"project.started", "02/03/2026",
       "must be a day that exists, as "
       "YYYY-MM-DD, not `02/03/2026`"},
      {"project.started", "20260302",
       "must be a day that exists, as "
       "YYYY-MM-DD, not `20260302`"},
      {"project.started", "2026-03-02T10:00:00Z",
       "must be a day that exists, as YYYY-MM-DD, not "
       "`2026-03-02T10:00:00Z`"},
      {"hosting.country", "fr",
       "must be a country code of two capital "
       "letters, not `fr`: write `FR`"},
      {"hosting.country", "France",
       "must be a country code of two capital "
       "letters, not `France`"},
      {"hosting.country", "F1",
       "must be a country code of two capital "
       "letters, not `F1`"},
  };
  for (const Refused& row : rows) {
    CAPTURE(row.scalar);
    const std::string path = row.path;
    const std::size_t dot = path.find('.');
    const Described made("kind: project\n" + path.substr(0, dot) + ": {" +
                         path.substr(dot + 1) + ": " + row.scalar + "}\n");
    CHECK_FALSE(made.descriptor.has_value());
    const std::string all = made.faults_brief();
    CHECK(all.substr(all.find('`')) == "`" + path + "` " + row.why + "\n");
  }
}

TEST_CASE("numbers that would be rounded are refused") {
  for (const char* scalar :
       {"9007199254740993", ".inf", ".nan", "-.inf", "18446744073709551615"}) {
    CAPTURE(scalar);
    const Described made(
        "kind: project\nproject: {budget: " + std::string(scalar) + "}\n");
    REQUIRE_FALSE(made.descriptor.has_value());
    CHECK(made.descriptor.error()[0].code == Code::number_too_large);
  }
}

TEST_CASE("a value outside its enumeration is a warning and unknown") {
  const Described made(
      "kind: project\nproject: {status: idae}\n"
      "hosting: {goals: [cost, speed]}\n");
  REQUIRE(made.descriptor.has_value());
  CHECK(made.faults_brief() ==
        "2:19-23 `idae` is not a value of `project.status`, which counts as "
        "unknown, did you mean `idea`?\n"
        "3:25-30 `speed` is not a value of `hosting.goals[1]`, which counts "
        "as unknown\n");
  CHECK(shown(made.find("project.status")) == "absent");
  CHECK(shown(made.find("hosting.goals[0]")) == "\"cost\"");
  CHECK(shown(made.find("hosting.goals[1]")) == "absent");
}

}  // namespace
}  // namespace charta
