// SPDX-License-Identifier: EUPL-1.2
// evidence(): what backs a fact. Its argument is a path, written as one or as a
// text; it is known before the run, so that a typo is a fault of the charter.
#include <algorithm>
#include <array>

#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/planner.h"

namespace charta::cel {
namespace {

constexpr std::string_view kDeclared = "declared";

// Whether the proof is of the path or of a record that it lies in.
bool covers(std::string_view proof, std::string_view path) {
  return path.starts_with(proof) &&
         (path.size() == proof.size() || path[proof.size()] == '.' ||
          path[proof.size()] == '[');
}

const Proof* find_proof(const std::vector<Proof>& proofs,
                        std::string_view path) {
  const Proof* best = nullptr;
  for (const Proof& proof : proofs) {
    if (!covers(proof.path, path)) continue;
    if (best == nullptr || proof.path.size() > best->path.size()) best = &proof;
  }
  return best;
}

// The place of the answer in the document, so that a date that it lacks is
// missing by its name.
const Evidence* place_of(Frame& frame, std::string_view path) {
  const Evidence* root = frame.arena.make(Evidence{});
  const Evidence* all = frame.arena.make(
      Evidence{root, Value::of(std::string_view("evidence")), nullptr});
  return frame.arena.make(Evidence{all, Value::of(path), nullptr});
}

Entry entry(std::string_view key, const Value& value) {
  return {Value::of(key), value};
}

}  // namespace

// A fact that is missing has nothing to back; one without a proof is declared.
Value run_proof(const Op& op, Frame& frame) {
  const auto& asked = static_cast<const ProofOp&>(op);
  if (asked.fact != nullptr) {
    const Value fact = run(*asked.fact, frame);
    if (!fact.known()) return fact;
  }
  const Proof* proof = find_proof(frame.state.proofs, asked.path);
  const Proof none{asked.path, kDeclared, Value::absent(), false};
  const Proof& given = proof == nullptr ? none : *proof;
  Entry* const entries = frame.arena.array<Entry>(3);
  const Evidence* place = place_of(frame, asked.path);
  if (entries == nullptr || place == nullptr) {
    return frame.out_of_memory(op.node);
  }
  entries[0] = entry("rung", Value::of(given.rung));
  entries[1] = entry("date", given.date);
  entries[2] = entry("expired", Value::of(given.expired));
  Map map;
  map.entries = entries;
  map.size = 3;
  map.evidence = place;
  const Map* made = frame.arena.make(map);
  return made == nullptr ? frame.out_of_memory(op.node) : Value::of(made);
}

// The path as a text, however it is written; empty when it is none.
std::string Planner::path_of(NodeId id) const {
  const Node& node = ast_[id];
  if (node.kind == NodeKind::literal && node.value.is(Kind::string)) {
    return std::string(node.value.text());
  }
  const Chain chain = chain_of(id);
  if (ast_[chain.base].kind != NodeKind::identifier ||
      find_local(ast_[chain.base].name) != nullptr) {
    return {};
  }
  std::string path(ast_[chain.base].name);
  for (const NodeId link : chain.links) {
    if (ast_[link].kind != NodeKind::select) return {};
    append_step(path, Value::of(ast_[link].name));
  }
  return path;
}

// The step that reads the fact of a path, or null when nothing declares it.
const Op* Planner::plan_fact(std::string_view path, NodeId node) {
  const auto steps = parse_path(path);
  if (!steps || steps->empty()) return nullptr;
  const std::uint32_t variable = shared_.find_variable(steps->front().key);
  if (variable == Engine::Shared::kNone) return nullptr;
  std::vector<PathKey> keys;
  for (std::size_t i = 1; i < steps->size(); ++i) {
    const PathStep& step = (*steps)[i];
    if (step.form != PathStep::Form::key) break;
    PathKey key;
    key.key = Value::of(plan_.steps.copy(step.key));
    keys.push_back(key);
  }
  const Op* base =
      slot(shared_.find_slot(Attribute::Form::variable, variable), node);
  const Op* op = with_keys(base, std::move(keys), node);
  if (op->run == run_slot) read(static_cast<const SlotOp*>(op)->slot);
  return op;
}

const Op* Planner::plan_proof(NodeId id) {
  const std::string path = path_of(ast_.child(id, 0));
  if (path.empty()) {
    return fault(errors::kNoOverload, ast_[id].name, id);
  }
  ProofOp op;
  op.path = plan_.steps.copy(path);
  op.fact = plan_fact(op.path, id);
  op.weight = 2 + (op.fact == nullptr ? 0 : op.fact->weight);
  return make(op, id, run_proof);
}

}  // namespace charta::cel
