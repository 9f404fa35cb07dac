// SPDX-License-Identifier: EUPL-1.2
// Children wait on a stack until their container closes; then they move to the
// arena side by side.
#include "charta/doc/tree_builder.h"

#include "charta/doc/map_keys.h"

namespace charta {
TreeBuilder::TreeBuilder(const Source& source, const Limits& limits,
                         Faults& faults, KeyNames* names)
    : source_(source),
      limits_(limits),
      faults_(faults),
      names_(names),
      arena_(limits.document_arena_bytes),
      guesses_(names != nullptr && limits.key_bytes >= KeyNames::kLongest) {}

bool TreeBuilder::refuse(Code code, Span at, std::vector<std::string> args) {
  faults_.error(code, blame_ == nullptr ? at : *blame_, std::move(args));
  return false;
}

bool TreeBuilder::exhausted(Span at) {
  return refuse(
      Code::limit_exceeded, at,
      {"document_arena_bytes", std::to_string(limits_.document_arena_bytes)});
}

bool TreeBuilder::too_many(Span at) {
  return refuse(Code::limit_exceeded, at,
                {"nodes", std::to_string(limits_.nodes)});
}

bool TreeBuilder::begin(bool map, std::uint32_t at) {
  const Span here{at, at + 1};
  if (frames_.size() >= limits_.depth) {
    return refuse(Code::too_deep, here, {std::to_string(limits_.depth)});
  }
  Evidence* evidence = arena_.make(Evidence{});
  if (evidence == nullptr) return exhausted(here);
  Frame& frame = frames_.push();
  frame.evidence = evidence;
  frame.first = static_cast<std::uint32_t>(children_.size());
  frame.begin = at;
  frame.name = KeyNames::kRoot;
  frame.map = map;
  frame.named = names_ != nullptr;
  if (frames_.size() == 1) return count(here);
  const Frame& parent = frames_.data()[frames_.size() - 2];
  evidence->parent = parent.evidence;
  evidence->key = parent.map ? children_.back().entry.key
                             : Value::of(static_cast<std::int64_t>(
                                   children_.size() - parent.first));
  frame.name = parent.map ? parent.last : parent.name;
  frame.named = parent.named;
  return count(here);
}

bool TreeBuilder::begin_map(std::uint32_t at) { return begin(true, at); }
bool TreeBuilder::begin_list(std::uint32_t at) { return begin(false, at); }

bool TreeBuilder::refuse_key(std::string_view text, Span at) {
  if (text.size() > limits_.key_bytes) {
    return refuse(Code::limit_exceeded, at,
                  {"key_bytes", std::to_string(limits_.key_bytes)});
  }
  return refuse(Code::limit_exceeded, at,
                {"keys_per_map", std::to_string(limits_.keys_per_map)});
}

bool TreeBuilder::fits_copied(std::string_view text, Span at) {
  if (text.size() > limits_.scalar_bytes) {
    return refuse(Code::limit_exceeded, at,
                  {"scalar_bytes", std::to_string(limits_.scalar_bytes)});
  }
  copied_ += text.size();
  if (copied_ > limits_.alias_bytes) {
    return refuse(Code::limit_exceeded, at,
                  {"alias_bytes", std::to_string(limits_.alias_bytes)});
  }
  return true;
}

bool TreeBuilder::close_list(const Frame& frame, Span at) {
  const std::span<const Child> children = children_of(frame);
  Value* items = arena_.array<Value>(children.size());
  Place* places = arena_.array<Place>(children.size());
  const List* list = arena_.make(
      List{items, static_cast<std::uint32_t>(children.size()), frame.evidence});
  if (list == nullptr || arena_.exhausted()) return exhausted(at);
  frame.evidence->places = places;
  for (const Child& child : children) {
    *items++ = child.entry.value;
    *places++ = child.place;
  }
  children_.cut(frame.first);
  place(Value::of(list), at);
  return true;
}

bool TreeBuilder::move_members(const Frame& frame, Map& map) {
  Entry* entries = arena_.array<Entry>(map.size);
  Place* places = arena_.array<Place>(map.size);
  if (arena_.exhausted()) return false;
  map.entries = entries;
  frame.evidence->places = places;
  for (const Child& child : children_of(frame)) {
    *entries++ = child.entry;
    *places++ = child.place;
  }
  return true;
}

// Names that differ tell keys that differ, so no index is needed for that.
bool TreeBuilder::move_named(const Frame& frame, Map& map) {
  Entry* entries = arena_.array<Entry>(map.size);
  Place* places = arena_.array<Place>(map.size);
  std::uint32_t* names = arena_.array<std::uint32_t>(map.size);
  if (arena_.exhausted()) return false;
  map.entries = entries;
  map.names = names;
  frame.evidence->places = places;
  names_->begin_mapping();
  bool look = map.size > kPlainMap;
  for (const Child& child : children_of(frame)) {
    *entries++ = child.entry;
    *places++ = child.place;
    *names++ = child.name;
    look = names_->met(child.name) || look;
  }
  return !look || index_keys(map, arena_, faults_);
}

bool TreeBuilder::close_map(const Frame& frame, Span at) {
  const std::size_t size = children_.size() - frame.first;
  Map* map = arena_.make(Map{.size = static_cast<std::uint32_t>(size),
                             .evidence = frame.evidence});
  if (map == nullptr) return exhausted(at);
  const bool moved = frame.named ? move_named(frame, *map)
                                 : move_members(frame, *map) &&
                                       index_keys(*map, arena_, faults_);
  if (!moved) return exhausted(at);
  if (compose_) check_composed_keys(*map, faults_);
  children_.cut(frame.first);
  place(Value::of(map), at);
  return true;
}

bool TreeBuilder::end(std::uint32_t end) {
  const Frame& frame = frames_.back();
  frames_.pop();
  const Span at{frame.begin, end};
  return frame.map ? close_map(frame, at) : close_list(frame, at);
}

Document TreeBuilder::finish() {
  return {source_, std::move(arena_), root_.entry.value, root_.place};
}

}  // namespace charta
