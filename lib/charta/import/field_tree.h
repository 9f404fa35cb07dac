// SPDX-License-Identifier: EUPL-1.2
// Dotted paths and their values -> one nested map.
#pragma once

#include <string>
#include <vector>

#include "charta/base/arena.h"
#include "charta/value/value.h"

namespace charta {

struct FieldValue {
  std::string path{};
  Value value{};
};

// The map of these fields, keys in the order in which they first appear. A path
// given twice keeps its first value. Null at the arena's cap.
Value field_tree(const std::vector<FieldValue>& fields, Arena& arena);

}  // namespace charta
