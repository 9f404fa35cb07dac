// SPDX-License-Identifier: EUPL-1.2
// Operators without documents: values, errors, and what absorbs them.
#include <doctest/doctest.h>

#include "cel/asker.h"

using charta::testing::Asker;

TEST_CASE("expressions and what they come to") {
  Asker ask("{}", charta::cel::Absence::error);
  struct Row {
    const char* expression;
    const char* value;
  };
  for (const Row& row : {
           Row{"1 + 2 * 3", "7"},
           {"7 / 2", "3"},
           {"-7 % 5", "-2"},
           {"1.5 + 1.5", "3.0"},
           {"1 + 1u", "error(no such overload)"},
           {"9223372036854775807 + 1", "error(integer overflow)"},
           {"0u - 1u", "error(unsigned integer overflow)"},
           {"1 / 0 > 1 || true", "true"},
           {"true || 1 / 0 > 1", "true"},
           {"1 / 0 > 1 && false", "false"},
           {"1 / 0 > 1 && true", "error(divide by zero)"},
           {"'x' && false", "false"},
           {"'x' && true", "error(no such overload)"},
           {"true || 32", "true"},
           {"1 / 0 > 1 ? 1 : 2", "error(divide by zero)"},
           {"true ? 1 : 1 / 0", "1"},
           {"!1 || true", "true"},
           {"1 == 1.0 && 1u == 1", "true"},
           {"dyn('1') == 1", "false"},
           {"[1, 2.0] == [1.0, 2]", "true"},
           {"{1: 'a'}[1u]", "\"a\""},
           {"{1: 2, 1u: 3}", "error(repeated key)"},
           {"{1.0: 2}", "error(unsupported key type)"},
           {"[7][dyn(0.0)]", "7"},
           {"[7][1]", "error(index out of bounds: 1)"},
           {"3 in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", "true"},
           {"3.0 in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", "true"},
           {"'3' in [1, 2, 3, 4, 5, 6, 7, 8, 9, '10']", "false"},
           {"[1, 2, 3].all(x, x > 0)", "true"},
           {"[1, 0].exists(x, 1 / x > 0)", "true"},
           {"[0, 2].all(x, 4 / x < 3)", "error(divide by zero)"},
           {"[1, 2, 3].exists_one(x, x > 2)", "true"},
           {"[1, 2, 3].map(x, x > 1, x * 2)", "[4, 6]"},
           {"[1, 2, 3].filter(x, x % 2 == 1)", "[1, 3]"},
           {"{'a': 1, 'b': 2}.map(k, k)", "[\"a\", \"b\"]"},
           {"{'a': 1}.transformMap(k, v, v + 1)", "{\"a\": 2}"},
           {"[1, 2].transformList(i, v, i + v)", "[1, 3]"},
           {"[1, 2].transformMapEntry(i, v, {v: i})", "{1: 0, 2: 1}"},
           {"[1, 1].transformMapEntry(i, v, {v: i})", "error(repeated key)"},
           {"cel.bind(x, 1 + 1, x * x)", "4"},
           {"[1, 2].map(x, cel.bind(y, x + 1, y * y))", "[4, 9]"},
           {"cel.block([1, cel.index(0) + 1], cel.index(1))", "2"},
           {"has({'a': 1}.a) && !has({'a': 1}.b)", "true"},
           {"'a' + 'b' + 'c'", "\"abc\""},
           {"[1] + [2]", "[1, 2]"},
           {"1 < 1.5 && 2u > 1", "true"},
           {"timestamp('2026-01-01T00:00:00Z') < timestamp(2000000000)",
            "true"},
           {"'abc'.matches('^a.c$')", "true"},
           {"type(1) == int && type(type(1)) == type", "true"},
           {"[1, 2][?0].hasValue()", "true"},
           {"[1, 2][?5].orValue(9)", "9"},
           {"{'a': {'b': 1}}.?a.?b.value()", "1"},
           {"{'a': {'b': 1}}.?a.c.orValue(3)", "3"},
       }) {
    CAPTURE(row.expression);
    CHECK(ask(row.expression) == row.value);
  }
}

TEST_CASE("nothing is unbounded") {
  Asker ask(R"({"l": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]})",
            [](charta::cel::Environment& environment) {
              environment.limits.cost_per_expression = 5'000;
              environment.limits.comprehension_depth = 6;
            });
  CHECK(ask("l.all(a, l.all(b, l.all(c, l.all(d, a + b + c + d > 0)))) || "
            "true") == "error(limit exceeded: cost_per_expression)");
  CHECK(ask("l.all(a, l.all(b, a + b > 0))") == "true");
}

TEST_CASE("a bad pattern is refused when it is constant") {
  Asker ask(R"({"p": "(", "q": "a+"})");
  CHECK(ask("'a'.matches('(')").starts_with("refused: invalid regular"));
  CHECK(ask("'a'.matches(p)").starts_with("error(invalid regular"));
  CHECK(ask("'a'.matches(q)") == "true");
}
