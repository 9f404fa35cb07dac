// SPDX-License-Identifier: EUPL-1.2
// The fields that the rules of one level read: what is worth asking. As a
// tree, in the order in which the vocabulary's author wrote them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/charter.h"

namespace charta {

// A name and what lies below it. Views the charter: REQUIRES that it outlives
// this and does not move.
struct FieldUse {
  std::string_view name{};  // the last segment
  std::string path{};       // of the field or group; list items as `[]`
  // Null for a group that only its sub-fields declare.
  const VocabularyField* field = nullptr;
  // The rules that read it, in the order of the charter. Empty for a group and
  // for the parts of a list's items.
  std::vector<const Rule*> rules{};
  // The fields of a group or of a record, or those of each item of a list.
  std::vector<FieldUse> parts{};

  // Whether it is written as a value, not as a mapping of its parts.
  bool is_value() const;
};

// The rules of that level that are switched on, in the order of the charter.
std::vector<const Rule*> rules_of(const Charter& charter, Level level);

// The constant paths that a rule reads, sorted, once each.
std::vector<std::string> paths_read(const Rule& rule);

// The groups at the top.
std::vector<FieldUse> fields_read(const Charter& charter, Level level);

}  // namespace charta
