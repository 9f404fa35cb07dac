// SPDX-License-Identifier: EUPL-1.2
// Names, selections, literals and folds.
#include "charta/cel/check_run.h"

#include <algorithm>
#include <ranges>

#include "charta/base/nearest.h"

namespace charta::cel {
namespace {

TypeKind kind_of(const Value& value) {
  if (value.is(Kind::boolean)) return TypeKind::boolean;
  if (value.is(Kind::integer)) return TypeKind::integer;
  if (value.is(Kind::uinteger)) return TypeKind::uinteger;
  if (value.is(Kind::real)) return TypeKind::real;
  if (value.is(Kind::string)) return TypeKind::string;
  if (value.is(Kind::bytes)) return TypeKind::bytes;
  return TypeKind::null;
}

bool is_block_slot(std::string_view name) { return name.starts_with("@index"); }

std::string nearest_field(Type structure, std::string_view name) {
  std::vector<std::string_view> names;
  for (const Field& field : structure->fields) names.push_back(field.name);
  return std::string(nearest(name, names));
}

}  // namespace

CheckRun::CheckRun(const Ast& ast, const Declarations& declarations)
    : ast_(ast), declarations_(declarations), unifier_(declarations.types()) {
  out_.types.resize(ast.nodes.size());
  out_.references.resize(ast.nodes.size());
}

Checked CheckRun::run() {
  check(ast_.root);
  for (Type& type : out_.types) {
    if (type != nullptr) type = unifier_.substitute(type, true);
  }
  std::ranges::stable_sort(out_.issues, {},
                           [](const Issue& issue) { return issue.at.begin; });
  return std::move(out_);
}

void CheckRun::report(Span at, std::string text, std::string hint) {
  constexpr std::size_t kMostIssues = 100;
  if (out_.issues.size() >= kMostIssues) return;
  out_.issues.push_back(
      {.at = at, .text = std::move(text), .hint = std::move(hint)});
}

void CheckRun::undeclared(NodeId id, std::string_view name, std::string hint) {
  type(id) = simple(TypeKind::error);
  report(pointed(node(id)),
         "undeclared reference to '" + std::string(name) + "' (in container '" +
             declarations_.container() + "')",
         std::move(hint));
}

void CheckRun::mismatch(NodeId id, Type wanted, Type given) {
  report(pointed(node(id)),
         "expected type '" + to_string(unifier_.substitute(wanted, false)) +
             "' but found '" + to_string(unifier_.substitute(given, false)) +
             "'");
}

void CheckRun::demand(NodeId id, Type wanted) {
  if (!unifier_.assignable(wanted, type(id))) mismatch(id, wanted, type(id));
}

void CheckRun::check(NodeId id) {
  switch (node(id).kind) {
    case NodeKind::error:
      type(id) = simple(TypeKind::error);
      return;
    case NodeKind::literal:
      type(id) = simple(kind_of(node(id).value));
      return;
    case NodeKind::identifier:
      return check_identifier(id);
    case NodeKind::select:
      return check_select(id);
    case NodeKind::call:
      return check_call(id);
    case NodeKind::list:
      return check_list(id);
    case NodeKind::map:
      return check_map(id);
    case NodeKind::structure:
      return check_structure(id);
    case NodeKind::comprehension:
      return check_comprehension(id);
  }
}

const CheckRun::Local* CheckRun::find_local(std::string_view name) const {
  for (auto local = locals_.rbegin(); local != locals_.rend(); ++local) {
    if (local->name == name) return &*local;
  }
  return nullptr;
}

void CheckRun::check_identifier(NodeId id) {
  const std::string_view name = node(id).name;
  const bool root = (node(id).flags & kRootName) != 0;
  if (const Local* local = root ? nullptr : find_local(name)) {
    type(id) = local->type;
    reference(id).name = name;
  } else if (const auto found = declarations_.find_variable(name, root)) {
    type(id) = *found.what;
    reference(id).name = found.name;
  } else if (is_block_slot(name)) {
    type(id) = simple(TypeKind::dyn);
    reference(id).name = name;
  } else {
    undeclared(id, name, declarations_.nearest_variable(name));
  }
}

std::optional<CheckRun::Qualified> CheckRun::qualified(NodeId id) const {
  std::vector<std::string_view> names;
  NodeId at = id;
  for (; node(at).kind == NodeKind::select; at = ast_.child(at, 0)) {
    if ((node(at).flags & (kTestOnly | kQuoted)) != 0) return std::nullopt;
    names.push_back(node(at).name);
  }
  if (node(at).kind != NodeKind::identifier) return std::nullopt;
  Qualified all{.name = std::string(node(at).name),
                .root = (node(at).flags & kRootName) != 0};
  all.local = !all.root && find_local(node(at).name) != nullptr;
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    all.name += '.';
    all.name += *name;
  }
  return all;
}

void CheckRun::check_select(NodeId id) {
  const auto chain = qualified(id);
  if (chain && !chain->local) {
    if (const auto found =
            declarations_.find_variable(chain->name, chain->root)) {
      type(id) = *found.what;
      reference(id).name = found.name;
      return;
    }
  }
  const NodeId operand = ast_.child(id, 0);
  check(operand);
  const Type field = field_of(id, known(operand), node(id).name);
  const bool test = (node(id).flags & kTestOnly) != 0;
  type(id) =
      test ? simple(TypeKind::boolean) : unifier_.substitute(field, false);
}

Type CheckRun::field_of(NodeId at, Type operand, std::string_view name) {
  const Type dyn = simple(TypeKind::dyn);
  if (operand->kind == TypeKind::optional) {
    return declarations_.types().optional(
        field_of(at, unifier_.substitute(operand->parameters[0], false), name));
  }
  if (operand->kind == TypeKind::map) return operand->parameters[1];
  if (operand->kind == TypeKind::structure) {
    return structure_field(at, operand, name);
  }
  if (operand->kind == TypeKind::parameter) {
    unifier_.assignable(dyn, operand);
  } else if (operand->kind != TypeKind::dyn &&
             operand->kind != TypeKind::error) {
    report(pointed(node(at)), "type '" + to_string(operand) +
                                  "' does not support field selection");
  }
  return dyn;
}

Type CheckRun::structure_field(NodeId at, Type structure,
                               std::string_view name) {
  if (const Field* field = find_field(structure, name)) return field->type;
  report(pointed(node(at)), "undefined field '" + std::string(name) + "'",
         nearest_field(structure, name));
  return simple(TypeKind::error);
}

Type CheckRun::join(Type previous, Type current) {
  if (previous == nullptr) return current;
  if (!unifier_.assignable(previous, current)) return simple(TypeKind::dyn);
  return unifier_.most_general(previous, current);
}

// What an element adds to its literal: an optional one the value it holds.
Type CheckRun::element(NodeId id, Type given) {
  if (given->kind == TypeKind::optional) return given->parameters[0];
  if (given->kind != TypeKind::dyn && given->kind != TypeKind::error) {
    mismatch(id, declarations_.types().optional(given), given);
  }
  return given;
}

void CheckRun::check_list(NodeId id) {
  Type joined = nullptr;
  for (const NodeId child : ast_.children_of(id)) {
    check(child);
    const bool optional = (node(child).flags & kOptionalElement) != 0;
    joined = join(joined, optional ? element(child, type(child)) : type(child));
  }
  if (joined == nullptr) joined = unifier_.fresh();
  type(id) = declarations_.types().list(joined);
}

void CheckRun::check_map(NodeId id) {
  const auto children = ast_.children_of(id);
  Type keys = nullptr;
  Type values = nullptr;
  for (std::size_t i = 0; i < children.size(); i += 2) {
    const NodeId key = children[i];
    const NodeId value = children[i + 1];
    check(key);
    keys = join(keys, type(key));
    check(value);
    const bool optional = (node(key).flags & kOptionalElement) != 0;
    values = join(values, optional ? element(value, type(value)) : type(value));
  }
  if (keys == nullptr) {
    keys = unifier_.fresh();
    values = unifier_.fresh();
  }
  type(id) = declarations_.types().map(keys, values);
}

// The iteration variables, by the type of the range.
void CheckRun::enter_fold(NodeId id, Type range) {
  const FoldNames& names = ast_.fold(id);
  const bool two = !names.second.empty();
  Type first = simple(TypeKind::dyn);
  Type second = first;
  if (range->kind == TypeKind::list) {
    second = range->parameters[0];
    first = two ? simple(TypeKind::integer) : second;
  } else if (range->kind == TypeKind::map) {
    first = range->parameters[0];
    second = range->parameters[1];
  } else if (range->kind == TypeKind::parameter) {
    unifier_.assignable(first, range);
  } else if (range->kind != TypeKind::dyn && range->kind != TypeKind::error) {
    report(pointed(node(ast_.child(id, kRange))),
           "expression of type '" + to_string(range) +
               "' cannot be range of a comprehension (must be list, map, or "
               "dynamic)");
    first = second = simple(TypeKind::error);
  }
  locals_.push_back({names.first, first});
  if (two) locals_.push_back({names.second, second});
}

void CheckRun::check_comprehension(NodeId id) {
  const auto parts = ast_.children_of(id);
  const std::size_t outside = locals_.size();
  check(parts[kRange]);
  check(parts[kInit]);
  const Type range = known(parts[kRange]);
  locals_.push_back({ast_.fold(id).accumulator, type(parts[kInit])});
  const std::size_t result = locals_.size();
  enter_fold(id, range);
  check(parts[kCondition]);
  demand(parts[kCondition], simple(TypeKind::boolean));
  check(parts[kStep]);
  demand(parts[kStep], type(parts[kInit]));
  locals_.resize(result);
  check(parts[kResult]);
  locals_.resize(outside);
  type(id) = known(parts[kResult]);
}

Checked check(const Ast& ast, const Declarations& declarations) {
  return CheckRun(ast, declarations).run();
}

}  // namespace charta::cel
