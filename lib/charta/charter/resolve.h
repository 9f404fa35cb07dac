// SPDX-License-Identifier: EUPL-1.2
// A charter, those that it extends and the files that they name, as one tree
// of nodes that know their files. Internal to the room.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/files.h"
#include "charta/charter/join.h"
#include "charta/charter/layers.h"

namespace charta {

// Nodes live as long as this; it stays where it is.
struct Resolution {
  Files files;
  Joiner joiner{};
  std::vector<Layer> layers{};
  // The charter's head: `vocabulary` and the items of `frameworks` are the
  // mappings that the files hold, `rules` are mappings alone. Nothing when the
  // charter cannot be read at all.
  std::optional<Node> head{};

  Resolution(const SourceSet& sources, Loading& loading)
      : files(sources, loading) {}
};

// Reads and joins all files of the charter, and takes the profile of
// loading.options. Adds the faults of joining; those of what the files hold
// are left to the loaders.
void resolve_charter(std::string_view main, Resolution& resolution,
                     Loading& loading);

}  // namespace charta
