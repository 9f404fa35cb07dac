// SPDX-License-Identifier: EUPL-1.2
// Calls and structure literals: which overloads fit, and what they give.
#include <algorithm>
#include <array>

#include "charta/base/nearest.h"
#include "charta/cel/check_run.h"
#include "charta/cel/errors.h"
#include "charta/value/path.h"

namespace charta::cel {
namespace {

bool is_numeric(Type type) {
  return type->kind == TypeKind::integer || type->kind == TypeKind::uinteger ||
         type->kind == TypeKind::real;
}

// An overload that orders two kinds of numbers.
bool mixes_numbers(std::string_view function, const Signature& signature) {
  const bool orders = function == "_<_" || function == "_<=_" ||
                      function == "_>_" || function == "_>=_";
  return orders && is_numeric(signature.args[0]) &&
         is_numeric(signature.args[1]) &&
         signature.args[0] != signature.args[1];
}

}  // namespace

void CheckRun::check_call(NodeId id) {
  if (node(id).name == "_?._") return check_optional_select(id);
  const auto children = ast_.children_of(id);
  const bool receiver = (node(id).flags & kReceiver) != 0;
  for (const NodeId child : children.subspan(receiver ? 1 : 0)) check(child);
  if (receiver) {
    if (check_qualified_call(id)) return;
    check(children[0]);
  }
  const std::string_view name = node(id).name;
  const bool root = (node(id).flags & kRootName) != 0;
  const auto function = declarations_.find_function(name, root);
  if (!function) {
    return undeclared(id, name, declarations_.nearest_function(name));
  }
  if (name == "evidence" && !receiver && children.size() == 1) {
    check_proof(children[0]);
  }
  resolve(id, function, children, receiver);
}

// evidence() takes a path: as it is written, or as a text that must name a
// field all the same.
void CheckRun::check_proof(NodeId id) {
  const Node& path = node(id);
  if (path.kind != NodeKind::literal || !path.value.is(Kind::string)) {
    const auto named = qualified(id);
    if (!named || named->local) {
      report(pointed(path), std::string(errors::kNotPath));
    }
    return;
  }
  const auto steps = parse_path(path.value.text());
  if (!steps || steps->empty()) {
    return report(pointed(path), std::string(errors::kNotPath));
  }
  const std::string& first = steps->front().key;
  const auto variable = declarations_.find_variable(first);
  if (!variable) {
    return undeclared(id, first, declarations_.nearest_variable(first));
  }
  Type type = *variable.what;
  for (std::size_t i = 1; i < steps->size(); ++i) {
    const bool key = (*steps)[i].form == PathStep::Form::key;
    if (!key && type->kind == TypeKind::list) {
      type = type->parameters[0];
    } else {
      type =
          key ? field_of(id, type, (*steps)[i].key) : simple(TypeKind::error);
    }
  }
}

// `a.b.f(x)` where `a.b.f` is a function.
bool CheckRun::check_qualified_call(NodeId id) {
  const auto space = qualified(ast_.child(id, 0));
  if (!space || space->local) return false;
  const std::string name = space->name + "." + std::string(node(id).name);
  const auto function = declarations_.find_function(name, space->root);
  if (!function) return false;
  resolve(id, function, ast_.children_of(id).subspan(1), false);
  reference(id).qualified = true;
  return true;
}

void CheckRun::check_optional_select(NodeId id) {
  const NodeId operand = ast_.child(id, 0);
  const NodeId key = ast_.child(id, 1);
  check(operand);
  check(key);
  Types& types = declarations_.types();
  Type held = known(operand);
  if (held->kind == TypeKind::optional) held = held->parameters[0];
  const Type field = field_of(id, held, node(key).value.text());
  type(id) = types.optional(unifier_.substitute(field, false));
  reference(id).overloads = {"select_optional_field"};
}

bool CheckRun::matches(const Signature& signature,
                       std::span<const Type> arguments, bool receiver,
                       Type& result) {
  if (signature.receiver != receiver) return false;
  const Signature fresh = unifier_.instantiate(signature);
  if (!unifier_.assignable(arguments, fresh.args)) return false;
  const Type given = unifier_.substitute(fresh.result, false);
  if (result == nullptr) {
    result = given;
  } else if (result != given) {
    result = simple(TypeKind::dyn);
  }
  return true;
}

// Values of different number types may be equal at run time.
bool CheckRun::numbers_compare(std::string_view function,
                               std::span<const Type> arguments) const {
  if (!declarations_.mixed_numbers || arguments.size() != 2) return false;
  Type right = arguments[1];
  if (function == "@in") {
    if (right->kind != TypeKind::list && right->kind != TypeKind::map) {
      return false;
    }
    right = right->parameters[0];
  } else if (function != "_==_" && function != "_!=_") {
    return false;
  }
  return is_numeric(arguments[0]) && is_numeric(right);
}

void CheckRun::resolve(NodeId id, const Found<std::vector<Signature>>& function,
                       std::span<const NodeId> arguments, bool receiver) {
  Reference& here = reference(id);
  here.name = function.name;
  if (function.name == "_&&_" || function.name == "_||_") {
    return check_logic(id, function.what->front());
  }
  std::vector<Type> types;
  for (const NodeId argument : arguments) types.push_back(type(argument));
  Type result = nullptr;
  for (const Signature& signature : *function.what) {
    const bool mixed = mixes_numbers(function.name, signature);
    if (mixed && !declarations_.mixed_numbers) continue;
    if (matches(signature, types, receiver, result)) {
      here.overloads.push_back(signature.id);
    }
  }
  for (Type& type : types) type = unifier_.substitute(type, false);
  if (result == nullptr && numbers_compare(function.name, types)) {
    result = simple(TypeKind::boolean);
  }
  if (result == nullptr) {
    no_overload(id, function.name, std::move(types), receiver);
    result = simple(TypeKind::error);
  }
  type(id) = result;
}

// Each operand is told for itself.
void CheckRun::check_logic(NodeId id, const Signature& signature) {
  bool fits = true;
  for (const NodeId operand : ast_.children_of(id)) {
    const std::size_t before = out_.issues.size();
    demand(operand, signature.result);
    fits = fits && out_.issues.size() == before;
  }
  reference(id).overloads = {signature.id};
  type(id) = fits ? signature.result : simple(TypeKind::error);
}

void CheckRun::no_overload(NodeId id, std::string_view function,
                           std::vector<Type> arguments, bool receiver) {
  std::string applied;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string spelled =
        to_string(unifier_.substitute(arguments[i], true));
    if (receiver && i == 0) {
      applied = spelled + ".(";
      continue;
    }
    if (i == 0) applied = "(";
    if (i > (receiver ? 1U : 0U)) applied += ", ";
    applied += spelled;
  }
  if (applied.empty()) applied = "(";
  report(pointed(node(id)), "found no matching overload for '" +
                                std::string(function) + "' applied to '" +
                                applied + ")'");
}

void CheckRun::check_structure(NodeId id) {
  const Type structure = structure_type(id);
  type(id) = structure;
  // The fields of what a literal turns into a plain value of are those of the
  // structure under its name.
  const Type fields =
      structure->kind == TypeKind::error
          ? structure
          : declarations_.types().find_structure(reference(id).name);
  for (std::size_t n = 0; n < ast_.children_of(id).size(); ++n) {
    check_field(id, n, fields);
  }
}

Type CheckRun::structure_type(NodeId id) {
  const std::string_view name = node(id).name;
  const bool root = (node(id).flags & kRootName) != 0;
  const auto found = declarations_.find_variable(name, root);
  if (!found) {
    undeclared(id, name, declarations_.nearest_variable(name));
    return type(id);
  }
  reference(id).name = found.name;
  const Type declared = *found.what;
  if (declared->kind == TypeKind::error) return declared;
  std::string wrong;
  if (declared->kind != TypeKind::type || declared->parameters.empty()) {
    wrong = "'" + to_string(declared) + "' is not a type";
  } else if (declarations_.types().find_structure(found.name) == nullptr) {
    wrong = "'" + std::string(type_name(declared->parameters[0])) +
            "' is not a message type";
  } else {
    return declared->parameters[0];
  }
  report(pointed(node(id)), std::move(wrong));
  return simple(TypeKind::error);
}

void CheckRun::check_field(NodeId id, std::size_t n, Type structure) {
  const NodeId value = ast_.child(id, n);
  check(value);
  if (structure->kind != TypeKind::structure) return;
  const FieldName& name = ast_.field_names(id)[n];
  const Field* field = find_field(structure, name.text);
  if (field == nullptr) {
    report(name.at, "undefined field '" + std::string(name.text) + "'");
    return;
  }
  const bool optional = (node(value).flags & kOptionalElement) != 0;
  const Type given = optional ? element(value, type(value)) : type(value);
  if (unifier_.assignable(field->type, given)) return;
  report(name.at, "expected type of field '" + std::string(name.text) +
                      "' is '" + to_string(field->type) +
                      "' but provided type is '" +
                      to_string(unifier_.substitute(given, false)) + "'");
}

}  // namespace charta::cel
