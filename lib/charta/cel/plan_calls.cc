// SPDX-License-Identifier: EUPL-1.2
// Calls: operators that the evaluator knows itself, and functions of the table.
#include <array>

#include "charta/base/nearest.h"
#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/planner.h"
#include "charta/value/path.h"

namespace charta::cel {
namespace {

// Functions whose second argument is a pattern.
constexpr std::array<std::string_view, 4> kPatternFunctions{
    "matches", "regex.replace", "regex.extract", "regex.extractAll"};

constexpr std::size_t kSmallList = 8;

// The operator seen from the right: 1 < x is x > 1.
Relation mirrored(Relation relation) {
  switch (relation) {
    case Relation::less:
      return Relation::greater;
    case Relation::less_equal:
      return Relation::greater_equal;
    case Relation::greater:
      return Relation::less;
    case Relation::greater_equal:
      return Relation::less_equal;
  }
  return relation;
}

const Value* constant(const Op* op) {
  return op->run == run_literal ? &static_cast<const LiteralOp*>(op)->value
                                : nullptr;
}

}  // namespace

const Op* Planner::plan_call(NodeId id) {
  bool known = true;
  const Op* op = plan_operator(id, known);
  return known ? op : plan_function(id);
}

// Null and `known` false when the call is none of the evaluator's own.
const Op* Planner::plan_operator(NodeId id, bool& known) {
  const std::string_view name = ast_[id].name;
  if (name == "_&&_") return plan_logic(id, false);
  if (name == "_||_") return plan_logic(id, true);
  if (name == "_?_:_") return plan_condition(id);
  if (name == "_==_") return plan_equality(id, false);
  if (name == "_!=_") return plan_equality(id, true);
  if (name == "_<_") return plan_relation(id, Relation::less);
  if (name == "_<=_") return plan_relation(id, Relation::less_equal);
  if (name == "_>_") return plan_relation(id, Relation::greater);
  if (name == "_>=_") return plan_relation(id, Relation::greater_equal);
  if (name == "@in") return plan_in(id);
  if (name == "_[_]") return plan_chain(id);
  if (name == "_?._") return plan_optional_select(id, false);
  if (name == "_[?_]") return plan_optional_select(id, true);
  if (name == "cel.@block") return plan_block(id);
  if (name == "!_") {
    UnaryOp op;
    op.operand = plan(ast_.child(id, 0));
    op.weight = 1 + op.operand->weight;
    return folded(make(op, id, run_not), std::array{op.operand});
  }
  const bool global = (ast_[id].flags & kReceiver) == 0;
  if (name == "evidence" && global && ast_[id].child_count == 1) {
    return plan_proof(id);
  }
  const bool method =
      (ast_[id].flags & kReceiver) != 0 && ast_[id].child_count == 2;
  if (method && name == "orValue") return plan_or(id, run_or_value);
  if (method && name == "or") return plan_or(id, run_or_optional);
  known = false;
  return nullptr;
}

const Op* Planner::plan_or(NodeId id, Run run) {
  PairOp op;
  op.left = plan(ast_.child(id, 0));
  op.right = plan(ast_.child(id, 1));
  op.weight = 1 + op.left->weight + op.right->weight;
  return folded(make(op, id, run), std::array{op.left, op.right});
}

// Chains of one operator are one step, however they were nested.
void Planner::flatten(NodeId id, std::string_view name,
                      std::vector<const Op*>& out) {
  for (const NodeId child : ast_.children_of(id)) {
    const Node& node = ast_[child];
    if (!traced() && node.kind == NodeKind::call && node.name == name) {
      flatten(child, name, out);
    } else {
      out.push_back(plan(child));
    }
  }
}

const Op* Planner::plan_logic(NodeId id, bool deciding) {
  std::vector<const Op*> operands;
  flatten(id, ast_[id].name, operands);
  LogicOp op;
  op.operands = keep(operands);
  op.deciding = deciding;
  op.weight = weight(op.operands);
  const bool guarded =
      operands.size() == 2 && operands[0]->run == run_has_slot && !deciding;
  const Run run = deciding ? run_or : guarded ? run_guarded : run_and;
  return folded(make(op, id, run), op.operands);
}

const Op* Planner::plan_condition(NodeId id) {
  ConditionOp op;
  op.condition = plan(ast_.child(id, 0));
  op.yes = plan(ast_.child(id, 1));
  op.no = plan(ast_.child(id, 2));
  op.weight = 1 + op.condition->weight + op.yes->weight + op.no->weight;
  const Value* known = constant(op.condition);
  if (known != nullptr && known->is(Kind::boolean)) {
    return known->boolean() ? op.yes : op.no;
  }
  return make(op, id, run_condition);
}

const Op* Planner::plan_equality(NodeId id, bool negated) {
  PairOp op;
  op.left = plan(ast_.child(id, 0));
  op.right = plan(ast_.child(id, 1));
  op.negated = negated;
  op.weight = 1 + op.left->weight + op.right->weight;
  const bool turned = op.right->run == run_slot;
  const Op* other = turned ? op.left : op.right;
  const Op* read = turned ? op.right : op.left;
  const Value* text = constant(other);
  if (read->run == run_slot && text != nullptr && text->is(Kind::string)) {
    SlotConstantOp fused;
    fused.slot = static_cast<const SlotOp*>(read)->slot;
    fused.constant = *text;
    fused.negated = negated;
    return make(fused, id, run_slot_equals_text);
  }
  const bool literal = constant(op.left) != nullptr;
  if (const Value* known = literal ? constant(op.left) : constant(op.right);
      known != nullptr && known->is(Kind::string) && !traced() &&
      (!literal || constant(op.right) == nullptr)) {
    return plan_texts(id, literal ? op.right : op.left, {known, 1}, negated);
  }
  return folded(make(op, id, run_equal), std::array{op.left, op.right});
}

const Op* Planner::plan_texts(NodeId id, const Op* operand,
                              std::span<const Value> texts, bool negated) {
  TextsOp op;
  op.operand = operand;
  op.texts = texts;
  op.negated = negated;
  op.weight = 2 + operand->weight;
  const Run run = ast_[id].name == "@in" ? run_in_texts : run_equals_text;
  return folded(make(op, id, run), std::array{operand});
}

const Op* Planner::plan_relation(NodeId id, Relation relation) {
  RelationOp op;
  op.left = plan(ast_.child(id, 0));
  op.right = plan(ast_.child(id, 1));
  op.relation = relation;
  op.weight = 1 + op.left->weight + op.right->weight;
  const bool turned = op.right->run == run_slot;
  const Value* bound = constant(turned ? op.left : op.right);
  const Op* read = turned ? op.right : op.left;
  if (read->run == run_slot && bound != nullptr) {
    SlotConstantOp fused;
    fused.slot = static_cast<const SlotOp*>(read)->slot;
    fused.constant = *bound;
    fused.relation = turned ? mirrored(relation) : relation;
    return make(fused, id, run_slot_relation);
  }
  return folded(make(op, id, run_relation), std::array{op.left, op.right});
}

const Op* Planner::plan_in(NodeId id) {
  PairOp op;
  op.left = plan(ast_.child(id, 0));
  op.right = plan(ast_.child(id, 1));
  op.weight = 1 + op.left->weight + op.right->weight;
  const Value* range = constant(op.right);
  if (range != nullptr && range->is(Kind::list) &&
      range->list().size > kSmallList &&
      ScalarSet::fits(range->list().span())) {
    plan_.sets.push_back(std::make_unique<ScalarSet>(range->list().span()));
    SetOp in;
    in.needle = op.left;
    in.set = plan_.sets.back().get();
    in.weight = 1 + op.left->weight;
    return folded(make(in, id, run_in_set), std::array{op.left});
  }
  const auto is_text = [](const Value& one) { return one.is(Kind::string); };
  if (range != nullptr && range->is(Kind::list) &&
      std::ranges::all_of(range->list().span(), is_text)) {
    return plan_texts(id, op.left, range->list().span(), false);
  }
  return folded(make(op, id, run_in), std::array{op.left, op.right});
}

const Op* Planner::plan_optional_select(NodeId id, bool index) {
  OptionalSelectOp op;
  op.base = plan(ast_.child(id, 0));
  op.key.index = index;
  op.key.dynamic = plan(ast_.child(id, 1));
  op.weight = 1 + op.base->weight + op.key.dynamic->weight;
  const Value* key = constant(op.key.dynamic);
  if (op.base->run == run_slot && key != nullptr && key->is(Kind::string)) {
    const auto from = static_cast<const SlotOp*>(op.base)->slot;
    std::string path = shared_.attributes[from].path;
    append_step(path, *key);
    presence_.insert(std::move(path));
  }
  return folded(make(op, id, run_optional_select),
                std::array{op.base, op.key.dynamic});
}

// `a.b.f(x)` is the function of that whole name first, in the container, and a
// method of `a.b` only if there is none.
const Op* Planner::plan_function(NodeId id) {
  const Node& node = ast_[id];
  const auto children = ast_.children_of(id);
  const bool receiver = (node.flags & kReceiver) != 0;
  std::string name(node.name);
  bool root = (node.flags & kRootName) != 0;
  if (receiver) {
    const Chain chain = chain_of(children[0]);
    std::string prefix;
    const Node& base = ast_[chain.base];
    bool qualified =
        base.kind == NodeKind::identifier && find_local(base.name) == nullptr;
    if (qualified) prefix = base.name;
    for (const NodeId link : chain.links) {
      qualified = qualified && ast_[link].kind == NodeKind::select;
      prefix += '.' + std::string(ast_[link].name);
    }
    root = (base.flags & kRootName) != 0;
    if (!qualified) return plan_rows(node.name, children, id);
    name = prefix + '.' + name;
  }
  for (const std::string& candidate : candidates(name, root)) {
    if (!shared_.functions.contains(candidate)) continue;
    const auto args = receiver ? children.subspan(1) : children;
    return plan_rows(candidate, args, id);
  }
  return plan_rows(node.name, children, id);
}

std::vector<const Function*> Planner::rows(std::string_view name,
                                           std::size_t arity,
                                           bool receiver) const {
  std::vector<const Function*> all;
  const auto found = shared_.functions.find(name);
  if (found == shared_.functions.end()) return all;
  for (const Function* row : found->second) {
    const auto fits = [&](const Overload& overload) {
      return overload.arity() == arity && overload.receiver == receiver;
    };
    if (std::ranges::any_of(row->overloads, fits)) all.push_back(row);
  }
  return all;
}

const Op* Planner::plan_rows(std::string_view name,
                             std::span<const NodeId> args, NodeId id) {
  const bool receiver =
      (ast_[id].flags & kReceiver) != 0 && args.size() == ast_[id].child_count;
  const std::vector<const Function*> found = rows(name, args.size(), receiver);
  if (found.empty()) {
    const bool unknown = !shared_.functions.contains(name);
    if (shared_.environment.strict_names) {
      issue(id,
            std::string(unknown ? errors::kUndeclared : errors::kNoOverload) +
                " '" + std::string(name) + '\'');
    }
    return fault(unknown ? errors::kUnbound : errors::kNoOverload, name, id);
  }
  CallOp op;
  op.args = keep(plan_all(args));
  op.rows = keep_array(found);
  op.counts = name == "size";
  op.regex = constant_pattern(name, op.args);
  op.weight = weight(op.args);
  const bool pattern = op.regex != nullptr && name == "matches" && !traced();
  return folded(make(op, id, pattern ? run_matches : run_call), op.args);
}

// A pattern that is known is compiled once, and refused at once when it is bad.
const Regex* Planner::constant_pattern(std::string_view name, Ops args) {
  if (std::ranges::find(kPatternFunctions, name) == kPatternFunctions.end() ||
      args.size() < 2) {
    return nullptr;
  }
  const Value* pattern = constant(args[1]);
  if (pattern == nullptr || !pattern->is(Kind::string)) return nullptr;
  Regex::Compiled compiled =
      Regex::compile(pattern->text(), shared_.environment.limits);
  if (compiled.regex == nullptr) {
    issue(args[1]->node,
          std::string(errors::kBadPattern) + ": " + compiled.fault);
    return nullptr;
  }
  plan_.regexes.push_back(std::move(compiled.regex));
  return plan_.regexes.back().get();
}

}  // namespace charta::cel
