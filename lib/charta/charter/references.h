// SPDX-License-Identifier: EUPL-1.2
// From the name of a file and what it says to the name of another one. No file
// is looked at. Internal to the room.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/sheet.h"

namespace charta {

// The name of the file that `reference` names in the file `from`; nothing for
// an absolute path, a URL, a control character, a backslash, and for `..`
// beyond the first folder of `from`.
std::optional<std::string> resolve(std::string_view from,
                                   std::string_view reference);

// The name of the file of the charter that `reference`, a word of `extends` in
// the file `from`, names: a path, or a built-in charter's name.
std::optional<std::string> resolve_parent(std::string_view from,
                                          std::string_view reference);

// The nodes of a charter file that name a file, in order: `vocabulary`, items
// of `frameworks`, texts among `rules`. Those of `extends` are not among them.
std::vector<Node> reference_nodes(const Node& root);

// The nodes of `extends`: one text, or the texts of a list.
std::vector<Node> parent_nodes(const Node& root);

}  // namespace charta
