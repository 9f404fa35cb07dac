// SPDX-License-Identifier: EUPL-1.2
// Which slot of the engine each field of the vocabulary has.
#include "charta/charter/named_fields.h"

namespace charta {

FieldSlots::FieldSlots(const FieldTree& tree, const cel::Engine& engine)
    : of_field(tree.size()) {
  std::vector<std::string_view> path;
  number(tree, tree.root(), path, engine);
}

// As deep as the vocabulary, whose paths are limited.
void FieldSlots::number(const FieldTree& tree, const FieldTree::Node& parent,
                        std::vector<std::string_view>& path,
                        const cel::Engine& engine) {
  for (const FieldTree::Node& child : tree.children(parent)) {
    path.push_back(child.name);
    const std::uint32_t slot = engine.slot(path);
    if (slot != cel::Engine::kNoSlot) {
      of_field[tree.number(child)] = slot + 1;
      told.resize(std::max<std::size_t>(told.size(), slot + 1));
      told[slot] = 1;
    }
    if (!child.list) number(tree, child, path, engine);
    path.pop_back();
  }
}

}  // namespace charta
