// SPDX-License-Identifier: EUPL-1.2
// Macros of libraries: bindings, blocks, optionals, sorting, extremes.
#include <string>
#include <vector>

#include "charta/cel/macro_maker.h"

namespace charta::cel::macro {
namespace {

constexpr std::string_view kSortInput = "@__sortBy_input__";

// `@index3`, `@it:0:1`: the numbers of the arguments behind a prefix.
NodeId numbered(Maker& make, std::string name) {
  for (const NodeId id : make.arguments()) {
    const Node& node = make.node(id);
    if (node.kind != NodeKind::literal || !node.value.is(Kind::integer) ||
        node.value.integer() < 0) {
      return make.wrong(id, "argument must be a non-negative int literal");
    }
    if (make.arity() > 1) name += ':';
    name += std::to_string(node.value.integer());
  }
  return make.name(make.builder().own(std::move(name)));
}
// `target.hasValue() ? wrapped(bind(name, target.value(), body)) : none`.
NodeId optional_map(Maker& make, bool flat) {
  const std::string_view name = make.simple_name(0);
  if (name.empty()) {
    return make.wrong(make.argument(0),
                      std::string(flat ? "optFlatMap" : "optMap") +
                          "() variable name must be a simple identifier");
  }
  const NodeId condition = make.method("hasValue", make.target());
  const NodeId value = make.method("value", make.builder().copy(make.target()));
  const NodeId bound = make.bind(name, value, make.argument(1));
  const auto optional = [&make](std::string_view function,
                                std::span<const NodeId> arguments) {
    std::vector<NodeId> all{make.name("optional")};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return make.builder().call(make.site(), function, all, kReceiver);
  };
  const NodeId yes = flat ? bound : optional("of", {&bound, 1});
  return make.call("_?_:_", {condition, yes, optional("none", {})});
}
bool sortable(const Node& node) {
  return node.kind == NodeKind::list || node.kind == NodeKind::select ||
         node.kind == NodeKind::identifier || node.kind == NodeKind::call ||
         node.kind == NodeKind::comprehension;
}

bool maybe_number(const Node& node) {
  if (node.kind == NodeKind::literal) {
    return node.value.is(Kind::integer) || node.value.is(Kind::uinteger) ||
           node.value.is(Kind::real);
  }
  return node.kind != NodeKind::list && node.kind != NodeKind::map &&
         node.kind != NodeKind::structure;
}

bool maybe_numbers(const Ast& ast, NodeId id) {
  if (ast[id].kind != NodeKind::list || ast[id].child_count == 0) return false;
  for (const NodeId child : ast.children_of(id)) {
    if (!maybe_number(ast[child])) return false;
  }
  return true;
}

NodeId extreme(Maker& make, std::string_view function, std::string_view named) {
  const std::string name(named);
  if (make.arity() == 0) {
    return make.wrong(make.target(),
                      name + "() requires at least one argument");
  }
  const NodeId first = make.argument(0);
  if (make.arity() == 1) {
    if (!maybe_number(make.node(first)) &&
        !maybe_numbers(make.builder().ast(), first)) {
      return make.wrong(first, name + "() invalid single argument value");
    }
    return make.call(function, {first});
  }
  for (const NodeId id : make.arguments()) {
    if (!maybe_number(make.node(id))) {
      return make.wrong(id,
                        name + "() simple literal arguments must be numeric");
    }
  }
  if (make.arity() == 2) return make.call(function, {first, make.argument(1)});
  return make.call(function, {make.list(make.arguments())});
}

}  // namespace

NodeId bind(Maker& make) {
  const std::string_view name = make.simple_name(0);
  if (name.empty()) {
    return make.wrong(make.argument(0),
                      "cel.bind() variable names must be simple identifiers");
  }
  return make.bind(name, make.argument(1), make.argument(2));
}

NodeId block(Maker& make) {
  if (make.node(make.argument(0)).kind != NodeKind::list) {
    return make.wrong(make.argument(0),
                      "cel.block requires the first arg to be a list literal");
  }
  return make.call("cel.@block", {make.argument(0), make.argument(1)});
}

NodeId index(Maker& make) { return numbered(make, "@index"); }
NodeId iteration_variable(Maker& make) { return numbered(make, "@it"); }
NodeId accumulator(Maker& make) { return numbered(make, "@ac"); }

NodeId opt_map(Maker& make) { return optional_map(make, false); }
NodeId opt_flat_map(Maker& make) { return optional_map(make, true); }

// Sorts a list by the list of its keys; the list is computed once.
NodeId sort_by(Maker& make) {
  if (!sortable(make.node(make.target()))) {
    return make.wrong(make.target(),
                      "sortBy can only be applied to a list, identifier, "
                      "comprehension, call or select expression");
  }
  const Written keys{make.site(), "map", make.name(kSortInput),
                     make.arguments()};
  Maker inner(keys, make.builder(), make.issues());
  const NodeId mapped = map(inner);
  const NodeId sorted =
      make.builder().call(make.site(), "@sortByAssociatedKeys",
                          {make.name(kSortInput), mapped}, kReceiver);
  return make.bind(kSortInput, make.target(), sorted);
}

NodeId greatest(Maker& make) {
  return extreme(make, "math.@max", "math.greatest");
}
NodeId least(Maker& make) { return extreme(make, "math.@min", "math.least"); }

}  // namespace charta::cel::macro
