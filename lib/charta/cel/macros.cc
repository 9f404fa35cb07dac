// SPDX-License-Identifier: EUPL-1.2
// The table of macros. To add one: a row here, its expansion in fold_macros.cc
// or library_macros.cc.
#include "charta/cel/macros.h"

#include <algorithm>
#include <array>
#include <vector>

#include "charta/cel/macro_maker.h"
#include "charta/cel/parser.h"

namespace charta::cel {
namespace {

constexpr std::size_t kAny = ~std::size_t{0};  // any number of arguments

struct Row {
  std::string_view name{};
  std::string_view space{};  // `cel` of cel.bind, `*` any receiver, empty none
  std::size_t arity = 0;
  std::uint8_t set = 0;
  NodeId (*expand)(Maker&) = nullptr;
};

constexpr std::array<Row, 28> kMacros{{
    {"has", "", 1, kStandardMacros, macro::has},
    {"all", "*", 2, kStandardMacros, macro::all},
    {"exists", "*", 2, kStandardMacros, macro::exists},
    {"exists_one", "*", 2, kStandardMacros, macro::exists_one},
    {"existsOne", "*", 2, kStandardMacros, macro::exists_one},
    {"map", "*", 2, kStandardMacros, macro::map},
    {"map", "*", 3, kStandardMacros, macro::map},
    {"filter", "*", 2, kStandardMacros, macro::filter},
    {"all", "*", 3, kTwoVariableMacros, macro::all},
    {"exists", "*", 3, kTwoVariableMacros, macro::exists},
    {"exists_one", "*", 3, kTwoVariableMacros, macro::exists_one},
    {"existsOne", "*", 3, kTwoVariableMacros, macro::exists_one},
    {"transformList", "*", 3, kTwoVariableMacros, macro::transform_list},
    {"transformList", "*", 4, kTwoVariableMacros, macro::transform_list},
    {"transformMap", "*", 3, kTwoVariableMacros, macro::transform_map},
    {"transformMap", "*", 4, kTwoVariableMacros, macro::transform_map},
    {"transformMapEntry", "*", 3, kTwoVariableMacros,
     macro::transform_map_entry},
    {"transformMapEntry", "*", 4, kTwoVariableMacros,
     macro::transform_map_entry},
    {"bind", "cel", 3, kBindMacro, macro::bind},
    {"block", "cel", 2, kBlockMacros, macro::block},
    {"index", "cel", 1, kBlockMacros, macro::index},
    {"iterVar", "cel", 2, kBlockMacros, macro::iteration_variable},
    {"accuVar", "cel", 2, kBlockMacros, macro::accumulator},
    {"optMap", "*", 2, kOptionalMacros, macro::opt_map},
    {"optFlatMap", "*", 2, kOptionalMacros, macro::opt_flat_map},
    {"sortBy", "*", 2, kSortMacro, macro::sort_by},
    {"greatest", "math", kAny, kMathMacros, macro::greatest},
    {"least", "math", kAny, kMathMacros, macro::least},
}};

bool matches_target(const Row& row, const Written& call, const Ast& ast) {
  if (row.space.empty()) return call.target == kNoNode;
  if (call.target == kNoNode) return false;
  if (row.space == "*") return true;
  const Node& target = ast[call.target];
  return target.kind == NodeKind::identifier && target.name == row.space;
}

}  // namespace

NodeId written_call(const Written& call, std::uint8_t flags,
                    AstBuilder& builder) {
  std::vector<NodeId> children;
  if (call.target != kNoNode) {
    children.push_back(call.target);
    flags |= kReceiver;
  }
  children.insert(children.end(), call.arguments.begin(), call.arguments.end());
  return builder.call(call.site, call.name, children, flags);
}

NodeId expand(const Written& call, std::uint8_t macros, AstBuilder& builder,
              Issues& issues) {
  const auto matches = [&](const Row& row) {
    return (row.set & macros) != 0 && row.name == call.name &&
           (row.arity == kAny || row.arity == call.arguments.size()) &&
           matches_target(row, call, builder.ast());
  };
  const auto* row = std::ranges::find_if(kMacros, matches);
  if (row == kMacros.end()) return kNoNode;
  const NodeId written = written_call(call, 0, builder);
  Maker make(call, builder, issues);
  const NodeId expansion = row->expand(make);
  builder.remember(expansion, written);
  return expansion;
}

}  // namespace charta::cel
