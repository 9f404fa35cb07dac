// SPDX-License-Identifier: EUPL-1.2
// CEL's static types: interned, so that two types are one when their pointers
// are.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace charta::cel {

enum class TypeKind : std::uint8_t {
  dyn,
  error,
  null,
  boolean,
  integer,
  uinteger,
  real,
  string,
  bytes,
  timestamp,
  duration,
  list,       // parameters: element
  map,        // parameters: key, value
  type,       // parameters: the type, or none
  optional,   // parameters: held
  wrapper,    // parameters: wrapped
  opaque,     // `name`<parameters>: net.IP and hosts' own
  structure,  // `name`, fields closed
  parameter,  // `name`: a type variable of an overload
};

struct TypeNode;
// A handle; null is no type. Lives as long as its Types.
using Type = const TypeNode*;

struct Field {
  std::string name{};
  Type type = nullptr;
  // Allowed values of an enumeration of strings; empty: any.
  std::vector<std::string> values{};
  bool required = false;
};

struct TypeNode {
  TypeKind kind = TypeKind::dyn;
  std::string name{};
  std::vector<Type> parameters{};
  std::vector<Field> fields{};  // structure, in order of declaration
  // Nodes of the type written as a tree, saturating: types share their parts.
  std::uint32_t size = 1;
  bool open = false;  // holds a type variable
};

// Makes and owns types. Movable; handles stay valid.
class Types {
 public:
  Type simple(TypeKind kind);
  Type list(Type element);
  Type map(Type key, Type value);
  Type optional(Type held);
  Type wrapper(Type wrapped);
  Type type_of(Type type);
  Type opaque(std::string_view name, std::span<const Type> parameters = {});
  Type parameter(std::string_view name);
  // Declares or extends a closed structure; one name is one type.
  Type structure(std::string_view name);
  // Adds a field to a structure that this object made.
  void add_field(Type structure, Field field);

  // The structure of that name, or null.
  Type find_structure(std::string_view name) const;

 private:
  Type intern(TypeKind kind, std::string_view name,
              std::span<const Type> parameters);

  using Key = std::tuple<TypeKind, std::string, std::vector<Type>>;
  std::deque<TypeNode> nodes_{};
  std::map<Key, TypeNode*> interned_{};
};

// As messages and declarations spell it: `list(int)`, `map(string, dyn)`,
// `wrapper(int)`, `optional_type(int)`, `timestamp`; cut short where it would
// not fit a line.
std::string to_string(Type type);

// The name that type() gives to values of the type: `list`, `null_type`,
// `google.protobuf.Timestamp`.
std::string_view type_name(Type type);

// The type that is spelled so, by to_string() or with full names
// (`google.protobuf.Timestamp`); a single capital letter is a type variable, an
// unknown name an opaque type. Null when it is no type.
Type parse_type(std::string_view spelling, Types& types);

// The field of a structure, or null.
const Field* find_field(Type structure, std::string_view name);

}  // namespace charta::cel
