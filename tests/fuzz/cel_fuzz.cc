// SPDX-License-Identifier: EUPL-1.2
// Any text as an expression on one small descriptor: faults with places inside
// the text, or a program that answers within its cost, twice the same.
#include <memory>
#include <string>

#include "charta/cel/program.h"
#include "charta/doc/read.h"
#include "charta/value/show.h"
#include "fuzz/fuzzer.h"

namespace {

using namespace charta;
using namespace charta::cel;

const Source kFacts{
    .name = "facts",
    .text = R"({"a": [1, 2.5, "x", null, true], "m": {"k": {"deep": "é"}},
                "n": -9223372036854775808, "s": "a.b-c", "e": {}, "l": []})"};

const Document& facts() {
  static const Result<Document> kDocument = read_document(kFacts, Syntax::json);
  expect(kDocument.has_value());
  return *kDocument;
}

Environment environment() {
  Environment made;
  for (const Entry& entry : facts().root().map().span()) {
    made.variables.push_back({std::string(entry.key.text()), nullptr});
  }
  made.strict_names = false;
  made.limits.cost_per_expression = 10'000;
  return made;
}

// Opening an engine costs more than a hundred expressions, so one serves many;
// not too many, since it keeps the names of all that it compiled.
Engine& engine() {
  static std::unique_ptr<Engine> kept;
  static int asked = 0;
  if (asked++ % 200 == 0) kept = std::make_unique<Engine>(environment());
  return *kept;
}

std::string answer(const Engine& engine, const Program& program) {
  std::vector<Facts::Binding> bindings;
  for (const Entry& entry : facts().root().map().span()) {
    bindings.push_back({entry.key.text(), entry.value});
  }
  Facts facts(engine);
  facts.reset(bindings);
  const Answer answer = program.ask(facts);
  expect(answer.truth != Truth::unknown || !answer.missing.empty());
  expect(answer.truth != Truth::error || !answer.error.empty());
  std::string text;
  show(program.evaluate(facts), text);
  return text;
}

}  // namespace

void fuzz(std::string_view input) {
  Engine& opened = engine();
  const auto program = opened.compile(input);
  if (program) {
    expect(answer(opened, *program) == answer(opened, *program));
    return;
  }
  expect(!program.error().empty());
  for (const Issue& issue : program.error()) {
    expect(issue.at.begin <= issue.at.end && issue.at.end <= input.size());
  }
}
