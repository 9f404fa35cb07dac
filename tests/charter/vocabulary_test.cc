// SPDX-License-Identifier: EUPL-1.2
// Vocabulary files: what they say, and what they may not.
#include "charta/charter/vocabulary.h"

#include <doctest/doctest.h>

#include "parts.h"

namespace charta {
namespace {

Result<Vocabulary> load_fields(const std::string& fields) {
  const CharterSource file{
      .source = {"v.yaml", "vocabulary: 1\nid: v\nfields:\n" + fields}};
  return load_vocabulary(file);
}

TEST_CASE("fields are found by path, sorted") {
  const CharterSource file{.source = {"v.yaml", std::string(kVocabulary)}};
  const auto vocabulary = load_vocabulary(file);
  REQUIRE(vocabulary.has_value());
  CHECK(vocabulary->id == "small");
  const VocabularyField* country = vocabulary->find("data.transfers[].country");
  REQUIRE(country != nullptr);
  CHECK(country->type == FieldType::country);
  CHECK_FALSE(country->list);
  CHECK(country->at.line == 20);
  const VocabularyField* goals = vocabulary->find("hosting.goals");
  REQUIRE(goals != nullptr);
  CHECK(goals->list);
  REQUIRE(goals->choices.size() == 2);
  CHECK(goals->choices[1].value == "safety");
  CHECK(goals->choices[1].label.empty());
  CHECK(vocabulary->find("project.status")->choices[0].label.fr == "Idée");
  CHECK(vocabulary->find("project") == nullptr);
  CHECK(vocabulary->find("data.transfers[]") == nullptr);
}

TEST_CASE("types have their names") {
  for (int i = 0; i < 9; ++i) {
    const auto type = static_cast<FieldType>(i);
    CHECK(find_field_type(name(type)) == type);
  }
  CHECK(name(FieldType::enumeration) == "enum");
  CHECK_FALSE(find_field_type("enumeration").has_value());
}

TEST_CASE("faults of fields") {
  struct Row {
    std::string fields;
    std::string faults;
  };
  const Row rows[] = {
      {"  a.b: {type: txet}\n",
       "v.yaml 4:15-19 `type` cannot be `txet`, did you mean `text`? (one of: "
       "text, integer, number, boolean, date, country, url, enum, record)\n"},
      {"  a.b: {type: list(txt)}\n",
       "v.yaml 4:15-24 `type` cannot be `list(txt)` (one of: text, integer, "
       "number, boolean, date, country, url, enum, record)\n"},
      {"  a.b: {label: x}\n", "v.yaml 4:8-18 key `type` is missing in `a.b`\n"},
      {"  a.b: text\n",
       "v.yaml 4:8-12 `a.b` must be a mapping of keys to values\n"},
      {"  a.b: {type: text, lable: x}\n",
       "v.yaml 4:21-26 key `lable` does not exist here, did you mean "
       "`label`?\n"},
      {"  a.b: {type: enum}\n",
       "v.yaml 4:8-20 key `values` is missing in `a.b`\n"},
      {"  a.b: {type: text, values: {x: }}\n",
       "v.yaml 4:29-34 only a field of type enum has values\n"},
      {"  a.b: {type: enum, values: {unknown: }}\n",
       "v.yaml 4:30-37 name `unknown` is reserved\n"},
      {"  a..b: {type: text}\n",
       "v.yaml 4:3-7 `a..b` is not a path of names, as `hosting.mode` or "
       "`data.transfers[].country`\n"},
      {"  a[]: {type: text}\n",
       "v.yaml 4:3-6 `a[]` is not a path of names, as `hosting.mode` or "
       "`data.transfers[].country`\n"},
      {"  1a: {type: text}\n",
       "v.yaml 4:3-5 `1a` is not a path of names, as `hosting.mode` or "
       "`data.transfers[].country`\n"},
      {"  evidence.x: {type: text}\n",
       "v.yaml 4:3-13 name `evidence.x` is reserved\n"},
      {"  as_of: {type: date}\n", "v.yaml 4:3-8 name `as_of` is reserved\n"},
      {"  a: {type: text}\n  a.b: {type: text}\n",
       "v.yaml 5:3-6 field `a.b` does not fit `a`, which is not a record or "
       "not the right list of records\n"},
      {"  a[].b: {type: text}\n",
       "v.yaml 4:3-8 field `a[].b` does not fit `a`, which is not a record or "
       "not the right list of records\n"},
      {"  a: {type: list(record)}\n  a.b: {type: text}\n",
       "v.yaml 5:3-6 field `a.b` does not fit `a`, which is not a record or "
       "not the right list of records\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.fields);
    CHECK(faults_of(load_fields(row.fields)) == row.faults);
  }
}

TEST_CASE("a file of another kind or version is refused") {
  CHECK(faults_of(load_vocabulary({.source = {"v.yaml", "- a\n"}})) ==
        "v.yaml 1:1-4 `vocabulary` must be a mapping of keys to values\n");
  CHECK(faults_of(load_vocabulary(
            {.source = {"v.yaml", "vocabulary: 2\nid: v\nfields: {}\n"}})) ==
        "v.yaml 1:13-14 this version of charta reads `vocabulary` in version "
        "1, not `2`\n");
}

}  // namespace
}  // namespace charta
