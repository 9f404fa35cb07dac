// SPDX-License-Identifier: EUPL-1.2
// What CEL says when it cannot compute. The words belong to the language, so
// they are the same in all languages of reports. To add one: a constant here.
#pragma once

#include <string_view>

namespace charta::cel::errors {

constexpr std::string_view kNoOverload = "no such overload";
constexpr std::string_view kNoKey = "no such key";
constexpr std::string_view kNoAttribute = "no such attribute";
constexpr std::string_view kUnbound = "unbound function";
constexpr std::string_view kOutOfBounds = "index out of bounds";
constexpr std::string_view kBadKeyKind = "unsupported key type";
constexpr std::string_view kRepeatedKey = "repeated key";
constexpr std::string_view kDivideByZero = "divide by zero";
constexpr std::string_view kModulusByZero = "modulus by zero";
constexpr std::string_view kIntOverflow = "integer overflow";
constexpr std::string_view kUintOverflow = "unsigned integer overflow";
constexpr std::string_view kDurationOverflow = "duration overflow";
constexpr std::string_view kTimestampOverflow = "timestamp overflow";
constexpr std::string_view kRange = "range error";
constexpr std::string_view kConversion = "type conversion error";
constexpr std::string_view kBadUtf8 = "invalid UTF-8";
constexpr std::string_view kBadArgument = "invalid argument";
constexpr std::string_view kBadZone = "unknown time zone";
constexpr std::string_view kBadPattern = "invalid regular expression";
constexpr std::string_view kBadFormat = "invalid format";
constexpr std::string_view kBadBase64 = "illegal base64 data";
constexpr std::string_view kNoValue = "optional.none() dereference";
constexpr std::string_view kNotVerdict =
    "expected a bool or a number from 0 to 1";
constexpr std::string_view kNotExpanded = "cannot evaluate this literal";

// Limits: the limit's name follows.
constexpr std::string_view kLimit = "limit exceeded";
constexpr std::string_view kCostPerExpression = "cost_per_expression";
constexpr std::string_view kCostPerDescriptor = "cost_per_descriptor";
constexpr std::string_view kMemory = "evaluation_arena_bytes";
constexpr std::string_view kValueBytes = "value_bytes";
constexpr std::string_view kPatternBytes = "pattern_bytes";
constexpr std::string_view kExpressionDepth = "expression_depth";
constexpr std::string_view kComprehensionDepth = "comprehension_depth";

// Before the sub-expression that used a limit up.
constexpr std::string_view kWithin = " in ";

// Found when an expression is compiled.
constexpr std::string_view kUndeclared = "undeclared reference to";
constexpr std::string_view kNotPath = "argument must be a path of a field";
constexpr std::string_view kOverlapping = "overlapping identifier for name";
constexpr std::string_view kInContainer = "in container";

}  // namespace charta::cel::errors
