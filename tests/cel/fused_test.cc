// SPDX-License-Identifier: EUPL-1.2
// Steps that are several in one say what the general steps say, whatever the
// kinds of the values.
#include <doctest/doctest.h>

#include "cel/asker.h"

using charta::testing::Asker;

TEST_CASE("keys and texts of elements, of every kind") {
  Asker ask(R"({"l": [{"k": "a"}, {"k": 1}, {"k": null}, {"o": 1}, 3, "a"],
                "m": {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7,
                      "h": 8, "i": 9}, "n": 1, "s": "a", "t": ["a"]})");
  struct Row {
    const char* expression;
    const char* value;
  };
  for (const Row& row : {
           Row{"l.map(x, x.k == 'a')", "error(no such overload)"},
           {"[l[0]].map(x, x.k == 'a')", "[true]"},
           {"[l[1]].map(x, x.k == 'a')", "[false]"},
           {"[l[1]].map(x, x.k != 'a')", "[true]"},
           {"[l[2]].map(x, x.k == 'a')", "[false]"},
           {"[l[3]].map(x, x.k == 'a')", "unknown(l[3].k)"},
           {"[l[3]].all(x, has(x.k))", "false"},
           {"[l[0]].all(x, has(x.k))", "true"},
           {"[l[5]].exists(x, x == 'a')", "true"},
           {"[l[4]].exists(x, 'a' == x)", "false"},
           {"[l[0].k, l[1].k].map(x, x in ['a', 'b'])", "[true, false]"},
           {"[m].map(x, x.i)", "[9]"},
           {"[m].map(x, x.z)", "unknown(m.z)"},
           {"[{'a': 1}].map(x, x.z)", "error(no such key: z)"},
           {"n == 's'", "false"},
           {"s == 'a' && 'a' == s && s != 'b'", "true"},
           {"t == 'a'", "false"},
           {"(n == 1 ? s : 'z') == 'a'", "true"},
           {"n in ['a', 'b']", "false"},
           {"t in ['a', 'b']", "false"},
           {"u in ['a', 'b']", "error(undeclared reference to 'u')"},
           {"s in []", "false"},
           {"optional.of('a') == 'a'", "false"},
       }) {
    CAPTURE(row.expression);
    const std::string value = ask(row.expression);
    if (value.starts_with("refused")) continue;
    CHECK(value == row.value);
  }
}
