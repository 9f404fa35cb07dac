// SPDX-License-Identifier: EUPL-1.2
// What an expression sees of one descriptor after another, whatever order their
// keys stand in.
#include <doctest/doctest.h>

#include <string>

#include "cel/tree.h"
#include "charta/cel/program.h"
#include "charta/value/show.h"

using charta::Value;
using charta::cel::Engine;
using charta::cel::Environment;
using charta::cel::Facts;
using charta::testing::Tree;

namespace {

// `a`, `b` and `day` may be asked for; other keys move them on: the tests'
// trees are sorted.
struct Fixture {
  Engine engine{[] {
    Environment environment;
    for (const char* name : {"day", "a", "b"}) {
      environment.variables.push_back({name, nullptr});
    }
    return environment;
  }()};
  charta::cel::Program program = *engine.compile("[a, b.x, day]");
  Facts facts{engine};

  std::string see(const char* json) {
    const Tree tree(json);
    const Facts::Binding day{"day", Value::of(std::int64_t{7})};
    facts.reset(&tree.root().map(), {&day, 1});
    std::string text;
    show(program.evaluate(facts), text);
    return text;
  }
};

}  // namespace

TEST_CASE("variables are found by name in descriptors of any order") {
  struct Row {
    const char* json;
    const char* seen;
  };
  Fixture fixture;
  for (int round = 0; round < 2; ++round) {
    for (const Row& row : {
             Row{R"({"a": 1, "b": {"x": 2}})", "[1, 2, 7]"},
             Row{R"({"a": 4, "b": {"w": 0, "x": 3}})", "[4, 3, 7]"},
             Row{R"({"A": 0, "a": 6, "b": {"x": 5, "y": 0}})", "[6, 5, 7]"},
             Row{R"({"b": {"x": 2}})", "unknown(a)"},
             Row{R"({"a": 1, "b": {"y": 2}})", "unknown(b.x)"},
             Row{R"({"a": 1, "b": {}})", "unknown(b.x)"},
             Row{"{}", "unknown(a, b.x)"},
             Row{R"({"day": 1, "a": 1, "b": {"x": 2}})", "[1, 2, 7]"},
             Row{R"({"K1":1,"K2":1,"K3":1,"K4":1,"K5":1,"K6":1,"K7":1,"K8":1,
                     "b": {"x": 2}, "a": 1})",
                 "[1, 2, 7]"},
         }) {
      CAPTURE(row.json);
      CHECK(fixture.see(row.json) == row.seen);
    }
  }
}

TEST_CASE("variables are found among many fields") {
  Fixture fixture;
  for (const int others : {31, 32, 40, 3}) {
    std::string json = "{";
    for (int i = 0; i < others; ++i) {
      json += "\"K" + std::to_string(i) + "\": 1, ";
    }
    json += R"("a": 1, "b": {"x": 2}})";
    CAPTURE(others);
    CHECK(fixture.see(json.c_str()) == "[1, 2, 7]");
  }
}

TEST_CASE("without a mapping only what is bound is there") {
  Fixture fixture;
  const Facts::Binding a{"a", Value::of(std::int64_t{1})};
  fixture.facts.reset(nullptr, {&a, 1});
  std::string text;
  show(fixture.program.evaluate(fixture.facts), text);
  CHECK(text == "unknown(b.x, day)");
}
