// SPDX-License-Identifier: EUPL-1.2
// Explanations run a plan of their own, so that verdicts pay nothing for them.
#include "charta/cel/trace.h"

#include <algorithm>

#include "charta/cel/planner.h"
#include "charta/cel/state.h"

namespace charta::cel {
namespace {

// Loops over long lists would drown what matters.
constexpr std::size_t kMostSteps = 10'000;

}  // namespace

Value run_traced(const Op& op, Frame& frame) {
  const Op& inner = *static_cast<const UnaryOp&>(op).operand;
  if (frame.steps == nullptr || frame.steps->size() >= kMostSteps) {
    return run(inner, frame);
  }
  const std::size_t at = frame.steps->size();
  frame.steps->push_back({op.node, frame.depth, {}});
  ++frame.depth;
  const Value value = run(inner, frame);
  --frame.depth;
  (*frame.steps)[at].value = value;
  return value;
}

// The plan is kept with the facts, as values view what it owns.
std::vector<Traced> traced(const Program::Body& body, Facts::State& state) {
  Plan& plan = state.plans.emplace_back();
  Issues issues;
  Planner planner({*body.shared, nullptr, body.ast, plan, issues});
  planner.build();
  std::vector<Traced> steps;
  begin(plan, state);
  execute(plan, state, state.memo, &steps);
  return steps;
}

std::vector<Step> Program::trace(Facts& facts) const {
  std::vector<Step> steps;
  for (const Traced& one : traced(*body_, facts.state())) {
    steps.push_back({body_->ast[one.node].at, one.depth, one.value});
  }
  return steps;
}

}  // namespace charta::cel
