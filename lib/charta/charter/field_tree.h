// SPDX-License-Identifier: EUPL-1.2
// The vocabulary as a tree of names, so that a descriptor is walked once, key
// by key, without building paths.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "charta/charter/vocabulary.h"
#include "charta/value/hash_key.h"

namespace charta {

// Names below names. Views the vocabulary it was made from: REQUIRES that the
// vocabulary's fields stay where they are (moving the Vocabulary is safe,
// copying it is not enough).
class FieldTree {
 public:
  // A level: `hosting`, `hosting.mode`, or the items of `data.transfers`.
  struct Node {
    std::string_view name{};
    // The field, or null for a group that only its sub-fields declare.
    const VocabularyField* field = nullptr;
    std::uint32_t first = 0;  // children, sorted by name
    std::uint32_t count = 0;
    bool list = false;   // as its field says; a group is none
    bool record = true;  // a group, or a field that is one
  };

  FieldTree() = default;
  // REQUIRES: the fields are sorted and every path is well-formed, as
  // load_vocabulary() leaves them.
  explicit FieldTree(const Vocabulary& vocabulary);

  const Node& root() const { return nodes_.front(); }
  // The child of that name, or null.
  const Node* find(const Node& parent, std::string_view name) const;
  std::span<const Node> children(const Node& parent) const {
    return {nodes_.data() + parent.first, parent.count};
  }
  // Nodes are numbered from 0, the root, to size() - 1.
  std::size_t number(const Node& node) const {
    return static_cast<std::size_t>(&node - nodes_.data());
  }
  std::size_t size() const { return nodes_.size(); }
  // Every name below a node.
  std::vector<std::string_view> names(const Node& parent) const;
  // The node of a path such as `a.b` or `a.b[].c` (indices as `[]` or `[3]`),
  // or null.
  const Node* find_path(std::string_view path) const;

 private:
  // A child as a search meets it: what decides lies together.
  struct Slot {
    KeyEnds ends{};
    std::uint32_t node = 0;  // 0 is free: the root is nobody's child
  };

  std::size_t slot(const Node& parent, const KeyEnds& ends) const;

  std::vector<Node> nodes_{Node{}};
  // Open addressing by parent and name; the size is a power of two.
  std::vector<Slot> index_{Slot{}};
};

}  // namespace charta
