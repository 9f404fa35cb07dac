// SPDX-License-Identifier: EUPL-1.2
// A pattern and, behind the first line feed, a text: what the table of a plain
// pattern says of it is what RE2 finds by itself.
#include <array>

#include "charta/cel/regex.h"
#include "fuzz/fuzzer.h"

void fuzz(std::string_view input) {
  const std::size_t feed = input.find('\n');
  if (feed == std::string_view::npos) return;
  const auto compiled = charta::cel::Regex::compile(input.substr(0, feed), {});
  if (compiled.regex == nullptr) return expect(!compiled.fault.empty());
  const std::string_view text = input.substr(feed + 1);
  std::array<std::string_view, 1> found{};
  expect(compiled.regex->matches(text) == compiled.regex->find(text, 0, found));
}
