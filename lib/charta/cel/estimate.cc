// SPDX-License-Identifier: EUPL-1.2
// The static estimate: one pass over the tree.
#include "charta/cel/estimate.h"

#include <algorithm>
#include <limits>

namespace charta::cel {
namespace {

constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

std::uint64_t plus(std::uint64_t a, std::uint64_t b) {
  return a > kMost - b ? kMost : a + b;
}

std::uint64_t times(std::uint64_t a, std::uint64_t b) {
  return b != 0 && a > kMost / b ? kMost : a * b;
}

std::uint64_t items(const Ast& ast, NodeId range) {
  const Node& node = ast[range];
  if (node.kind == NodeKind::list) return node.child_count;
  if (node.kind == NodeKind::map) return node.child_count / 2;
  // lists.range(n) says how long it is.
  const bool counted = node.kind == NodeKind::call && node.name == "range" &&
                       node.child_count > 0;
  if (!counted) return kAssumedItems;
  const Node& count = ast[ast.children_of(range).back()];
  if (count.kind != NodeKind::literal || !count.value.is(Kind::integer)) {
    return kAssumedItems;
  }
  return static_cast<std::uint64_t>(
      std::max<std::int64_t>(count.value.integer(), 0));
}

}  // namespace

std::uint64_t estimate(const Ast& ast, NodeId id) {
  const Node& node = ast[id];
  if (node.kind == NodeKind::comprehension) {
    const NodeId range = ast.child(id, kRange);
    const std::uint64_t around =
        plus(estimate(ast, range), plus(estimate(ast, ast.child(id, kInit)),
                                        estimate(ast, ast.child(id, kResult))));
    const std::uint64_t turn = plus(1, estimate(ast, ast.child(id, kStep)));
    return plus(around, times(items(ast, range), turn));
  }
  std::uint64_t sum = 1;
  for (const NodeId child : ast.children_of(id)) {
    sum = plus(sum, estimate(ast, child));
  }
  return sum;
}

}  // namespace charta::cel
