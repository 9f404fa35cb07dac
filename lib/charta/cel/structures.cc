// SPDX-License-Identifier: EUPL-1.2
// Literals of protobuf's well-known types, which are plain values in CEL:
// google.protobuf.Int32Value{value: 3} is 3. Other structures have no literal.
#include <algorithm>
#include <array>
#include <limits>

#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/planner.h"

namespace charta::cel {
namespace {

constexpr std::string_view kPrefix = "google.protobuf.";

// A type and the one field that its literal may have.
struct WellKnown {
  std::string_view name{};
  std::string_view field{};
  Kind kind = Kind::null;
};

constexpr auto kWellKnown = std::to_array<WellKnown>({
    {"BoolValue", "value", Kind::boolean},
    {"BytesValue", "value", Kind::bytes},
    {"DoubleValue", "value", Kind::real},
    {"FloatValue", "value", Kind::real},
    {"Int32Value", "value", Kind::integer},
    {"Int64Value", "value", Kind::integer},
    {"StringValue", "value", Kind::string},
    {"UInt32Value", "value", Kind::uinteger},
    {"UInt64Value", "value", Kind::uinteger},
    {"ListValue", "values", Kind::list},
    {"Struct", "fields", Kind::map},
    {"Value", "null_value", Kind::null},
    {"Value", "number_value", Kind::real},
    {"Value", "string_value", Kind::string},
    {"Value", "bool_value", Kind::boolean},
    {"Value", "struct_value", Kind::map},
    {"Value", "list_value", Kind::list},
});

constexpr List kEmptyList{};
constexpr Map kEmptyMap{};

Value zero(Kind kind) {
  if (kind == Kind::boolean) return Value::of(false);
  if (kind == Kind::bytes) return Value::bytes("");
  if (kind == Kind::string) return Value::of(std::string_view(""));
  if (kind == Kind::real) return Value::of(0.0);
  if (kind == Kind::integer) return Value::of(std::int64_t{0});
  if (kind == Kind::uinteger) return Value::of(std::uint64_t{0});
  if (kind == Kind::list) return Value::of(&kEmptyList);
  return kind == Kind::map ? Value::of(&kEmptyMap) : Value();
}

template <typename Narrow>
bool fits(std::int64_t number) {
  return number >= std::numeric_limits<Narrow>::min() &&
         number <= std::numeric_limits<Narrow>::max();
}

// The value as the type holds it, or an error value.
Value narrowed(Frame& frame, const WellKnown& type, const Value& value,
               NodeId node) {
  if (!value.is(type.kind)) return frame.fail(errors::kNoOverload, node);
  if (type.name == "FloatValue") {
    return Value::of(double{static_cast<float>(value.real())});
  }
  const bool over =
      (type.name == "Int32Value" && !fits<std::int32_t>(value.integer())) ||
      (type.name == "UInt32Value" &&
       value.uinteger() > std::numeric_limits<std::uint32_t>::max());
  return over ? frame.fail(errors::kRange, node) : value;
}

Value run_well_known(const Op& op, Frame& frame) {
  const auto& literal = static_cast<const WellKnownOp&>(op);
  const Value value = run(*literal.value, frame);
  if (!value.known()) return value;
  return narrowed(frame, kWellKnown[literal.type], value, op.node);
}

}  // namespace

const Op* Planner::plan_structure(NodeId id) {
  const Node& node = ast_[id];
  const bool root = (node.flags & kRootName) != 0;
  for (const std::string& name : candidates(node.name, root)) {
    if (!name.starts_with(kPrefix)) continue;
    const std::string_view type = std::string_view(name).substr(kPrefix.size());
    const auto* first = std::ranges::find(kWellKnown, type, &WellKnown::name);
    if (first == kWellKnown.end()) continue;
    if (node.child_count == 0) return literal(zero(first->kind), id);
    const auto* field = std::ranges::find_if(
        first, kWellKnown.end(), [&](const WellKnown& one) {
          return one.name == type && one.field == ast_.field_names(id)[0].text;
        });
    if (field == kWellKnown.end() || node.child_count > 1) break;
    WellKnownOp op;
    op.type = static_cast<std::uint32_t>(field - kWellKnown.begin());
    op.value = plan(ast_.child(id, 0));
    op.weight = 1 + op.value->weight;
    return folded(make(op, id, run_well_known), std::array{op.value});
  }
  return fault(errors::kNotExpanded, node.name, id);
}

}  // namespace charta::cel
