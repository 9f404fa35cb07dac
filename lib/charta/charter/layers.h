// SPDX-License-Identifier: EUPL-1.2
// A charter and those that it extends, parents before children, each once.
// Internal to the room.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/files.h"

namespace charta {

// One charter file of the family.
struct Layer {
  std::string name{};  // of its file
  Node head;
  std::set<std::size_t> ancestors{};  // numbers of layers before this one
};

// The layers of the charter, whose file is `main`, the charter itself last;
// empty when one of them is no good. Adds a fault for a circle, a chain that
// is too deep, a parent that is not there.
std::vector<Layer> read_layers(std::string_view main, Files& files,
                               Loading& loading);

// The number of the layer whose head stands in that file.
std::size_t layer_of(const std::vector<Layer>& layers, const Node& node);

}  // namespace charta
