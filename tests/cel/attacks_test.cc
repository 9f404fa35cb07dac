// SPDX-License-Identifier: EUPL-1.2
// Hostile expressions and patterns: an error value or a refusal, soon.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

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

// `s` a long text, `t` a wild pattern, `l` a long list, `p` an empty record.
std::string document() {
  return R"({"s": ")" + std::string(100'000, 'a') +
         R"(", "t": "((a{0,100}){0,100}){0,100}", "p": {}, "l": )" +
         long_list(5'000) + "}";
}

}  // namespace

TEST_CASE("expressions that want too much end in an error") {
  Asker ask(document());
  for (const char* expression : {
           "l.all(a, l.all(b, l.all(c, a + b + c >= 0)))",
           "l.map(a, l.map(b, l.map(c, a)))",
           "l.map(x, s + s + s + s + s + s + s + s).size() > 0",
           "lists.range(2000000000).size() > 0",
           "lists.range(9223372036854775807).size() > 0",
           "s.replace('', s).size() > 0",
           "s.replace('a', s).size() > 0",
           "l.map(x, s).join(s).size() > 0",
           "l.all(x, s.matches('(a+)+' + string(x)))",
           "l.all(x, s.contains('b' + s))",
           "l.all(x, s.split('').size() > 1)",
           "l.all(x, '%s'.format([l]) != '')",
           "l.all(x, l.sort() == l)",
           "l.distinct().map(x, l.distinct()).size() > 0",
           "cel.bind(a, [l, l], cel.bind(b, [a, a], cel.bind(c, [b, b], "
           "cel.bind(d, [c, c], cel.bind(e, [d, d], cel.bind(f, [e, e], "
           "cel.bind(g, [f, f], g == g)))))))",
           "cel.bind(a, [l, l], cel.bind(b, [a, a], cel.bind(c, [b, b], "
           "cel.bind(d, [c, c], cel.bind(e, [d, d], cel.bind(f, [e, e], "
           "f.flatten(9).size() > 0))))))",
           "l.all(x, sets.contains(l, l))",
           "l.transformMapEntry(i, v, {v: i}).size() < "
           "l.transformMap(i, v, l).size()",
           "base64.encode(bytes(l.map(x, s).join())).size() > 0",
           "l.exists(x, regex.replace(s, 'a', s) == '')",
       }) {
    CAPTURE(std::string(expression));
    ask.reset();
    const std::string value = ask(std::string(expression) + " || true");
    CAPTURE(value.substr(0, 200));
    CHECK(value.starts_with("error(limit exceeded"));
    CHECK(ask.facts().cost() < 60'000'000);
  }
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
