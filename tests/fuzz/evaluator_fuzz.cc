// SPDX-License-Identifier: EUPL-1.2
// Bytes choose the words of an expression that always parses, so that all that
// is tried goes to the checker, the planner and the evaluator: checked and
// unchecked they answer the same, twice the same, and explain it.
#include <array>
#include <memory>
#include <string>
#include <vector>

#include "charta/cel/function.h"
#include "charta/cel/program.h"
#include "charta/doc/read.h"
#include "charta/value/show.h"
#include "fuzz/fuzzer.h"

namespace {

using namespace charta;
using namespace charta::cel;

constexpr auto kAtoms = std::to_array<std::string_view>({
    "a",
    "m",
    "n",
    "s",
    "l",
    "e",
    "m.k",
    "m.k.deep",
    "m.x",
    "e.f.g",
    "l[0]",
    "l[9]",
    "a[0]",
    "true",
    "false",
    "null",
    "1",
    "0",
    "-1",
    "2u",
    "1.5",
    "9223372036854775807",
    "'x'",
    "''",
    "'a+'",
    "b'\\xff'",
    "[]",
    "{}",
    "[1, 'x']",
    "{'k': 1}",
    "1 / 0",
    "duration('1h')",
    "date('2026-01-31')",
    "timestamp(0)",
    "optional.none()",
    "optional.of(1)",
    "ip('::1')",
    "x",
    "y",
    "type(1)",
    "'%s %d'",
    "lists.range(9)",
});
constexpr auto kSigns = std::to_array<std::string_view>(
    {" + ", " - ", " * ", " / ", " % ", " == ", " != ", " < ", " <= ", " > ",
     " >= ", " in ", " && ", " || "});
constexpr auto kLoops =
    std::to_array<std::string_view>({"all", "exists", "exists_one", "filter",
                                     "map", "sortBy", "optMap", "optFlatMap"});

const std::vector<const Function*>& functions() {
  static const std::vector<const Function*> kAll = [] {
    std::vector<const Function*> all;
    for (const Library& library : libraries()) {
      for (const Function& function : library.functions) {
        const bool odd = function.name.find_first_of("@_") != std::string::npos;
        if (!odd) all.push_back(&function);
      }
    }
    return all;
  }();
  return kAll;
}

// Spends the bytes; when they are spent it writes the first atom.
class Writer {
 public:
  explicit Writer(std::string_view bytes) : bytes_(bytes) {}

  std::string expression(int depth);

 private:
  std::uint8_t next() {
    if (bytes_.empty()) return 0;
    const auto byte = static_cast<std::uint8_t>(bytes_.front());
    bytes_.remove_prefix(1);
    return byte;
  }
  template <typename All>
  const auto& pick(const All& all) {
    return all[next() % all.size()];
  }
  std::string call(int depth) {
    const Function& function = *pick(functions());
    const Overload& overload = pick(function.overloads);
    std::string text(function.name);
    std::size_t first = 0;
    if (overload.receiver) {
      text = expression(depth + 1) + "." + text;
      first = 1;
    }
    text += "(";
    for (std::size_t i = first; i < overload.arity(); ++i) {
      if (i > first) text += ", ";
      text += expression(depth + 1);
    }
    return text + ")";
  }
  std::string loop(int depth) {
    const std::string range = expression(depth + 1);
    const std::string name = next() % 2U == 0 ? "x" : "y";
    return range + "." + std::string(pick(kLoops)) + "(" + name + ", " +
           expression(depth + 1) + ")";
  }
  std::string other(int depth) {
    const std::string inner = expression(depth + 1);
    switch (next() % 8U) {
      case 0:
        return "!(" + inner + ")";
      case 1:
        return "has(" + inner + ".k)";
      case 2:
        return inner + ".?k";
      case 3:
        return "[" + inner + ", ?" + expression(depth + 1) + "]";
      case 4:
        return "{" + inner + ": " + expression(depth + 1) + "}";
      case 5:
        return inner + "[" + expression(depth + 1) + "]";
      case 6:
        return "cel.bind(x, " + inner + ", " + expression(depth + 1) + ")";
      default:
        return inner + ".transformMap(x, y, " + expression(depth + 1) + ")";
    }
  }

  std::string_view bytes_;
};

std::string Writer::expression(int depth) {
  if (depth > 5 || bytes_.empty()) return std::string(pick(kAtoms));
  switch (next() % 8U) {
    case 0:
    case 1:
      return "(" + expression(depth + 1) + std::string(pick(kSigns)) +
             expression(depth + 1) + ")";
    case 2:
    case 3:
      return call(depth);
    case 4:
      return loop(depth);
    case 5:
      return "(" + expression(depth + 1) + " ? " + expression(depth + 1) +
             " : " + expression(depth + 1) + ")";
    case 6:
      return other(depth);
    default:
      return std::string(pick(kAtoms));
  }
}

const Document& facts_file() {
  static const Source kSource{
      .name = "facts",
      .text = R"({"a": [1, 2.5, "x", null, true], "m": {"k": {"deep": "é"}},
                   "n": -9223372036854775808, "s": "a.b-c", "e": {},
                   "l": [{"k": "x"}, {"k": 2}, {}]})"};
  static const Result<Document> kDocument =
      read_document(kSource, Syntax::json);
  expect(kDocument.has_value());
  return *kDocument;
}

Environment environment(bool checked) {
  Environment made;
  for (const Entry& entry : facts_file().root().map().span()) {
    made.variables.push_back({std::string(entry.key.text()), nullptr});
  }
  made.checked = checked;
  made.strict_names = checked;
  made.limits.cost_per_expression = 20'000;
  return made;
}

// Opening an engine costs more than a hundred expressions, so one serves many;
// not too many, since it keeps the names of all that it compiled.
Engine& engine(bool checked) {
  struct Kept {
    std::unique_ptr<Engine> engine{};
    int asked = 0;
  };
  static std::array<Kept, 2> all;
  Kept& kept = all[checked ? 1 : 0];
  if (kept.asked++ % 200 == 0) {
    kept.engine = std::make_unique<Engine>(environment(checked));
  }
  return *kept.engine;
}

std::string shown(const Value& value) {
  std::string text;
  show(value, text);
  return text;
}

// The value's text; empty when the expression is refused.
std::string answer(std::string_view text, bool checked) {
  Engine& opened = engine(checked);
  const auto program = opened.compile(text);
  if (!program) return {};
  std::vector<Facts::Binding> bindings;
  for (const Entry& entry : facts_file().root().map().span()) {
    bindings.push_back({entry.key.text(), entry.value});
  }
  Facts facts(opened);
  facts.reset(bindings);
  const std::string value = shown(program->evaluate(facts));
  expect(value == shown(program->evaluate(facts)));
  expect(value == shown(program->question(facts)));
  (void)program->ask(facts);
  (void)program->trace(facts);
  expect(!program->residual(facts).empty());
  return value;
}

}  // namespace

void fuzz(std::string_view input) {
  const std::string text = Writer(input).expression(0);
  const std::string plain = answer(text, false);
  const std::string checked = answer(text, true);
  expect(checked.empty() || plain.empty() || checked == plain);
}
