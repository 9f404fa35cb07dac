// SPDX-License-Identifier: EUPL-1.2
// Looking into maps where it costs nothing, inlined where rules do it most.
#pragma once

#include "charta/value/same_text.h"
#include "charta/value/value.h"

namespace charta::cel {

// The value at a text key, or null. Looks first where the key stood last time:
// `place` is the number of that entry, and becomes this one's.
inline const Value* find_again(const Map& map, const Value& key,
                               std::uint32_t& place) {
  if (place >= map.size || !same_text(map.entries[place].key, key)) {
    place = map.position(key.text());
    if (place == map.size) return nullptr;
  }
  return &map.entries[place].value;
}

// Whether looking into a map is not charged.
inline bool is_free(const Map& map) {
  return map.size < kSmallMap || map.quick();
}

// The value at a text key where a look is free; null also where it is not.
inline const Value* find_free(const Map& map, const Value& key) {
  if (map.quick()) return map.find(key.text());
  if (map.size >= kSmallMap) return nullptr;
  for (const Entry& entry : map.span()) {
    if (same_text(entry.key, key)) return &entry.value;
  }
  return nullptr;
}

}  // namespace charta::cel
