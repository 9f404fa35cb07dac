// SPDX-License-Identifier: EUPL-1.2
// Walks a descriptor along the vocabulary. Scalars are typed in scalars.cc.
#include "charta/charter/typing.h"

#include <algorithm>
#include <array>

#include "charta/base/nearest.h"
#include "charta/value/path.h"

namespace charta {
namespace {

// Keys of a descriptor that are no fields.
constexpr std::array<std::string_view, 5> kMeta = {"charta", "kind", "charter",
                                                   "evidence", "imported"};

bool is_meta(const Value& key) {
  return key.is(Kind::string) &&
         std::ranges::find(kMeta, key.text()) != kMeta.end();
}

bool blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// By its first letter; false decides nothing.
bool says_something(std::string_view text) {
  if (text.empty()) return false;
  const auto first = static_cast<unsigned char>(text[0]);
  return first > ' ' && first != 'u' && first != 'N';
}

bool says_nothing(std::string_view text) {
  return blank(text) || text == "unknown" || text == "NSP";
}

// What says nothing: null, an empty text, and the two words for it.
inline bool says_nothing(const Value& value) {
  if (!value.is(Kind::string)) return value.is(Kind::null);
  return !says_something(value.text()) && says_nothing(value.text());
}

// Whether a value is surely what its field wants, as most are.
inline bool settled(const Value& value, Kind plain) {
  return value.is(plain) &&
         (plain != Kind::string || says_something(value.text()));
}

// The document's tree stands in memory of its own arena, which this pass may
// rewrite: the tree is const only for everyone else.
Value& editable(const Value& value) { return const_cast<Value&>(value); }

}  // namespace

void Typing::walk() {
  if (fields_ != nullptr) fields_->begin();
  const Value& root = document_.root();
  if (root.is(Kind::map)) return walk_map(root.map(), tree_.root());
  const Span at = document_.place().value;
  errors.push_back({.code = Code::expected_mapping,
                    .at = document_.mark(at),
                    .args = {"descriptor"},
                    .excerpt = document_.excerpt(at)});
}

// What is known of the map's key i: a view, or `own`, which it fills. Views of
// what is remembered end with the next search.
inline const NamedFields::Known& Typing::field_of(const Map& map,
                                                  std::uint32_t i,
                                                  const FieldTree::Node& node,
                                                  NamedFields::Known& own) {
  const bool named = fields_ != nullptr && map.names != nullptr;
  if (named && fields_->knows(map.names[i])) return (*fields_)[map.names[i]];
  const Value& key = map.entries[i].key;
  const std::string_view text =
      key.is(Kind::string) ? key.text() : std::string_view{};
  if (named) return fields_->find(tree_, node, map.names[i], text);
  const FieldTree::Node* const child = tree_.find(node, text);
  own = fields_ != nullptr ? fields_->once(tree_, child)
                           : NamedFields::ask(child);
  return own;
}

void Typing::walk_map(const Map& map, const FieldTree::Node& node) {
  const bool top = &node == &tree_.root();
  NamedFields::Known own;
  for (std::uint32_t i = 0; i < map.size; ++i) {
    const Entry& entry = map.entries[i];
    const auto& [child, plain, asked, slot] = field_of(map, i, node, own);
    const std::uint32_t noted = slot;
    if (!settled(entry.value, plain)) {
      const Spot spot{editable(entry.value), map.evidence->places[i],
                      *map.evidence, entry.key};
      if (child != nullptr) {
        type_field(spot, *child);
      } else if (!top || !is_meta(entry.key)) {
        unknown_field(spot, node);
      }
    }
    if (noted != 0) fields_->note(noted, entry.value);
  }
}

void Typing::unknown_field(const Spot& spot, const FieldTree::Node& parent) {
  const std::string_view key =
      spot.key.is(Kind::string) ? spot.key.text() : std::string_view{};
  warn(Code::unknown_field, spot, spot.place.key,
       std::string(nearest(key, tree_.names(parent))));
}

void Typing::type_field(const Spot& spot, const FieldTree::Node& node) {
  if (!node.list) return type_item(spot, node);
  if (says_nothing(spot.value)) {
    spot.value = Value::absent();
  } else {
    type_list(spot, node);
  }
}

void Typing::type_item(const Spot& spot, const FieldTree::Node& node) {
  if (says_nothing(spot.value)) {
    spot.value = Value::absent();
  } else if (node.record) {
    type_record(spot, node);
  } else if (spot.value.is(Kind::list) || spot.value.is(Kind::map)) {
    refuse(Code::field_holds_one, spot);
  } else {
    type_scalar(spot, *node.field);
  }
}

void Typing::type_record(const Spot& spot, const FieldTree::Node& node) {
  if (!spot.value.is(Kind::map)) return refuse(Code::field_is_record, spot);
  walk_map(spot.value.map(), node);
}

void Typing::type_list(const Spot& spot, const FieldTree::Node& node) {
  if (spot.value.is(Kind::list)) return walk_list(spot.value.list(), node);
  refuse(Code::field_is_list, spot);
}

void Typing::walk_list(const List& list, const FieldTree::Node& node) {
  for (std::uint32_t i = 0; i < list.size; ++i) {
    const Value index = Value::of(std::int64_t{i});
    type_item({editable(list.items[i]), list.evidence->places[i],
               *list.evidence, index},
              node);
  }
}

std::string_view Typing::text(const Spot& spot) const {
  return spot.value.is(Kind::string) ? spot.value.text()
                                     : document_.text(spot.place.value);
}

std::string Typing::path(const Spot& spot) const {
  std::string path = path_of(spot.parent);
  append_step(path, spot.key);
  return path;
}

void Typing::refuse(Code code, const Spot& spot, std::string hint) {
  if (errors.size() >= most_) return;
  const bool container = spot.value.is(Kind::map) || spot.value.is(Kind::list);
  const std::string_view shown = container ? "" : text(spot);
  errors.push_back({.code = code,
                    .at = document_.mark(spot.place.value),
                    .args = {path(spot), std::string(shown), std::move(hint)},
                    .excerpt = document_.excerpt(spot.place.value)});
}

void Typing::warn(Code code, const Spot& spot, Span at, std::string hint) {
  if (warnings.size() >= most_) return;
  const bool container = spot.value.is(Kind::map) || spot.value.is(Kind::list);
  const std::string_view shown = container ? "" : text(spot);
  warnings.push_back({.code = code,
                      .at = document_.mark(at),
                      .args = {path(spot), std::string(shown), std::move(hint)},
                      .excerpt = document_.excerpt(at),
                      .gravity = Gravity::warning});
}

}  // namespace charta
