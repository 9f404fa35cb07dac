// SPDX-License-Identifier: EUPL-1.2
// The params and variables that final rules read are locked with them.
// Internal to the room.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/layers.h"
#include "charta/charter/rule_book.h"

namespace charta {

// Adds a fault for each param or variable that a final rule reads and that a
// charter below the rule's own replaces, in its head or in a profile.
void check_locks(const Node& head, const std::vector<Layer>& layers,
                 const std::vector<JoinedRule>& rules, Loading& loading);

// The names that an expression reads of `params` and of `variables`, as
// `params.x` and `variables.y`; `params.*` where it reads the whole.
void names_read(std::string_view expression, std::set<std::string>& names);

}  // namespace charta
