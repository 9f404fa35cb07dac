// SPDX-License-Identifier: EUPL-1.2
// Few keys are compared in pairs, many by hash; keys made to collide are
// sorted, so that the time stays bounded.
#include "charta/doc/map_keys.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "charta/doc/compose.h"
#include "charta/value/hash_key.h"

namespace charta {
namespace {

// The number of an entry, and of the one before it with the same key.
struct Repeat {
  std::uint32_t at = 0;
  std::uint32_t first = 0;
};

std::string_view key_of(const Map& map, std::uint32_t i) {
  return map.entries[i].key.text();
}

void report(const Map& map, Code code, Repeat repeat, Faults& faults) {
  const Place* places = map.evidence->places;
  faults.clash(code, places[repeat.at].key, places[repeat.first].key,
               {std::string(key_of(map, repeat.at))});
}

// Nearly all keys differ at one end or the other: that takes one branch a pair,
// always the same. REQUIRES: kSmallMap keys at most.
void compare_pairs(const Map& map, Faults& faults) {
  std::array<KeyEnds, kSmallMap> ends;
  for (std::uint32_t i = 0; i < map.size; ++i) {
    const std::string_view key = key_of(map, i);
    ends[i] = KeyEnds::of(key);
    for (std::uint32_t j = 0; j < i; ++j) {
      if (!ends[i].alike(ends[j]) || key_of(map, j) != key) continue;
      report(map, Code::duplicate_key, {i, j}, faults);
      break;
    }
  }
}

void compare_sorted(const Map& map, Faults& faults) {
  std::vector<std::uint32_t> order(map.size);
  for (std::uint32_t i = 0; i < map.size; ++i) order[i] = i;
  std::ranges::stable_sort(order, {},
                           [&](std::uint32_t i) { return key_of(map, i); });
  for (std::uint32_t i = 1; i < map.size; ++i) {
    if (key_of(map, order[i]) != key_of(map, order[i - 1])) continue;
    report(map, Code::duplicate_key, {order[i], order[i - 1]}, faults);
  }
}

class Index {
 public:
  Index(const Map& map, std::uint32_t* slots, std::uint32_t mask)
      : map_(map), slots_(slots), mask_(mask), patience_(16 * map.size + 64) {}

  void fill() {
    for (std::uint32_t i = 0; i < map_.size; ++i) insert(i);
  }
  // Too many keys share a slot: what was seen of repeats is not all.
  bool crowded() const { return patience_ == 0; }
  const std::vector<Repeat>& repeats() const { return repeats_; }

 private:
  void insert(std::uint32_t i) {
    const std::string_view key = key_of(map_, i);
    std::uint32_t slot = KeyHash::of(key) & mask_;
    for (; slots_[slot] != 0; slot = (slot + 1) & mask_) {
      if (patience_ == 0) continue;
      --patience_;
      if (key_of(map_, slots_[slot] - 1) != key) continue;
      repeats_.push_back({i, slots_[slot] - 1});
      return;
    }
    slots_[slot] = i + 1;
  }

  const Map& map_;
  std::uint32_t* slots_;
  std::uint32_t mask_;
  std::uint32_t patience_;
  std::vector<Repeat> repeats_{};
};

bool has_high_byte(std::string_view text) {
  return std::ranges::any_of(
      text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

}  // namespace

bool index_keys(Map& map, Arena& arena, Faults& faults) {
  if (map.size <= kSmallMap) {
    compare_pairs(map, faults);
    return true;
  }
  const std::uint32_t slots = std::bit_ceil(2 * map.size);
  std::uint32_t* table = arena.array<std::uint32_t>(slots);
  if (table == nullptr) return false;
  std::fill_n(table, slots, 0U);
  Index index(map, table, slots - 1);
  index.fill();
  map.index = table;
  map.index_mask = slots - 1;
  if (index.crowded()) {
    compare_sorted(map, faults);
    return true;
  }
  for (const Repeat repeat : index.repeats()) {
    report(map, Code::duplicate_key, repeat, faults);
  }
  return true;
}

void check_composed_keys(const Map& map, Faults& faults) {
  std::vector<std::pair<std::string, std::uint32_t>> keys;
  for (std::uint32_t i = 0; i < map.size; ++i) {
    if (has_high_byte(key_of(map, i))) {
      keys.emplace_back(compose(key_of(map, i)), i);
    }
  }
  std::ranges::sort(keys);
  for (std::size_t i = 1; i < keys.size(); ++i) {
    const Repeat repeat{keys[i].second, keys[i - 1].second};
    if (keys[i].first != keys[i - 1].first) continue;
    if (key_of(map, repeat.at) == key_of(map, repeat.first)) continue;
    report(map, Code::equal_key, repeat, faults);
  }
}

}  // namespace charta
