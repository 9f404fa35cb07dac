// SPDX-License-Identifier: EUPL-1.2
// Literals of well-known types, computed. Other structures have no literal.
#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/planner.h"
#include "charta/cel/well_known.h"
#include "charta/value/time.h"

namespace charta::cel {
namespace {

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
Value narrowed(Frame& frame, std::string_view type, const Value& value,
               NodeId node) {
  if (type == "FloatValue") {
    return Value::of(double{static_cast<float>(value.real())});
  }
  const bool over =
      (type == "Int32Value" && !fits<std::int32_t>(value.integer())) ||
      (type == "UInt32Value" &&
       value.uinteger() > std::numeric_limits<std::uint32_t>::max());
  return over ? frame.fail(errors::kRange, node) : value;
}

// What field i is set to; nothing where it is not. Errors, unknowns and wrong
// kinds are values that are not known.
std::optional<Value> set_to(const WellKnownOp& op, std::size_t i,
                            Frame& frame) {
  if (op.values[i] == nullptr) return {};
  Value value = run(*op.values[i], frame);
  if (!value.known()) return value;
  if (op.optional[i]) {
    if (!value.is(Kind::optional)) {
      return frame.fail(errors::kNoOverload, op.node);
    }
    if (value.held() == nullptr) return {};
    value = *value.held();
  }
  const Kind kind = op.type->fields[i].kind;
  // An enumeration of one word: its number stands for null.
  if (kind == Kind::null && value.is(Kind::integer)) return Value();
  return value.is(kind) ? value : frame.fail(errors::kNoOverload, op.node);
}

Value run_held(const Op& op, Frame& frame) {
  const auto& literal = static_cast<const WellKnownOp&>(op);
  for (std::size_t i = 0; i < literal.values.size(); ++i) {
    const std::optional<Value> value = set_to(literal, i, frame);
    if (!value) continue;
    return value->known() ? narrowed(frame, literal.type->name, *value, op.node)
                          : *value;
  }
  return zero(literal.type->fields[0].kind);
}

Value instant_of(Frame& frame, std::int64_t seconds, std::int64_t nanos,
                 NodeId node) {
  const bool fits = seconds >= kFirstSecond && seconds <= kLastSecond &&
                    nanos >= 0 && nanos < kNanosPerSecond;
  return fits ? Value::timestamp(seconds, static_cast<std::uint32_t>(nanos))
              : frame.fail(errors::kRange, node);
}

Value length_of(Frame& frame, std::int64_t seconds, std::int64_t nanos,
                NodeId node) {
  std::int64_t whole = 0;
  const bool over = __builtin_mul_overflow(seconds, kNanosPerSecond, &whole) ||
                    __builtin_add_overflow(whole, nanos, &whole);
  const bool odd = nanos <= -kNanosPerSecond || nanos >= kNanosPerSecond ||
                   (seconds > 0 && nanos < 0) || (seconds < 0 && nanos > 0);
  return over || odd ? frame.fail(errors::kRange, node)
                     : Value::duration(whole);
}

Value run_time(const Op& op, Frame& frame) {
  const auto& literal = static_cast<const WellKnownOp&>(op);
  std::array<Value, 2> parts{Value::of(std::int64_t{0}),
                             Value::of(std::int64_t{0})};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i] = set_to(literal, i, frame).value_or(parts[i]);
  }
  if (!parts[0].known() || !parts[1].known()) return merge(frame, parts);
  const auto make =
      literal.type->form == WellKnownForm::instant ? instant_of : length_of;
  return make(frame, parts[0].integer(), parts[1].integer(), op.node);
}

}  // namespace

const Op* Planner::plan_structure(NodeId id) {
  const Node& node = ast_[id];
  const bool root = (node.flags & kRootName) != 0;
  for (const std::string& name : candidates(node.name, root)) {
    const WellKnownType* type = find_well_known(name);
    if (type == nullptr) continue;
    if (type->form == WellKnownForm::none) {
      return fault(errors::kConversion, node.name, id);
    }
    return plan_well_known(id, *type);
  }
  return fault(errors::kNotExpanded, node.name, id);
}

// One field of a `held` type may be set, and each field once.
const Op* Planner::plan_well_known(NodeId id, const WellKnownType& type) {
  std::vector<const Op*> values(type.fields.size());
  std::vector<NodeId> marks(type.fields.size(), id);
  std::vector<const Op*> set;
  for (const FieldName& name : ast_.field_names(id)) {
    const auto at =
        std::ranges::find(type.fields, name.text, &WellKnownField::name);
    const auto i = static_cast<std::size_t>(at - type.fields.begin());
    const bool again = at != type.fields.end() && values[i] != nullptr;
    const bool both = type.form == WellKnownForm::held && !set.empty();
    if (at == type.fields.end() || again || both) {
      return fault(errors::kNotExpanded, ast_[id].name, id);
    }
    marks[i] = ast_.child(id, set.size());
    set.push_back(values[i] = plan(marks[i]));
  }
  WellKnownOp op;
  op.type = &type;
  op.values = keep(values);
  op.optional = marks_of(marks);
  op.weight = weight(set);
  const Run run = type.form == WellKnownForm::held ? run_held : run_time;
  return folded(make(op, id, run), set);
}

}  // namespace charta::cel
