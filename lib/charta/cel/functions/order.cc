// SPDX-License-Identifier: EUPL-1.2
// The order of values: four operators with the same pairs of types. The
// evaluator computes them itself, so these rows have no implementation.
#include <array>

#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

constexpr std::string_view kDuration = "google.protobuf.Duration";
constexpr std::string_view kTimestamp = "google.protobuf.Timestamp";

constexpr auto kLess = std::to_array<Overload>({
    {"less_bool", false, {"bool", "bool"}, "bool"},
    {"less_int64", false, {"int", "int"}, "bool"},
    {"less_int64_double", false, {"int", "double"}, "bool"},
    {"less_int64_uint64", false, {"int", "uint"}, "bool"},
    {"less_uint64", false, {"uint", "uint"}, "bool"},
    {"less_uint64_double", false, {"uint", "double"}, "bool"},
    {"less_uint64_int64", false, {"uint", "int"}, "bool"},
    {"less_double", false, {"double", "double"}, "bool"},
    {"less_double_int64", false, {"double", "int"}, "bool"},
    {"less_double_uint64", false, {"double", "uint"}, "bool"},
    {"less_string", false, {"string", "string"}, "bool"},
    {"less_bytes", false, {"bytes", "bytes"}, "bool"},
    {"less_timestamp", false, {kTimestamp, kTimestamp}, "bool"},
    {"less_duration", false, {kDuration, kDuration}, "bool"},
});
constexpr auto kLessEquals = std::to_array<Overload>({
    {"less_equals_bool", false, {"bool", "bool"}, "bool"},
    {"less_equals_int64", false, {"int", "int"}, "bool"},
    {"less_equals_int64_double", false, {"int", "double"}, "bool"},
    {"less_equals_int64_uint64", false, {"int", "uint"}, "bool"},
    {"less_equals_uint64", false, {"uint", "uint"}, "bool"},
    {"less_equals_uint64_double", false, {"uint", "double"}, "bool"},
    {"less_equals_uint64_int64", false, {"uint", "int"}, "bool"},
    {"less_equals_double", false, {"double", "double"}, "bool"},
    {"less_equals_double_int64", false, {"double", "int"}, "bool"},
    {"less_equals_double_uint64", false, {"double", "uint"}, "bool"},
    {"less_equals_string", false, {"string", "string"}, "bool"},
    {"less_equals_bytes", false, {"bytes", "bytes"}, "bool"},
    {"less_equals_timestamp", false, {kTimestamp, kTimestamp}, "bool"},
    {"less_equals_duration", false, {kDuration, kDuration}, "bool"},
});
constexpr auto kGreater = std::to_array<Overload>({
    {"greater_bool", false, {"bool", "bool"}, "bool"},
    {"greater_int64", false, {"int", "int"}, "bool"},
    {"greater_int64_double", false, {"int", "double"}, "bool"},
    {"greater_int64_uint64", false, {"int", "uint"}, "bool"},
    {"greater_uint64", false, {"uint", "uint"}, "bool"},
    {"greater_uint64_double", false, {"uint", "double"}, "bool"},
    {"greater_uint64_int64", false, {"uint", "int"}, "bool"},
    {"greater_double", false, {"double", "double"}, "bool"},
    {"greater_double_int64", false, {"double", "int"}, "bool"},
    {"greater_double_uint64", false, {"double", "uint"}, "bool"},
    {"greater_string", false, {"string", "string"}, "bool"},
    {"greater_bytes", false, {"bytes", "bytes"}, "bool"},
    {"greater_timestamp", false, {kTimestamp, kTimestamp}, "bool"},
    {"greater_duration", false, {kDuration, kDuration}, "bool"},
});
constexpr auto kGreaterEquals = std::to_array<Overload>({
    {"greater_equals_bool", false, {"bool", "bool"}, "bool"},
    {"greater_equals_int64", false, {"int", "int"}, "bool"},
    {"greater_equals_int64_double", false, {"int", "double"}, "bool"},
    {"greater_equals_int64_uint64", false, {"int", "uint"}, "bool"},
    {"greater_equals_uint64", false, {"uint", "uint"}, "bool"},
    {"greater_equals_uint64_double", false, {"uint", "double"}, "bool"},
    {"greater_equals_uint64_int64", false, {"uint", "int"}, "bool"},
    {"greater_equals_double", false, {"double", "double"}, "bool"},
    {"greater_equals_double_int64", false, {"double", "int"}, "bool"},
    {"greater_equals_double_uint64", false, {"double", "uint"}, "bool"},
    {"greater_equals_string", false, {"string", "string"}, "bool"},
    {"greater_equals_bytes", false, {"bytes", "bytes"}, "bool"},
    {"greater_equals_timestamp", false, {kTimestamp, kTimestamp}, "bool"},
    {"greater_equals_duration", false, {kDuration, kDuration}, "bool"},
});

}  // namespace

constinit const Function kOrderFunctions[4] = {
    {"_<_", kLess, nullptr, "Whether the first value comes before the second.",
     "Indique si la première valeur précède la seconde.", "1 < 2 && 'a' < 'b'",
     "standard"},
    {"_<=_", kLessEquals, nullptr,
     "Whether the first value does not come after the second.",
     "Indique si la première valeur ne suit pas la seconde.", "2 <= 2",
     "standard"},
    {"_>_", kGreater, nullptr,
     "Whether the first value comes after the second.",
     "Indique si la première valeur suit la seconde.", "3 > 2", "standard"},
    {"_>=_", kGreaterEquals, nullptr,
     "Whether the first value does not come before the second.",
     "Indique si la première valeur ne précède pas la seconde.", "3.5 >= 3.5",
     "standard"},
};

}  // namespace charta::cel
