// SPDX-License-Identifier: EUPL-1.2
// Legal but surely not meant: what is warned of, and what is not.
#include "charta/cel/lint.h"

#include <doctest/doctest.h>

#include <string>

#include "charta/cel/program.h"

using namespace charta;
using namespace charta::cel;

namespace {

Environment environment() {
  Environment environment;
  Types& types = environment.types;
  const Type text = types.simple(TypeKind::string);
  const Type system = types.structure("system");
  types.add_field(
      system,
      {.name = "risk", .type = text, .values = {"low", "limited", "high"}});
  types.add_field(system, {.name = "uses",
                           .type = types.list(text),
                           .values = {"triage", "scoring"}});
  types.add_field(system, {.name = "name", .type = text, .required = true});
  types.add_field(system,
                  {.name = "open", .type = types.simple(TypeKind::boolean)});
  environment.variables.push_back({"system", system});
  return environment;
}

// `text -> nearest` of each warning, at its words.
std::string warnings_of(Engine& engine, const std::string& expression) {
  Issues warnings;
  const auto program = engine.compile(expression, warnings);
  if (!program) return "refused: " + program.error().front().text;
  std::string all;
  for (const Issue& one : warnings) {
    CHECK(one.gravity == Gravity::warning);
    all += expression.substr(one.at.begin, one.at.end - one.at.begin);
    if (one.code == Code::never_equal) all += " " + one.args[1];
    all += one.args.back().empty() ? ";" : " -> " + one.args.back() + ";";
  }
  return all;
}

}  // namespace

TEST_CASE("values that a field never has, and presence that is certain") {
  Engine engine(environment());
  REQUIRE(engine.define("risk", "system.risk"));
  struct Row {
    const char* expression;
    const char* warnings;
  };
  for (const Row& row : {
           Row{"system.risk == 'high'", ""},
           {"system.risk == 'hgih'", "'hgih' system.risk -> high;"},
           {"'hgih' != system.risk", "'hgih' system.risk -> high;"},
           {"system.risk == 'unacceptable'", "'unacceptable' system.risk;"},
           {"system.risk in ['low', 'lmited', 'x']",
            "'lmited' system.risk -> limited;'x' system.risk;"},
           {"'traige' in system.uses", "'traige' system.uses -> triage;"},
           {"system.uses == ['triage', 'x']", "'x' system.uses;"},
           {"system.uses[0] == 'x'", "'x' system.uses[0];"},
           {"system.uses.exists(u, u == 'x')", "'x' u;"},
           {"system.uses.filter(u, u != 'scoring').all(v, v == 'x')", "'x' v;"},
           {"system.uses.all(i, v, v == 'x')", "'x' v;"},
           {"['x'].exists(risk, risk == 'y')", ""},
           {"cel.bind(r, system.risk, r == 'x')", "'x' r;"},
           {"variables.risk == 'x'", "'x' variables.risk;"},
           {"system.name == 'x'", ""},
           {"system.risk.startsWith('x')", ""},
           {"has(system.name) && system.open",
            "has(system.name) -> "
            "system.name;"},
           {"has(system.risk)", ""},
       }) {
    CAPTURE(row.expression);
    CHECK(warnings_of(engine, row.expression) == row.warnings);
  }
}

TEST_CASE("what is the same for every descriptor is constant") {
  Environment with = environment();
  with.constants.push_back(
      {"wanted", with.types.simple(TypeKind::boolean), Value::of(true)});
  Engine engine(std::move(with));
  struct Row {
    const char* expression;
    bool constant;
  };
  for (const Row& row : {
           Row{"true", true},
           {"1 + 1 == 2", true},
           {"system.open || true", true},
           {"false && system.risk == 'low'", true},
           {"!(system.open || true)", true},
           {"system.open || false", false},
           {"system.open", false},
           {"wanted", false},
           {"system.open || wanted", false},
           {"[1, 2].all(x, x > 0)", false},
       }) {
    CAPTURE(row.expression);
    const auto program = engine.compile(row.expression);
    REQUIRE(program);
    CHECK(program->constant() == row.constant);
  }
}

TEST_CASE("a variable is defined once") {
  Engine engine(environment());
  CHECK(engine.define("risk", "system.risk"));
  const auto again = engine.define("risk", "system.name");
  REQUIRE_FALSE(again);
  CHECK(again.error().front().text ==
        "overlapping identifier for name 'variables.risk'");
}
