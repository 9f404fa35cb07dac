// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/field_tree.h"

#include <doctest/doctest.h>

#include "charta/doc/yaml_writer.h"

using namespace charta;

TEST_CASE("paths nest in the order in which they first appear") {
  Arena arena(1U << 20U);
  const std::vector<FieldValue> fields = {
      {"kind", Value::of(std::string_view("project"))},
      {"project.name", Value::of(std::string_view("Cantines"))},
      {"hosting.secnumcloud.status", Value::of(std::string_view("none"))},
      {"project.pilot", Value::of(true)},
      {"project.name", Value::of(std::string_view("twice"))},
  };
  CHECK(write_yaml(field_tree(fields, arena)) ==
        "kind: project\n"
        "project:\n"
        "  name: Cantines\n"
        "  pilot: true\n"
        "hosting:\n"
        "  secnumcloud:\n"
        "    status: none\n");
}

TEST_CASE("text that another reader could take for something else is quoted") {
  Arena arena(1U << 20U);
  for (const char* text : {"NO", "01001", "yes", "1e3", "", "a: b", "null",
                           "- x", "#", "É", "~", "2026-01-01"}) {
    CAPTURE(text);
    const Value root =
        field_tree({{"k", Value::of(std::string_view(text))}}, arena);
    CHECK(write_yaml(root) == "k: \"" + std::string(text) + "\"\n");
  }
}
