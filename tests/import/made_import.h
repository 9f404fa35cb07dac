// SPDX-License-Identifier: EUPL-1.2
// A mapping and a file as text -> the descriptors, for tests of the room.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "charta/doc/read.h"
#include "charta/doc/yaml_writer.h"
#include "charta/import/convert.h"
#include "charta/import/records.h"

namespace charta {

struct Made {
  std::vector<std::string> yaml{};
  std::vector<std::string> slugs{};
  std::vector<Code> defects{};
  Diagnostics told{};
  std::vector<Code> faults{};  // why there is nothing
};

// The mapping's text, without what every mapping has.
inline Mapping made_mapping(const std::string& text) {
  const Source source{.name = "m.yaml",
                      .text = "import: 1\nid: test\nkind: project\n" + text};
  const auto document = read_document(source, Syntax::yaml);
  REQUIRE(document);
  auto mapping = load_mapping(*document);
  REQUIRE(mapping);
  return *std::move(mapping);
}

inline Made import_text(const std::string& mapping_text,
                        const std::string& name, const std::string& text) {
  const Mapping mapping = made_mapping(mapping_text);
  const Source source{.name = name, .text = text};
  Made made;
  const auto records = read_records(source, mapping);
  if (!records) {
    for (const Diagnostic& one : records.error()) {
      made.faults.push_back(one.code);
    }
    return made;
  }
  Arena arena(1U << 24U);
  TakenNames taken;
  Diagnostics told = records->defects;
  const auto all = convert(*records, mapping, taken, arena, told);
  for (const Imported& imported : all) {
    made.yaml.push_back(write_yaml(imported.root));
    made.slugs.push_back(imported.slug);
    told.insert(told.end(), imported.defects.begin(), imported.defects.end());
  }
  for (const Diagnostic& one : told) made.defects.push_back(one.code);
  made.told = told;
  return made;
}

// The fields alone, without what stands under `imported`.
inline std::string fields_of(const std::string& yaml) {
  return yaml.substr(0, yaml.find("imported:"));
}

inline bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace charta
