// SPDX-License-Identifier: EUPL-1.2
// How what a child charter says joins what its parents gave: by the tables of
// fields.cc. Internal to the room.
#pragma once

#include <deque>
#include <string_view>

#include "charta/charter/fields.h"
#include "charta/charter/sheet.h"

namespace charta {

// Owns the joined mappings and lists: nodes live as long as this.
class Joiner {
 public:
  Joiner() = default;
  Joiner(const Joiner&) = delete;
  Joiner& operator=(const Joiner&) = delete;

  // The entries of `base`, replaced or completed by those of `patch`. A null
  // of the patch takes the base's entry away. Keys that the table does not
  // have replace. The result stands where `base` does; a charter's head where
  // the child does. REQUIRES two mappings.
  Node maps(const Node& base, const Node& patch, const KeyTable* table);
  // Items of the base joined by those of the patch that have their `id`, then
  // the patch's others. REQUIRES two lists.
  Node lists(const Node& base, const Node& patch, const KeyTable* table);
  // A list or mapping of these items, at that place.
  Node make(const Node& at, Overlay overlay);

 private:
  Node value(const Node& base, const Node& patch, const Key* key);

  std::deque<Overlay> all_{};
};

// The text at a key of a mapping; empty when there is none.
std::string_view word_at(const Node& map, std::string_view key);

}  // namespace charta
