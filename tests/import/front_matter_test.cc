// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/front_matter.h"

#include <doctest/doctest.h>

using namespace charta;

TEST_CASE("front matter is what stands between the first two lines of dashes") {
  struct {
    const char* text;
    const char* yaml;
  } const rows[] = {
      {"---\na: 1\n---\n# T\n", "a: 1\n"},
      {"---\r\na: 1\r\n---\r\nx\r\n", "a: 1\r\n"},
      {"\xEF\xBB\xBF---\na: 1\n--- \n", "a: 1\n"},
      {"---\na: 1\n---", "a: 1\n"},
      {"---\na: 1\n", ""},
      {"# T\n---\na: 1\n---\n", ""},
      {"--- a\na: 1\n---\n", ""},
      {"", ""},
      {"---", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const Source yaml = front_matter({.name = "r.md", .text = row.text});
    CHECK(yaml.text == row.yaml);
    CHECK(yaml.first_line == 2);
  }
}

TEST_CASE("a tag before a value is blanked where it stands") {
  std::string yaml = "a:\n  - !include x.yaml\nb: it is! include !\n";
  CHECK(blank_tag(yaml, "include"));
  CHECK(yaml == "a:\n  -          x.yaml\nb: it is! include !\n");
  CHECK_FALSE(blank_tag(yaml, "include"));
}
