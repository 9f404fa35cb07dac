// SPDX-License-Identifier: EUPL-1.2
// Comprehensions as native loops: the macro says which, the expansion says what
// is asked of each element.
#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/planner.h"
#include "charta/cel/trace.h"

namespace charta::cel {
namespace {

Run runner(Macro macro) {
  switch (macro) {
    case Macro::all:
      return run_all;
    case Macro::exists:
      return run_exists;
    case Macro::exists_one:
      return run_exists_one;
    case Macro::filter:
      return run_filter;
    case Macro::transform_map:
    case Macro::transform_map_entry:
      return run_map_entries;
    case Macro::map:
    case Macro::transform_list:
    case Macro::bind:
      break;
  }
  return run_map_list;
}

}  // namespace

// The range is planned outside the scope of the loop's variables.
LoopOp Planner::loop_head(NodeId id, const FoldNames& names) {
  LoopOp loop;
  loop.node = id;
  loop.range = plan(ast_.child(id, kRange));
  loop.first = plan_.locals++;
  locals_.push_back({names.first, loop.first});
  loop.two = !names.second.empty();
  if (loop.two) {
    loop.second = plan_.locals++;
    locals_.push_back({names.second, loop.second});
  }
  return loop;
}

const Op* Planner::plan_fold(NodeId id) {
  const FoldNames& names = ast_.fold(id);
  if (names.macro == Macro::bind) return plan_bind(id, names);
  const Limits& limits = shared_.environment.limits;
  if (loops_ == limits.comprehension_depth) {
    issue(id, std::string(errors::kLimit) + ": " +
                  std::string(errors::kComprehensionDepth));
    return fault(errors::kLimit, errors::kComprehensionDepth, id);
  }
  const std::size_t scope = locals_.size();
  LoopOp loop = loop_head(id, names);
  ++loops_;
  const NodeId step = ast_.child(id, kStep);
  switch (names.macro) {
    case Macro::all:
    case Macro::exists:
    case Macro::exists_one:
      plan_quantified(loop, step, names.macro);
      break;
    case Macro::map:
    case Macro::filter:
    case Macro::transform_list:
    case Macro::transform_map:
    case Macro::transform_map_entry:
    case Macro::bind:
      plan_collected(loop, step, names.macro);
      break;
  }
  --loops_;
  locals_.resize(scope);
  return make(loop, id, runner(names.macro));
}

// all: `@result && p`; exists: `@result || p`; exists_one: `p ? more : same`.
void Planner::plan_quantified(LoopOp& loop, NodeId step, Macro macro) {
  const NodeId predicate = ast_.child(step, macro == Macro::exists_one ? 0 : 1);
  loop.body = plan(predicate);
  loop.cost = 1 + loop.body->weight;
  loop.weight = 1 + loop.range->weight;
}

// `filter ? grown : @result`, or grown alone. Grown is `@result + [t]`, or an
// insertion of a key and a value, or of a map.
void Planner::plan_collected(LoopOp& loop, NodeId step, Macro macro) {
  loop.cost = 1;
  if (ast_[step].name == "_?_:_") {
    loop.filter = plan(ast_.child(step, 0));
    loop.cost += loop.filter->weight;
    step = ast_.child(step, 1);
  }
  if (macro == Macro::transform_map) {
    loop.key = plan(ast_.child(step, 1));
    loop.body = plan(ast_.child(step, 2));
    loop.cost += loop.key->weight;
  } else if (macro == Macro::transform_map_entry) {
    loop.body = plan(ast_.child(step, 1));
  } else {
    loop.body = plan(ast_.child(ast_.child(step, 1), 0));
  }
  loop.cost += loop.body->weight;
  loop.weight = 1 + loop.range->weight;
}

// A constant, a path or another variable needs no place of its own; all else is
// computed when first read, at most once.
const Op* Planner::plan_bind(NodeId id, const FoldNames& names) {
  const Op* init = plan(ast_.child(id, kInit));
  if (init->run == run_traced) {
    const Op* inside = static_cast<const UnaryOp*>(init)->operand;
    if (inside->run == run_slot) init = inside;
  }
  const bool constant = init->run == run_literal || init->run == run_slot ||
                        init->run == run_local;
  Local local{names.accumulator, 0, init, constant};
  if (!constant) local.local = plan_.locals++;
  locals_.push_back(local);
  const Op* body = plan(ast_.child(id, kResult));
  locals_.pop_back();
  if (constant) return body;
  BindOp op;
  op.first = local.local;
  op.count = 1;
  op.body = body;
  op.weight = 1 + init->weight + body->weight;
  return make(op, id, run_bind);
}

// cel.block: numbered values, each computed when first read.
const Op* Planner::plan_block(NodeId id) {
  const std::span<const NodeId> values = ast_.children_of(ast_.child(id, 0));
  const std::size_t scope = locals_.size();
  BindOp op;
  op.first = plan_.locals;
  op.count = static_cast<std::uint32_t>(values.size());
  plan_.locals += op.count;
  for (std::size_t i = 0; i < values.size(); ++i) {
    Local local;
    const std::string name = "@index" + std::to_string(i);
    local.name = plan_.steps.copy(name);
    local.local = op.first + static_cast<std::uint32_t>(i);
    local.init = plan(values[i]);
    op.weight += local.init->weight;
    locals_.push_back(local);
  }
  op.body = plan(ast_.child(id, 1));
  op.weight += op.body->weight;
  locals_.resize(scope);
  return make(op, id, run_bind);
}

}  // namespace charta::cel
