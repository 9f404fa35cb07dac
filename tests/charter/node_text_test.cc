// SPDX-License-Identifier: EUPL-1.2
// Scalars keep the text of their author, where YAML reads it as the same.
#include "charta/charter/node_text.h"

#include <doctest/doctest.h>

#include "tree.h"

namespace charta {
namespace {

TEST_CASE("scalars as text again") {
  struct Row {
    std::string yaml;
    std::string text;
  };
  const Row rows[] = {
      {"1.10", "1.10"},
      {"-3", "-3"},
      {"1e3", "1e3"},
      {"0x10", "16"},
      {"true", "true"},
      {"~", "null"},
      {"2026-01-01", "\"2026-01-01\""},
      {"'a\"b'", R"("a\"b")"},
      {"[1, a]", "[1, \"a\"]"},
      {"{a: {b: 1.50}}", R"({"a": {"b": 1.50}})"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.yaml);
    const Tree tree(row.yaml);
    CHECK(json_text(tree.root()) == row.text);
  }
}

}  // namespace
}  // namespace charta
