// SPDX-License-Identifier: EUPL-1.2
// Which slot of the engine each field of the vocabulary has.
#include "charta/charter/named_fields.h"

namespace charta {

NamedFields::NamedFields(const FieldTree& tree, const cel::Engine& engine)
    : slots_(tree.size()) {
  std::vector<std::string_view> path;
  number(tree, tree.root(), path, engine);
}

// As deep as the vocabulary, whose paths are limited.
void NamedFields::number(const FieldTree& tree, const FieldTree::Node& parent,
                         std::vector<std::string_view>& path,
                         const cel::Engine& engine) {
  for (const FieldTree::Node& child : tree.children(parent)) {
    path.push_back(child.name);
    const std::uint32_t slot = engine.slot(path);
    if (slot != cel::Engine::kNoSlot) {
      const std::size_t place = std::size_t{slot} + 1;
      slots_[tree.number(child)] = slot + 1;
      found_.resize(std::max(found_.size(), place + 1), Value::absent());
      told_.resize(found_.size());
      told_[place] = 1;
    }
    if (!child.list) number(tree, child, path, engine);
    path.pop_back();
  }
}

}  // namespace charta
