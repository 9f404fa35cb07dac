// SPDX-License-Identifier: EUPL-1.2
// Look-up in maps.
#include "charta/value/value.h"

namespace charta {

// FNV-1a: short keys, no adversary beyond the limit on keys a map.
std::uint32_t hash_key(std::string_view key) {
  std::uint32_t hash = 2166136261U;
  for (const char c : key) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  }
  return hash;
}

namespace {

// Keys of one length mostly differ in their last byte.
bool is_key(const Value& value, std::string_view key) {
  if (!value.is(Kind::string) || value.text().size() != key.size()) {
    return false;
  }
  return key.empty() ||
         (value.text().back() == key.back() && value.text() == key);
}

}  // namespace

std::uint32_t Map::position(std::string_view key) const {
  if (index == nullptr) {
    for (std::uint32_t i = 0; i < size; ++i) {
      if (is_key(entries[i].key, key)) return i;
    }
    return size;
  }
  std::uint32_t slot = hash_key(key) & index_mask;
  for (; index[slot] != 0; slot = (slot + 1) & index_mask) {
    const std::uint32_t i = index[slot] - 1;
    if (is_key(entries[i].key, key)) return i;
  }
  return size;
}

const Value* Map::find(std::string_view key) const {
  const std::uint32_t i = position(key);
  return i < size ? &entries[i].value : nullptr;
}

}  // namespace charta
