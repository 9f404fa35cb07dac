// SPDX-License-Identifier: EUPL-1.2
// Joining mappings and lists without copying a value.
#include "charta/charter/join.h"

#include <map>
#include <set>
#include <utility>

namespace charta {
namespace {

using Words = std::map<std::string_view, std::uint32_t>;

// The entries of a mapping by key; the first of each.
Words entries_of(const Node& map) {
  Words all;
  for (std::uint32_t i = 0; i < map.size(); ++i) all.emplace(map.key(i), i);
  return all;
}

// The items of a list by id; the first of each.
Words items_of(const Node& list) {
  Words all;
  for (std::uint32_t i = 0; i < list.size(); ++i) {
    const std::string_view id = word_at(list.at(i), "id");
    if (!id.empty()) all.emplace(id, i);
  }
  return all;
}

const Key* find(const KeyTable* table, std::string_view key) {
  return table == nullptr ? nullptr : table->find(key);
}

// One of the two says what a rule requires: a child's word for the one takes
// the parents' word for the other away.
bool displaced(const KeyTable* table, std::string_view key,
               const Words& patch) {
  if (table != &kRuleKeys) return false;
  return (key == "require" && patch.contains("levels")) ||
         (key == "levels" && patch.contains("require"));
}

bool inherits(const Key* key) {
  return key == nullptr || key->join != Join::own;
}

}  // namespace

std::string_view word_at(const Node& map, std::string_view key) {
  const std::optional<Node> node = map.find(key);
  return node ? node->text() : std::string_view{};
}

Node Joiner::make(const Node& at, Overlay overlay) {
  return Node::joined(at, all_.emplace_back(std::move(overlay)));
}

Node Joiner::value(const Node& base, const Node& patch, const Key* key) {
  if (key == nullptr) return patch;
  if (key->join == Join::keys && base.is_map() && patch.is_map()) {
    return maps(base, patch, key->below);
  }
  if (key->join == Join::by_id && base.is_list() && patch.is_list()) {
    return lists(base, patch, key->below);
  }
  return patch;
}

Node Joiner::maps(const Node& base, const Node& patch, const KeyTable* table) {
  Overlay joined;
  const Words over = entries_of(patch);
  std::set<std::string_view> seen;
  const auto add_own = [&](std::uint32_t i) {
    if (!seen.insert(patch.key(i)).second) return;
    joined.items.push_back({patch.key(i), patch.at(i)});
  };
  // A charter begins with its own name.
  for (std::uint32_t i = 0; i < patch.size(); ++i) {
    if (!inherits(find(table, patch.key(i)))) add_own(i);
  }
  for (std::uint32_t i = 0; i < base.size(); ++i) {
    const std::string_view key = base.key(i);
    const Key* row = find(table, key);
    if (!seen.insert(key).second) continue;
    const auto mine = over.find(key);
    if (mine == over.end()) {
      const bool stays = inherits(row) && !displaced(table, key, over);
      if (stays) joined.items.push_back({key, base.at(i)});
      continue;
    }
    const Node patched = patch.at(mine->second);
    if (patched.kind() == Kind::null) continue;
    joined.items.push_back({key, value(base.at(i), patched, row)});
  }
  for (std::uint32_t i = 0; i < patch.size(); ++i) add_own(i);
  return make(table == &kCharterKeys ? patch : base, std::move(joined));
}

Node Joiner::lists(const Node& base, const Node& patch, const KeyTable* table) {
  Overlay joined{.list = true};
  const Words over = items_of(patch);
  std::set<std::uint32_t> used;
  for (std::uint32_t i = 0; i < base.size(); ++i) {
    const Node item = base.at(i);
    const auto mine = over.find(word_at(item, "id"));
    const bool met = mine != over.end() && used.insert(mine->second).second;
    joined.items.push_back(
        {{}, met ? maps(item, patch.at(mine->second), table) : item});
  }
  for (std::uint32_t i = 0; i < patch.size(); ++i) {
    if (!used.contains(i)) joined.items.push_back({{}, patch.at(i)});
  }
  return make(base, std::move(joined));
}

}  // namespace charta
