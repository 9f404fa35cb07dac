// SPDX-License-Identifier: EUPL-1.2
// A syntax tree as text, letter by letter as the reference implementation
// prints it for debugging: for tests, and to look at macros' expansions.
#pragma once

#include <string>

#include "charta/cel/ast.h"
#include "charta/cel/checker.h"

namespace charta::cel {

// The tree under `id`, one child a line, each node followed by its kind.
std::string dump(const Ast& ast, NodeId id);

// The same with names in full, each node followed by its type and what it
// refers to.
std::string dump(const Ast& ast, NodeId id, const Checked& checked);

// The same without notes.
std::string dump_plain(const Ast& ast, NodeId id);

}  // namespace charta::cel
