// SPDX-License-Identifier: EUPL-1.2
// What an expression may cost at worst, before it runs.
#pragma once

#include <cstdint>

#include "charta/cel/ast.h"

namespace charta::cel {

// Cost units of one evaluation, saturating. Lists whose length is not written
// in the expression are taken to have so many items.
constexpr std::uint64_t kAssumedItems = 20;
std::uint64_t estimate(const Ast& ast, NodeId id);

}  // namespace charta::cel
