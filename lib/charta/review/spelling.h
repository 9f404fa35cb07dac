// SPDX-License-Identifier: EUPL-1.2
// Expressions as text: what a node was written as, and which names it uses.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "charta/cel/ast.h"
#include "charta/charter/charter.h"

namespace charta {

// The bytes that a node was written as.
std::string spelled(const cel::Ast& ast, cel::NodeId id);

// A number with that many decimals.
std::string fixed_text(double value, std::size_t decimals);

// The params and variables that expressions name.
struct Names {
  std::set<std::string, std::less<>> params{};
  std::set<std::string, std::less<>> variables{};

  void merge(Names other);
};
Names names_in(std::string_view expression);

// The same of a whole rule, messages apart, with what its variables name.
Names names_of(const Rule& rule, const Charter& charter);
// Those of its message.
Names names_of(const Message& message);

// Adds what the named variables name in turn.
void complete(Names& names, const Charter& charter);

}  // namespace charta
