// SPDX-License-Identifier: EUPL-1.2
// Groups fields by their first segment, then each group by its next.
#include "charta/import/field_tree.h"

#include <algorithm>
#include <span>

namespace charta {
namespace {

struct Rest {
  std::string_view path;
  Value value;
};

struct Group {
  std::string_view key;
  std::vector<Rest> rest;
};

std::vector<Group> group(std::span<const Rest> fields) {
  std::vector<Group> groups;
  for (const Rest& field : fields) {
    const std::size_t dot = field.path.find('.');
    const std::string_view key = field.path.substr(0, dot);
    auto at = std::ranges::find(groups, key, &Group::key);
    if (at == groups.end()) at = groups.insert(groups.end(), {key, {}});
    const std::string_view rest =
        dot == std::string_view::npos ? "" : field.path.substr(dot + 1);
    at->rest.push_back({rest, field.value});
  }
  return groups;
}

// Recursion is bounded by the segments of a mapping's paths.
Value tree(std::span<const Rest> fields, Arena& arena) {
  const std::vector<Group> groups = group(fields);
  Entry* entries = arena.array<Entry>(groups.size());
  Map* map = arena.make(Map{});
  if (entries == nullptr || map == nullptr) return {};
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const bool leaf = groups[i].rest.front().path.empty();
    new (entries + i) Entry{
        Value::of(arena.copy(groups[i].key)),
        leaf ? groups[i].rest.front().value : tree(groups[i].rest, arena)};
  }
  map->entries = entries;
  map->size = static_cast<std::uint32_t>(groups.size());
  return Value::of(map);
}

}  // namespace

Value field_tree(const std::vector<FieldValue>& fields, Arena& arena) {
  std::vector<Rest> all;
  all.reserve(fields.size());
  for (const FieldValue& field : fields)
    all.push_back({field.path, field.value});
  return tree(all, arena);
}

}  // namespace charta
