// SPDX-License-Identifier: EUPL-1.2
// Mappings against their tables, and the values of those that passed.
#include "charta/charter/loading.h"

#include <algorithm>
#include <array>

#include "charta/base/nearest.h"
#include "charta/value/number.h"

namespace charta {
namespace {

// Escaped and cut where it is printed.
std::string as_text(std::string_view text) { return std::string(text); }

std::vector<std::string_view> names(const KeyTable& table) {
  std::vector<std::string_view> all;
  for (const Key& key : table.keys) all.push_back(key.name);
  return all;
}

// An unknown key is shown where the key stands, not its value.
void unknown_key(const Node& node, std::uint32_t i, const KeyTable& table,
                 Loading& loading) {
  const Node value = node.at(i);
  const std::string_view key = node.key(i);
  loading.faults.add(Code::unknown_key, value.sheet(), value.key_span(),
                     {as_text(key), as_text(nearest(key, names(table)))});
}

void check_key(const Node& node, std::uint32_t i, const KeyTable& table,
               Loading& loading) {
  const Key* key = table.find(node.key(i));
  if (key == nullptr) return unknown_key(node, i, table, loading);
  if (key->later) {
    loading.faults.add(Code::not_supported_yet, node.sheet(),
                       node.at(i).key_span(), {as_text(key->name)});
    return;
  }
  check_shape(node.at(i), key->shape, key->name, loading);
}

bool refuse(Code code, const Node& node, std::string_view key,
            Loading& loading) {
  loading.faults.add(code, node, {as_text(key), as_text(node.text())});
  return false;
}

bool check_text(const Node& node, std::string_view key, Loading& loading) {
  if (!node.is_scalar()) {
    return refuse(Code::expected_text, node, key, loading);
  }
  if (node.text().empty()) return refuse(Code::empty_value, node, key, loading);
  return true;
}

bool check_identifier(const Node& node, std::string_view key,
                      Loading& loading) {
  if (!check_text(node, key, loading)) return false;
  if (is_identifier(node.text())) return true;
  return refuse(Code::bad_identifier, node, key, loading);
}

bool check_version(const Node& node, std::string_view key, Loading& loading) {
  if (node.is_scalar() && node.text() == "1") return true;
  return refuse(Code::unsupported_version, node, key, loading);
}

bool has_language(const Node& node, std::string_view language) {
  const std::optional<Node> text = node.find(language);
  return text && text->is_scalar() && !text->text().empty();
}

bool check_localized(const Node& node, std::string_view key, Loading& loading) {
  if (node.is_scalar()) return check_text(node, key, loading);
  if (!node.is_map() || node.size() == 0) {
    return refuse(Code::expected_localized, node, key, loading);
  }
  const std::size_t before = loading.faults.errors();
  check(node, kLocalizedKeys, key, loading);
  for (const Language language : loading.options.languages) {
    if (has_language(node, tag(language))) continue;
    loading.faults.warn(Code::language_missing, node,
                        {as_text(key), as_text(tag(language))});
  }
  return loading.faults.errors() == before;
}

bool check_texts(const Node& node, std::string_view key, Loading& loading) {
  if (node.is_scalar()) return check_text(node, key, loading);
  if (!node.is_list()) return refuse(Code::expected_list, node, key, loading);
  bool good = true;
  for (std::uint32_t i = 0; i < node.size(); ++i) {
    good = check_text(node.at(i), key, loading) && good;
  }
  return good;
}

bool check_expression(const Node& node, std::string_view key,
                      Loading& loading) {
  // `require: true` is an expression too.
  return check_text(node, key, loading);
}

bool require(bool good, Code code, const Node& node, std::string_view key,
             Loading& loading) {
  return good || refuse(code, node, key, loading);
}

}  // namespace

bool check(const Node& node, const KeyTable& table, std::string_view what,
           Loading& loading) {
  if (!node.is_map()) {
    return refuse(Code::expected_mapping, node, what, loading);
  }
  check_given(node, table, loading);
  check_required(node, table, what, loading);
  return true;
}

void check_given(const Node& node, const KeyTable& table, Loading& loading,
                 bool child) {
  for (std::uint32_t i = 0; i < node.size(); ++i) {
    const bool known = table.find(node.key(i)) != nullptr;
    if (child && known && node.at(i).kind() == Kind::null) continue;
    check_key(node, i, table, loading);
  }
}

void check_required(const Node& node, const KeyTable& table,
                    std::string_view what, Loading& loading) {
  for (const Key& key : table.keys) {
    if (!key.required || node.find(key.name)) continue;
    loading.faults.add(Code::missing_key, node,
                       {as_text(key.name), as_text(what)});
  }
}

bool check_shape(const Node& node, Shape shape, std::string_view key,
                 Loading& loading) {
  switch (shape) {
    case Shape::text:
      return check_text(node, key, loading);
    case Shape::identifier:
      return check_identifier(node, key, loading);
    case Shape::localized:
      return check_localized(node, key, loading);
    case Shape::expression:
      return check_expression(node, key, loading);
    case Shape::number:
      return require(is_number(node.kind()), Code::expected_number, node, key,
                     loading);
    case Shape::boolean:
      return require(node.kind() == Kind::boolean, Code::expected_boolean, node,
                     key, loading);
    case Shape::date:
      return require(day_of(node).has_value(), Code::expected_date, node, key,
                     loading);
    case Shape::version:
      return check_version(node, key, loading);
    case Shape::list:
      return require(node.is_list(), Code::expected_list, node, key, loading);
    case Shape::mapping:
      return require(node.is_map(), Code::expected_mapping, node, key, loading);
    case Shape::texts:
      return check_texts(node, key, loading);
    case Shape::any:
      return true;
  }
  return true;
}

std::string text(const Node& map, std::string_view key) {
  const std::optional<Node> node = map.find(key);
  return node ? as_text(node->text()) : std::string{};
}

std::vector<std::string> texts(const Node& map, std::string_view key) {
  std::vector<std::string> all;
  const std::optional<Node> node = map.find(key);
  if (!node) return all;
  if (node->is_scalar()) all.emplace_back(node->text());
  for (std::uint32_t i = 0; node->is_list() && i < node->size(); ++i) {
    if (node->at(i).is_scalar()) all.emplace_back(node->at(i).text());
  }
  return all;
}

// One text without a language is the text of all languages.
Localized localized(const Node& map, std::string_view key) {
  const std::optional<Node> node = map.find(key);
  if (!node) return {};
  if (node->is_scalar()) return {as_text(node->text()), as_text(node->text())};
  return {text(*node, "en"), text(*node, "fr")};
}

std::optional<Day> day_of(const Node& node) {
  if (!node.is_scalar()) return {};
  return parse_day(node.text());
}

std::optional<Day> day(const Node& map, std::string_view key) {
  const std::optional<Node> node = map.find(key);
  return node ? day_of(*node) : std::nullopt;
}

bool boolean(const Node& map, std::string_view key, bool fallback) {
  const std::optional<Node> node = map.find(key);
  return node && node->kind() == Kind::boolean ? node->value().boolean()
                                               : fallback;
}

std::vector<Node> items(const Node& map, std::string_view key) {
  std::vector<Node> all;
  const std::optional<Node> node = map.find(key);
  if (!node || !node->is_list()) return all;
  for (std::uint32_t i = 0; i < node->size(); ++i) all.push_back(node->at(i));
  return all;
}

std::optional<Node> mapping(const Node& map, std::string_view key) {
  const std::optional<Node> node = map.find(key);
  return node && node->is_map() ? node : std::nullopt;
}

void unknown_name(const Node& node, std::string_view key,
                  std::span<const std::string_view> known, Loading& loading) {
  std::string list;
  for (const std::string_view one : known) {
    if (!list.empty()) list += ", ";
    list += one;
  }
  loading.faults.add(Code::unknown_name, node,
                     {as_text(key), as_text(node.text()),
                      as_text(nearest(node.text(), known)), list});
}

bool Seen::add(const Node& map, std::string_view key, Loading& loading) {
  const std::optional<Node> node = map.find(key);
  if (!node || !node->is_scalar()) return true;
  const auto [at, fresh] =
      first_.emplace(std::string(node->text()), node->mark());
  if (fresh) return true;
  loading.faults.add(Code::duplicate_id, *node, {at->first})
      .related.push_back(at->second);
  return false;
}

}  // namespace charta
