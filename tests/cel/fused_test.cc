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

TEST_CASE("a path that is asked for before it is tested") {
  Asker ask(R"({"o": {"k": "a", "n": 7, "b": true, "e": null, "l": [1]}})");
  struct Row {
    const char* expression;
    const char* value;
  };
  for (const Row& row : {
           Row{"has(o.b) && o.b", "true"},
           {"has(o.b) && o.b && has(o.n) && o.n == 7", "true"},
           {"has(o.k) && o.k", "error(no such overload)"},
           {"has(o.z) && o.z", "false"},
           {"has(o.z) && 1 / 0 > 1", "false"},
           {"has(o.k) && 1 / 0 > 1", "error(divide by zero)"},
           {"has(o.k) && o.z", "unknown(o.z)"},
           {"has(o.k) && o.z && 1 / 0 > 1", "unknown(o.z)"},
           {"has(o.k) && false", "false"},
           // The condition reads the path first.
           {"o.b ? has(o.b) && o.b : false", "true"},
           {"o.k == 'a' ? has(o.k) && o.k : false", "error(no such overload)"},
           {"o.k == 'a' ? has(o.k) && o.z : false", "unknown(o.z)"},
           {"o.n == 7 ? has(o.n) && o.n > 6 && has(o.z) : true", "false"},
           {"o.l == [1] ? has(o.l) || o.z : false", "true"},
           {"has(o.k) && o.k.matches('^[a-b]$')", "true"},
           {"has(o.k) && o.k.matches('^[b-c]$')", "false"},
           {"has(o.k) && o.z.matches('a')", "unknown(o.z)"},
           {"dyn(o.n).matches('a')", "error(no such overload)"},
           {"(o.n / 0 == 1 ? 'a' : 'b').matches('a')", "error(divide by zero)"},
       }) {
    CAPTURE(row.expression);
    CHECK(ask(row.expression) == row.value);
  }
}

TEST_CASE("a constant set holds scalars of all kinds") {
  Asker ask(R"({"t": "aussi longue que seize octets", "n": 2, "r": 2.0,
                "m": {}})");
  struct Row {
    const char* needle;
    const char* value;
  };
  for (const Row& row : {
           Row{"t", "true"},
           {"n", "true"},
           {"r", "true"},
           {"''", "true"},
           {"'2'", "false"},
           {"'aussi longue que seize octet '", "false"},
           {"true", "true"},
           {"false", "false"},
           {"3u", "false"},
           {"[2]", "false"},
           {"m.z", "unknown(m.z)"},
       }) {
    CAPTURE(row.needle);
    const std::string_view set =
        "', '', 'a', 'b', 'c', 'd', 'e', 2, true, 7u, 0.5]";
    const std::string all =
        "['aussi longue que seize octets" + std::string(set);
    CHECK(ask("(dyn(" + std::string(row.needle) + ") in " + all + ")") ==
          row.value);
  }
}
