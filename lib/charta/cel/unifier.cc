// SPDX-License-Identifier: EUPL-1.2
// The rules of the reference checker, step by step, since its verdicts on type
// variables hang on their order. Changes are undone from a trail on failure.
#include "charta/cel/unifier.h"

#include <algorithm>

namespace charta::cel {
namespace {

bool is_dyn(Type type) {
  return type->kind == TypeKind::dyn || type->kind == TypeKind::error;
}

bool nullable(Type type) {
  switch (type->kind) {
    case TypeKind::null:
    case TypeKind::opaque:
    case TypeKind::optional:
    case TypeKind::structure:
    case TypeKind::timestamp:
    case TypeKind::duration:
    case TypeKind::wrapper:
      return true;
    case TypeKind::dyn:
    case TypeKind::error:
    case TypeKind::boolean:
    case TypeKind::integer:
    case TypeKind::uinteger:
    case TypeKind::real:
    case TypeKind::string:
    case TypeKind::bytes:
    case TypeKind::list:
    case TypeKind::map:
    case TypeKind::type:
    case TypeKind::parameter:
      return false;
  }
  return false;
}

Type unwrapped(Type type) {
  return type->kind == TypeKind::wrapper ? type->parameters[0] : type;
}

bool is_container(Type type) {
  return type->kind == TypeKind::list || type->kind == TypeKind::map ||
         type->kind == TypeKind::optional || type->kind == TypeKind::opaque;
}

}  // namespace

Type Unifier::fresh() {
  return types_.parameter("_var" + std::to_string(variables_++));
}

Type Unifier::found(Type variable) const {
  const auto at = bound_.find(variable);
  return at == bound_.end() ? nullptr : at->second;
}

void Unifier::bind(Type variable, Type type) {
  Type& place = bound_[variable];
  trail_.push_back({variable, place});
  place = type;
}

bool Unifier::assignable(Type to, Type from) {
  return assignable(std::span(&to, 1), std::span(&from, 1));
}

bool Unifier::assignable(std::span<const Type> to, std::span<const Type> from) {
  trail_.clear();
  if (agree_all(to, from)) return true;
  for (; !trail_.empty(); trail_.pop_back()) {
    const auto& [variable, before] = trail_.back();
    if (before == nullptr) {
      bound_.erase(variable);
    } else {
      bound_[variable] = before;
    }
  }
  return false;
}

bool Unifier::agree_all(std::span<const Type> a, std::span<const Type> b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!agree(a[i], b[i])) return false;
  }
  return true;
}

bool Unifier::agree(Type a, Type b) {
  if (tired() || a == b) return true;
  if (b->kind == TypeKind::parameter) {
    const Verdict verdict = stand_for(a, b);
    if (verdict.valid || verdict.bound) return verdict.valid;
  }
  if (a->kind == TypeKind::parameter) return stand_for(b, a).valid;
  if (is_dyn(a) || is_dyn(b)) return true;
  if (a->kind == TypeKind::null) return nullable(b);
  if (b->kind == TypeKind::null) return nullable(a);
  return agree_closed(a, b);
}

bool Unifier::agree_closed(Type a, Type b) {
  if (is_container(a)) {
    return a->kind == b->kind && a->name == b->name &&
           agree_all(a->parameters, b->parameters);
  }
  if (a->kind == TypeKind::type) return b->kind == TypeKind::type;
  return unwrapped(a) == unwrapped(b);
}

Unifier::Verdict Unifier::stand_for(Type type, Type variable) {
  if (type == variable) return {true, true};
  if (const Type known = found(variable)) {
    if (type == known) return {true, true};
    if (!agree(type, known)) return {false, true};
    const Type general = most_general(type, known);
    if (!occurs(variable, general)) bind(variable, general);
    return {true, true};
  }
  if (occurs(variable, type)) return {false, false};
  bind(variable, type);
  return {true, false};
}

bool Unifier::occurs(Type variable, Type within) {
  if (variable == within) return true;
  if (!within->open || tired()) return false;
  if (within->kind == TypeKind::parameter) {
    const Type known = found(within);
    return known != nullptr && occurs(variable, known);
  }
  return std::ranges::any_of(within->parameters, [&](Type parameter) {
    return occurs(variable, parameter);
  });
}

Type Unifier::most_general(Type a, Type b) {
  return less_specific(a, b) ? a : b;
}

bool Unifier::less_specific(Type a, Type b) {
  if (a == b || tired()) return true;
  if (a->kind == TypeKind::dyn || a->kind == TypeKind::parameter) return true;
  if (b->kind == TypeKind::dyn || b->kind == TypeKind::parameter) return false;
  // What may be null is more general than what may not, and than null.
  if (b->kind == TypeKind::null) return nullable(a);
  if (a->kind == TypeKind::wrapper) return unwrapped(a) == unwrapped(b);
  if (a->kind != b->kind || a->name != b->name) return false;
  if (a->kind == TypeKind::type) return true;
  if (!is_container(a) || a->parameters.size() != b->parameters.size()) {
    return false;
  }
  return std::ranges::equal(
      a->parameters, b->parameters,
      [this](Type one, Type other) { return less_specific(one, other); });
}

Type Unifier::substitute(Type type, bool close) {
  const Type result = substitute_deep(type, close);
  return result->size > kLargestType ? types_.simple(TypeKind::dyn) : result;
}

Type Unifier::substitute_deep(Type type, bool close) {
  if (!type->open) return type;
  if (tired()) return types_.simple(TypeKind::dyn);
  if (type->kind == TypeKind::parameter) {
    if (const Type known = found(type)) return substitute(known, close);
    return close ? types_.simple(TypeKind::dyn) : type;
  }
  std::vector<Type> parameters;
  for (const Type parameter : type->parameters) {
    parameters.push_back(substitute(parameter, close));
  }
  return rebuild(type, parameters);
}

Type Unifier::rebuild(Type type, std::span<const Type> parameters) {
  if (type->kind == TypeKind::list) return types_.list(parameters[0]);
  if (type->kind == TypeKind::map) {
    return types_.map(parameters[0], parameters[1]);
  }
  if (type->kind == TypeKind::optional) return types_.optional(parameters[0]);
  if (type->kind == TypeKind::wrapper) return types_.wrapper(parameters[0]);
  if (type->kind == TypeKind::type) return types_.type_of(parameters[0]);
  return types_.opaque(type->name, parameters);
}

Signature Unifier::instantiate(const Signature& signature) {
  if (signature.variables.empty()) return signature;
  std::unordered_map<Type, Type> outer;
  outer.swap(bound_);
  for (const Type variable : signature.variables) bound_[variable] = fresh();
  Signature fresh_one = signature;
  for (Type& arg : fresh_one.args) arg = substitute(arg, false);
  fresh_one.result = substitute(signature.result, false);
  bound_.swap(outer);
  return fresh_one;
}

}  // namespace charta::cel
