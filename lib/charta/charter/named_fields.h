// SPDX-License-Identifier: EUPL-1.2
// Which fields the names of a reader stand for, so that batches ask it once.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "charta/charter/field_tree.h"
#include "charta/value/value.h"

namespace charta {

// FieldTree::find(), remembered by name. REQUIRES: all names are of one
// KeyNames, all fields of one tree, and both outlive this. Not thread-safe.
class NamedFields {
 public:
  struct Known {
    const FieldTree::Node* node = nullptr;  // null: no field of that name
    // A value of this kind is what the field wants, as it stands; `error`,
    // which no document holds, where that takes a closer look.
    Kind plain = Kind::error;
    bool asked = false;
  };

  // What is known of the child of that name. REQUIRES: `name` is that of `key`
  // in a mapping that stands at `parent`.
  const Known& find(const FieldTree& tree, const FieldTree::Node& parent,
                    std::uint32_t name, std::string_view key) {
    if (name >= known_.size()) known_.resize(std::size_t{name} + 1);
    Known& known = known_[name];
    if (!known.asked) known = ask(tree.find(parent, key));
    return known;
  }
  // The same of a child that is not remembered.
  static Known ask(const FieldTree::Node* node) {
    const bool one = node != nullptr && !node->list && !node->record;
    return {node, one ? plain_kind(node->field->type) : Kind::error, true};
  }

 private:
  static Kind plain_kind(FieldType type) {
    switch (type) {
      case FieldType::text:
      case FieldType::url:
        return Kind::string;
      case FieldType::boolean:
        return Kind::boolean;
      case FieldType::integer:
      case FieldType::number:
      case FieldType::date:
      case FieldType::country:
      case FieldType::enumeration:
      case FieldType::record:
        break;
    }
    return Kind::error;
  }

  std::vector<Known> known_{};
};

}  // namespace charta
