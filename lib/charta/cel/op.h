// SPDX-License-Identifier: EUPL-1.2
// The plan of an expression: a tree of small steps, each with the function that
// runs it. The planner builds it once; evaluation never changes it. To add a
// kind: a struct here, its run_ function in one of the eval files.
#pragma once

#include <cstdint>
#include <span>

#include "charta/cel/ast.h"
#include "charta/cel/function.h"
#include "charta/value/value.h"

namespace charta::cel {

struct Attribute;
struct Frame;
struct Op;
class Regex;
class ScalarSet;
struct WellKnownType;

using Run = Value (*)(const Op&, Frame&);

struct Op {
  Run run = nullptr;
  NodeId node = kNoNode;
  // Cost of running it once with all below it, bodies of loops apart.
  std::uint32_t weight = 1;
};

inline Value run(const Op& op, Frame& frame) { return op.run(op, frame); }

using Ops = std::span<const Op* const>;

struct LiteralOp : Op {
  Value value{};
};

// An error that is known before the run but that logic may still absorb.
struct FaultOp : Op {
  Fault fault{};
};

struct SlotOp : Op {
  std::uint32_t slot = 0;
};

// A variable of a comprehension, or of cel.bind: then `init` computes it at the
// first reading.
struct LocalOp : Op {
  std::uint32_t local = 0;
  const Op* init = nullptr;
};

// cel.bind and cel.block: makes locals lazy again, then runs the body.
struct BindOp : Op {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  const Op* body = nullptr;
};

struct PathKey {
  Value key{};
  const Op* dynamic = nullptr;  // else `key`
  bool index = false;           // in brackets
};

// Selections and indexings from a computed base.
struct PathOp : Op {
  const Op* base = nullptr;
  std::span<const PathKey> keys{};
};

// has(): `path` is all but the last key; base alone when there is one key.
struct HasOp : Op {
  const PathOp* path = nullptr;
};

// has() of a constant path: of a key of what stands in the slot `above`.
struct HasSlotOp : Op {
  std::uint32_t slot = 0;
  std::uint32_t above = 0;
  const Attribute* attribute = nullptr;
};

// `.?f` and `[?k]`.
struct OptionalSelectOp : Op {
  const Op* base = nullptr;
  PathKey key{};
};

struct UnaryOp : Op {
  const Op* operand = nullptr;
};

// n-ary && and ||: `deciding` is the value that ends it.
struct LogicOp : Op {
  Ops operands{};
  bool deciding = false;
};

struct ConditionOp : Op {
  const Op* condition = nullptr;
  const Op* yes = nullptr;
  const Op* no = nullptr;
};

// == and !=, and `in`.
struct PairOp : Op {
  const Op* left = nullptr;
  const Op* right = nullptr;
  bool negated = false;
};

enum class Relation : std::uint8_t { less, less_equal, greater, greater_equal };

struct RelationOp : Op {
  const Op* left = nullptr;
  const Op* right = nullptr;
  Relation relation = Relation::less;
};

// A path against a constant: the commonest rule there is.
struct SlotConstantOp : Op {
  std::uint32_t slot = 0;
  Value constant{};
  bool negated = false;
  Relation relation = Relation::less;
};

// == and != with a constant text; `in` over a few of them.
struct TextsOp : Op {
  const Op* operand = nullptr;
  std::span<const Value> texts{};
  bool negated = false;
};

// `in` over a constant list of scalars.
struct SetOp : Op {
  const Op* needle = nullptr;
  const ScalarSet* set = nullptr;
};

// A literal of a well-known type: a value for each of the fields, null where
// none is set.
struct WellKnownOp : Op {
  const WellKnownType* type = nullptr;
  Ops values{};
  std::span<const bool> optional{};  // of the values
};

// evidence(): `fact` reads the path; null when nothing declares it.
struct ProofOp : Op {
  const Op* fact = nullptr;
  std::string_view path{};
};

struct ListOp : Op {
  Ops items{};
  std::span<const bool> optional{};  // empty: none is
};

// Keys and values in turn; `optional` marks keys.
struct MapOp : Op {
  Ops items{};
  std::span<const bool> optional{};
};

// A function of the table. Several rows may share a name: the first that knows
// the kinds of its arguments computes.
struct CallOp : Op {
  Ops args{};
  std::span<const Function* const> rows{};
  const Regex* regex = nullptr;  // a constant pattern, compiled
  // The call only counts items, so that unknown ones do not matter.
  bool counts = false;
};

// A loop over a list or map. `first` and `second` are locals; `second` is used
// by two-variable macros only.
struct LoopOp : Op {
  const Op* range = nullptr;
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  bool two = false;
  const Op* filter = nullptr;  // map and filter: null keeps all
  const Op* body = nullptr;    // all, exists: the predicate
  const Op* key = nullptr;     // maps of entries: the key
  std::uint64_t cost = 1;      // of one turn
};

}  // namespace charta::cel
