// SPDX-License-Identifier: EUPL-1.2
// Calls that are rewritten while parsing. To add a macro: a row in the table of
// macros.cc.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "charta/cel/ast_builder.h"
#include "charta/cel/issue.h"

namespace charta::cel {

// A call as it was written.
struct Written {
  Site site{};
  std::string_view name{};
  NodeId target = kNoNode;  // none: a global call
  std::span<const NodeId> arguments{};
};

// The call as a plain node.
NodeId written_call(const Written& call, std::uint8_t flags,
                    AstBuilder& builder);

// The node that the call expands to; kNoNode when it is no macro, an error node
// beside an issue when it is a wrong one. `macros` is a MacroSet.
NodeId expand(const Written& call, std::uint8_t macros, AstBuilder& builder,
              Issues& issues);

}  // namespace charta::cel
