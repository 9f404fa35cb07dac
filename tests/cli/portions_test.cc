// SPDX-License-Identifier: EUPL-1.2
#include "portions.h"

#include <doctest/doctest.h>

#include <random>

#include "fake_console.h"

using namespace charta;

namespace {

// The portions of a file, each as `line:text`, `!code-of-the-fault` for a
// fault.
std::vector<std::string> portions(const std::string& name, std::string text) {
  FakeConsole console;
  console.files[name] = std::move(text);
  PortionStream stream(console, {name, Syntax::automatic}, Limits{});
  std::vector<std::string> all;
  while (auto portion = stream.next()) {
    if (!portion->faults.empty()) {
      all.push_back("!" + std::to_string(portion->faults.front().at.line));
      continue;
    }
    all.push_back(std::to_string(portion->source.first_line) + ":" +
                  portion->source.text);
  }
  return all;
}

using Pieces = std::vector<std::string>;

// The same where lines may come together, and how many came so.
Pieces pieces(const std::string& text, std::size_t& together) {
  FakeConsole console;
  console.files["a.jsonl"] = text;
  PortionStream stream(console, {"a.jsonl", Syntax::automatic}, Limits{});
  Pieces all;
  const auto add = [&all](std::uint32_t number, std::string_view line) {
    all.push_back(std::to_string(number) + ":" + std::string(line));
  };
  while (true) {
    auto portion = stream.lines();
    if (!portion) portion = stream.next();
    if (!portion) return all;
    std::uint32_t number = portion->source.first_line;
    std::string_view rest = portion->source.text;
    if (!portion->faults.empty()) {
      all.push_back("!" + std::to_string(portion->faults.front().at.line));
    } else if (!portion->lines) {
      add(number, rest);
    }
    for (; portion->lines && !rest.empty(); ++number) {
      const auto line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(line.size() + 1);
      if (!blank(line)) add(number, line);
      ++together;
    }
  }
}

}  // namespace

TEST_CASE("a file is cut where its documents end, and nowhere else") {
  struct {
    const char* what;
    const char* name;
    const char* text;
    Pieces wanted;
  } const rows[] = {
      {"one YAML document is the whole file",
       "a.yaml",
       "# c\na: 1\n",
       {"1:# c\na: 1\n"}},
      {"YAML markers",
       "a.yaml",
       "---\na: 1\n---\nb: 2\n",
       {"1:---\na: 1\n", "3:---\nb: 2\n"}},
      {"an end, directives, a start",
       "a.yaml",
       "a: 1\n...\n%YAML 1.2\n---\nb: 2\n",
       {"1:a: 1\n...\n", "3:%YAML 1.2\n---\nb: 2\n"}},
      {"comments after the end are no document",
       "a.yaml",
       "a: 1\n...\n# end\n\n",
       {"1:a: 1\n...\n"}},
      {"dashes that are no marker",
       "a.yaml",
       "a: |\n  ---\n  x\n---x: 1\n",
       {"1:a: |\n  ---\n  x\n---x: 1\n"}},
      {"old line ends",
       "a.yaml",
       "a: 1\r---\rb: 2\r",
       {"1:a: 1\r", "2:---\rb: 2\r"}},
      {"no YAML document", "a.yaml", "# nothing\n", {"!1"}},
      {"lines, blank ones left out",
       "a.jsonl",
       "{}\n\n{\"a\":1}",
       {"1:{}", "3:{\"a\":1}"}},
      {"no lines are no descriptors", "a.jsonl", "", {}},
      {"one object", "a.json", " {\"a\": [1, 2]}\n", {"1: {\"a\": [1, 2]}\n"}},
      {"items keep their lines and columns",
       "a.json",
       "[\n  {\"a\": \"],\"},\n {\"é\": 1}, {}\n]\n",
       {"2:  {\"a\": \"],\"}", "3: {\"é\": 1}", "3:           {}"}},
      {"an empty array", "a.json", "[ ]", {"!1"}},
      {"a comma too many", "a.json", "[{},\n]", {"1: {}", "!2"}},
      {"no bracket at the end", "a.json", "[{}\n", {"1: {}", "!2"}},
      {"text after the array", "a.json", "[{}] x", {"1: {}", "!1"}},
      {"bytes of no syntax", "b.txt", "x", {"1:x"}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.what);
    CHECK(portions(row.name, row.text) == row.wanted);
  }
}

TEST_CASE("cutting does not depend on how the bytes arrive") {
  std::string text = "[";
  for (int i = 0; i < 40'000; ++i) {
    text += (i > 0 ? "," : "") + std::string("{\"n\":\"") + std::to_string(i) +
            "\"}";
  }
  const auto all = portions("a.json", text + "]");
  CHECK(all.size() == 40'000);
  CHECK(all.back().ends_with("{\"n\":\"39999\"}"));
}

TEST_CASE("lines that come together are the lines that come one by one") {
  std::mt19937 random(3);
  std::size_t together = 0;
  for (int round = 0; round < 40; ++round) {
    std::string text;
    for (auto lines = random() % 300; lines > 0; --lines) {
      const bool rare = random() % 400 == 0;
      text.append(random() % (rare ? 200'000 : 900), 'x');
      if (round % 5 == 0 && random() % 100 == 0) text += '\r';
      if (lines > 1 || random() % 2 == 0) text += '\n';
    }
    CHECK(pieces(text, together) == portions("a.jsonl", text));
  }
  CHECK(together > 1000);
  const std::string fat(Limits{}.line_bytes + 10, 'x');
  const std::string text = "{}\n" + fat + "\n\n[]\n";
  CHECK(pieces(text, together) == Pieces{"1:{}", "!2", "4:[]"});
}

TEST_CASE("lines behind a long one take no more memory than others") {
  FakeConsole console;
  std::string& text = console.files["a.jsonl"];
  text = std::string(900'000, 'x') + '\n';
  for (int i = 0; i < 2000; ++i) text += std::string(700, 'y') + '\n';
  PortionStream stream(console, {"a.jsonl", Syntax::automatic}, Limits{});
  std::size_t together = 0;
  for (bool more = true; more;) {
    auto portion = stream.lines();
    if (portion) {
      CHECK(portion->source.text.capacity() <= std::size_t{128} << 10U);
      ++together;
    }
    if (!portion) portion = stream.next();
    more = portion.has_value();
  }
  CHECK(together > 30);
}

TEST_CASE("what is too large is refused and the next line read") {
  const std::string fat(Limits{}.line_bytes + 10, 'x');
  CHECK(portions("a.jsonl", "{}\n" + fat + "\n[]\n") ==
        Pieces{"1:{}", "!2", "3:[]"});
}
