// SPDX-License-Identifier: EUPL-1.2
// Makes nodes, and counts them against the limits.
#pragma once

#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/base/limits.h"
#include "charta/cel/ast.h"

namespace charta::cel {

// Where a node stands: its whole text, and the byte that messages point to.
struct Site {
  Span at{};
  std::uint32_t where = 0;
};

// The only one who writes an Ast. Past a limit it goes on making nodes (so that
// callers unwind) but over() is true: the tree must then be thrown away.
class AstBuilder {
 public:
  using Children = std::span<const NodeId>;

  AstBuilder(Ast& ast, const Limits& limits) : ast_(ast), limits_(limits) {}

  NodeId error(Site site);
  NodeId literal(Site site, Value value);
  NodeId identifier(Site site, std::string_view name, std::uint8_t flags = 0);
  NodeId select(Site site, NodeId operand, std::string_view name,
                std::uint8_t flags = 0);
  NodeId call(Site site, std::string_view name, Children arguments,
              std::uint8_t flags = 0);
  NodeId call(Site site, std::string_view name,
              std::initializer_list<NodeId> arguments, std::uint8_t flags = 0) {
    return call(site, name, Children(arguments.begin(), arguments.size()),
                flags);
  }
  NodeId list(Site site, Children elements);
  // Key, value, key, value, ...
  NodeId map(Site site, Children entries);
  NodeId structure(Site site, std::string_view name, Children values,
                   std::vector<FieldName> fields);
  NodeId comprehension(Site site, FoldNames names,
                       const std::array<NodeId, 5>& parts);
  // A second tree like the first: a node has one parent.
  NodeId copy(NodeId id);

  void add_flags(NodeId id, std::uint8_t flags) { node(id).flags |= flags; }
  void set_span(NodeId id, Span at) { node(id).at = at; }
  void remember(NodeId expansion, NodeId call) {
    ast_.macros.push_back({expansion, call});
  }
  // Keeps a text as long as the tree.
  std::string_view own(std::string text) {
    return ast_.names.emplace_back(std::move(text));
  }
  const Ast& ast() const { return ast_; }
  bool too_deep() const { return too_deep_; }
  bool too_many() const { return ast_.nodes.size() > limits_.expression_nodes; }
  bool over() const { return too_deep() || too_many(); }

 private:
  Node& node(NodeId id) { return ast_.nodes[static_cast<std::size_t>(id)]; }
  NodeId add(Node node, Children children);

  Ast& ast_;
  const Limits& limits_;
  std::vector<std::uint32_t> heights_{};
  bool too_deep_ = false;
};

}  // namespace charta::cel
