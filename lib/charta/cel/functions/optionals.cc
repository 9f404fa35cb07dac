// SPDX-License-Identifier: EUPL-1.2
// Values that may be absent by the author's own wish: optional.of, .orValue and
// their like. or() and orValue() look at their argument only when it is needed.
#include <array>

#include "charta/cel/call.h"
#include "charta/cel/eval.h"
#include "charta/cel/functions/tables.h"
#include "charta/value/number.h"

namespace charta::cel {
namespace {

bool is_zero(const Value& value) {
  if (is_number(value.kind())) return to_real(value) == 0;
  if (value.is(Kind::boolean)) return !value.boolean();
  if (value.is(Kind::string) || value.is(Kind::bytes)) {
    return value.text().empty();
  }
  if (value.is(Kind::list)) return value.list().size == 0;
  if (value.is(Kind::map)) return value.map().size == 0;
  if (value.is(Kind::duration)) return value.nanoseconds() == 0;
  if (value.is(Kind::timestamp)) {
    return value.seconds() == 0 && value.nanos() == 0;
  }
  return value.is(Kind::null) ||
         (value.is(Kind::optional) && value.held() == nullptr);
}

Value none(Call& /*call*/) { return Value::optional(nullptr); }

Value of(Call& call) { return call.optional(call[0]); }

Value of_non_zero(Call& call) {
  return is_zero(call[0]) ? Value::optional(nullptr) : call.optional(call[0]);
}

Value has_value(Call& call) {
  if (!call[0].is(Kind::optional)) return call.no_overload();
  return Value::of(call[0].held() != nullptr);
}

Value value(Call& call) {
  if (!call[0].is(Kind::optional)) return call.no_overload();
  const Value* held = call[0].held();
  return held == nullptr ? call.fail(errors::kNoValue) : *held;
}

Value unwrap(Call& call) {
  if (!call[0].is(Kind::list)) return call.no_overload();
  const List& all = call[0].list();
  Value* const items = call.items(all.size);
  if (items == nullptr) return call.stopped();
  std::size_t size = 0;
  for (const Value& item : all.span()) {
    if (!item.is(Kind::optional)) return call.no_overload();
    if (item.held() != nullptr) items[size++] = *item.held();
  }
  return call.list(items, size);
}

constexpr std::string_view kOptional = "optional_type(A)";

constexpr auto kNone =
    std::to_array<Overload>({{"optional_none", false, {}, kOptional}});
constexpr auto kOf =
    std::to_array<Overload>({{"optional_of", false, {"A"}, kOptional}});
constexpr auto kOfNonZero = std::to_array<Overload>(
    {{"optional_ofNonZeroValue", false, {"A"}, kOptional}});
constexpr auto kHasValue =
    std::to_array<Overload>({{"optional_hasValue", true, {kOptional}, "bool"}});
constexpr auto kValue =
    std::to_array<Overload>({{"optional_value", true, {kOptional}, "A"}});
constexpr auto kOr = std::to_array<Overload>(
    {{"optional_or_optional", true, {kOptional, kOptional}, kOptional}});
constexpr auto kOrValue = std::to_array<Overload>(
    {{"optional_orValue_value", true, {kOptional, "A"}, "A"}});
constexpr auto kUnwrap = std::to_array<Overload>(
    {{"optional_unwrap", false, {"list(optional_type(A))"}, "list(A)"}});
constexpr auto kUnwrapOpt = std::to_array<Overload>(
    {{"optional_unwrapOpt", true, {"list(optional_type(A))"}, "list(A)"}});
constexpr auto kSelect = std::to_array<Overload>({
    {"select_optional_field", false, {"dyn", "string"}, "optional_type(A)"},
});
constexpr auto kOptionalIndex = std::to_array<Overload>({
    {"list_optindex_optional_int", false, {"list(A)", "int"}, kOptional},
    {"optional_list_optindex_optional_int",
     false,
     {"optional_type(list(A))", "int"},
     kOptional},
    {"map_optindex_optional_value", false, {"map(B, A)", "B"}, kOptional},
    {"optional_map_optindex_optional_value",
     false,
     {"optional_type(map(B, A))", "B"},
     kOptional},
});
constexpr auto kIndex = std::to_array<Overload>({
    {"optional_list_index_int",
     false,
     {"optional_type(list(A))", "int"},
     kOptional},
    {"optional_map_index_value",
     false,
     {"optional_type(map(B, A))", "B"},
     kOptional},
});

}  // namespace

Value run_or_value(const Op& op, Frame& frame) {
  const auto& pair = static_cast<const PairOp&>(op);
  const Value first = run(*pair.left, frame);
  if (first.is(Kind::error)) return first;
  if (first.is(Kind::unknown)) {
    return merge(frame, std::array{first, run(*pair.right, frame)});
  }
  if (!first.is(Kind::optional)) {
    return frame.fail(errors::kNoOverload, op.node);
  }
  if (first.held() == nullptr) return run(*pair.right, frame);
  return *first.held();
}

Value run_or_optional(const Op& op, Frame& frame) {
  const auto& pair = static_cast<const PairOp&>(op);
  const Value first = run(*pair.left, frame);
  if (first.is(Kind::error)) return first;
  const bool has = first.is(Kind::optional) && first.held() != nullptr;
  if (has) return first;
  const Value second = run(*pair.right, frame);
  if (!first.known() || !second.known()) {
    return merge(frame, std::array{first, second});
  }
  if (!first.is(Kind::optional) || !second.is(Kind::optional)) {
    return frame.fail(errors::kNoOverload, op.node);
  }
  return second;
}

constinit const Function kOptionalFunctions[12] = {
    {"optional.none", kNone, none, "The optional value that is not there.",
     "La valeur facultative qui est absente.", "!optional.none().hasValue()",
     "optional"},
    {"optional.of", kOf, of, "An optional value that is there.",
     "Une valeur facultative qui est présente.", "optional.of(1).value() == 1",
     "optional"},
    {"optional.ofNonZeroValue", kOfNonZero, of_non_zero,
     "The value when it is not zero, empty or null, else none.",
     "La valeur si elle n’est ni nulle ni vide, sinon rien.",
     "!optional.ofNonZeroValue('').hasValue()", "optional"},
    {"hasValue", kHasValue, has_value, "Whether the optional value is there.",
     "Indique si la valeur facultative est présente.",
     "optional.of(1).hasValue()", "optional"},
    {"value", kValue, value, "What an optional holds; an error when nothing.",
     "Ce que contient la valeur facultative\u202f; une erreur si rien.",
     "optional.of('a').value() == 'a'", "optional"},
    {"or", kOr, nullptr, "The first of two optional values that is there.",
     "La première de deux valeurs facultatives qui est présente.",
     "optional.none().or(optional.of(2)).value() == 2", "optional"},
    {"orValue", kOrValue, nullptr,
     "What the optional holds, or the value given.",
     "Ce que contient la valeur facultative, ou la valeur donnée.",
     "{'a': 1}.?b.orValue(0) == 0", "optional"},
    {"optional.unwrap", kUnwrap, unwrap, "The values of a list that are there.",
     "Les valeurs d’une liste qui sont présentes.",
     "optional.unwrap([optional.of(1), optional.none()]) == [1]", "optional"},
    {"unwrapOpt", kUnwrapOpt, unwrap, "The values of a list that are there.",
     "Les valeurs présentes d’une liste.",
     "[optional.of(1), optional.none()].unwrapOpt() == [1]", "optional"},
    {"_?._", kSelect, nullptr, "The field as an optional value.",
     "Le champ comme valeur facultative.", "{'a': 1}.?a.hasValue()",
     "optional"},
    {"_[?_]", kOptionalIndex, nullptr,
     "The item or the value of a key as an optional value.",
     "L’élément ou la valeur d’une clé comme valeur facultative.",
     "!['a'][?1].hasValue()", "optional"},
    {"_[_]", kIndex, nullptr,
     "The item of what an optional holds, if it is there.",
     "L’élément de ce que contient une valeur facultative, s’il est présent.",
     "optional.of(['a'])[0].value() == 'a'", "optional"},
};

}  // namespace charta::cel
