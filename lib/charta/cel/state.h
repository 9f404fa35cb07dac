// SPDX-License-Identifier: EUPL-1.2
// What stands behind Engine, Program and Facts. Only the engine's own files
// include this.
#pragma once

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "charta/base/arena.h"
#include "charta/cel/ast.h"
#include "charta/cel/attributes.h"
#include "charta/cel/declarations.h"
#include "charta/cel/distrust.h"
#include "charta/cel/frame.h"
#include "charta/cel/function.h"
#include "charta/cel/op.h"
#include "charta/cel/program.h"
#include "charta/cel/regex.h"
#include "charta/cel/scalar_set.h"
#include "charta/value/zone.h"

namespace charta::cel {

// A plan and the memory that it stands in.
struct Plan {
  Arena steps{0};
  Arena constants{0};
  const Op* root = nullptr;
  std::uint32_t locals = 0;
  std::uint32_t slots = 0;  // attributes that were numbered when it was made
  std::vector<std::unique_ptr<Regex>> regexes{};
  std::vector<std::unique_ptr<ScalarSet>> sets{};
};

struct Program::Body {
  const Engine::Shared* shared = nullptr;
  Ast ast{};
  Type type = nullptr;
  Plan plan{};
  std::vector<std::string> reads{};
  std::vector<std::string> presence{};
  std::uint64_t estimated_cost = 0;
  bool constant = false;
  std::vector<std::string> choices{};  // the only values, where known
};

struct Engine::Shared {
  Environment environment{};
  Arena constants{0};  // copies of the environment's constants
  Attributes attributes{};
  struct Definition {
    std::string name{};
    std::unique_ptr<Program> program{};
    // The attribute that the definition is another name for, or kNone.
    std::uint32_t alias = 0;
  };
  std::vector<Definition> definitions{};
  // What the checker knows; null where expressions are not checked.
  std::unique_ptr<Declarations> declarations{};
  std::unordered_map<std::string_view, std::vector<const Function*>>
      functions{};

  static constexpr std::uint32_t kNone = ~0U;
  // The number of the variable, constant or definition, or kNone.
  std::uint32_t find_variable(std::string_view name) const;
  std::uint32_t find_constant(std::string_view name) const;
  std::uint32_t find_definition(std::string_view name) const;
  // The attribute of a variable or definition.
  std::uint32_t find_slot(Attribute::Form form, std::uint32_t number) const;

  std::vector<std::uint32_t> variable_slots{};
  std::vector<std::uint32_t> definition_slots{};
};

struct Facts::State {
  explicit State(const Engine::Shared& shared);

  const Engine::Shared* shared;
  Arena memo;     // lives until the next reset
  Arena scratch;  // lives until the next question
  Meter meter{};
  std::vector<Value> variables{};  // by number; absent when not bound
  std::vector<Value> slots{};      // by attribute; absent until read
  // Where keys stood in the last descriptor's mappings, by attribute.
  std::vector<std::uint32_t> key_places{};
  // The last fields at the top, by their place, and the variables that they
  // are.
  struct FieldVariable {
    std::string key{};
    std::uint32_t variable = Engine::Shared::kNone;
  };
  std::vector<FieldVariable> field_variables{};
  std::size_t first_bound = 0;  // the variable of the last first binding
  // By attribute: whether Found told of it; empty when nothing was found.
  std::span<const std::uint8_t> told{};
  // By attribute: 1 where has() answered "no". Other paths are in `relied`.
  std::vector<std::uint8_t> missed{};
  Distrust distrust{};
  std::map<std::string, Doubt, std::less<>> doubts{};  // by pattern, read once
  std::set<std::string, std::less<>> relied{};
  std::map<std::string, std::unique_ptr<Regex>, std::less<>> regexes{};
  std::map<std::string, std::optional<Zone>, std::less<>> zones{};
  std::deque<Plan> plans{};  // of explanations
  std::vector<Proof> proofs{};
  // What questions are asked in, one after the other; values in `scratch`.
  Frame asking{*this, meter, scratch};
  std::vector<Value> locals{};  // of the question that is asked

  // Slots for attributes that were numbered since.
  void make_room();
  void rely(std::string_view path);
  // The zone of that name, read once, or null.
  const Zone* zone(std::string_view name);
  // The pattern, compiled once; null when it is refused, with the reason.
  const Regex* regex(std::string_view pattern, std::string& fault);
  bool knows_regex(std::string_view pattern) const {
    return regexes.contains(pattern);
  }
};

// Starts the meter of one question and makes room for new attributes.
inline void begin(const Plan& plan, Facts::State& state) {
  const Limits& limits = state.shared->environment.limits;
  Meter& meter = state.meter;
  if (!meter.broken.empty()) meter.forget();
  const std::uint64_t left = limits.cost_per_descriptor - meter.cost;
  meter.limit = meter.cost + std::min(limits.cost_per_expression, left);
  if (state.slots.size() < plan.slots) state.make_room();
}

// Runs a plan whose variables have their room.
inline Value run_charged(const Plan& plan, Frame& frame) {
  const Op& root = *plan.root;
  if (frame.charge(root.weight, root.node)) return run(root, frame);
  return frame.stop(frame.meter.broken, root.node);
}

// Runs a plan. The result lives as long as the arena's content. `steps`
// receives the values of a plan that was made for explanations.
// REQUIRES: begin() was called for the question that this is part of.
inline Value execute(const Plan& plan, Facts::State& state, Arena& arena,
                     std::vector<Traced>* steps = nullptr) {
  Frame frame{state, state.meter, arena, state.slots.data(), nullptr, steps};
  if (plan.locals == 0) return run_charged(plan, frame);
  frame.locals = arena.array<Value>(plan.locals);
  return frame.locals == nullptr ? frame.out_of_memory(kNoNode)
                                 : run_charged(plan, frame);
}

// The attribute's value, found and kept at the first reading. Values stand in
// the state's memo, so they live until the next reset.
Value read_slot(Frame& frame, std::uint32_t slot, NodeId node);

}  // namespace charta::cel
