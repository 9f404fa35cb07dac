// SPDX-License-Identifier: EUPL-1.2
// Syntax tree -> types: whether every name exists and every call fits.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/result.h"
#include "charta/cel/ast.h"
#include "charta/cel/declarations.h"
#include "charta/cel/issue.h"

namespace charta::cel {

// What a node's name means.
struct Reference {
  // The full name of a variable, a type or a function; empty when the node
  // refers to nothing. On a select the whole chain is that one name.
  std::string_view name{};
  // A call: the overloads that may be meant, several where a type is dyn.
  std::vector<std::string_view> overloads{};
  // A call written `a.b.f(x)` of the function `a.b.f`: `a.b` is no argument.
  bool qualified = false;
};

// What checking found, for each node of the tree. A node that is only part of
// a name, or of a macro as it was written, has no type.
struct Checked {
  std::vector<Type> types{};
  std::vector<Reference> references{};
  Issues issues{};  // empty: the expression may run
  std::deque<std::string> names{};

  Type type_of(NodeId id) const { return types[static_cast<std::size_t>(id)]; }
  const Reference& reference(NodeId id) const {
    return references[static_cast<std::size_t>(id)];
  }
};

// Checks the whole tree; goes on after a fault. REQUIRES: ast has a root;
// declarations outlives the result.
Checked check(const Ast& ast, const Declarations& declarations);

}  // namespace charta::cel
