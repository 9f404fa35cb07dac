// SPDX-License-Identifier: EUPL-1.2
// Look-ups beside the nodes of a syntax tree.
#include "charta/cel/ast.h"

#include <algorithm>

namespace charta::cel {
namespace {

template <typename Row, typename Key>
const Row* find(const std::vector<Row>& rows, NodeId id, Key key) {
  const auto at = std::ranges::lower_bound(rows, id, {}, key);
  return at != rows.end() && (*at).*key == id ? &*at : nullptr;
}

}  // namespace

const FoldNames& Ast::fold(NodeId id) const {
  return *find(folds, id, &FoldNames::node);
}

std::span<const FieldName> Ast::field_names(NodeId id) const {
  return find(fields, id, &FieldNames::node)->names;
}

NodeId Ast::written(NodeId id) const {
  const MacroCall* macro = find(macros, id, &MacroCall::expansion);
  return macro == nullptr ? id : macro->call;
}

}  // namespace charta::cel
