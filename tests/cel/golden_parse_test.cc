// SPDX-License-Identifier: EUPL-1.2
// Syntax trees and places of faults, as the reference implementation has them.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "cel/goldens.h"
#include "charta/base/utf8.h"
#include "charta/cel/dump.h"
#include "charta/cel/parser.h"

using namespace charta;
using namespace charta::cel;

namespace {

using Places = std::set<std::pair<int, int>>;

// `ERROR: <input>:1:5: ...`: line and column of each.
Places places_in(const std::string& text) {
  Places places;
  for (std::size_t at = text.find("ERROR: "); at != std::string::npos;
       at = text.find("ERROR: ", at + 1)) {
    const std::size_t line = text.find(':', at + 6) + 1;
    const std::size_t column = text.find(':', line) + 1;
    places.insert(
        {std::stoi(text.substr(line)), std::stoi(text.substr(column))});
  }
  return places;
}

Places places_of(std::string_view text, const Issues& issues) {
  Places places;
  for (const Issue& issue : issues) {
    const std::string_view before = text.substr(0, issue.at.begin);
    const auto lines = std::ranges::count(before, '\n');
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    places.insert(
        {static_cast<int>(lines) + 1, static_cast<int>(count_utf8(line)) + 1});
  }
  return places;
}

std::string shown(const Places& places) {
  std::string text;
  for (const auto& [line, column] : places) {
    text += std::to_string(line) + ":" + std::to_string(column) + " ";
  }
  return text;
}

// The parser that the files were made with.
ParseOptions reference(std::uint32_t depth) {
  ParseOptions options;
  options.macros = kStandardMacros;
  options.optional_syntax = false;
  options.limits.expression_depth = depth;
  return options;
}

struct Count {
  int passed = 0;
  int failed = 0;
  std::vector<std::string> left_out{};
};

// Expressions whose faults hang on other limits than ours: on recovery (4
// attempts, 4 tokens ahead) and on parentheses (32, which the language allows).
bool left_out(const std::string& expression) {
  return expression == "a ? b ((?))" || expression == "x{?." ||
         expression.starts_with("-[-1--1") || expression.starts_with("(((") ||
         expression.find("\x7f") != std::string::npos;
}

std::string fault_of_tree(const std::string& expression,
                          const ParseResult& result, const std::string& want) {
  if (!result.ok()) {
    return expression + "\n  refused: " + result.issues.front().text;
  }
  const std::string got = dump(result.ast, result.ast.root);
  return got == want ? "" : expression + "\n" + got + "\n-- want\n" + want;
}

std::string fault_of_places(const std::string& expression,
                            const ParseResult& result,
                            const std::string& error) {
  if (result.ok()) return expression + "\n  accepted; want " + error;
  const Places want = places_in(error);
  const Places got = places_of(expression, result.issues);
  if (want == got || want.begin()->first < 0) return "";
  // The reference parser does not look into an entry that it refuses.
  const bool refused = error.find("unsupported syntax") != std::string::npos;
  if (refused && std::ranges::includes(got, want)) return "";
  return expression + "\n  at " + shown(got) + "want " + shown(want);
}

void check(const nlohmann::json& golden, ParseOptions options, Count& count) {
  const auto expression = golden.at("expr").get<std::string>();
  const bool tree = golden.contains("ast");
  const std::string error = golden.value("error", "");
  if (!tree && left_out(expression)) {
    count.left_out.push_back(expression);
    return;
  }
  options.quoted_fields = error.find('`') == std::string::npos;
  const ParseResult result = parse(expression, options);
  const std::string fault =
      tree ? fault_of_tree(expression, result,
                           golden.at("ast").get<std::string>())
           : fault_of_places(expression, result, error);
  CHECK_MESSAGE(fault.empty(), fault);
  ++(fault.empty() ? count.passed : count.failed);
}

void tell(std::string_view file, const Count& count) {
  MESSAGE(file << ": " << count.passed << " passed, " << count.failed
               << " failed, " << count.left_out.size() << " left out");
}

}  // namespace

TEST_CASE("trees and places are those of the reference parser") {
  for (const std::string file :
       {"golden_parsing.json", "golden_comprehension.json"}) {
    const auto goldens = testing::golden(file);
    if (!goldens) return;
    Count count;
    for (const auto& golden : *goldens) {
      check(golden, reference(file == "golden_parsing.json" ? 32 : 250), count);
    }
    tell(file, count);
  }
}

TEST_CASE("the conformance suite's trees are those of the reference parser") {
  const auto goldens = testing::golden("conformance_goldens.json");
  if (!goldens) return;
  Count count;
  for (const auto& [name, golden] : goldens->items()) {
    if (!golden.contains("ast") && !golden.contains("error")) continue;
    if (!golden.contains("ast") && golden.contains("checked_ast")) continue;
    check(golden, reference(250), count);
  }
  tell("conformance_goldens.json", count);
}
