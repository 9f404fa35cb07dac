// SPDX-License-Identifier: EUPL-1.2
// Missing evidence: which paths are named, and when logic decides without them.
#include <doctest/doctest.h>

#include <algorithm>

#include "cel/asker.h"
#include "cel/goldens.h"

using namespace charta;
using charta::testing::Asker;

namespace {

std::string expected_text(const nlohmann::json& expected) {
  if (expected.contains("error")) {
    return "error(" + expected["error"].get<std::string>() + ")";
  }
  if (expected.contains("value")) return expected["value"].dump();
  std::string text = "unknown(";
  for (const auto& path : expected["unknown"]) {
    if (text.back() != '(') text += ", ";
    text += path.get<std::string>();
  }
  return text + ")";
}

}  // namespace

TEST_CASE("hand-written cases of missing evidence") {
  const auto file = testing::golden("unknown_tests.json");
  if (!file) return;
  Asker ask((*file)["doc"].dump());
  for (const auto& row : (*file)["tests"]) {
    CAPTURE(row["id"].get<std::string>());
    CAPTURE(row["expr"].get<std::string>());
    ask.reset();
    if (row.contains("unverified")) {
      const auto patterns = row["unverified"].get<std::vector<std::string>>();
      ask.facts().distrust(patterns);
    }
    CHECK(ask(row["expr"].get<std::string>()) ==
          expected_text(row["expected"]));
  }
}

TEST_CASE("a document's gaps are named by their path") {
  Asker ask(R"({
    "h": {"mode": "cloud", "empty": "@absent", "none": null,
          "list": ["FR", "@absent"], "full": ["FR", "DE"],
          "items": [{"a": 1}, {"b": 2}], "deep": {"x": {"y": 1}}},
    "p": {}})");
  struct Row {
    const char* expression;
    const char* value;
  };
  for (const Row& row : {
           Row{"h.mode", "\"cloud\""},
           {"h.empty", "unknown(h.empty)"},
           {"has(h.empty)", "false"},
           {"has(h.mode)", "true"},
           {"'empty' in h", "false"},
           {"size(p)", "0"},
           {"h.none.x", "unknown(h.none.x)"},
           {"has(h.none.x)", "false"},
           {"h.none == null", "true"},
           {"p.a.b.c", "unknown(p.a.b.c)"},
           {"has(p.a.b.c)", "false"},
           {"'FR' in h.list", "true"},
           {"'XX' in h.list", "unknown(h.list[1])"},
           {"h.list.all(c, c in ['FR'])", "unknown(h.list[1])"},
           {"h.list.exists(c, c == 'FR')", "true"},
           {"size(h.list)", "2"},
           {"h.list == ['FR', 'DE']", "unknown(h.list[1])"},
           {"h.list == ['DE', 'FR']", "false"},
           {"h.list[1]", "unknown(h.list[1])"},
           {"h.items.map(i, i.a)", "unknown(h.items[1].a)"},
           {"h.items.exists(i, i.b == 2)", "true"},
           {"h.items.filter(i, has(i.a)).size()", "1"},
           {"p.x + p.y + 1 / 0", "error(divide by zero)"},
           {"p.x || 1 / 0 > 1", "unknown(p.x)"},
           {"p.x > 1 && p.y < 2 || false", "unknown(p.x, p.y)"},
           {"p.x ? p.y : p.z", "unknown(p.x)"},
           {"[p.x, p.y]", "unknown(p.x, p.y)"},
           {"{'a': p.x}", "unknown(p.x)"},
           {"h.?mode.orValue('x')", "\"cloud\""},
           {"h.?absent.orValue('x')", "\"x\""},
           {"p.a.?b.orValue('x')", "unknown(p.a)"},
           {"cel.bind(x, p.a, x.b)", "unknown(p.a.b)"},
           {"cel.bind(x, p.a + 1, x > 1 && x < 3)", "unknown(p.a)"},
           {"h.deep.x.y", "1"},
           {"h.mode.x", "error(no such overload)"},
           {"{'a': 1}.b", "error(no such key: b)"},
       }) {
    CAPTURE(row.expression);
    CHECK(ask(row.expression) == row.value);
  }
}

TEST_CASE("an unbound variable is a missing path") {
  Asker ask(R"({"a": {}})", [](cel::Environment& environment) {
    environment.variables.push_back({"b", nullptr});
  });
  CHECK(ask("b.c == 1") == "unknown(b.c)");
  CHECK(ask("has(b.c)") == "false");
  CHECK(ask("b") == "unknown(b)");
}

TEST_CASE("answers that lean on absence are recorded") {
  Asker ask(R"({"h": {"mode": "cloud", "items": [{}, {"a": 1}]}})");
  ask("has(h.dpia) || has(h.mode) || 'x' in h || h.items.exists(i, has(i.a))");
  ask("h.?later.hasValue()");
  const std::vector<std::string> expected{"h.dpia", "h.later"};
  CHECK(ask.facts().relied_on_absence() == expected);
  ask("'x' in h || h.items.exists(i, has(i.a))");
  CHECK(ask.facts().relied_on_absence().size() == 4);
  ask.reset();
  CHECK(ask.facts().relied_on_absence().empty());
}

TEST_CASE("distrusted values count as unknown") {
  Asker ask(R"({"h": {"mode": "cloud", "n": {"a": 1, "b": 2}, "l": [1, 2]}})");
  const std::vector<std::string> patterns{"h.n.a", "h.l[1]", "h.absent"};
  ask.facts().distrust(patterns);
  struct Row {
    const char* expression;
    const char* value;
  };
  for (const Row& row : {
           Row{"h.mode", "\"cloud\""},
           {"h.n.a == 1", "unknown(h.n.a)"},
           {"h.n.b == 2", "true"},
           {"has(h.n.a)", "unknown(h.n.a)"},
           {"has(h.n.b)", "true"},
           {"has(h.absent)", "false"},
           {"h.n == {'a': 1, 'b': 2}", "unknown(h.n.a)"},
           {"size(h.n)", "unknown(h.n.a)"},
           {"'a' in h.n", "unknown(h.n.a)"},
           {"h.l[0] == 1", "true"},
           {"h.l.exists(x, x == 1)", "true"},
           {"h.l.exists(x, x == 2)", "unknown(h.l[1])"},
           {"1 in h.l", "true"},
       }) {
    CAPTURE(row.expression);
    CHECK(ask(row.expression) == row.value);
  }
}

TEST_CASE("absence may be an error, as plain CEL says") {
  Asker ask(R"({"a": {"b": 1}})", cel::Absence::error);
  CHECK(ask("a.c") == "error(no such key: c)");
  CHECK(ask("has(a.c)") == "false");
  CHECK(ask("has(a.c.d)") == "error(no such key: c)");
  CHECK(ask("a.c == 1 || true") == "true");
}

TEST_CASE("constants are closed and lazy variables are computed once") {
  testing::Tree params(R"({"eea": ["FR", "DE"], "limit": 3})");
  Asker ask(
      R"({"h": {"country": "FR"}, "p": {}})",
      [&](cel::Environment& environment) {
        environment.constants.push_back({"params", nullptr, params.root()});
      });
  REQUIRE(ask.engine().define("inside", "h.country in params.eea"));
  REQUIRE(ask.engine().define("both", "variables.inside && p.ok"));
  REQUIRE(ask.engine().define("place", "h.region"));
  CHECK(ask("params.limit == 3") == "true");
  CHECK(ask("params.nope") == "error(no such key: nope)");
  CHECK(ask("variables.inside") == "true");
  CHECK(ask("variables.both") == "unknown(p.ok)");
  CHECK(ask("variables.place.name") == "unknown(h.region.name)");
  const auto program = ask.engine().compile("variables.both || has(h.x)");
  REQUIRE(program);
  const std::vector<std::string> reads{"h.country", "p.ok"};
  CHECK(std::ranges::equal(program->reads(), reads));
  const std::vector<std::string> presence{"h.x"};
  CHECK(std::ranges::equal(program->presence(), presence));
}

TEST_CASE("verdicts") {
  Asker ask(R"({"h": {"n": 0.6, "big": 7, "mode": "x"}})");
  const auto verdict = [&](const char* expression) {
    const auto program = ask.engine().compile(expression);
    REQUIRE(program);
    return program->ask(ask.facts());
  };
  CHECK(verdict("h.n > 0.5").truth == cel::Truth::yes);
  CHECK(verdict("h.n").truth == cel::Truth::yes);
  CHECK(verdict("h.n").value.real() == 0.6);
  CHECK(verdict("0").truth == cel::Truth::no);
  CHECK(verdict("h.big").truth == cel::Truth::error);
  CHECK(verdict("h.mode").error == "expected a bool or a number from 0 to 1");
  const cel::Answer missing = verdict("h.z.y == 1");
  REQUIRE(missing.missing.size() == 1);
  CHECK(missing.missing[0].path == "h.z.y");
  CHECK(missing.missing[0].present == 1);
  const cel::Answer wrong = verdict("true && 1 / h.zero == 2 || 3 % 0 == 1");
  CHECK(wrong.truth == cel::Truth::unknown);
  const cel::Answer fault = verdict("h.mode == 'y' || 3 % 0 == 1");
  CHECK(fault.error == "modulus by zero");
  CHECK(fault.error_at.begin == 17);
}

TEST_CASE("names that nobody declared are refused with a hint") {
  Asker ask(R"({"hosting": {}})");
  const auto program = ask.engine().compile("hostin.mode == 'x'");
  REQUIRE_FALSE(program);
  CHECK(program.error()[0].text ==
        "undeclared reference to 'hostin' (in container '')");
  CHECK(program.error()[0].hint == "hosting");
  CHECK(program.error()[0].at == Span{0, 6});
}
