// SPDX-License-Identifier: EUPL-1.2
// Reads a vocabulary file. To add a type of field: a row in kTypes, its CEL
// type in environment.cc, its reading in typing.cc.
#include "charta/charter/vocabulary.h"

#include <algorithm>
#include <array>

#include "charta/charter/assembly.h"
#include "charta/doc/read.h"

namespace charta {
namespace {

constexpr std::array<std::string_view, 9> kTypes = {
    "text",    "integer", "number", "boolean", "date",
    "country", "url",     "enum",   "record",
};
// Words of a descriptor or of expressions that a field would hide.
constexpr std::array<std::string_view, 8> kReserved = {
    "charta",   "kind",   "charter",   "evidence",
    "imported", "params", "variables", "as_of",
};
constexpr std::array<std::string_view, 2> kAbsent = {"unknown", "NSP"};
constexpr std::size_t kLongestPath = 16;  // segments

bool name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '_';
}

bool well_formed(std::string_view segment, bool last) {
  if (!last && segment.ends_with("[]")) segment.remove_suffix(2);
  return !segment.empty() && !(segment[0] >= '0' && segment[0] <= '9') &&
         std::ranges::all_of(segment, name_byte);
}

bool well_formed(std::string_view path) {
  for (std::size_t i = 0; i < kLongestPath; ++i) {
    const std::size_t dot = path.find('.');
    const bool last = dot == std::string_view::npos;
    if (!well_formed(path.substr(0, dot), last)) return false;
    if (last) return true;
    path.remove_prefix(dot + 1);
  }
  return false;
}

// `list(T)` or `T`.
void load_type(const Node& row, VocabularyField& field, Loading& loading) {
  const std::optional<Node> node = row.find("type");
  if (!node || !node->is_scalar()) return;
  std::string_view word = node->text();
  if (word.starts_with("list(") && word.ends_with(")")) {
    field.list = true;
    word = word.substr(5, word.size() - 6);
  }
  const std::optional<FieldType> type = find_field_type(word);
  if (type) {
    field.type = *type;
  } else {
    unknown_name(*node, "type", kTypes, loading);
  }
}

Choice load_choice(const Node& values, std::uint32_t i, Loading& loading) {
  const std::string_view value = values.key(i);
  const Node label = values.at(i);
  const Code code = std::ranges::count(kAbsent, value) > 0 ? Code::reserved_name
                                                           : Code::empty_value;
  if (value.empty() || code == Code::reserved_name) {
    loading.faults.add(code, label.sheet(), label.key_span(),
                       {std::string(value)});
  }
  if (label.kind() == Kind::null) return {std::string(value), {}};
  if (!check_shape(label, Shape::localized, value, loading)) return {};
  return {std::string(value), localized(values, value)};
}

void load_choices(const Node& row, VocabularyField& field, Loading& loading) {
  const bool wanted = field.type == FieldType::enumeration;
  const std::optional<Node> values = row.find("values");
  if (wanted && (!values || values->size() == 0)) {
    loading.faults.add(Code::missing_key, row, {"values", field.path});
  }
  if (!values || !values->is_map()) return;
  if (!wanted) loading.faults.add(Code::values_without_enum, *values, {});
  for (std::uint32_t i = 0; i < values->size(); ++i) {
    field.choices.push_back(load_choice(*values, i, loading));
  }
}

void check_path(const Node& row, std::string_view path, Loading& loading) {
  const std::string_view first = path.substr(0, path.find_first_of(".["));
  const bool reserved = std::ranges::count(kReserved, first) > 0;
  if (well_formed(path) && !reserved) return;
  loading.faults.add(reserved ? Code::reserved_name : Code::bad_field_path,
                     row.sheet(), row.key_span(), {std::string(path)});
}

VocabularyField load_field(std::string_view path, const Node& row,
                           Loading& loading) {
  VocabularyField field{.path = std::string(path), .at = row.key_mark()};
  check_path(row, path, loading);
  if (!check(row, kFieldKeys, path, loading)) return field;
  load_type(row, field, loading);
  field.label = localized(row, "label");
  field.help = localized(row, "help");
  field.unit = text(row, "unit");
  field.source = text(row, "source");
  field.required = boolean(row, "required", false);
  load_choices(row, field, loading);
  return field;
}

// Whether what stands before `rest` may have sub-fields written this way.
bool holds(const VocabularyField* parent, bool items) {
  if (parent == nullptr) return !items;
  return parent->type == FieldType::record && parent->list == items;
}

// Every prefix of a path is a record (or is not declared), with `[]` exactly
// where it is a list of records.
void check_parents(const Vocabulary& vocabulary, const VocabularyField& field,
                   const Node& fields, Loading& loading) {
  const std::string_view path = field.path;
  for (std::size_t dot = path.find('.'); dot != std::string_view::npos;
       dot = path.find('.', dot + 1)) {
    std::string_view prefix = path.substr(0, dot);
    const bool is_items = prefix.ends_with("[]");
    if (is_items) prefix.remove_suffix(2);
    if (holds(vocabulary.find(prefix), is_items)) continue;
    const std::optional<Node> row = fields.find(path);
    loading.faults.add(Code::field_conflict, row->sheet(), row->key_span(),
                       {field.path, std::string(prefix)});
    return;
  }
}

}  // namespace

const VocabularyField* Vocabulary::find(std::string_view path) const {
  const auto at =
      std::ranges::lower_bound(fields, path, {}, &VocabularyField::path);
  return at != fields.end() && at->path == path ? &*at : nullptr;
}

std::string_view name(FieldType type) {
  return kTypes.at(static_cast<std::size_t>(type));
}

std::optional<FieldType> find_field_type(std::string_view name) {
  const auto at = std::ranges::find(kTypes, name);
  if (at == kTypes.end()) return {};
  return static_cast<FieldType>(at - kTypes.begin());
}

Vocabulary read_vocabulary(const Node& root, Loading& loading) {
  Vocabulary vocabulary;
  if (!check(root, kVocabularyKeys, "vocabulary", loading)) return vocabulary;
  vocabulary.id = text(root, "id");
  const std::optional<Node> fields = mapping(root, "fields");
  if (!fields) return vocabulary;
  vocabulary.fields.reserve(fields->size());
  for (std::uint32_t i = 0; i < fields->size(); ++i) {
    vocabulary.fields.push_back(
        load_field(fields->key(i), fields->at(i), loading));
  }
  std::ranges::sort(vocabulary.fields, {}, &VocabularyField::path);
  for (const VocabularyField& field : vocabulary.fields) {
    check_parents(vocabulary, field, *fields, loading);
  }
  return vocabulary;
}

Result<Vocabulary> load_vocabulary(const CharterSource& file,
                                   const LoadOptions& options) {
  CHARTA_TRY(const Document document,
             read_document(file.source, file.syntax, options.limits));
  const CharterFile sheet(document);
  Loading loading(options);
  Vocabulary vocabulary = read_vocabulary(Node::root(sheet), loading);
  if (loading.faults.errors() > 0) return faults(loading.faults.take_errors());
  return vocabulary;
}

}  // namespace charta
