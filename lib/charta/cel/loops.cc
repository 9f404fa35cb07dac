// SPDX-License-Identifier: EUPL-1.2
// all() and exists() absorb like && and ||; exists_one(), map() and filter()
// are strict and go over everything, so that all that is missing is named.
#include "charta/cel/loops.h"

#include "charta/cel/eval.h"

namespace charta::cel {
namespace {

template <bool kDeciding>
Value run_quantifier(const Op& op, Frame& frame) {
  const auto& loop = static_cast<const LoopOp&>(op);
  const Value range = range_of(loop, frame);
  if (!range.known()) return range;
  Undecided open;
  bool decided = false;
  const bool whole = each(loop, range, frame, [&] {
    const Value value = run(*loop.body, frame);
    if (value.is(Kind::boolean)) {
      decided = value.boolean() == kDeciding;
      return decided ? Turn::done : Turn::go_on;
    }
    open.note(frame, value, op.node);
    return Turn::go_on;
  });
  if (!whole) return frame.stop(frame.meter.broken, op.node);
  if (decided) return Value::of(kDeciding);
  return open.empty() ? Value::of(!kDeciding) : open.lenient();
}

// What a filter says of an element; not known answers are noted.
bool keeps(const LoopOp& loop, Frame& frame, Undecided& open) {
  if (loop.filter == nullptr) return true;
  const Value value = run(*loop.filter, frame);
  if (value.is(Kind::boolean)) return value.boolean();
  open.note(frame, value, loop.node);
  return false;
}

Value finish(Frame& frame, const LoopOp& loop, const List& list,
             const Undecided& open) {
  if (!open.empty()) return open.strict();
  const List* made = frame.arena.make(list);
  return made == nullptr ? frame.out_of_memory(loop.node) : Value::of(made);
}

// Appends `item()` for each element that the filter keeps.
template <typename Item>
Value build_list(const LoopOp& loop, Frame& frame, Item item) {
  const Value range = range_of(loop, frame);
  if (!range.known()) return range;
  Value* const items = frame.arena.array<Value>(range_size(range));
  if (items == nullptr) return frame.out_of_memory(loop.node);
  Undecided open;
  std::uint32_t size = 0;
  const bool whole = each(loop, range, frame, [&] {
    if (!keeps(loop, frame, open)) return Turn::go_on;
    const Value value = item();
    if (value.known()) {
      items[size++] = value;
    } else {
      open.note(frame, value, loop.node);
    }
    return Turn::go_on;
  });
  if (!whole) return frame.stop(frame.meter.broken, loop.node);
  return finish(frame, loop, {items, size, nullptr}, open);
}

}  // namespace

Value run_all(const Op& op, Frame& frame) {
  return run_quantifier<false>(op, frame);
}

Value run_exists(const Op& op, Frame& frame) {
  return run_quantifier<true>(op, frame);
}

Value run_exists_one(const Op& op, Frame& frame) {
  const auto& loop = static_cast<const LoopOp&>(op);
  const Value range = range_of(loop, frame);
  if (!range.known()) return range;
  Undecided open;
  std::uint32_t count = 0;
  const bool whole = each(loop, range, frame, [&] {
    const Value value = run(*loop.body, frame);
    if (!value.is(Kind::boolean)) {
      open.note(frame, value, op.node);
    } else if (value.boolean()) {
      ++count;
    }
    return Turn::go_on;
  });
  if (!whole) return frame.stop(frame.meter.broken, op.node);
  return open.empty() ? Value::of(count == 1) : open.strict();
}

Value run_map_list(const Op& op, Frame& frame) {
  const auto& loop = static_cast<const LoopOp&>(op);
  return build_list(loop, frame, [&] { return run(*loop.body, frame); });
}

Value run_filter(const Op& op, Frame& frame) {
  const auto& loop = static_cast<const LoopOp&>(op);
  return build_list(loop, frame, [&] { return frame.locals[loop.first]; });
}

}  // namespace charta::cel
