// SPDX-License-Identifier: EUPL-1.2
// The fields that a descriptor may hold. Everything about fields derives from
// this list: CEL types, editor schemas, forms, import maps, docs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/diagnostic.h"
#include "charta/i18n/localized.h"

namespace charta {

// The type of a field or of a list's items.
enum class FieldType : std::uint8_t {
  text,
  integer,
  number,
  boolean,
  date,
  country,  // ISO 3166-1 alpha-2, upper case
  url,
  enumeration,
  record,
};

// One allowed value of an enumeration.
struct Choice {
  std::string value{};
  Localized label{};
};

// A field. `path` is dotted; `[]` after a segment marks the items of a list of
// records: `data.transfers[].country`.
struct VocabularyField {
  std::string path{};
  FieldType type = FieldType::text;
  bool list = false;
  Localized label{};
  Localized help{};
  std::string unit{};
  std::vector<Choice> choices{};
  std::string source{};
  bool required = false;  // every descriptor must give it
  Mark at{};
};

struct Vocabulary {
  std::string id{};
  std::vector<VocabularyField> fields{};  // sorted by path

  // The field of that path (indices written as `[]`), or null.
  const VocabularyField* find(std::string_view path) const;
};

// The names of a vocabulary file, e.g. `enum`.
std::string_view name(FieldType type);
std::optional<FieldType> find_field_type(std::string_view name);

}  // namespace charta
