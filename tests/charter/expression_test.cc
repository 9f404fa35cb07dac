// SPDX-License-Identifier: EUPL-1.2
// Expressions: their types, their faults at their place in the file, and the
// places of messages.
#include <doctest/doctest.h>

#include "parts.h"

namespace charta {
namespace {

// A charter with one rule, whose keys are lines that begin on line 20.
Result<Charter> load_rule(std::string_view keys) {
  return load(text(kHead, text("rules:\n  - id: R\n    principle: P\n"
                               "    title: {fr: R, en: R}\n",
                               keys)));
}

// Where the only fault stands.
std::string place(std::string_view keys) {
  const auto charter = load_rule(keys);
  if (charter.has_value()) return "no fault";
  if (charter.error().size() != 1) return faults_of(charter);
  const Mark& at = charter.error()[0].at;
  return std::to_string(at.line) + ":" + std::to_string(at.column);
}

TEST_CASE("a fault in an expression stands where its bytes stand") {
  struct Row {
    std::string name;
    std::string keys;
    std::string place;
  };
  const Row rows[] = {
      {"plain", "    require: true && nope\n", "20:22"},
      {"single quotes", "    require: 'true && nope'\n", "20:23"},
      {"double quotes", "    require: \"true && nope\"\n", "20:23"},
      {"doubled quote", "    require: '''é'' == '''' && nope'\n", "20:32"},
      {"escapes", "    require: \"'\\u00e9' == \\\"\\\" && nope\"\n", "20:35"},
      {"literal block", "    require: |\n      true &&\n      nope\n", "22:7"},
      {"folded block", "    require: >-\n      true &&\n      nope\n", "22:7"},
      {"plain lines", "    require: true &&\n      nope\n", "21:7"},
      {"when", "    require: true\n    when: true && nope\n", "21:19"},
      {"level", "    levels:\n      - {score: 1, when: true && nope}\n",
       "21:34"},
      {"message",
       "    require: true\n    message: {fr: a, en: 'b {{ nope }}'}\n",
       "21:32"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(place(row.keys) == row.place);
  }
}

TEST_CASE("a typo of the vocabulary is named, with the nearest field") {
  const std::string all =
      faults_of(load_rule("    require: hosting.contry == 'FR'\n"));
  CAPTURE(all);
  CHECK(all.find("contry") != std::string::npos);
  CHECK(all.find("did you mean `country`?") != std::string::npos);
}

TEST_CASE("params and variables are closed too") {
  CHECK(place("    require: params.eaa == []\n") != "no fault");
  CHECK(place("    require: variables.lve\n") != "no fault");
  CHECK(place("    require: size(params.eea) == 2 && variables.live\n") ==
        "no fault");
  CHECK(place("    require: params.threshold > 5 && as_of > date('2024-01-01')"
              "\n") == "no fault");
}

TEST_CASE("conditions are booleans, requirements booleans or numbers") {
  struct Row {
    std::string keys;
    std::string faults;
  };
  const Row rows[] = {
      {"    require: 0.5\n", ""},
      {"    require: project.budget / 10.0\n", ""},
      {"    require: true\n    when: project.open\n", ""},
      {"    require: project.name\n",
       "20:14-26 `require` must come to true, false or a number from 0 to 1, "
       "not to string\n"},
      {"    require: true\n    when: project.population\n",
       "21:11-29 `when` must come to true or false, not to int\n"},
      {"    levels: [{score: 1, when: '1'}]\n",
       "20:31-34 `when` must come to true or false, not to int\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.keys);
    CHECK(faults_of(load_rule(row.keys)) == row.faults);
  }
}

// The parts of a message: literals as they are, programs in [ ].
std::string parts(std::string_view message) {
  const auto charter = load_rule(text(
      "    require: true\n    message: {fr: a, en: ", text(message, "}\n")));
  if (!charter) return faults_of(charter);
  std::string all;
  for (const MessagePart& part : charter->rules[0].message.en) {
    all += part.program ? "[" + std::string(part.program->text()) + "]"
                        : "(" + part.literal + ")";
  }
  return all;
}

TEST_CASE("places in messages") {
  struct Row {
    std::string message;
    std::string parts;
  };
  const Row rows[] = {
      {"plain", "(plain)"},
      {"'{{ project.name }}'", "[project.name]"},
      {"'a {{project.name}} b {{ 1 }}.'", "(a )[project.name]( b )[1](.)"},
      {"'{{ \"}}\" }}!'", "[\"}}\"](!)"},
      {"\"{{ '\\\\'}}' }}!\"", "['\\'}}'](!)"},
      {"'{{ {\"a\": {\"b\": 1}}.size() }}'", "[{\"a\": {\"b\": 1}}.size()]"},
      {"'a } b }} c { d'", "(a } b }} c { d)"},
      {"'a {{ 1'", "21:29-31 `{{` in `message` is never closed by `}}`\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.message);
    CHECK(parts(row.message) == row.parts);
  }
}

TEST_CASE("a message without a language is the message of both") {
  const auto charter =
      load_rule("    require: true\n    message: 'n {{ project.name }}'\n");
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK(charter->rules[0].message.en.size() == 2);
  CHECK(charter->rules[0].message.fr.size() == 2);
  CHECK(place("    require: true\n    message: 'n {{ nope }}'\n") == "21:20");
}

TEST_CASE("bytes of an expression have their place after loading") {
  const auto charter = load_rule(
      "    require: >-\n      project.open &&\n      variables.live\n");
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  const Expression& require = *charter->rules[0].require;
  CHECK(require.program.text() == "project.open && variables.live");
  const Mark live = require.mark({16, 30});
  CHECK(live == Mark{"small/charter.yaml", 22, 7, 22, 21});
  CHECK(require.mark({8, 12}) == Mark{"small/charter.yaml", 21, 15, 21, 19});
}

TEST_CASE("variables have their place too, and may use earlier ones") {
  const std::string head(kHead);
  const std::string broken = std::string(head).replace(
      head.find("project.status == 'p"), 14, "project.sttus");
  const auto charter = load(text(broken, kRule));
  REQUIRE_FALSE(charter.has_value());
  CHECK(charter.error()[0].at.line == 11);
  CHECK(charter.error()[0].at.column >= 9);
}

}  // namespace
}  // namespace charta
