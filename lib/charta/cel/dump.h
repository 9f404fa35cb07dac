// SPDX-License-Identifier: EUPL-1.2
// A syntax tree as text, letter by letter as the reference implementation
// prints it for debugging: for tests, and to look at macros' expansions.
#pragma once

#include <functional>
#include <string>

#include "charta/cel/ast.h"

namespace charta::cel {

// What to write behind a node.
using Adorner = std::function<std::string(NodeId)>;

// The tree under `id`, one child a line, each node followed by its kind.
std::string dump(const Ast& ast, NodeId id);
// The same with other notes than the kind.
std::string dump(const Ast& ast, NodeId id, const Adorner& adorner,
                 std::string_view entry_note = {});

}  // namespace charta::cel
