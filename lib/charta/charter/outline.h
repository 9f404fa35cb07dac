// SPDX-License-Identifier: EUPL-1.2
// What a charter says, word by word, each with the place that says it; and what
// differs between two charters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/load.h"

namespace charta {

// One value. Mappings below an item are opened: `remedy.text.fr`.
struct OutlineField {
  std::string path{};
  std::string value{};  // JSON
  Mark at{};
};

// A rule, a principle, a parameter: whatever a charter names.
struct OutlineItem {
  std::string section{};  // the key of the charter: `rules`; empty: its head
  std::string id{};       // empty: the head
  Mark at{};
  std::vector<OutlineField> fields{};

  const OutlineField* find(std::string_view path) const;
};

struct Outline {
  std::vector<OutlineItem> items{};  // in the order of the charter

  const OutlineItem* find(std::string_view section, std::string_view id) const;
};

// The charter resolved: parents joined, the profile of `options` taken.
Result<Outline> outline_charter(const SourceSet& sources, std::string_view main,
                                const LoadOptions& options = {});

// A field that differs; null where it is not there.
struct FieldChange {
  const OutlineField* before = nullptr;
  const OutlineField* after = nullptr;

  const std::string& path() const {
    return before == nullptr ? after->path : before->path;
  }
};

// An item that is only in one, or differs. Views both outlines.
struct ItemChange {
  const OutlineItem* before = nullptr;
  const OutlineItem* after = nullptr;
  std::vector<FieldChange> fields{};  // empty where one of the two is null

  const OutlineItem& item() const {
    return before == nullptr ? *after : *before;
  }
};

// In the order of `before`, then what only `after` has.
std::vector<ItemChange> compare(const Outline& before, const Outline& after);

}  // namespace charta
