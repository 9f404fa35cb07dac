// SPDX-License-Identifier: EUPL-1.2
// Streams are cut where a look at each line says, however the lines are found.
#include "boundaries.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

namespace charta {
namespace {

constexpr std::array<std::string_view, 14> kLines{
    "---\n",
    "...\n",
    "--- a\n",
    "....\n",
    "-----\n",
    "- a\n",
    "# nothing\n",
    "\n",
    "%YAML 1.2\n",
    ".a: 1\n",
    "  ---\n",
    "key: 1\n",
    "une_clef_assez_longue: et un texte qui va loin\n",
    "  - un element d'une liste\n"};

std::string some_stream(std::mt19937& random) {
  std::string text;
  const std::size_t common = 3 + random() % 11;
  for (std::size_t left = random() % 30; left > 0; --left) {
    const bool any = random() % 6 == 0;
    text += kLines[any ? random() % kLines.size() : common];
  }
  if (random() % 3 == 0 && !text.empty()) text.pop_back();
  return text;
}

// The end of the first document, or npos when there is only one.
std::size_t end_of(const std::string& text) {
  bool marked = false;
  bool any = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const std::string line = text.substr(at, end - at);
    const char behind = line.size() > 3 ? line[3] : '\n';
    const bool three = behind == ' ' || behind == '\n';
    const bool open = marked || any;
    if (line.starts_with("---") && three) {
      if (open) return at;
      marked = true;
    } else if (line.starts_with("...") && three) {
      if (open) return end;
    } else if (line != "\n" && line[0] != '#' && (open || line[0] != '%')) {
      any = true;
    }
    at = end;
  }
  return std::string::npos;
}

}  // namespace

TEST_CASE("a stream of YAML is cut behind its first document") {
  std::mt19937 random(5);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = some_stream(random);
    CAPTURE(text);
    const std::size_t end = end_of(text);
    const auto cut = cut_yaml(text, true);
    REQUIRE(cut);
    CHECK(cut->end == std::min(end, text.size()));
    CHECK(cut->last == (end == std::string::npos));
    // With less of the text there is no other cut.
    const std::size_t seen = random() % (text.size() + 1);
    const auto early = cut_yaml(text.substr(0, seen), false);
    CHECK((!early || early->end == cut->end));
  }
}

}  // namespace charta
