// SPDX-License-Identifier: EUPL-1.2
// Names are looked up from the innermost container outwards.
#include "charta/cel/declarations.h"

#include <algorithm>
#include <array>

#include "charta/base/nearest.h"
#include "charta/cel/well_known.h"

namespace charta::cel {
namespace {

constexpr std::array<std::string_view, 13> kTypeNames{
    "bool",   "bytes", "double", "int",    "list",     "map", "null_type",
    "string", "type",  "uint",   "net.IP", "net.CIDR", "dyn"};

void collect_variables(Type type, std::vector<Type>& out) {
  if (!type->open) return;
  if (type->kind == TypeKind::parameter) {
    if (std::ranges::find(out, type) == out.end()) out.push_back(type);
    return;
  }
  for (const Type parameter : type->parameters) {
    collect_variables(parameter, out);
  }
}

// The row as a signature; no result when a spelling is no type.
Signature signature_of(const Overload& row, Types& types) {
  Signature signature;
  signature.id = row.id;
  signature.receiver = row.receiver;
  for (std::size_t i = 0; i < row.arity(); ++i) {
    const Type type = parse_type(row.args[i], types);
    if (type == nullptr) return {};
    signature.args.push_back(type);
  }
  signature.result = parse_type(row.result, types);
  return signature;
}

template <typename Map>
std::string nearest_name(std::string_view name, const Map& names) {
  std::vector<std::string_view> candidates;
  for (const auto& [candidate, what] : names) {
    if (candidate.find('@') == std::string::npos) {
      candidates.push_back(candidate);
    }
  }
  return std::string(nearest(name, candidates));
}

// The structure holds the fields of literals; its name stands for the plain
// type that they become.
void declare_well_known(const WellKnownType& known, Declarations& to) {
  const std::string name =
      std::string(kWellKnownPrefix) + std::string(known.name);
  const Type structure = to.types().structure(name);
  for (const WellKnownField& field : known.fields) {
    if (find_field(structure, field.name) != nullptr) continue;
    to.types().add_field(structure,
                         {.name = std::string(field.name),
                          .type = parse_type(field.type, to.types())});
  }
  to.add_type(name, parse_type(known.type, to.types()));
}

// What evidence() gives.
void declare_proof(Types& types) {
  const Type proof = types.structure("charta.Evidence");
  if (!proof->fields.empty()) return;
  types.add_field(proof, {.name = "rung",
                          .type = types.simple(TypeKind::string),
                          .values = {"declared", "documented", "verified"}});
  types.add_field(proof,
                  {.name = "date", .type = types.simple(TypeKind::timestamp)});
  types.add_field(proof,
                  {.name = "expired", .type = types.simple(TypeKind::boolean)});
}

}  // namespace

Declarations::Declarations(Types& types) : types_(&types) {
  for (const std::string_view name : kTypeNames) {
    add_type(std::string(name), parse_type(name, types));
  }
  add_type("optional_type", types.opaque("optional_type"));
  for (const WellKnownType& known : well_known_types()) {
    declare_well_known(known, *this);
  }
  declare_proof(types);
  add_variable("google.protobuf.NullValue.NULL_VALUE",
               types.simple(TypeKind::integer));
  // What cel.block() expands to; its slots are dyn.
  add_function("cel.@block", {.id = "cel_block_list",
                              .args = {parse_type("list(dyn)", types),
                                       parse_type("A", types)},
                              .result = parse_type("A", types)});
}

void Declarations::add_variable(std::string name, Type type) {
  variables_.insert_or_assign(std::move(name), type);
}

void Declarations::add_type(std::string name, Type type) {
  add_variable(std::move(name), types_->type_of(type));
}

void Declarations::add_function(std::string name, Signature signature) {
  for (const Type arg : signature.args) {
    collect_variables(arg, signature.variables);
  }
  collect_variables(signature.result, signature.variables);
  functions_[std::move(name)].push_back(std::move(signature));
}

void Declarations::add_functions(std::span<const Library> libraries) {
  for (const Library& library : libraries) {
    for (const Function& function : library.functions) {
      for (const Overload& row : function.overloads) {
        Signature signature = signature_of(row, *types_);
        if (signature.result == nullptr) continue;
        add_function(std::string(function.name), std::move(signature));
      }
    }
  }
}

template <typename T>
Found<T> Declarations::find(const Names<T>& names, std::string_view name,
                            bool root) const {
  std::string_view space = root ? std::string_view{} : container_;
  while (!space.empty()) {
    std::string full(space);
    full += '.';
    full += name;
    const auto found = names.find(full);
    if (found != names.end()) return {found->first, &found->second};
    const std::size_t dot = space.rfind('.');
    space = dot == std::string_view::npos ? std::string_view{}
                                          : space.substr(0, dot);
  }
  const auto found = names.find(name);
  if (found == names.end()) return {};
  return {found->first, &found->second};
}

Found<Type> Declarations::find_variable(std::string_view name,
                                        bool root) const {
  return find(variables_, name, root);
}

Found<std::vector<Signature>> Declarations::find_function(std::string_view name,
                                                          bool root) const {
  return find(functions_, name, root);
}

void Declarations::set_choices(std::string name,
                               std::vector<std::string> choices) {
  if (choices.empty()) return;
  choices_.insert_or_assign(std::move(name), std::move(choices));
}

const std::vector<std::string>* Declarations::find_choices(
    std::string_view name) const {
  const auto found = choices_.find(name);
  return found == choices_.end() ? nullptr : &found->second;
}

std::string Declarations::nearest_variable(std::string_view name) const {
  return nearest_name(name, variables_);
}

std::string Declarations::nearest_function(std::string_view name) const {
  return nearest_name(name, functions_);
}

}  // namespace charta::cel
