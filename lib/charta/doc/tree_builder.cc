// SPDX-License-Identifier: EUPL-1.2
// Children wait on a stack until their container closes; then they move to the
// arena side by side.
#include "charta/doc/tree_builder.h"

#include "charta/doc/map_keys.h"

namespace charta {
namespace {

constexpr std::size_t kChildren = 24;
constexpr std::size_t kFrames = 16;

}  // namespace

TreeBuilder::TreeBuilder(const Source& source, const Limits& limits,
                         Faults& faults)
    : source_(source),
      limits_(limits),
      faults_(faults),
      arena_(limits.document_arena_bytes) {
  children_.reserve(kChildren);
  frames_.reserve(kFrames);
}

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
  if (!frames_.empty()) {
    const Frame& parent = frames_.back();
    evidence->parent = parent.evidence;
    evidence->key = parent.map ? children_.back().key
                               : Value::of(static_cast<std::int64_t>(
                                     children_.size() - parent.first));
  }
  frames_.push_back({.evidence = evidence,
                     .first = static_cast<std::uint32_t>(children_.size()),
                     .begin = at,
                     .map = map});
  return count(here);
}

bool TreeBuilder::begin_map(std::uint32_t at) { return begin(true, at); }
bool TreeBuilder::begin_list(std::uint32_t at) { return begin(false, at); }

bool TreeBuilder::key(std::string_view text, Span at) {
  if (text.size() > limits_.key_bytes) {
    return refuse(Code::limit_exceeded, at,
                  {"key_bytes", std::to_string(limits_.key_bytes)});
  }
  if (children_.size() - frames_.back().first >= limits_.keys_per_map) {
    return refuse(Code::limit_exceeded, at,
                  {"keys_per_map", std::to_string(limits_.keys_per_map)});
  }
  Child& child = children_.emplace_back();
  child.key = Value::of(text);
  child.place.key = at;
  return true;
}

bool TreeBuilder::fits(std::string_view text, Span at) {
  if (text.size() > limits_.scalar_bytes) {
    return refuse(Code::limit_exceeded, at,
                  {"scalar_bytes", std::to_string(limits_.scalar_bytes)});
  }
  if (blame_ == nullptr) return true;
  copied_ += text.size();
  if (copied_ > limits_.alias_bytes) {
    return refuse(Code::limit_exceeded, at,
                  {"alias_bytes", std::to_string(limits_.alias_bytes)});
  }
  return true;
}

const Place* TreeBuilder::copy_places(std::span<const Child> children) {
  Place* places = arena_.array<Place>(children.size());
  if (places == nullptr) return nullptr;
  Place* to = places;
  for (const Child& child : children) *to++ = child.place;
  return places;
}

bool TreeBuilder::close_list(const Frame& frame, Span at) {
  const std::span<const Child> children =
      std::span(children_).subspan(frame.first);
  Value* items = arena_.array<Value>(children.size());
  frame.evidence->places = copy_places(children);
  const List* list = arena_.make(
      List{items, static_cast<std::uint32_t>(children.size()), frame.evidence});
  if (list == nullptr || arena_.exhausted()) return exhausted(at);
  for (const Child& child : children) *items++ = child.value;
  children_.resize(frame.first);
  place(Value::of(list), at);
  return true;
}

bool TreeBuilder::close_map(const Frame& frame, Span at) {
  const std::span<const Child> children =
      std::span(children_).subspan(frame.first);
  Entry* entries = arena_.array<Entry>(children.size());
  frame.evidence->places = copy_places(children);
  Map* map = arena_.make(Map{});
  if (map == nullptr || arena_.exhausted()) return exhausted(at);
  Entry* to = entries;
  for (const Child& child : children) *to++ = {child.key, child.value};
  map->entries = entries;
  map->size = static_cast<std::uint32_t>(children.size());
  map->evidence = frame.evidence;
  if (!index_keys(*map, arena_, faults_)) return exhausted(at);
  if (compose_) check_composed_keys(*map, faults_);
  children_.resize(frame.first);
  place(Value::of(map), at);
  return true;
}

bool TreeBuilder::end(std::uint32_t end) {
  const Frame frame = frames_.back();
  frames_.pop_back();
  const Span at{frame.begin, end};
  return frame.map ? close_map(frame, at) : close_list(frame, at);
}

Document TreeBuilder::finish() {
  return {source_, std::move(arena_), last_, last_place_};
}

}  // namespace charta
