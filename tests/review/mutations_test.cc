// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/mutations.h"

#include <doctest/doctest.h>

using namespace charta;

namespace {

std::string all(std::string_view expression) {
  std::string out;
  for (const Mutation& one : mutations(expression)) {
    out += std::string(name(one.kind)) + " " + mutated(expression, one) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("every mutation of an expression, in order of place") {
  struct Row {
    const char* expression;
    const char* mutants;
  };
  for (const Row& row : {
           Row{"a.b && c",
               "operand true && c\nnegation !(a.b) && c\nlogic a.b || c\n"
               "operand a.b && true\nnegation a.b && !(c)\n"},
           {"!(a || b)",
            "negation (a || b)\noperand !(false || b)\n"
            "negation !(!(a) || b)\nlogic !(a && b)\n"
            "operand !(a || false)\nnegation !(a || !(b))\n"},
           {"!a.b", "negation (a.b)\n"},
           {"n >= 10",
            "boundary n > 10\nrelation n < 10\nconstant n >= 9\n"
            "constant n >= 11\n"},
           {"n <= 1.5",
            "boundary n < 1.5\nrelation n > 1.5\nconstant n <= 1.4\n"
            "constant n <= 1.6\n"},
           {"n > 50.0",
            "boundary n >= 50.0\nrelation n <= 50.0\nconstant n > 49.0\n"
            "constant n > 51.0\n"},
           {"s == 'high'", "relation s != 'high'\nconstant s == 'high~'\n"},
           {"s in ['a', 'b']",
            "negation !(s in ['a', 'b'])\nelement s in ['b']\n"
            "element s in ['a']\n"},
           {"d < date('2026-01-01')",
            "boundary d <= date('2026-01-01')\n"
            "relation d >= date('2026-01-01')\n"
            "date d < date('2025-12-31')\ndate d < date('2026-01-02')\n"},
           {"l.all(x, x.ok)",
            "quantifier l.exists(x, x.ok)\nnegation l.all(x, !(x.ok))\n"},
           {"l.exists_one(x, x > y)",
            "quantifier l.exists(x, x > y)\n"
            "boundary l.exists_one(x, x >= y)\n"
            "relation l.exists_one(x, x <= y)\n"},
           {"a ? b : c",
            "branch (b)\nbranch (c)\nnegation !(a) ? b : c\n"
            "negation a ? !(b) : c\nnegation a ? b : !(c)\n"},
           {"x * 2 > y",
            "arithmetic x / 2 > y\nconstant x * 1 > y\nconstant x * 3 > y\n"
            "boundary x * 2 >= y\nrelation x * 2 <= y\n"},
           {"has(a.b)", "negation !(has(a.b))\n"},
           {"f(a) == true", "relation f(a) != true\nconstant f(a) == false\n"},
           {"a &&", ""},
       }) {
    CAPTURE(std::string(row.expression));
    CHECK(all(row.expression) == row.mutants);
  }
}

TEST_CASE("a number's neighbours are one off in its last place") {
  CHECK(neighbours("0") == std::vector<std::string>{"-1", "1"});
  CHECK(neighbours("216000.0") ==
        std::vector<std::string>{"215999.0", "216001.0"});
  CHECK(neighbours("0.25") == std::vector<std::string>{"0.24", "0.26"});
  CHECK(neighbours("'a'").empty());
  CHECK(days_beside("2024-03-01") ==
        std::vector<std::string>{"2024-02-29", "2024-03-02"});
  CHECK(days_beside("2024-02-30").empty());
}
