// SPDX-License-Identifier: EUPL-1.2
// Explanations: every sub-expression with its value, and what is left to
// decide.
#include <doctest/doctest.h>

#include "cel/asker.h"

using namespace charta;
using charta::testing::Asker;

namespace {

constexpr const char* kDocument = R"({
  "h": {"mode": "cloud", "country": "FR", "score": 7,
        "list": ["FR", "DE"], "items": [{"a": 1}, {}]},
  "p": {}})";

std::string traced(Asker& ask, const char* expression) {
  const auto program = ask.engine().compile(expression);
  REQUIRE(program);
  std::string text;
  for (const cel::Step& step : program->trace(ask.facts())) {
    text += std::string(step.depth * 2, ' ');
    text += program->text().substr(step.at.begin, step.at.end - step.at.begin);
    text += " = ";
    show(step.value, text);
    text += '\n';
  }
  return text;
}

}  // namespace

TEST_CASE("a trace shows what each part came to") {
  Asker ask(kDocument);
  CHECK(traced(ask, "h.mode == 'cloud' && h.score + 1 > p.x") ==
        "h.mode == 'cloud' && h.score + 1 > p.x = unknown(p.x)\n"
        "  h.mode == 'cloud' = true\n"
        "    h.mode = \"cloud\"\n"
        "  h.score + 1 > p.x = unknown(p.x)\n"
        "    h.score + 1 = 8\n"
        "      h.score = 7\n"
        "    p.x = unknown(p.x)\n");
}

TEST_CASE("parts that were not looked at are not traced") {
  Asker ask(kDocument);
  CHECK(traced(ask, "h.score > 10 && p.x == 1") ==
        "h.score > 10 && p.x == 1 = false\n"
        "  h.score > 10 = false\n"
        "    h.score = 7\n");
}

TEST_CASE("a loop is traced turn by turn") {
  Asker ask(kDocument);
  CHECK(traced(ask, "h.list.all(c, c == 'FR')") ==
        "h.list.all(c, c == 'FR') = false\n"
        "  h.list = [\"FR\", \"DE\"]\n"
        "  c == 'FR' = true\n"
        "    c = \"FR\"\n"
        "  c == 'FR' = false\n"
        "    c = \"DE\"\n");
}

TEST_CASE("what is left to decide") {
  Asker ask(kDocument);
  struct Row {
    const char* expression;
    const char* left;
  };
  for (const Row& row : {
           Row{"h.mode == 'cloud' && p.x == 1", "p.x == 1"},
           {"h.mode == 'edge' || p.x == h.score", "p.x == 7"},
           {"h.mode == 'cloud' && (p.x || p.y) && p.z", "(p.x || p.y) && p.z"},
           {"h.mode == 'cloud' ? p.x : p.y", "p.x"},
           {"p.x ? h.score : 1", "p.x ? h.score : 1"},
           {"h.score + 1 > p.x", "8 > p.x"},
           {"p.x in h.list", "p.x in h.list"},
           {"h.items.all(i, i.a < h.score)", "h.items.all(i, i.a < h.score)"},
           {"h.items.all(i, i.a == h.score)", "false"},  // the first decides
           {"(h.score > 1 && p.x) || (h.score > 9 && p.y)", "p.x"},
           {"!(h.score > 1 && (p.x || p.y))", "!(p.x || p.y)"},
           {"h.score > 1", "true"},
           {"math.greatest(h.score, p.x) > 1",
            "math.greatest(h.score, p.x) > 1"},
           {"[p.x, h.score, 'a'].size() > 2", "[p.x, 7, 'a'].size() > 2"},
           {"p.x in [h.score, [h.mode, p.y]]", "p.x in [7, [\"cloud\", p.y]]"},
       }) {
    CAPTURE(std::string(row.expression));
    const auto program = ask.engine().compile(row.expression);
    REQUIRE(program);
    CHECK(program->residual(ask.facts()) == row.left);
  }
}
