// SPDX-License-Identifier: EUPL-1.2
// The built-in mappings against the vocabulary: fields that exist, of the type
// that the conversion makes, and values that they may have.
#include <doctest/doctest.h>

#include <algorithm>

#include "charta/doc/read.h"
#include "charta/import/mapping.h"
#include "rules/builtin.h"

using namespace charta;

namespace {

std::string_view text_at(const Map& map, std::string_view key) {
  const Value* value = map.find(key);
  return value == nullptr ? std::string_view() : value->text();
}

// The types of a field that a conversion may give.
std::vector<std::string_view> types_of(const Column& column) {
  const bool yes = !column.values.empty() && column.values.front().boolean;
  switch (column.convert) {
    case Conversion::text:
    case Conversion::html:
      if (column.value) return {"boolean", "enum", "text"};
      return {"text"};
    case Conversion::choice:
    case Conversion::match:
      if (yes) return {"boolean"};
      return {"enum"};
    case Conversion::present:
      return {"boolean"};
    case Conversion::list:
      if (column.values.empty()) return {"list(text)"};
      return {"list(enum)"};
    case Conversion::countries:
      return {"list(country)"};
    case Conversion::country:
      return {"country"};
    case Conversion::siret:
    case Conversion::month:
      return {"text"};
    case Conversion::number:
      return {"number"};
    case Conversion::integer:
      return {"integer", "number"};
    case Conversion::day:
      return {"date"};
    case Conversion::url:
      return {"url"};
    case Conversion::records:
      return {"list(record)"};
  }
  return {};
}

void check_value(const Map& field, const WordChoice& choice) {
  CAPTURE(choice.word);
  CAPTURE(choice.becomes);
  const Value* values = field.find("values");
  if (choice.boolean || choice.becomes.empty() || values == nullptr) return;
  CHECK(values->map().find(choice.becomes) != nullptr);
}

void check_column(const Map& fields, const Column& column,
                  const std::string& above) {
  const std::string path = above + column.to;
  CAPTURE(path);
  const Value* field = fields.find(path);
  REQUIRE(field != nullptr);
  const auto types = types_of(column);
  const std::string_view type = text_at(field->map(), "type");
  CAPTURE(type);
  CHECK(std::ranges::find(types, type) != types.end());
  for (const WordChoice& choice : column.values) {
    check_value(field->map(), choice);
  }
  if (column.value) check_value(field->map(), *column.value);
  for (const Column& item : column.items) {
    check_column(fields, item, path + "[].");
  }
}

Source builtin(std::string_view name) {
  const auto files = builtin_files();
  const auto file = std::ranges::find(files, name, &BuiltinFile::name);
  REQUIRE(file != files.end());
  return {.name = std::string(name), .text = std::string(file->text)};
}

}  // namespace

TEST_CASE(
    "built-in mappings fill fields of the vocabulary, as they are typed") {
  const Source words = builtin("vocabulary.yaml");
  const auto vocabulary = read_document(words, Syntax::yaml);
  REQUIRE(vocabulary);
  const Map& fields = vocabulary->root().map().find("fields")->map();
  std::size_t count = 0;
  for (const BuiltinFile& file : builtin_files()) {
    if (!file.name.starts_with("import/")) continue;
    CAPTURE(file.name);
    const Source source = builtin(file.name);
    const auto document = read_document(source, Syntax::yaml);
    REQUIRE(document);
    const auto mapping = load_mapping(*document);
    REQUIRE(mapping);
    CHECK(file.name == "import/" + mapping->id + ".yaml");
    CHECK_FALSE(mapping->title.fr.empty());
    CHECK_FALSE(mapping->title.en.empty());
    for (const Column& column : mapping->columns) {
      check_column(fields, column, "");
    }
    for (const Check& check : mapping->checks) {
      CHECK(fields.find(check.divide) != nullptr);
      CHECK(fields.find(check.by) != nullptr);
    }
    ++count;
  }
  CHECK(count == 8);
}
