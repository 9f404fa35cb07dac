// SPDX-License-Identifier: EUPL-1.2
// Profiles: a choice of rules, with params and weights of their own. Internal
// to the room.
#pragma once

#include <vector>

#include "charta/charter/join.h"
#include "charta/charter/layers.h"
#include "charta/charter/rule_book.h"

namespace charta {

// The head with the profile of loading.options taken, or as it is. Adds the
// faults of all profiles, whether they are taken or not.
Node take_profile(const Node& head, const std::vector<Layer>& layers,
                  RuleBook& book, Joiner& joiner, Loading& loading);

}  // namespace charta
