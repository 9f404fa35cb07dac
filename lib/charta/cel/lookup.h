// SPDX-License-Identifier: EUPL-1.2
// Looking into maps where it costs nothing, inlined where rules do it most.
#pragma once

#include "charta/value/same_text.h"
#include "charta/value/value.h"

namespace charta::cel {

// The value at a text key of a map with an index, or of one so small that a
// look is not charged; null when it is not there, or the look costs.
inline const Value* find_free(const Map& map, const Value& key) {
  if (map.index != nullptr) return map.find(key.text());
  if (map.size >= kSmallMap) return nullptr;
  for (const Entry& entry : map.span()) {
    if (same_text(entry.key, key)) return &entry.value;
  }
  return nullptr;
}

}  // namespace charta::cel
