// SPDX-License-Identifier: EUPL-1.2
// Every file of rules/ and examples/ is valid by the schema of its kind.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "author/author_sample.h"
#include "author/validator.h"
#include "charta/author/schema.h"
#include "rules/content.h"

namespace charta {
namespace {

namespace fs = std::filesystem;
using author_sample::read;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> files() {
  std::vector<fs::path> all;
  for (const char* top : {"rules", "examples"}) {
    const fs::path folder = fs::path(CHARTA_SOURCE_DIR) / top;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      const std::string end = entry.path().extension().string();
      const bool document = end == ".yaml" || end == ".toml" || end == ".json";
      const bool mapping = entry.path().parent_path().filename() == "import";
      if (document && !mapping) all.push_back(entry.path());
    }
  }
  return all;
}

// The schemas, each read once.
struct Schemas {
  std::unique_ptr<author_sample::Read> charter =
      read("charter.json", charter_schema(Language::english));
  std::unique_ptr<author_sample::Read> waivers =
      read("waivers.json", waivers_schema(Language::french));
  std::unique_ptr<author_sample::Read> tests =
      read("tests.json", tests_schema(nullptr, Language::french));
  std::unique_ptr<author_sample::Read> descriptor =
      read("descriptor.json",
           descriptor_schema(builtin_charter("essentiel"), Language::english));
};

// Null where the vocabulary is the file's own.
const Document* schema_of(const Schemas& all, const fs::path& path,
                          const Value& root) {
  if (path.string().ends_with(".tests.yaml")) return all.tests->document.get();
  if (root.map().find("waivers")) return all.waivers->document.get();
  for (const char* key : {"principles", "rules", "framework", "vocabulary"}) {
    if (root.map().find(key)) return all.charter->document.get();
  }
  const Value* charter = root.map().find("charter");
  const bool own = path.parent_path().filename() == "nl-amt";
  return own || charter != nullptr ? nullptr : all.descriptor->document.get();
}

TEST_CASE("every file of the rules and the examples is valid") {
  const Schemas all;
  std::size_t seen = 0;
  for (const fs::path& path : files()) {
    const auto document = read(path.string(), bytes_of(path));
    const Value& root = document->document->root();
    const Document* schema = schema_of(all, path, root);
    if (schema == nullptr) continue;
    CAPTURE(path.string());
    CHECK(Validator(*schema).fault(root) == "");
    ++seen;
  }
  CHECK(seen > 60);
}

TEST_CASE("faults of each file are found") {
  const Schemas all;
  const std::string head =
      "charta: 1\nid: a\nversion: 1\ntitle: A\nvocabulary: v.yaml\n"
      "principles: []\n";
  const std::string rule = "{id: A, principle: P, title: T, ";
  struct {
    const Document* schema;
    std::string text;
    bool valid;
  } const rows[] = {
      {all.charter->document.get(), head + "rules: [./a.yaml]", true},
      {all.charter->document.get(), head, false},
      {all.charter->document.get(),
       "charta: 1\nid: b\nversion: 1\nextends: a.yaml\nrules: [{id: A}]", true},
      {all.charter->document.get(), "rules: [{principle: P}]", false},
      {all.charter->document.get(), head + "rules: []\nrule: []", false},
      {all.charter->document.get(), "rules: [" + rule + "severity: major}]",
       true},
      {all.charter->document.get(), "rules: [" + rule + "severity: grave}]",
       false},
      {all.charter->document.get(), "rules: [" + rule + "level: [bid]}]", true},
      {all.charter->document.get(), "rules: [" + rule + "level: [city]}]",
       false},
      {all.charter->document.get(),
       "rules: [" + rule + "remedy: {text: T, effort: 3}}]", true},
      {all.charter->document.get(), "rules: [" + rule + "remedy: {effort: 3}}]",
       false},
      {all.charter->document.get(), "vocabulary: 1\nid: v\nfields: {a: {}}",
       false},
      {all.charter->document.get(),
       "vocabulary: 1\nid: v\nfields: {a: {type: list(date)}}", true},
      {all.charter->document.get(), "framework: 2\nid: f\ntitle: F\nitems: []",
       false},
      {all.waivers->document.get(),
       "waivers: [{rule: A, descriptor: b, reason: c, who: d, date: "
       "2026-01-01, expires: 2026-02-01}]",
       true},
      {all.waivers->document.get(),
       "waivers: [{rule: A, descriptor: b, reason: c, who: d, date: "
       "2026-01-01, expires: never}]",
       false},
      {all.waivers->document.get(), "waivers: [{rule: A}]", false},
      {all.tests->document.get(),
       "tests: [{rule: A, given: {}, expect: pass, missing: a.b}]", true},
      {all.tests->document.get(), "tests: [{rule: A, given: {}, expect: ok}]",
       false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const auto document = read("given.yaml", row.text);
    CHECK(Validator(*row.schema).fault(document->document->root()).empty() ==
          row.valid);
  }
}

TEST_CASE("tests of rules are typed by a charter when there is one") {
  const Charter charter = author_sample::charter();
  const auto typed =
      read("tests.json", tests_schema(&charter, Language::english));
  const Validator validator(*typed->document);
  const auto good = read(
      "a.yaml", "tests: [{rule: A, expect: pass, given: {data: {rows: 3}}}]");
  const auto bad = read(
      "b.yaml", "tests: [{rule: A, expect: pass, given: {data: {row: 3}}}]");
  CHECK(validator.fault(good->document->root()) == "");
  CHECK_FALSE(validator.fault(bad->document->root()).empty());
}

TEST_CASE("the schemas use only keywords that the tests understand") {
  const Schemas all;
  const std::vector<std::string> known = {"$defs",
                                          "$id",
                                          "$ref",
                                          "$schema",
                                          "additionalProperties",
                                          "anyOf",
                                          "description",
                                          "else",
                                          "enum",
                                          "format",
                                          "if",
                                          "items",
                                          "minProperties",
                                          "minimum",
                                          "pattern",
                                          "properties",
                                          "required",
                                          "then",
                                          "title",
                                          "type"};
  for (const auto* one :
       {&all.charter, &all.waivers, &all.tests, &all.descriptor}) {
    for (const std::string& word : Validator(*(*one)->document).keywords()) {
      CAPTURE(word);
      CHECK(std::ranges::count(known, word) == 1);
    }
  }
  CHECK(schema_names().size() == 4);
}

}  // namespace
}  // namespace charta
