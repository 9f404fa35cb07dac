// SPDX-License-Identifier: EUPL-1.2
// Which fields the names of a reader stand for, so that batches ask it once.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "charta/cel/program.h"
#include "charta/charter/field_tree.h"
#include "charta/value/value.h"

namespace charta {

// Where rules read each field: by its number in the tree, its
// cel::Engine::slot() and one, or 0 when no rule reads it; and the slots that
// there are, as Facts::Found has them. None below lists, which have no one
// value. Immutable.
struct FieldSlots {
  FieldSlots() = default;
  // REQUIRES: the engine's variables that are not bound are fields, and no more
  // is compiled.
  FieldSlots(const FieldTree& tree, const cel::Engine& engine);

  std::vector<std::uint32_t> of_field{};
  std::vector<std::uint8_t> told{};

 private:
  void number(const FieldTree& tree, const FieldTree::Node& parent,
              std::vector<std::string_view>& path, const cel::Engine& engine);
};

// FieldTree::find(), remembered by name, and what rules read of the document
// that was typed last. REQUIRES: all names are of one KeyNames, all fields of
// one tree, and both outlive this. Not thread-safe.
class NamedFields {
 public:
  struct Known {
    const FieldTree::Node* node = nullptr;  // null: no field of that name
    // A value of this kind is what the field wants, as it stands; `error`,
    // which no document holds, where that takes a closer look.
    Kind plain = Kind::error;
    bool asked = false;
    std::uint32_t slot = 0;  // for note()
  };

  NamedFields() = default;
  // Notes the fields that rules read. REQUIRES: the slots outlive this.
  explicit NamedFields(const FieldSlots& slots)
      : slots_(&slots), found_(slots.told.size() + 1, Value::absent()) {}

  // What is known of the child of that name. REQUIRES: `name` is that of `key`
  // in a mapping that stands at `parent`.
  const Known& find(const FieldTree& tree, const FieldTree::Node& parent,
                    std::uint32_t name, std::string_view key) {
    if (name >= known_.size()) known_.resize(std::size_t{name} + 1);
    Known& known = known_[name];
    if (!known.asked) known = once(tree, tree.find(parent, key));
    return known;
  }
  // The same of a name that was asked before.
  bool knows(std::uint32_t name) const {
    return name < known_.size() && known_[name].asked;
  }
  const Known& operator[](std::uint32_t name) const { return known_[name]; }
  // The same of a child that is not remembered.
  static Known ask(const FieldTree::Node* node) {
    const bool one = node != nullptr && !node->list && !node->record;
    return {node, one ? plain_kind(node->field->type) : Kind::error, true, 0};
  }

  // Before a document is typed.
  void begin() { std::ranges::fill(found_, Value::absent()); }
  // That the field stands there with that value, which is typed.
  void note(std::uint32_t slot, const Value& value) { found_[slot] = value; }
  // What was noted. Lives until begin().
  cel::Facts::Found found() const {
    if (slots_ == nullptr) return {};
    return {{found_.data() + 1, found_.size() - 1}, slots_->told};
  }
  // The same as find() of a key without a name.
  Known once(const FieldTree& tree, const FieldTree::Node* node) const {
    Known known = ask(node);
    if (node != nullptr && slots_ != nullptr) {
      known.slot = slots_->of_field[tree.number(*node)];
    }
    return known;
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
  const FieldSlots* slots_ = nullptr;
  // By slot and one: at 0 stands what no rule reads.
  std::vector<Value> found_{Value::absent()};
};

}  // namespace charta
