// SPDX-License-Identifier: EUPL-1.2
// Look-up in maps.
#include "charta/value/value.h"

#include "charta/value/hash_key.h"
#include "charta/value/same_text.h"

namespace charta {

std::uint32_t hash_key(std::string_view key) { return KeyHash::of(key); }

std::uint32_t Map::position(std::string_view key) const {
  const Value text = Value::of(key);
  if (index == nullptr) {
    for (std::uint32_t i = 0; i < size; ++i) {
      if (same_text(entries[i].key, text)) return i;
    }
    return size;
  }
  std::uint32_t slot = KeyHash::of(key) & index_mask;
  for (; index[slot] != 0; slot = (slot + 1) & index_mask) {
    const std::uint32_t i = index[slot] - 1;
    if (same_text(entries[i].key, text)) return i;
  }
  return size;
}

const Value* Map::find(std::string_view key) const {
  const std::uint32_t i = position(key);
  return i < size ? &entries[i].value : nullptr;
}

}  // namespace charta
