// SPDX-License-Identifier: EUPL-1.2
// The planner's trunk: nodes by kind, lists and maps, constant folding.
#include "charta/cel/planner.h"

#include <algorithm>
#include <optional>

#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/trace.h"

namespace charta::cel {
namespace {

constexpr std::uint64_t kFoldingCost = 10'000;
constexpr std::size_t kLongestName = 120;
// Most plans are of a few steps, and a charter has hundreds of plans.
constexpr std::size_t kPlanBlock = 512;

bool is_optional(const Node& node) {
  return (node.flags & kOptionalElement) != 0;
}

// What a step comes to whatever the descriptor says. It is not put in its
// place: a limit that the step hits must still be seen.
std::optional<bool> always(const Op& op) {
  if (op.run == run_literal) {
    const Value& value = static_cast<const LiteralOp&>(op).value;
    return value.is(Kind::boolean) ? std::optional(value.boolean())
                                   : std::nullopt;
  }
  if (op.run == run_not) {
    const auto known = always(*static_cast<const UnaryOp&>(op).operand);
    return known ? std::optional(!*known) : std::nullopt;
  }
  if (op.run != run_and && op.run != run_guarded && op.run != run_or) return {};
  const auto& logic = static_cast<const LogicOp&>(op);
  for (const Op* operand : logic.operands) {
    if (always(*operand) == logic.deciding) return logic.deciding;
  }
  return {};
}

}  // namespace

Planner::Planner(const Job& job)
    : shared_(job.shared),
      attributes_(job.attributes),
      ast_(job.ast),
      plan_(job.plan),
      issues_(job.issues) {}

void Planner::build() {
  const Limits& limits = shared_.environment.limits;
  plan_.steps = Arena(limits.document_arena_bytes, kPlanBlock);
  plan_.constants = Arena(limits.value_bytes, kPlanBlock);
  plan_.root = plan(ast_.root);
  plan_.slots = shared_.attributes.size();
}

const Op* Planner::plan(NodeId id) {
  const Op* op = plan_kind(id);
  if (!traced() || op->run == run_literal) return op;
  UnaryOp traced;
  traced.operand = op;
  traced.weight = op->weight;
  return make(traced, id, run_traced);
}

const Op* Planner::plan_kind(NodeId id) {
  const Node& node = ast_[id];
  switch (node.kind) {
    case NodeKind::literal:
      return literal(node.value, id);
    case NodeKind::identifier:
      return plan_chain(id);
    case NodeKind::select:
      return (node.flags & kTestOnly) != 0 ? plan_has(id) : plan_chain(id);
    case NodeKind::call:
      return plan_call(id);
    case NodeKind::list:
      return plan_list(id);
    case NodeKind::map:
      return plan_map(id);
    case NodeKind::comprehension:
      return plan_fold(id);
    case NodeKind::structure:
      return plan_structure(id);
    case NodeKind::error:
      break;
  }
  return fault(errors::kNotExpanded, node.name, id);
}

const Op* Planner::plan_list(NodeId id) {
  const auto children = ast_.children_of(id);
  ListOp op;
  op.items = keep(plan_all(children));
  op.optional = optional_marks(children);
  op.weight = weight(op.items);
  return folded(make(op, id, run_list), op.items);
}

const Op* Planner::plan_map(NodeId id) {
  const auto children = ast_.children_of(id);
  std::vector<NodeId> keys;
  for (std::size_t i = 0; i < children.size(); i += 2) {
    keys.push_back(children[i]);
  }
  MapOp op;
  op.items = keep(plan_all(children));
  op.optional = optional_marks(keys);
  op.weight = weight(op.items);
  return folded(make(op, id, run_map), op.items);
}

std::vector<const Op*> Planner::plan_all(std::span<const NodeId> ids) {
  std::vector<const Op*> all;
  for (const NodeId id : ids) all.push_back(plan(id));
  return all;
}

std::span<const bool> Planner::optional_marks(std::span<const NodeId> ids) {
  const auto marked = [this](NodeId id) { return is_optional(ast_[id]); };
  return std::ranges::none_of(ids, marked) ? std::span<const bool>()
                                           : marks_of(ids);
}

// Whether each node is marked optional.
std::span<const bool> Planner::marks_of(std::span<const NodeId> ids) {
  bool* const marks = plan_.steps.array<bool>(ids.size());
  std::ranges::transform(ids, marks,
                         [this](NodeId id) { return is_optional(ast_[id]); });
  return {marks, ids.size()};
}

// Runs a step all of whose operands are literals. An error stays a step of the
// run, as logic may absorb it there.
const Op* Planner::folded(const Op* op, Ops operands) {
  const auto constant = [](const Op* one) { return one->run == run_literal; };
  if (!std::ranges::all_of(operands, constant)) return op;
  Facts::State state(shared_);
  state.meter.limit = kFoldingCost;
  Frame frame{state, state.meter, plan_.constants};
  const Value value = cel::run(*op, frame);
  const bool whole = value.known() && state.meter.broken.empty();
  return whole ? literal(value, op->node) : op;
}

const Op* Planner::literal(const Value& value, NodeId node) {
  LiteralOp op;
  op.value = value;
  return make(op, node, run_literal);
}

const Op* Planner::fault(std::string_view text, std::string_view detail,
                         NodeId node) {
  std::string whole(text);
  if (!detail.empty()) {
    whole += " '" + std::string(detail.substr(0, kLongestName)) + '\'';
  }
  FaultOp op;
  op.fault = {plan_.steps.copy(whole), node};
  return make(op, node, run_fault);
}

bool Planner::is_constant() const {
  return !constants_ && (plan_.root->run == run_literal || always(*plan_.root));
}

std::uint32_t Planner::weight(Ops ops) {
  std::uint32_t sum = 1;
  for (const Op* op : ops) sum += op->weight;
  return sum;
}

void Planner::issue(NodeId node, std::string text, std::string hint) {
  issues_.push_back({pointed(ast_[node]), std::move(text), std::move(hint)});
}

Ops Planner::keep(const std::vector<const Op*>& ops) { return keep_array(ops); }

}  // namespace charta::cel
