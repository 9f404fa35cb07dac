// SPDX-License-Identifier: EUPL-1.2
// Stand-ins for the conformance suite's message types: structures read from a
// list of their fields.
#pragma once

#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "charta/cel/declarations.h"

namespace charta::testing {

struct WellKnown {
  std::string_view name{};
  std::string_view type{};  // what its literal is; empty: a structure
  std::string_view fields{};
};

constexpr std::array<WellKnown, 17> kWellKnown{{
    {"BoolValue", "wrapper(bool)", "value:bool"},
    {"BytesValue", "wrapper(bytes)", "value:bytes"},
    {"DoubleValue", "wrapper(double)", "value:double"},
    {"FloatValue", "wrapper(double)", "value:double"},
    {"Int32Value", "wrapper(int)", "value:int"},
    {"Int64Value", "wrapper(int)", "value:int"},
    {"UInt32Value", "wrapper(uint)", "value:uint"},
    {"UInt64Value", "wrapper(uint)", "value:uint"},
    {"StringValue", "wrapper(string)", "value:string"},
    {"Timestamp", "timestamp", "seconds:int nanos:int"},
    {"Duration", "duration", "seconds:int nanos:int"},
    {"ListValue", "list(dyn)", "values:list(dyn)"},
    {"Struct", "map(string,dyn)", "fields:map(string,dyn)"},
    {"Value", "dyn",
     "null_value:int number_value:double string_value:string bool_value:bool "
     "struct_value:map(string,dyn) list_value:list(dyn)"},
    {"Any", "dyn", "type_url:string value:bytes"},
    {"Empty", "", ""},
    {"FieldMask", "", "paths:list(string)"},
}};

// The type of a field that is not repeated, by protobuf's name for it.
inline cel::Type proto_type(std::string_view name, cel::Types& types) {
  for (const WellKnown& known : kWellKnown) {
    if (!known.type.empty() &&
        name == "google.protobuf." + std::string(known.name)) {
      return cel::parse_type(known.type, types);
    }
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

inline void declare_well_known(cel::Declarations& declarations) {
  cel::Types& types = declarations.types();
  for (const WellKnown& known : kWellKnown) {
    const std::string name = "google.protobuf." + std::string(known.name);
    const cel::Type structure = types.structure(name);
    std::string_view rest = known.fields;
    while (!rest.empty()) {
      const std::size_t colon = rest.find(':');
      const std::size_t end = std::min(rest.find(' '), rest.size());
      types.add_field(structure,
                      {.name = std::string(rest.substr(0, colon)),
                       .type = cel::parse_type(
                           rest.substr(colon + 1, end - colon - 1), types)});
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    declarations.add_type(name, known.type.empty()
                                    ? structure
                                    : cel::parse_type(known.type, types));
  }
  declarations.add_variable("google.protobuf.NullValue.NULL_VALUE",
                            types.simple(cel::TypeKind::integer));
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
