// SPDX-License-Identifier: EUPL-1.2
// Types, overloads and words, as the reference checker has them.
#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "cel/goldens.h"
#include "cel/proto_types.h"
#include "charta/base/utf8.h"
#include "charta/cel/checker.h"
#include "charta/cel/dump.h"
#include "charta/cel/parser.h"

using namespace charta;
using namespace charta::cel;

namespace {

std::string replaced(std::string text, std::string_view from,
                     std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// Dynamic types of protobuf have no name of their own here.
std::string without_any(std::string text) {
  text = replaced(std::move(text), "~any", "~dyn");
  text = replaced(std::move(text), "(any", "(dyn");
  return replaced(std::move(text), ", any", ", dyn");
}

void declare_environment(const nlohmann::json& rows,
                         Declarations& declarations) {
  Types& types = declarations.types();
  const auto type = [&](const nlohmann::json& spelling) {
    return parse_type(spelling.get<std::string>(), types);
  };
  for (const auto& row : rows) {
    const auto name = row.at("name").get<std::string>();
    if (row.contains("type")) {
      declarations.add_variable(name, type(row.at("type")));
      continue;
    }
    for (const auto& overload : row.at("overloads")) {
      Signature signature;
      signature.id = overload.at("id").get<std::string>();
      signature.receiver = overload.at("member").get<bool>();
      for (const auto& arg : overload.at("params")) {
        signature.args.push_back(type(arg));
      }
      signature.result = type(overload.at("result"));
      declarations.add_function(name, std::move(signature));
    }
  }
}

// `line:column: text` of each fault, as the files write them.
std::vector<std::string> faults_in(const std::string& error) {
  std::vector<std::string> faults;
  for (std::size_t at = error.find("ERROR: "); at != std::string::npos;
       at = error.find("ERROR: ", at + 1)) {
    const std::size_t place = error.find(':', at + 6) + 1;
    faults.push_back(error.substr(place, error.find('\n', at) - place));
  }
  return faults;
}

std::vector<std::string> faults_of(std::string_view text,
                                   const Issues& issues) {
  std::vector<std::string> faults;
  for (const Issue& issue : issues) {
    const std::string_view before = text.substr(0, issue.at.begin);
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto column = count_utf8(before.substr(before.rfind('\n') + 1)) + 1;
    faults.push_back(std::to_string(line) + ":" + std::to_string(column) +
                     ": " + issue.text);
  }
  return faults;
}

// Fields of literals: the reference points to the colon, we to the name.
bool is_about_field(const std::string& error) {
  return error.find("expected type of field") != std::string::npos ||
         error.find("{single_int32: 1, undefined: 2}") != std::string::npos;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += "\n  " + line;
  return text;
}

struct Count {
  int passed = 0;
  int failed = 0;
  std::map<std::string, int> left_out{};
};

std::string compare(const nlohmann::json& golden, const ParseResult& parsed,
                    const Checked& checked) {
  const auto text = golden.at("expr").get<std::string>();
  if (golden.contains("checked_ast")) {
    if (!checked.issues.empty()) {
      return text + " refused:" + joined(faults_of(text, checked.issues));
    }
    const std::string want =
        without_any(golden.at("checked_ast").get<std::string>());
    const std::string got = dump(parsed.ast, parsed.ast.root, checked);
    return got == want ? "" : text + "\n" + got + "\n-- want\n" + want;
  }
  const auto error = golden.at("error").get<std::string>();
  const auto want = faults_in(error);
  const auto got = faults_of(text, checked.issues);
  if (got == want) return "";
  if (is_about_field(error) && got.size() == want.size()) return "";
  return text + "\n  got" + joined(got) + "\n  want" + joined(want);
}

void declare_all(testing::Space space, const nlohmann::json& messages,
                 Declarations& declarations) {
  declarations.mixed_numbers = false;
  declarations.add_functions(libraries());
  testing::declare_more(declarations);
  testing::declare_messages(messages, space, declarations);
}

// The names that the reference checker's own tests are run with.
void declare_samples(Declarations& declarations) {
  Types& types = declarations.types();
  constexpr std::array<std::pair<const char*, const char*>, 7> kSamples{
      {{"is", "string"},
       {"ii", "int"},
       {"iu", "uint"},
       {"iz", "bool"},
       {"id", "double"},
       {"ix", "null"},
       {"ib", "bytes"}}};
  for (const auto& [name, type] : kSamples) {
    declarations.add_variable(name, parse_type(type, types));
  }
  const Type text = types.simple(TypeKind::string);
  declarations.add_function("fg_s", {.id = "fg_s_0", .result = text});
  declarations.add_function(
      "fi_s_s",
      {.id = "fi_s_s_0", .receiver = true, .args = {text}, .result = text});
}

// Why a golden does not bind us, or empty text.
std::string left_out(const nlohmann::json& golden,
                     const nlohmann::json& environment, Types& types) {
  const std::string error = golden.value("error", "");
  const std::string expression = golden.at("expr").get<std::string>();
  const auto says = [](const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
  };
  if (says(error, "unsupported syntax")) {
    return "need optional syntax, which its parser had not";
  }
  if (says(error, "unexpected failed resolution") ||
      says(expression, ".nestedgroup.") || says(expression, "proto.")) {
    return "need protobuf's own types or functions";
  }
  // The suite's word weighs more than that of one implementation.
  const auto expected = environment.find("expected");
  if (expected == environment.end() || !expected->contains("type")) return "";
  if (!golden.contains("type")) return "";
  const auto type = [&](const nlohmann::json& spelling) {
    return parse_type(spelling.get<std::string>(), types);
  };
  return type(expected->at("type")) == type(golden.at("type"))
             ? ""
             : "differ from the type that the suite demands";
}

void run(const nlohmann::json& golden, const nlohmann::json& environment,
         const Declarations& shared, Count& count) {
  const std::string reason = left_out(golden, environment, shared.types());
  if (!reason.empty()) {
    ++count.left_out[reason];
    return;
  }
  Declarations declarations = shared;
  declare_environment(environment.value("type_env", nlohmann::json::array()),
                      declarations);
  declarations.set_container(environment.value("container", ""));
  ParseOptions options;
  options.macros = kAllMacros & ~kTwoVariableMacros;
  const ParseResult parsed =
      parse(golden.at("expr").get<std::string>(), options);
  if (!parsed.ok()) return;
  const Checked checked = check(parsed.ast, declarations);
  const std::string fault = compare(golden, parsed, checked);
  ++(fault.empty() ? count.passed : count.failed);
  CHECK_MESSAGE(fault.empty(), fault);
}

void tell(std::string_view file, const Count& count) {
  MESSAGE(file << ": " << count.passed << " passed, " << count.failed
               << " failed");
  for (const auto& [reason, number] : count.left_out) {
    MESSAGE("  left out: " << number << " " << reason);
  }
}

}  // namespace

TEST_CASE("types, overloads and words are those of the reference checker") {
  const auto goldens = testing::golden("golden_checking.json");
  const auto messages = testing::golden("test_types.json");
  if (!goldens || !messages) return;
  Count count;
  Types types;
  Declarations declarations(types);
  declare_all(testing::Space::samples, *messages, declarations);
  declare_samples(declarations);
  for (const nlohmann::json& golden : *goldens) {
    // Its tests of numbers were run with and without mixed ones.
    declarations.mixed_numbers =
        golden.at("expr") == "lists.filter(x, x > 1.5)";
    run(golden, golden, declarations, count);
  }
  tell("golden_checking.json", count);
}

TEST_CASE("the conformance suite's types are those of the reference checker") {
  const auto goldens = testing::golden("conformance_goldens.json");
  const auto tests = testing::golden("conformance.json");
  const auto messages = testing::golden("test_types.json");
  if (!goldens || !tests || !messages) return;
  Count count;
  Types types;
  Declarations declarations(types);
  declare_all(testing::Space::conformance, *messages, declarations);
  for (const auto& test : *tests) {
    const auto id = test.at("id").get<std::string>();
    if (!goldens->contains(id)) continue;
    const auto& golden = goldens->at(id);
    if (!golden.contains("checked_ast")) {
      ++count.left_out["have no checked tree"];
      continue;
    }
    run(golden, test, declarations, count);
  }
  tell("conformance_goldens.json", count);
}

TEST_CASE("types are those that the conformance suite demands") {
  const auto tests = testing::golden("conformance.json");
  const auto messages = testing::golden("test_types.json");
  if (!tests || !messages) return;
  Types types;
  Declarations shared(types);
  declare_all(testing::Space::conformance, *messages, shared);
  int count = 0;
  for (const auto& test : *tests) {
    if (!test.at("expected").contains("type")) continue;
    const auto text = test.at("expr").get<std::string>();
    CAPTURE(text);
    Declarations declarations = shared;
    declare_environment(test.value("type_env", nlohmann::json::array()),
                        declarations);
    declarations.set_container(test.value("container", ""));
    const ParseResult parsed = parse(text);
    REQUIRE(parsed.ok());
    const Checked checked = check(parsed.ast, declarations);
    CHECK(checked.issues.empty());
    const auto want = test.at("expected").at("type").get<std::string>();
    CHECK(to_string(checked.type_of(parsed.ast.root)) ==
          to_string(parse_type(want, types)));
    ++count;
  }
  MESSAGE("conformance.json: " << count << " types");
}
