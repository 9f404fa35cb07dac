// SPDX-License-Identifier: EUPL-1.2
// What each sub-expression came to, for explanations.
#pragma once

#include <cstdint>
#include <vector>

#include "charta/cel/ast.h"
#include "charta/cel/frame.h"
#include "charta/cel/op.h"
#include "charta/value/value.h"

namespace charta::cel {

// One evaluation of one node.
struct Traced {
  NodeId node = kNoNode;
  std::uint32_t depth = 0;
  Value value{};
};

// Runs the operand of a UnaryOp and notes its value.
Value run_traced(const Op& op, Frame& frame);

// Evaluates the program step by step. Values live until the facts are reset.
std::vector<Traced> traced(const Program::Body& body, Facts::State& state);

}  // namespace charta::cel
