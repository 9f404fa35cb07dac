// SPDX-License-Identifier: EUPL-1.2
// The syntax tree of an expression: nodes in one vector, ids are indices.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/value/value.h"

namespace charta::cel {

using NodeId = std::int32_t;
constexpr NodeId kNoNode = -1;

enum class NodeKind : std::uint8_t {
  error,          // what could not be parsed; only beside faults
  literal,        // `value`
  identifier,     // `name`
  select,         // child 0 . `name`
  call,           // `name`(children); with kReceiver child 0 is the receiver
  list,           // children
  map,            // children: key, value, key, value, ...
  structure,      // `name`{...}: children are the values, `fields` the names
  comprehension,  // children in the order of Fold
};

// Flags of a node. A list or map element marked optional (`?x`) carries
// kOptionalElement itself (on a map: on its key; on a structure: on its value).
enum : std::uint8_t {
  kTestOnly = 1,  // select: has(e.f)
  kReceiver = 2,  // call: e.f(...)
  kRootName = 4,  // identifier or global call written with a leading dot
  kOptionalElement = 8,
  kQuoted = 16,  // select: the field was written in backquotes
};

struct Node {
  NodeKind kind = NodeKind::error;
  std::uint8_t flags = 0;
  Span at{};                // the whole sub-expression in Ast::text
  std::uint32_t where = 0;  // the byte that messages point to: an operator, a
                            // call's parenthesis, a select's dot, else at.begin
  std::string_view name{};
  Value value{};
  std::uint32_t first_child = 0;
  std::uint32_t child_count = 0;
};

// The children of a comprehension, in this order.
enum Fold : std::uint8_t { kRange, kInit, kCondition, kStep, kResult };

// What messages about a node point to: from `where` to the node's end.
constexpr Span pointed(const Node& node) {
  return {node.where, node.at.end > node.where ? node.at.end : node.where + 1};
}

// The macro that a comprehension was made from, so that nobody has to guess it
// from its shape. `map` and the transformations may have a filter: their step
// is then a conditional.
enum class Macro : std::uint8_t {
  all,
  exists,
  exists_one,
  map,
  filter,
  transform_list,
  transform_map,
  transform_map_entry,
  bind,  // folds over an empty list; the value is `init`, the body `result`
};

// What a comprehension is made of beside its children; `second` is empty for
// one-variable macros.
struct FoldNames {
  NodeId node = kNoNode;
  Macro macro = Macro::all;
  std::string_view first{};
  std::string_view second{};
  std::string_view accumulator{};
};

// A macro's expansion and the call that it was written as (for printing,
// residuals and messages). Both share the nodes of the arguments.
struct MacroCall {
  NodeId expansion = kNoNode;
  NodeId call = kNoNode;
};

// A field of a structure literal: its name and where that stands.
struct FieldName {
  std::string_view text{};
  Span at{};
};

// The names of a structure's fields, parallel to the children of its node.
struct FieldNames {
  NodeId node = kNoNode;
  std::vector<FieldName> names{};
};

// Owns all that its nodes view. Movable; not copyable, as nodes view `names`
// and the text. Children stand before their parent in `nodes`, and no node is
// higher than the limit on depth, so every pass may recurse.
struct Ast {
  Ast() = default;
  Ast(Ast&&) = default;
  Ast& operator=(Ast&&) = default;
  Ast(const Ast&) = delete;
  Ast& operator=(const Ast&) = delete;

  // On the heap behind a stable address, so that moving an Ast is safe.
  std::deque<std::string> text_owner{};
  std::deque<std::string> names{};
  std::vector<Node> nodes{};
  std::vector<NodeId> children{};
  // The three below are sorted by node.
  std::vector<FoldNames> folds{};
  std::vector<MacroCall> macros{};
  std::vector<FieldNames> fields{};
  NodeId root = kNoNode;

  std::string_view text() const {
    return text_owner.empty() ? std::string_view{} : text_owner.front();
  }
  const Node& operator[](NodeId id) const {
    return nodes[static_cast<std::size_t>(id)];
  }
  std::span<const NodeId> children_of(NodeId id) const {
    const Node& node = (*this)[id];
    return {children.data() + node.first_child, node.child_count};
  }
  NodeId child(NodeId id, std::size_t n) const { return children_of(id)[n]; }

  // REQUIRES: a comprehension.
  const FoldNames& fold(NodeId id) const;
  // REQUIRES: a structure.
  std::span<const FieldName> field_names(NodeId id) const;
  // The call that the node was written as, when a macro made the node; else
  // the node.
  NodeId written(NodeId id) const;
};

}  // namespace charta::cel
