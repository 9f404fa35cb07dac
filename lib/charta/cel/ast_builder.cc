// SPDX-License-Identifier: EUPL-1.2
// A node's height is known when it is made: its children stand before it.
#include "charta/cel/ast_builder.h"

#include <algorithm>

namespace charta::cel {
namespace {

Node node_of(NodeKind kind, Site site, std::string_view name = {},
             std::uint8_t flags = 0) {
  return {.kind = kind,
          .flags = flags,
          .at = site.at,
          .where = site.where,
          .name = name};
}

}  // namespace

NodeId AstBuilder::add(Node node, Children children) {
  std::uint32_t height = 0;
  for (const NodeId child : children) {
    height = std::max(height, heights_[static_cast<std::size_t>(child)]);
  }
  heights_.push_back(height + 1);
  too_deep_ = too_deep_ || height + 1 > limits_.expression_depth;
  node.first_child = static_cast<std::uint32_t>(ast_.children.size());
  node.child_count = static_cast<std::uint32_t>(children.size());
  ast_.children.insert(ast_.children.end(), children.begin(), children.end());
  ast_.nodes.push_back(node);
  return static_cast<NodeId>(ast_.nodes.size() - 1);
}

NodeId AstBuilder::error(Site site) {
  return add(node_of(NodeKind::error, site), {});
}

NodeId AstBuilder::literal(Site site, Value value) {
  Node node = node_of(NodeKind::literal, site);
  node.value = value;
  return add(node, {});
}

NodeId AstBuilder::identifier(Site site, std::string_view name,
                              std::uint8_t flags) {
  return add(node_of(NodeKind::identifier, site, name, flags), {});
}

NodeId AstBuilder::select(Site site, NodeId operand, std::string_view name,
                          std::uint8_t flags) {
  return add(node_of(NodeKind::select, site, name, flags), {&operand, 1});
}

NodeId AstBuilder::call(Site site, std::string_view name, Children arguments,
                        std::uint8_t flags) {
  return add(node_of(NodeKind::call, site, name, flags), arguments);
}

NodeId AstBuilder::list(Site site, Children elements) {
  return add(node_of(NodeKind::list, site), elements);
}

NodeId AstBuilder::map(Site site, Children entries) {
  return add(node_of(NodeKind::map, site), entries);
}

NodeId AstBuilder::structure(Site site, std::string_view name, Children values,
                             std::vector<FieldName> fields) {
  const NodeId id = add(node_of(NodeKind::structure, site, name), values);
  ast_.fields.push_back({id, std::move(fields)});
  return id;
}

NodeId AstBuilder::comprehension(Site site, FoldNames names,
                                 const std::array<NodeId, 5>& parts) {
  names.node = add(node_of(NodeKind::comprehension, site), parts);
  ast_.folds.push_back(names);
  return names.node;
}

NodeId AstBuilder::copy(NodeId id) {
  const Node from = ast_[id];
  std::vector<NodeId> children(ast_.children_of(id).begin(),
                               ast_.children_of(id).end());
  for (NodeId& child : children) {
    if (!over()) child = copy(child);
  }
  const NodeId to = add(from, children);
  if (from.kind == NodeKind::comprehension) {
    FoldNames names = ast_.fold(id);
    names.node = to;
    ast_.folds.push_back(names);
  } else if (from.kind == NodeKind::structure) {
    const auto names = ast_.field_names(id);
    ast_.fields.push_back({to, {names.begin(), names.end()}});
  }
  const NodeId written = ast_.written(id);
  if (written != id) remember(to, written);
  return to;
}

}  // namespace charta::cel
