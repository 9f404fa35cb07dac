// SPDX-License-Identifier: EUPL-1.2
// charta charter check and test, whole.
#include <doctest/doctest.h>

#include "command.h"
#include "fake_console.h"
#include "json.h"

using namespace charta;

namespace {

constexpr const char* kCharter = R"(charta: 1
id: small
version: 1.0.0
title: {fr: Petite charte, en: Small charter}
vocabulary: ./vocabulary.yaml
params: {most: 3}
principles:
  - {id: P, weight: 1, title: {fr: Principe, en: Principle}}
rules:
  - {id: R-1, principle: P, title: {fr: R, en: R}, require: project.open}
  - id: R-2
    principle: P
    title: {fr: R, en: R}
    enabled: false
    require: project.people >= params.most
)";
constexpr const char* kVocabulary = R"(vocabulary: 1
id: small
fields:
  project.open: {type: boolean, label: {fr: O, en: O}}
  project.people: {type: integer, label: {fr: G, en: P}}
)";
constexpr const char* kTests = R"(tests:
  - {rule: R-1, name: open, given: {project: {open: true}}, expect: pass}
  - {rule: R-2, name: many, given: {project: {people: 9}}, expect: pass}
)";

struct Said {
  ExitCode code;
  std::string out;
  std::string err;
};

Said run(const std::vector<std::string>& words,
         const std::string& charter = kCharter,
         const std::string& tests = kTests) {
  FakeConsole console;
  console.files["a/b/charter.yaml"] = charter;
  console.files["a/b/vocabulary.yaml"] = kVocabulary;
  console.files["a/b/charter.tests.yaml"] = tests;
  const ExitCode code = run_command(words, console);
  return {code, console.output, console.errors};
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("tests, what they cover, and what they would not notice") {
  const Said said = run({"charter", "test", "a/b/charter.yaml", "--mutants"});
  CHECK(said.code == ExitCode::met);
  CHECK(said.out ==
        "2 passed, 0 failed\n"
        "coverage: 2 of 4 sub-expressions seen both ways (50.0 %)\n"
        "a/b/charter.yaml:10:61: R-1: `project.open` is never false\n"
        "a/b/charter.yaml:15:14: R-2: `project.people >= params.most` is never "
        "false\n"
        "mutants: 2 killed, 3 survived, 0 equivalent; score 40.0 %\n"
        "a/b/charter.yaml:15:29: R-2: boundary: `>=` -> `>` survived\n"
        "    a test that would notice: {\"project\": {\"people\": 3}}\n"
        "a/b/charter.yaml:6:10: params.most: constant: `3` -> `2` survived\n"
        "    a test that would notice: {\"project\": {\"people\": 2}}\n"
        "a/b/charter.yaml:6:10: params.most: constant: `3` -> `4` survived\n"
        "    a test that would notice: {\"project\": {\"people\": 3}}\n");
}

TEST_CASE("the score is a gate") {
  const auto gate = [](const char* score) {
    return run({"charter", "test", "a/b/charter.yaml", "--min-score", score})
        .code;
  };
  CHECK(gate("40") == ExitCode::met);
  CHECK(gate("40.1") == ExitCode::not_met);
  CHECK(gate("101") == ExitCode::usage);
  CHECK(gate("many") == ExitCode::usage);
}

TEST_CASE("the same as JSON") {
  const Said said =
      run({"charter", "test", "a/b/charter.yaml", "--mutants", "--json"});
  const auto json = testing::parse_json(said.out);
  CHECK(json["tests"]["passed"] == 2);
  CHECK(json["coverage"]["missed"][0]["never"] == "false");
  CHECK(json["mutants"]["survived"] == 3);
  CHECK(json["mutants"]["score"] == "40.0");
  CHECK(json["mutants"]["survivors"][0]["line"] == 15);
  CHECK(json["mutants"]["survivors"][0]["kind"] == "boundary");
}

TEST_CASE("tests that fail, or name no rule, are said with their place") {
  const Said said = run({"charter", "test", "a/b/charter.yaml"}, kCharter,
                        "tests:\n"
                        "  - {rule: R-1, name: shut, given: {project: {open: "
                        "false}}, expect: pass}\n"
                        "  - {rule: R-9, name: none, given: {project: {open: "
                        "false}}, expect: pass}\n");
  CHECK(said.code == ExitCode::not_met);
  CHECK(holds(said.out,
              "a/b/charter.tests.yaml:2:5: R-1, shut: expected pass, got "
              "fail\n"));
  CHECK(holds(said.out, "R-9, none: expected pass, got no such rule\n"));
  CHECK(holds(said.out, "0 passed, 2 failed\n"));
}

TEST_CASE("a check warns of weak spots and still succeeds") {
  const std::string weak = std::string(kCharter) +
                           "  - {id: R-3, principle: P, title: {fr: R, en: "
                           "R}, require: \"!project.open\"}\n";
  const Said said = run({"charter", "check", "a/b/charter.yaml"}, weak);
  CHECK(said.code == ExitCode::met);
  CHECK(holds(said.err, "warning: rule `R-3` contradicts rule `R-1`"));
  CHECK(run({"charter", "check", "a/b/charter.yaml"}).err.empty());
}
