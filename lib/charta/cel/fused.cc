// SPDX-License-Identifier: EUPL-1.2
// Steps that are several in one: what rules ask most often of the elements of
// lists. Each takes the straight way when nothing is special about its values,
// and leaves all else to the general step.
#include "charta/cel/eval.h"
#include "charta/cel/lookup.h"
#include "charta/cel/state.h"
#include "charta/value/same_text.h"

namespace charta::cel {
namespace {

// Texts above this length are charged where they are compared.
constexpr std::size_t kFree = 256;

}  // namespace

// `x.key` of a variable of a comprehension.
Value run_local_key(const Op& op, Frame& frame) {
  const auto& path = static_cast<const PathOp&>(op);
  const Value& base =
      frame.locals[static_cast<const LocalOp*>(path.base)->local];
  if (base.is(Kind::map) && frame.state.distrust.empty()) {
    const Value* child = find_free(base.map(), path.keys[0].key);
    if (child != nullptr && child->known()) return *child;
  }
  return run_path(op, frame);
}

Value run_equals_text(const Op& op, Frame& frame) {
  const auto& test = static_cast<const TextsOp&>(op);
  const Value value = run(*test.operand, frame);
  const Value& text = test.texts[0];
  if (value.is(Kind::string) && text.text().size() <= kFree) {
    return Value::of(same_text(value, text) != test.negated);
  }
  if (!value.known()) return value;
  const Value equal = equal_values(value, text, frame, op.node);
  if (!test.negated || !equal.is(Kind::boolean)) return equal;
  return Value::of(!equal.boolean());
}

Value run_in_texts(const Op& op, Frame& frame) {
  const auto& test = static_cast<const TextsOp&>(op);
  const Value value = run(*test.operand, frame);
  if (!value.known()) return value;
  for (const Value& text : test.texts) {
    if (same_text(text, value)) return Value::of(true);
  }
  return Value::of(false);
}

Value run_slot_equals_text(const Op& op, Frame& frame) {
  const auto& test = static_cast<const SlotConstantOp&>(op);
  const Value& slot = frame.slots[test.slot];
  if (slot.is(Kind::string)) {
    return Value::of(same_text(slot, test.constant) != test.negated);
  }
  const Value found =
      slot.known() ? slot : read_slot(frame, test.slot, op.node);
  if (!found.known()) return found;
  const bool equal = found.is(Kind::string) && same_text(found, test.constant);
  return Value::of(equal != test.negated);
}

}  // namespace charta::cel
