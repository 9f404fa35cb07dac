// SPDX-License-Identifier: EUPL-1.2
// One evaluation under way: where values stand, what it may still use.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "charta/base/arena.h"
#include "charta/cel/ast.h"
#include "charta/cel/program.h"
#include "charta/value/compare.h"
#include "charta/value/value.h"

namespace charta::cel {

struct Traced;

// The front of a text of at most so many bytes, cut between characters.
std::string_view cut(std::string_view text, std::size_t most);

// Cost and the limit that was hit first, if any. A hit ends the evaluation with
// an error that logic cannot absorb.
struct Meter {
  std::uint64_t cost = 0;
  std::uint64_t limit = 0;
  std::string_view broken{};  // name of the limit
  NodeId node = kNoNode;      // where it was hit

  void stop(std::string_view name, NodeId at) {
    // What has no place of its own is told by what it is part of.
    if (node == kNoNode) node = at;
    if (broken.empty()) broken = name;
  }
  // Before the next question.
  void forget() {
    broken = {};
    node = kNoNode;
  }
};

struct Frame {
  Facts::State& state;
  Meter& meter;
  Arena& arena;
  Value* slots = nullptr;                // by attribute
  Value* locals = nullptr;               // by variable of comprehensions
  std::vector<Traced>* steps = nullptr;  // explanations only
  std::uint32_t depth = 0;               // explanations only

  // Counts cost; false once the limit would be passed, and from then on. What
  // is refused is not counted: it uses up what was left, no more.
  // INVARIANT: meter.cost <= meter.limit.
  bool charge(std::uint64_t units, NodeId node) {
    if (units > meter.limit - meter.cost) return over_cost(node);
    meter.cost += units;
    return meter.broken.empty();
  }
  // An error value. REQUIRES: text outlives the evaluation.
  Value fail(std::string_view text, NodeId node);
  // The same as `text: detail`; the detail is copied and cut.
  Value fail(std::string_view text, std::string_view detail, NodeId node);
  // The error for a limit, which ends the evaluation.
  Value stop(std::string_view limit, NodeId node);
  // The error for want of memory.
  Value out_of_memory(NodeId node);
  // Deep equality, its cost counted; `unknown` also when a limit was hit.
  Same same(const Value& a, const Value& b, NodeId node);
  // An unknown for one path. REQUIRES: path outlives the evaluation.
  Value missing(std::string_view path, std::size_t present);

 private:
  bool over_cost(NodeId node);
};

// What strict operations make of operands of which one is not known: the first
// error, else the union of the unknowns. REQUIRES: some operand is not known.
Value merge(Frame& frame, std::span<const Value> operands);

// The union of two unknowns; either may be another kind and is then ignored.
Value unite(Frame& frame, const Value& a, const Value& b);

// Gathers what kept && and its like, or a loop, from a decision.
struct Undecided {
  Value unknown{};
  Value error{};

  // Other kinds than unknown and error are no overload of logic.
  void note(Frame& frame, const Value& value, NodeId node);
  bool empty() const { return unknown.is(Kind::null) && error.is(Kind::null); }
  // Inside logic an unknown may still turn the verdict, so it goes first.
  const Value& lenient() const {
    return unknown.is(Kind::unknown) ? unknown : error;
  }
  // In strict places an error stays one whatever is still missing.
  const Value& strict() const {
    return error.is(Kind::error) ? error : unknown;
  }
};

}  // namespace charta::cel
