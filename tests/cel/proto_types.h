// SPDX-License-Identifier: EUPL-1.2
// Stand-ins for the conformance suite's message types: structures read from a
// list of their fields.
#pragma once

#include <string>
#include <string_view>

#include "charta/cel/declarations.h"
#include "charta/cel/well_known.h"
#include "json.h"

namespace charta::testing {

// The type of a field that is not repeated, by protobuf's name for it.
inline cel::Type proto_type(std::string_view name, cel::Types& types) {
  if (const cel::WellKnownType* known = cel::find_well_known(name)) {
    return cel::parse_type(known->type, types);
  }
  if (name == "float") return cel::parse_type("double", types);
  if (name == "google.protobuf.NullValue") {
    return types.simple(cel::TypeKind::null);
  }
  const bool is_unsigned =
      name.starts_with("uint") || name.starts_with("fixed");
  if (is_unsigned) return types.simple(cel::TypeKind::uinteger);
  if (name.starts_with("int") || name.starts_with("sint") ||
      name.starts_with("sfixed") || name.find("Enum") != name.npos) {
    return types.simple(cel::TypeKind::integer);
  }
  return name.find('.') != name.npos ? types.structure(name)
                                     : cel::parse_type(name, types);
}

// Who uses the messages: the suite, or the reference checker's own tests, which
// have them in another package.
enum class Space { conformance, samples };

inline std::string proto_name(std::string name, Space space) {
  const std::string package = "cel.expr.conformance.";
  if (space == Space::conformance || !name.starts_with(package)) return name;
  const std::size_t digit = package.size() + 5;  // behind `proto`
  return "google.expr." + name.substr(package.size(), 6) + ".test" +
         name.substr(digit + 1);
}

inline cel::Type proto_field(const nlohmann::json& field, Space space,
                             cel::Types& types) {
  const auto type = [&](const char* key) {
    return proto_type(proto_name(field.at(key).get<std::string>(), space),
                      types);
  };
  if (field.at("kind") == "list") return types.list(type("elem"));
  if (field.at("kind") == "map") return types.map(type("key"), type("value"));
  return type("type");
}

// Well-known types that have no literal outside protobuf.
inline void declare_more(cel::Declarations& declarations) {
  cel::Types& types = declarations.types();
  const cel::Type mask = types.structure("google.protobuf.FieldMask");
  types.add_field(
      mask, {.name = "paths", .type = cel::parse_type("list(string)", types)});
  declarations.add_type("google.protobuf.FieldMask", mask);
  declarations.add_type("google.protobuf.Empty",
                        types.structure("google.protobuf.Empty"));
}

// The messages and enumerations of the list.
inline void declare_messages(const nlohmann::json& list, Space space,
                             cel::Declarations& declarations) {
  cel::Types& types = declarations.types();
  const auto rename = [&](const std::string& name) {
    return proto_name(name, space);
  };
  for (const auto& [name, message] : list.at("messages").items()) {
    const cel::Type structure = types.structure(rename(name));
    for (const auto& field : message.at("fields")) {
      types.add_field(structure, {.name = field.at("name").get<std::string>(),
                                  .type = proto_field(field, space, types)});
    }
    declarations.add_type(rename(name), structure);
  }
  for (const auto& [name, values] : list.at("enums").items()) {
    for (const auto& [value, number] : values.items()) {
      declarations.add_variable(rename(name) + "." + value,
                                types.simple(cel::TypeKind::integer));
    }
  }
}

}  // namespace charta::testing
