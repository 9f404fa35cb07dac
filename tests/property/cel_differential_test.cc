// SPDX-License-Identifier: EUPL-1.2
// All small expressions over a small alphabet of values, errors and gaps: the
// plan must say what the slow reference says.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "cel/tree.h"
#include "charta/cel/parser.h"
#include "charta/cel/program.h"
#include "charta/value/show.h"
#include "property/cel_reference.h"

using namespace charta;
using charta::testing::Outcome;

namespace {

constexpr const char* kDocument = R"({"p": {
  "t": true, "f": false, "n": 1, "l": [1, 2],
  "i": [{"a": true}, {"b": 1}], "r": {"x": 1}}})";

using Texts = std::vector<std::string>;

// Truth values, an error, two gaps, a value that is no truth.
const Texts kAtoms{"true", "false", "p.t",         "p.f",
                   "p.u",  "p.v.w", "1 / 0 > p.n", "p.n"};
const Texts kNumbers{"1", "p.n", "p.u", "p.v.w", "(1 / 0)", "p.t"};

void pairs(const Texts& left, const Texts& right, const Texts& operators,
           Texts& out) {
  for (const std::string& a : left) {
    for (const std::string& b : right) {
      for (const std::string& o : operators) {
        out.push_back("(" + a + " " + o + " " + b + ")");
      }
    }
  }
}

// Expressions that use one operator.
Texts simple() {
  Texts all = kAtoms;
  pairs(kAtoms, kAtoms, {"&&", "||", "=="}, all);
  pairs(kNumbers, kNumbers, {"<", "+"}, all);
  for (const std::string& a : kAtoms) all.push_back("!(" + a + ")");
  for (const char* other : {"has(p.t)",
                            "has(p.u)",
                            "has(p.v.w)",
                            "has(p.n.x)",
                            "p.n in p.l",
                            "p.f < p.t",
                            "p.t < p.f",
                            "p.u in p.l",
                            "p.n in [1, p.u]",
                            "p.l == [1, 2]",
                            "p.r.x == 1",
                            "p.r.y == 1",
                            "p.i.all(e, e.a)",
                            "p.i.exists(e, e.a)",
                            "p.i.exists(e, e.b == 1)",
                            "p.i.exists_one(e, has(e.a))",
                            "p.i.exists_one(e, e.a)",
                            "p.i.filter(e, e.a) == []",
                            "p.l.all(e, e < 3)",
                            "p.l.exists(e, 1 / (e - e) > 0)",
                            "p.l.filter(e, e < p.u) == [1]",
                            "p.u.all(e, e)",
                            "p.n.all(e, e)",
                            "[p.t, p.u].all(e, e)",
                            "p.l.all(e, p.v.w || e < p.n)"}) {
    all.push_back(other);
  }
  return all;
}

Texts generated() {
  const Texts small = simple();
  Texts all = small;
  pairs(small, small, {"&&", "||"}, all);
  pairs(small, kAtoms, {"=="}, all);
  for (const std::string& condition : small) {
    for (const std::string& yes : kAtoms) {
      all.push_back("(" + condition + " ? " + yes + " : p.v.w)");
    }
    for (const char* loop : {"all", "exists", "exists_one"}) {
      all.push_back("p.i." + std::string(loop) + "(e, " + condition +
                    " && e.a)");
      all.push_back("p.l." + std::string(loop) + "(e, e < 2 || " + condition +
                    ")");
    }
  }
  return all;
}

std::string shown(const Outcome& outcome) {
  if (outcome.error) return "error";
  if (outcome.known()) return outcome.value.dump();
  std::string text = "unknown:";
  for (const std::string& path : outcome.missing) text += ' ' + path;
  return text;
}

std::string shown(const Value& value) {
  if (value.is(Kind::error)) return "error";
  std::string text;
  if (!value.is(Kind::unknown)) {
    show_json(value, text);
    return text;
  }
  text = "unknown:";
  for (const Missing& one : value.unknown().span()) {
    text += ' ' + std::string(one.path);
  }
  return text;
}

}  // namespace

TEST_CASE("plan and evaluator agree with the reference on all small input") {
  const testing::Tree tree(kDocument);
  const auto document = nlohmann::json::parse(kDocument);
  cel::Environment environment;
  environment.variables.push_back({"p", nullptr});
  environment.checked = false;
  environment.limits.cost_per_descriptor = ~0ULL;
  cel::Engine engine(std::move(environment));
  cel::Facts facts(engine);
  const cel::Facts::Binding binding{"p", *tree.root().map().find("p")};
  std::size_t count = 0;
  for (const std::string& text : generated()) {
    const auto program = engine.compile(text);
    const auto parsed = cel::parse(text);
    if (!program || !parsed.ok()) FAIL(text);
    facts.reset({&binding, 1});
    const std::string planned = shown(program->evaluate(facts));
    const std::string slow =
        shown(testing::Reference(parsed.ast, document).run());
    ++count;
    if (planned != slow) {
      CAPTURE(text);
      CHECK(planned == slow);
    }
  }
  MESSAGE(count, " expressions");
  CHECK(count > 50'000);
}
