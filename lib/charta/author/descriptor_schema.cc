// SPDX-License-Identifier: EUPL-1.2
// The vocabulary as a JSON Schema of descriptors: a mapping inside a mapping,
// as the field tree is, every value open to `unknown`.
#include <algorithm>
#include <array>
#include <charconv>

#include "charta/author/schema.h"
#include "charta/author/schema_pen.h"
#include "charta/i18n/author_labels.h"

namespace charta {
namespace {

using namespace label;

constexpr std::array<std::string_view, 3> kAbsent = {"unknown", "NSP", ""};
constexpr std::array<std::string_view, 3> kKinds = {"project", "organisation",
                                                    "bid"};
constexpr std::string_view kLockPattern =
    "^[0-9A-Za-z_][0-9A-Za-z_.-]*(@[0-9A-Za-z_][0-9A-Za-z_.-]*)?$";

Localized both(const Term& term) {
  return {std::string(term.en), std::string(term.fr)};
}

// A number that an author may write without quotes for this choice.
std::optional<std::uint64_t> as_number(const std::string& text) {
  std::uint64_t number = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc{} || read.ptr != end) return {};
  return std::to_string(number) == text ? std::optional(number) : std::nullopt;
}

class Fields {
 public:
  Fields(const Charter& charter, SchemaPen& pen)
      : tree_(charter.tree), pen_(pen), json_(pen.json) {}

  // The fields below a node, as members of `properties`.
  void members(const FieldTree::Node& parent);
  void mapping(const FieldTree::Node& node);

 private:
  std::string_view in(const Localized& text) const {
    return text.in(pen_.language());
  }
  void field(const FieldTree::Node& node);
  void value(const FieldTree::Node& node);
  void item(const FieldTree::Node& node);
  void list(const FieldTree::Node& node);
  void choices(const VocabularyField& field);
  std::string words(const VocabularyField& field) const;

  const FieldTree& tree_;
  SchemaPen& pen_;
  JsonWriter& json_;
};

// What an editor shows beside the field.
std::string Fields::words(const VocabularyField& field) const {
  std::string text(in(field.label));
  if (!field.help.empty()) {
    text = fill("{0}. {1}", {text, in(field.help)});
  }
  if (!field.unit.empty()) {
    text = fill("{0} ({1})", {text, field.unit});
  }
  for (const Choice& choice : field.choices) {
    text += "\n- " + choice.value;
    if (choice.label.empty()) continue;
    text = fill(kColon.in(pen_.language()), {text, in(choice.label)});
  }
  return text;
}

// The choices and what stands for no answer, as one list.
void Fields::choices(const VocabularyField& field) {
  json_.key("enum");
  json_.begin_inline('[');
  for (const Choice& choice : field.choices) {
    json_.string(choice.value);
    if (const auto number = as_number(choice.value)) json_.number(*number);
  }
  for (const std::string_view absent : kAbsent) json_.string(absent);
  json_.null();
  json_.end_inline(']');
}

std::string_view definition(FieldType type) {
  switch (type) {
    case FieldType::text:
      return "text-field";
    case FieldType::integer:
      return "integer-field";
    case FieldType::number:
      return "number-field";
    case FieldType::boolean:
      return "boolean-field";
    case FieldType::date:
      return "date-field";
    case FieldType::country:
      return "country-field";
    case FieldType::url:
      return "url-field";
    case FieldType::enumeration:
    case FieldType::record:
      break;
  }
  return {};
}

void Fields::mapping(const FieldTree::Node& node) {
  pen_.type({"object"});
  pen_.open("properties");
  members(node);
  json_.end_object();
  json_.flag("additionalProperties", false);
}

// One value of the field: an item of a list, or all of it.
void Fields::item(const FieldTree::Node& node) {
  if (node.field != nullptr && node.field->type != FieldType::record) {
    if (node.field->type == FieldType::enumeration) {
      return choices(*node.field);
    }
    return pen_.ref(definition(node.field->type));
  }
  json_.key("anyOf");
  json_.begin_array();
  json_.begin_object();
  mapping(node);
  json_.end_object();
  json_.begin_inline('{');
  pen_.ref("unknown");
  json_.end_inline('}');
  json_.end_array();
}

void Fields::list(const FieldTree::Node& node) {
  json_.key("anyOf");
  json_.begin_array();
  json_.begin_object();
  pen_.type({"array"});
  pen_.open("items");
  item(node);
  json_.end_object();
  json_.end_object();
  json_.begin_inline('{');
  pen_.ref("unknown");
  json_.end_inline('}');
  json_.end_array();
}

void Fields::value(const FieldTree::Node& node) {
  const bool many = node.field != nullptr && node.field->list;
  many ? list(node) : item(node);
}

void Fields::field(const FieldTree::Node& node) {
  pen_.open(node.name);
  if (node.field != nullptr) pen_.describe(words(*node.field));
  value(node);
  json_.end_object();
}

void Fields::members(const FieldTree::Node& parent) {
  for (const std::string_view name : tree_.names(parent)) {
    field(*tree_.find(parent, name));
  }
}

// A definition `{"anyOf": [{type …}, unknown]}`.
void put_scalar(std::string_view name, std::string_view type,
                std::string_view format, std::string_view pattern,
                SchemaPen& pen) {
  pen.open(name);
  pen.json.key("anyOf");
  pen.json.begin_array();
  pen.json.begin_inline('{');
  pen.type({type});
  pen.json.optional("format", format);
  pen.json.optional("pattern", pattern);
  pen.json.end_inline('}');
  pen.json.begin_inline('{');
  pen.ref("unknown");
  pen.json.end_inline('}');
  pen.json.end_array();
  pen.json.end_object();
}

void put_scalars(SchemaPen& pen) {
  pen.open("unknown");
  pen.describe(both(kUnknownMeaning));
  pen.json.key("enum");
  pen.json.begin_inline('[');
  for (const std::string_view absent : kAbsent) pen.json.string(absent);
  pen.json.null();
  pen.json.end_inline(']');
  pen.json.end_object();
  pen.open("text-field");
  pen.type({"string", "number", "boolean", "null"});
  pen.json.end_object();
  put_scalar("integer-field", "integer", "", "", pen);
  put_scalar("number-field", "number", "", "", pen);
  put_scalar("boolean-field", "boolean", "", "", pen);
  put_scalar("date-field", "string", "date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
             pen);
  put_scalar("country-field", "string", "", "^[A-Z]{2}$", pen);
  put_scalar("url-field", "string", "uri", "", pen);
}

// The keys of a descriptor that are no fields.
void put_head(const Charter& charter, SchemaPen& pen) {
  pen.open("charta");
  pen.describe(both(kFormatVersion));
  pen.ref("version");
  pen.json.end_object();
  pen.open("kind");
  pen.describe(both(kKindMeaning));
  pen.names("enum", kKinds);
  pen.json.end_object();
  pen.open("charter");
  pen.describe(both(kLockMeaning));
  pen.type({"string"});
  pen.json.member("pattern", kLockPattern);
  pen.json.end_object();
  pen.open("evidence");
  pen.describe(both(kEvidenceMeaning));
  pen.type({"object", "null"});
  pen.open("properties");
  for (const VocabularyField& field : charter.vocabulary.fields) {
    pen.ref_under(field.path, "proof");
  }
  pen.json.end_object();
  pen.ref_under("additionalProperties", "proof");
  pen.json.end_object();
  pen.open("imported");
  pen.describe(both(kImportedMeaning));
  pen.json.end_object();
}

}  // namespace

void put_descriptor_definitions(const Charter& charter, std::string_view root,
                                SchemaPen& pen) {
  put_scalars(pen);
  pen.table(kProofKeys);
  pen.open(root);
  Fields fields(charter, pen);
  pen.type({"object"});
  pen.open("properties");
  put_head(charter, pen);
  fields.members(charter.tree.root());
  pen.json.end_object();
  pen.json.flag("additionalProperties", false);
  pen.json.end_object();
}

std::string descriptor_schema(const Charter& charter, Language language) {
  std::string out;
  SchemaPen pen(language, out);
  pen.begin("descriptor", both(kDescriptorSchema));
  pen.ref("descriptor");
  pen.open("$defs");
  pen.shape_definitions();
  put_descriptor_definitions(charter, "descriptor", pen);
  pen.json.end_object();
  pen.end();
  out += '\n';
  return out;
}

}  // namespace charta
