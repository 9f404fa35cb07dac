// SPDX-License-Identifier: EUPL-1.2
// && || ! and ?: with errors and unknowns. A deciding operand wins on either
// side; undecided, an unknown goes before an error.
#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/state.h"

namespace charta::cel {
namespace {

bool decides(const Value& value, bool deciding) {
  return value.is(Kind::boolean) && value.boolean() == deciding;
}

// From the first operand on that is no bool: kept out of the common path.
[[gnu::noinline]] Value undecided(const LogicOp& op, std::size_t i, Value first,
                                  Frame& frame) {
  Undecided all;
  all.note(frame, first, op.node);
  for (++i; i < op.operands.size(); ++i) {
    const Value value = run(*op.operands[i], frame);
    if (decides(value, op.deciding)) return value;
    if (!value.is(Kind::boolean)) all.note(frame, value, op.node);
  }
  return all.lenient();
}

// A path that was read before is there: its has() needs no step of its own.
// REQUIRES: the step is a HasSlotOp.
inline bool is_read(const Op& has, const Frame& frame) {
  const Value& read = frame.slots[static_cast<const HasSlotOp&>(has).slot];
  return read.known() && !read.is(Kind::optional);
}

template <bool kDeciding>
Value run_logic(const Op& op, Frame& frame) {
  const auto& logic = static_cast<const LogicOp&>(op);
  for (std::size_t i = 0; i < logic.operands.size(); ++i) {
    const Op& operand = *logic.operands[i];
    const bool has = !kDeciding && operand.run == run_has_slot;
    if (has && is_read(operand, frame)) continue;
    const Value value = run(operand, frame);
    if (!value.is(Kind::boolean)) return undecided(logic, i, value, frame);
    if (value.boolean() == kDeciding) return value;
  }
  return Value::of(!kDeciding);
}

}  // namespace

Value run_guarded(const Op& op, Frame& frame) {
  const auto& logic = static_cast<const LogicOp&>(op);
  if (!is_read(*logic.operands[0], frame)) return run_and(op, frame);
  const Value value = run(*logic.operands[1], frame);
  if (value.is(Kind::boolean) || !value.known()) return value;
  return undecided(logic, 1, value, frame);
}

Value run_and(const Op& op, Frame& frame) {
  return run_logic<false>(op, frame);
}

Value run_or(const Op& op, Frame& frame) { return run_logic<true>(op, frame); }

Value run_not(const Op& op, Frame& frame) {
  const Value value = run(*static_cast<const UnaryOp&>(op).operand, frame);
  if (value.is(Kind::boolean)) return Value::of(!value.boolean());
  if (!value.known()) return value;
  return frame.fail(errors::kNoOverload, op.node);
}

Value run_condition(const Op& op, Frame& frame) {
  const auto& condition = static_cast<const ConditionOp&>(op);
  const Value value = run(*condition.condition, frame);
  if (value.is(Kind::boolean)) {
    return run(value.boolean() ? *condition.yes : *condition.no, frame);
  }
  if (!value.known()) return value;
  return frame.fail(errors::kNoOverload, op.node);
}

Value run_not_strictly_false(const Op& op, Frame& frame) {
  const Value value = run(*static_cast<const UnaryOp&>(op).operand, frame);
  return Value::of(!decides(value, false));
}

}  // namespace charta::cel
