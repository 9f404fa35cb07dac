// SPDX-License-Identifier: EUPL-1.2
// evidence(): what backs a fact, what is unknown of it, and paths that are
// none.
#include <doctest/doctest.h>

#include <string>

#include "cel/asker.h"

using namespace charta;
using charta::testing::Asker;

namespace {

constexpr const char* kDocument =
    R"({"dpia": {"done": true, "by": {"name": "x"}}, "list": [1]})";

void prove(Asker& ask) {
  ask.facts().prove({
      {"dpia.done", "documented", Value::timestamp(0, 0), false},
      {"dpia.by", "verified", Value::absent(), true},
  });
}

}  // namespace

TEST_CASE("evidence says how a fact is backed") {
  Asker ask(kDocument);
  struct Row {
    const char* expression;
    const char* value;
  };
  for (const Row& row : {
           Row{"evidence('dpia.done').rung", "\"documented\""},
           {"evidence(dpia.done).rung == 'documented'", "true"},
           {"evidence(dpia.done).date < date('1970-01-02')", "true"},
           {"evidence(dpia.done).expired", "false"},
           {"evidence('dpia.by.name').rung", "\"verified\""},
           {"evidence(dpia.by).expired", "true"},
           {"evidence('dpia.by').date", "unknown(evidence[\"dpia.by\"].date)"},
           {"has(evidence('dpia.by').date)", "false"},
           {"evidence('dpia').rung", "\"declared\""},
           {"evidence('list').expired", "false"},
           {"evidence('dpia.absent').rung", "unknown(dpia.absent)"},
           {"evidence(dpia.absent).rung == 'declared' || dpia.done", "true"},
           {"evidence('nothing').rung", "\"declared\""},
           {"list.all(x, evidence(x).expired)",
            "error(no such overload "
            "'evidence')"},
       }) {
    CAPTURE(row.expression);
    ask.reset();
    prove(ask);
    CHECK(ask(row.expression) == row.value);
  }
}

TEST_CASE("a path that nothing declares is a fault") {
  Asker ask(kDocument, [](cel::Environment& environment) {
    environment.checked = true;
    cel::Types& types = environment.types;
    const cel::Type dpia = types.structure("dpia");
    types.add_field(
        dpia, {.name = "done", .type = types.simple(cel::TypeKind::boolean)});
    environment.variables[0].type = dpia;
  });
  CHECK(ask("evidence('dpia.done').rung == 'declared'") == "true");
  CHECK(ask("evidence('dpia.dne').expired") ==
        "refused: undefined field 'dne'");
  CHECK(ask("evidence('dpa.done').expired") ==
        "refused: undeclared reference to 'dpa' (in container '')");
  CHECK(ask("evidence(dpia.dne).expired") == "refused: undefined field 'dne'");
  CHECK(ask("evidence('a b').expired") ==
        "refused: argument must be a path of a field");
  CHECK(ask("evidence(1).expired") ==
        "refused: argument must be a path of a field");
  CHECK(ask("evidence(dpia.done).rng == ''") ==
        "refused: undefined field 'rng'");
}

TEST_CASE("a limit names the part of the expression that used it up") {
  Asker ask(R"({"l": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]})",
            [](cel::Environment& environment) {
              environment.limits.cost_per_expression = 5'000;
            });
  const auto program = ask.engine().compile(
      "l.all(a, l.all(b, l.all(c, l.all(d, a + b + c + d > 0)))) || true");
  REQUIRE(program);
  const cel::Answer answer = program->ask(ask.facts());
  CHECK(answer.truth == cel::Truth::error);
  CHECK(answer.error ==
        "limit exceeded: cost_per_expression in l.all(d, a + b + c + d > 0)");
}
