// SPDX-License-Identifier: EUPL-1.2
// Macros that fold over a range. Expansions are those of the reference
// implementation, name by name, because its syntax trees are our tests.
#include <array>
#include <string>

#include "charta/cel/macro_maker.h"

namespace charta::cel::macro {
namespace {

constexpr std::string_view kOldResultName = "__result__";
constexpr std::string_view kNotStrictlyFalse = "@not_strictly_false";
constexpr std::string_view kSimpleName = "argument must be a simple name";
constexpr std::string_view kNoIdentifier = "argument is not an identifier";

// The names of the first arguments, or the complaint about them.
struct Names {
  std::array<std::string_view, 2> names{};
  NodeId wrong = kNoNode;
};

Names iteration_names(Maker& make, std::size_t count, std::string_view words) {
  Names all;
  for (std::size_t n = 0; n < count; ++n) {
    all.names[n] = make.simple_name(n);
    if (all.names[n].empty()) {
      all.wrong = make.wrong(make.argument(n), std::string(words));
      return all;
    }
    if (all.names[n] == kResultName || all.names[n] == kOldResultName) {
      all.wrong = make.wrong(make.argument(n),
                             "iteration variable overwrites accumulator "
                             "variable");
      return all;
    }
  }
  if (count == 2 && all.names[0] == all.names[1]) {
    all.wrong = make.wrong(make.argument(1), "duplicate variable name: " +
                                                 std::string(all.names[1]));
  }
  return all;
}

// Macros over one variable have two arguments, over two variables three.
std::size_t variables(const Maker& make) { return make.arity() - 1; }

// A fold that collects: `grown` is what the result becomes, under a filter when
// there is one more argument than variables and value.
NodeId collect(Maker& make, Macro macro, const Names& names, NodeId init,
               NodeId filter, NodeId grown) {
  const NodeId condition = make.literal(Value::of(true));
  const NodeId step = filter == kNoNode
                          ? grown
                          : make.call("_?_:_", {filter, grown, make.result()});
  return make.fold(macro, names.names, init, condition, step, make.result());
}

NodeId appended(Maker& make, NodeId element) {
  const NodeId tail = make.list({&element, 1});
  return make.call("_+_", {make.result(), tail});
}

}  // namespace

NodeId has(Maker& make) {
  const Node& node = make.node(make.argument(0));
  if (node.kind != NodeKind::select || (node.flags & kTestOnly) != 0) {
    return make.wrong(make.argument(0), "invalid argument to has() macro");
  }
  const NodeId operand = make.builder().ast().child(make.argument(0), 0);
  const auto flags = static_cast<std::uint8_t>(node.flags | kTestOnly);
  return make.builder().select(make.site(), operand, node.name, flags);
}

NodeId all(Maker& make) {
  const auto [names, wrong] =
      iteration_names(make, variables(make), kSimpleName);
  if (wrong != kNoNode) return wrong;
  const NodeId init = make.literal(Value::of(true));
  const NodeId condition = make.call(kNotStrictlyFalse, {make.result()});
  const NodeId step = make.call("_&&_", {make.result(), make.last()});
  return make.fold(Macro::all, names, init, condition, step, make.result());
}

NodeId exists(Maker& make) {
  const auto [names, wrong] =
      iteration_names(make, variables(make), kSimpleName);
  if (wrong != kNoNode) return wrong;
  const NodeId init = make.literal(Value::of(false));
  const NodeId open = make.call("!_", {make.result()});
  const NodeId condition = make.call(kNotStrictlyFalse, {open});
  const NodeId step = make.call("_||_", {make.result(), make.last()});
  return make.fold(Macro::exists, names, init, condition, step, make.result());
}

NodeId exists_one(Maker& make) {
  const auto [names, wrong] =
      iteration_names(make, variables(make), kSimpleName);
  if (wrong != kNoNode) return wrong;
  const auto one = [&make] { return make.literal(Value::of(std::int64_t{1})); };
  const NodeId init = make.literal(Value::of(std::int64_t{0}));
  const NodeId condition = make.literal(Value::of(true));
  const NodeId more = make.call("_+_", {make.result(), one()});
  const NodeId step = make.call("_?_:_", {make.last(), more, make.result()});
  const NodeId result = make.call("_==_", {make.result(), one()});
  return make.fold(Macro::exists_one, names, init, condition, step, result);
}

NodeId map(Maker& make) {
  const Names names = iteration_names(make, 1, kNoIdentifier);
  if (names.wrong != kNoNode) return names.wrong;
  const NodeId filter = make.arity() == 3 ? make.argument(1) : kNoNode;
  const NodeId init = make.list({});
  return collect(make, Macro::map, names, init, filter,
                 appended(make, make.last()));
}

NodeId filter(Maker& make) {
  const Names names = iteration_names(make, 1, kNoIdentifier);
  if (names.wrong != kNoNode) return names.wrong;
  const NodeId init = make.list({});
  const NodeId element = make.builder().copy(make.argument(0));
  return collect(make, Macro::filter, names, init, make.last(),
                 appended(make, element));
}

NodeId transform_list(Maker& make) {
  const Names names = iteration_names(make, 2, kSimpleName);
  if (names.wrong != kNoNode) return names.wrong;
  const NodeId filter = make.arity() == 4 ? make.argument(2) : kNoNode;
  const NodeId init = make.list({});
  return collect(make, Macro::transform_list, names, init, filter,
                 appended(make, make.last()));
}

NodeId transform_map(Maker& make) {
  const Names names = iteration_names(make, 2, kSimpleName);
  if (names.wrong != kNoNode) return names.wrong;
  const NodeId filter = make.arity() == 4 ? make.argument(2) : kNoNode;
  const NodeId init = make.builder().map(make.site(), {});
  const NodeId key = make.name(names.names[0]);
  const NodeId grown =
      make.call("cel.@mapInsert", {make.result(), key, make.last()});
  return collect(make, Macro::transform_map, names, init, filter, grown);
}

NodeId transform_map_entry(Maker& make) {
  const Names names = iteration_names(make, 2, kSimpleName);
  if (names.wrong != kNoNode) return names.wrong;
  const NodeId filter = make.arity() == 4 ? make.argument(2) : kNoNode;
  const NodeId init = make.builder().map(make.site(), {});
  const NodeId grown =
      make.call("cel.@mapInsert", {make.result(), make.last()});
  return collect(make, Macro::transform_map_entry, names, init, filter, grown);
}

}  // namespace charta::cel::macro
