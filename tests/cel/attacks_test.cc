// SPDX-License-Identifier: EUPL-1.2
// Hostile expressions and patterns: an error value or a refusal, soon.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "cel/asker.h"
#include "cel/goldens.h"

using namespace charta;
using charta::testing::Asker;

namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string long_list(std::size_t size) {
  std::string text = "[0";
  for (std::size_t i = 1; i < size; ++i) text += ", " + std::to_string(i);
  return text + "]";
}

// `last` under so many names, each a list that holds the one before twice:
// `v0` holds `l` twice, the last one 2^levels times.
std::string doubled(int levels, const std::string& last) {
  std::string text;
  for (int i = 0; i < levels; ++i) {
    const std::string one = i == 0 ? "l" : "v" + std::to_string(i - 1);
    text += "cel.bind(v" + std::to_string(i) + ", [" + one + ", " + one + "], ";
  }
  return text + last + std::string(static_cast<std::size_t>(levels), ')');
}

// `s` a long text, `t` a wild pattern, `l` a long list, `p` an empty record.
std::string document() {
  return R"({"s": ")" + std::string(100'000, 'a') +
         R"(", "t": "((a{0,100}){0,100}){0,100}", "p": {}, "l": )" +
         long_list(5'000) + "}";
}

}  // namespace

TEST_CASE("expressions that want too much end in an error") {
  Asker ask(document());
  for (const std::string& expression : std::vector<std::string>{
           "l.all(a, l.all(b, l.all(c, a + b + c >= 0)))",
           "l.map(a, l.map(b, l.map(c, a)))",
           "l.map(x, s + s + s + s + s + s + s + s).size() > 0",
           "lists.range(2000000000).size() > 0",
           "lists.range(9223372036854775807).size() > 0",
           "s.replace('', s).size() > 0",
           "s.replace('a', s).size() > 0",
           "l.map(x, s).join(s).size() > 0",
           "l.all(x, !s.matches('(a+)+' + string(x)))",
           "l.all(x, s.contains('b' + s))",
           "l.all(x, !s.contains('b' + s.substring(0, 50000)))",
           "l.all(x, s.split('').size() > 1)",
           "l.all(x, '%s'.format([l]) != '')",
           "l.all(x, l.sort() == l)",
           "l.distinct().map(x, l.distinct()).size() > 0",
           doubled(11, "v10 == v10"),
           doubled(60, "v59 == v59"),
           doubled(7, "v6.flatten(9).size() > 0"),
           doubled(60, "v59.flatten(99).size() > 0"),
           "l.all(x, sets.contains(l, l))",
           "l.transformMapEntry(i, v, {v: i}).size() < "
           "l.transformMap(i, v, l).size()",
           "base64.encode(bytes(l.map(x, s).join())).size() > 0",
           "l.exists(x, regex.replace(s, 'a', s) == '')",
       }) {
    CAPTURE(expression);
    ask.reset();
    const std::string value = ask(expression + " || true");
    CAPTURE(value.substr(0, 200));
    CHECK(value.starts_with("error(limit exceeded"));
    CHECK(ask.facts().cost() < 60'000'000);
  }
}

TEST_CASE("expressions that want much but no more than there is") {
  Asker ask(document());
  const std::uint64_t budget = Limits{}.cost_per_expression;
  for (const std::string& expression : {
           doubled(7, "v6 == v6"),
           doubled(6, "v5.flatten(9).size() == 320000"),
           std::string("!l.all(x, s.matches('(a+)+' + string(x)))"),
       }) {
    CAPTURE(expression);
    ask.reset();
    CHECK(ask(expression) == "true");
    CHECK(ask.facts().cost() <= budget);
  }
}

TEST_CASE("what is refused uses up the rest of a budget and no more") {
  Asker ask(document());
  const Limits limits;
  for (std::uint64_t rules = 1; rules <= 12; ++rules) {
    CAPTURE(rules);
    CHECK(ask("lists.range(9223372036854775807).size() > 0")
              .starts_with("error(limit exceeded"));
    CHECK(ask.facts().cost() == std::min(rules * limits.cost_per_expression,
                                         limits.cost_per_descriptor));
  }
  CHECK(ask("1 < l.size()").starts_with("error(limit exceeded"));
  ask.reset();
  ask("lists.range(9223372036854775807).size() > 0");
  CHECK(ask("1 < l.size()") == "true");
}

TEST_CASE("collected hostile expressions") {
  const auto folder = testing::shared_folder() / "attacks" / "cel";
  if (!std::filesystem::exists(folder)) {
    MESSAGE("skipped: ../shared is absent");
    return;
  }
  Asker ask(document());
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    CAPTURE(entry.path().filename().string());
    ask.reset();
    CHECK_FALSE(ask(read(entry.path())).empty());
    CHECK(ask.facts().cost() < 60'000'000);
  }
}

TEST_CASE("collected hostile patterns are refused or linear") {
  const auto file = testing::shared_folder() / "attacks/regex/patterns.txt";
  if (!std::filesystem::exists(file)) {
    MESSAGE("skipped: ../shared is absent");
    return;
  }
  std::ifstream lines(file);
  for (std::string pattern; std::getline(lines, pattern);) {
    CAPTURE(pattern);
    Asker ask(R"({"s": ")" + std::string(50'000, 'a') + R"(", "t": )" +
              nlohmann::json(pattern).dump() + "}");
    const std::string value = ask("s.matches(t)");
    CHECK((value == "true" || value == "false" || value.starts_with("error(")));
  }
}

TEST_CASE("a pattern that is too long is refused") {
  Asker ask("{}");
  const std::string pattern(2000, 'a');
  CHECK(ask("'a'.matches('" + pattern + "')") ==
        "refused: invalid regular expression: pattern_bytes");
}
