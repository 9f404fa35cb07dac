// SPDX-License-Identifier: EUPL-1.2
// The parts that all schemas are made of. Internal to the room.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "charta/charter/charter.h"
#include "charta/charter/fields.h"
#include "charta/i18n/localized.h"
#include "charta/report/json_writer.h"

namespace charta {

// Names of a schema, shown as an `enum`.
using NameList = std::span<const std::string_view>;

// Writes one schema. Every function writes members of the object that the
// caller opened, unless it says otherwise.
class SchemaPen {
 public:
  SchemaPen(Language language, std::string& out)
      : json(JsonLayout::indented, out), language_(language) {}

  // Opens the root and says which schema this is.
  void begin(std::string_view name, const Localized& title);
  void end();

  void describe(const Localized& text);
  void describe(std::string_view text);
  void ref(std::string_view definition);
  void type(std::initializer_list<std::string_view> types);
  void names(std::string_view key, NameList values);
  // A member whose value is an object: `"key": {`; closed by end_object().
  void open(std::string_view key);
  // `"items": {"$ref": …}` and its like, with the key given.
  void ref_under(std::string_view key, std::string_view definition);

  // What a value of that shape looks like.
  void shape(Shape shape);
  // The definitions that shapes refer to. Members of `$defs`.
  void shape_definitions();
  // Those that only charters need: texts in two languages, weights, efforts.
  void text_definitions();
  // The definition of a mapping with those keys. A member of `$defs`.
  void table(const KeyTable& table);

  JsonWriter json;
  Language language() const { return language_; }

 private:
  void key(const KeyTable& table, const Key& key);
  void scalar(std::string_view name,
              std::initializer_list<std::string_view> types,
              std::string_view pattern);
  void choice(std::string_view name, NameList values);
  // A definition that is one of two others, `name[]` for a list of one.
  void either(std::string_view name, std::string_view first,
              std::string_view second);

  Language language_;
};

// The name of a table's definition: its words, joined by hyphens.
std::string definition_name(std::string_view table);

// The definitions that descriptors need; `root` names the one of a descriptor
// as a whole. Members of `$defs`. REQUIRES: shape_definitions() are there.
void put_descriptor_definitions(const Charter& charter, std::string_view root,
                                SchemaPen& pen);

}  // namespace charta
