// SPDX-License-Identifier: EUPL-1.2
// Syntax tree -> plan: names resolved, constants folded, shapes recognised.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/cel/state.h"

namespace charta::cel {

// Builds one plan. Faults go to `issues`; the plan is then not to be run.
class Planner {
 public:
  // With null `attributes` the plan is for explanations: every step reports its
  // value to Frame::steps, nothing is fused, and no path gets a new number.
  struct Job {
    const Engine::Shared& shared;
    Attributes* attributes = nullptr;
    const Ast& ast;
    Plan& plan;
    Issues& issues;
  };
  explicit Planner(const Job& job);

  void build();
  std::vector<std::string> reads() const {
    return {reads_.begin(), reads_.end()};
  }
  // Whether the plan comes to the same for every descriptor, and holds no
  // constant of the environment.
  bool is_constant() const;
  std::vector<std::string> presence() const {
    return {presence_.begin(), presence_.end()};
  }

 private:
  // A variable of a comprehension in scope.
  struct Local {
    std::string_view name{};
    std::uint32_t local = 0;
    const Op* init = nullptr;  // cel.bind: computed when first read
    bool constant = false;     // another name for `init`
  };
  // What a chain of names and keys starts with, and how much of it is used.
  struct Start {
    const Op* op = nullptr;
    std::size_t used = 0;
  };
  // A chain of selections and indexings, from its base on.
  struct Chain {
    NodeId base = kNoNode;
    std::vector<NodeId> links{};  // select nodes and index calls, in order
  };

  // planner.cc
  const Op* plan(NodeId id);
  const Op* plan_kind(NodeId id);
  const Op* plan_list(NodeId id);
  const Op* plan_map(NodeId id);
  std::vector<const Op*> plan_all(std::span<const NodeId> ids);
  std::span<const bool> optional_marks(std::span<const NodeId> ids);
  std::span<const bool> marks_of(std::span<const NodeId> ids);
  const Op* folded(const Op* op, Ops operands);
  const Op* literal(const Value& value, NodeId node);
  static std::uint32_t weight(Ops ops);
  const Op* fault(std::string_view text, std::string_view detail, NodeId node);
  void issue(NodeId node, std::string text, std::string hint = {});
  template <typename T>
  T* make(T op, NodeId node, Run run);
  Ops keep(const std::vector<const Op*>& ops);
  template <typename T>
  std::span<const T> keep_array(const std::vector<T>& all);

  // structures.cc
  const Op* plan_structure(NodeId id);
  const Op* plan_well_known(NodeId id, const WellKnownType& type);

  // proofs.cc
  const Op* plan_proof(NodeId id);
  const Op* plan_fact(std::string_view path, NodeId node);
  std::string path_of(NodeId id) const;

  // plan_names.cc
  const Op* plan_chain(NodeId id);
  const Op* plan_has(NodeId id);
  Chain chain_of(NodeId id) const;
  Start start(const Chain& chain);
  Start resolve_name(const std::vector<std::string_view>& names, bool root,
                     NodeId node);
  const Op* named(const std::string& name, NodeId node);
  const Op* undeclared(const std::string& name, NodeId node);
  const Op* local(const Local& local, NodeId node);
  const Local* find_local(std::string_view name) const;
  const Op* slot(std::uint32_t slot, NodeId node);
  std::uint32_t number(std::uint32_t from, const PathKey& key);
  bool traced() const { return attributes_ == nullptr; }
  PathKey key_of(NodeId link);
  const Op* with_keys(const Op* base, std::vector<PathKey> keys, NodeId node);
  const Op* path(const Op* base, const std::vector<PathKey>& keys, NodeId node);
  std::vector<std::string> candidates(std::string_view name, bool root) const;
  void read(std::uint32_t slot);

  // plan_calls.cc
  const Op* plan_call(NodeId id);
  const Op* plan_operator(NodeId id, bool& known);
  const Op* plan_logic(NodeId id, bool deciding);
  void flatten(NodeId id, std::string_view name, std::vector<const Op*>& out);
  const Op* plan_condition(NodeId id);
  const Op* plan_equality(NodeId id, bool negated);
  const Op* plan_texts(NodeId id, const Op* operand,
                       std::span<const Value> texts, bool negated);
  const Op* plan_relation(NodeId id, Relation relation);
  const Op* plan_in(NodeId id);
  const Op* plan_optional_select(NodeId id, bool index);
  const Op* plan_or(NodeId id, Run run);
  const Op* plan_function(NodeId id);
  const Op* plan_rows(std::string_view name, std::span<const NodeId> args,
                      NodeId id);
  const Regex* constant_pattern(std::string_view name, Ops args);
  std::vector<const Function*> rows(std::string_view name, std::size_t arity,
                                    bool receiver) const;

  // plan_loops.cc
  const Op* plan_fold(NodeId id);
  const Op* plan_bind(NodeId id, const FoldNames& names);
  const Op* plan_block(NodeId id);
  LoopOp loop_head(NodeId id, const FoldNames& names);
  void plan_quantified(LoopOp& loop, NodeId step, Macro macro);
  void plan_collected(LoopOp& loop, NodeId step, Macro macro);

  const Engine::Shared& shared_;
  Attributes* attributes_;
  const Ast& ast_;
  Plan& plan_;
  Issues& issues_;
  std::vector<Local> locals_{};
  bool constants_ = false;
  std::uint32_t loops_ = 0;  // comprehensions around this place
  std::set<std::string> reads_{};
  std::set<std::string> presence_{};
};

// The number of nodes is bounded, so the memory for steps never runs out.
template <typename T>
T* Planner::make(T op, NodeId node, Run run) {
  op.run = run;
  op.node = node;
  return plan_.steps.make(op);
}

template <typename T>
std::span<const T> Planner::keep_array(const std::vector<T>& all) {
  T* const place = plan_.steps.array<T>(all.size());
  std::copy(all.begin(), all.end(), place);
  return {place, all.size()};
}

}  // namespace charta::cel
