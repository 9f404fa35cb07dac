// SPDX-License-Identifier: EUPL-1.2
// Opens the resolved tree into items and fields, and lays two side by side.
#include "charta/charter/outline.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "charta/charter/node_text.h"
#include "charta/charter/resolve.h"

namespace charta {
namespace {

// Lists whose items have an `id`, and mappings of named values.
constexpr std::array<std::string_view, 5> kLists = {
    "principles", "rules", "scores", "grades", "frameworks"};
constexpr std::array<std::string_view, 3> kMaps = {"params", "variables",
                                                   "profiles"};

void add_fields(const std::string& path, const Node& node,
                std::vector<OutlineField>& fields) {
  if (!node.is_map() || node.size() == 0) {
    fields.push_back({path, json_text(node), node.mark()});
    return;
  }
  for (std::uint32_t i = 0; i < node.size(); ++i) {
    const std::string key(node.key(i));
    add_fields(path.empty() ? key : path + "." + key, node.at(i), fields);
  }
}

OutlineItem item_of(std::string_view section, std::string_view id,
                    const Node& node) {
  OutlineItem item{.section = std::string(section),
                   .id = std::string(id),
                   .at = node.mark()};
  if (node.is_map()) {
    add_fields("", node, item.fields);
    std::erase_if(item.fields,
                  [](const OutlineField& field) { return field.path == "id"; });
  } else {
    item.fields.push_back({"value", json_text(node), node.mark()});
  }
  return item;
}

void add_section(std::string_view key, const Node& node, Outline& outline,
                 OutlineItem& head) {
  if (std::ranges::count(kLists, key) > 0 && node.is_list()) {
    for (std::uint32_t i = 0; i < node.size(); ++i) {
      const Node one = node.at(i);
      outline.items.push_back(item_of(key, word_at(one, "id"), one));
    }
  } else if (std::ranges::count(kMaps, key) > 0 && node.is_map()) {
    for (std::uint32_t i = 0; i < node.size(); ++i) {
      outline.items.push_back(item_of(key, node.key(i), node.at(i)));
    }
  } else if (key == "vocabulary" && node.is_map()) {
    const std::optional<Node> fields = mapping(node, "fields");
    for (std::uint32_t i = 0; fields && i < fields->size(); ++i) {
      outline.items.push_back(item_of(key, fields->key(i), fields->at(i)));
    }
  } else {
    add_fields(std::string(key), node, head.fields);
  }
}

std::vector<FieldChange> changes_of(const OutlineItem& before,
                                    const OutlineItem& after) {
  std::vector<FieldChange> changes;
  for (const OutlineField& field : before.fields) {
    const OutlineField* other = after.find(field.path);
    if (other != nullptr && other->value == field.value) continue;
    changes.push_back({&field, other});
  }
  for (const OutlineField& field : after.fields) {
    if (before.find(field.path) == nullptr)
      changes.push_back({nullptr, &field});
  }
  return changes;
}

using Name = std::pair<std::string_view, std::string_view>;
using Numbers = std::map<Name, const OutlineItem*>;

Numbers by_name(const Outline& outline) {
  Numbers all;
  for (const OutlineItem& item : outline.items) {
    all.emplace(Name(item.section, item.id), &item);
  }
  return all;
}

}  // namespace

const OutlineField* OutlineItem::find(std::string_view path) const {
  const auto found = std::ranges::find(fields, path, &OutlineField::path);
  return found == fields.end() ? nullptr : &*found;
}

const OutlineItem* Outline::find(std::string_view section,
                                 std::string_view id) const {
  const auto at = std::ranges::find_if(items, [&](const OutlineItem& item) {
    return item.section == section && item.id == id;
  });
  return at == items.end() ? nullptr : &*at;
}

Result<Outline> outline_charter(const SourceSet& sources, std::string_view main,
                                const LoadOptions& options) {
  Loading loading(options);
  Resolution resolution(sources, loading);
  resolve_charter(main, resolution, loading);
  if (loading.faults.errors() > 0) return faults(loading.faults.take_errors());
  Outline outline;
  OutlineItem head{.at = resolution.head->mark()};
  for (std::uint32_t i = 0; i < resolution.head->size(); ++i) {
    add_section(resolution.head->key(i), resolution.head->at(i), outline, head);
  }
  outline.items.insert(outline.items.begin(), std::move(head));
  return outline;
}

std::vector<ItemChange> compare(const Outline& before, const Outline& after) {
  std::vector<ItemChange> changes;
  const Numbers old = by_name(before);
  const Numbers now = by_name(after);
  for (const OutlineItem& item : before.items) {
    const auto at = now.find(Name(item.section, item.id));
    if (at == now.end()) {
      changes.push_back({&item, nullptr, {}});
      continue;
    }
    auto fields = changes_of(item, *at->second);
    if (!fields.empty()) {
      changes.push_back({&item, at->second, std::move(fields)});
    }
  }
  for (const OutlineItem& item : after.items) {
    if (!old.contains(Name(item.section, item.id))) {
      changes.push_back({nullptr, &item, {}});
    }
  }
  return changes;
}

}  // namespace charta
