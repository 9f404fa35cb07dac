// SPDX-License-Identifier: EUPL-1.2
// The rows: what the checker and the planner know of well-known types.
#include "charta/cel/well_known.h"

#include <algorithm>
#include <array>

namespace charta::cel {
namespace {

template <std::size_t n>
using Fields = std::array<WellKnownField, n>;

constexpr Fields<1> kBool{{{"value", "bool", Kind::boolean}}};
constexpr Fields<1> kBytes{{{"value", "bytes", Kind::bytes}}};
constexpr Fields<1> kReal{{{"value", "double", Kind::real}}};
constexpr Fields<1> kInteger{{{"value", "int", Kind::integer}}};
constexpr Fields<1> kUinteger{{{"value", "uint", Kind::uinteger}}};
constexpr Fields<1> kString{{{"value", "string", Kind::string}}};
constexpr Fields<2> kTime{
    {{"seconds", "int", Kind::integer}, {"nanos", "int", Kind::integer}}};
constexpr Fields<1> kList{{{"values", "list(dyn)", Kind::list}}};
constexpr Fields<1> kStruct{{{"fields", "map(string, dyn)", Kind::map}}};
// The first field gives the value of the empty literal.
constexpr Fields<6> kValue{{
    {"null_value", "int", Kind::null},
    {"number_value", "double", Kind::real},
    {"string_value", "string", Kind::string},
    {"bool_value", "bool", Kind::boolean},
    {"struct_value", "map(string, dyn)", Kind::map},
    {"list_value", "list(dyn)", Kind::list},
}};
constexpr Fields<2> kAny{
    {{"type_url", "string", Kind::string}, {"value", "bytes", Kind::bytes}}};

constexpr auto kTypes = std::to_array<WellKnownType>({
    {"BoolValue", "wrapper(bool)", WellKnownForm::held, kBool},
    {"BytesValue", "wrapper(bytes)", WellKnownForm::held, kBytes},
    {"DoubleValue", "wrapper(double)", WellKnownForm::held, kReal},
    {"FloatValue", "wrapper(double)", WellKnownForm::held, kReal},
    {"Int32Value", "wrapper(int)", WellKnownForm::held, kInteger},
    {"Int64Value", "wrapper(int)", WellKnownForm::held, kInteger},
    {"UInt32Value", "wrapper(uint)", WellKnownForm::held, kUinteger},
    {"UInt64Value", "wrapper(uint)", WellKnownForm::held, kUinteger},
    {"StringValue", "wrapper(string)", WellKnownForm::held, kString},
    {"Timestamp", "timestamp", WellKnownForm::instant, kTime},
    {"Duration", "duration", WellKnownForm::span, kTime},
    {"ListValue", "list(dyn)", WellKnownForm::held, kList},
    {"Struct", "map(string, dyn)", WellKnownForm::held, kStruct},
    {"Value", "dyn", WellKnownForm::held, kValue},
    {"Any", "dyn", WellKnownForm::none, kAny},
});

}  // namespace

std::span<const WellKnownType> well_known_types() { return kTypes; }

const WellKnownType* find_well_known(std::string_view name) {
  if (!name.starts_with(kWellKnownPrefix)) return nullptr;
  name.remove_prefix(kWellKnownPrefix.size());
  const auto* const found =
      std::ranges::find(kTypes, name, &WellKnownType::name);
  return found == kTypes.end() ? nullptr : found;
}

}  // namespace charta::cel
