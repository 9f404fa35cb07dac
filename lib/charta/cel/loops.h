// SPDX-License-Identifier: EUPL-1.2
// Going over the range of a comprehension.
#pragma once

#include "charta/cel/access.h"
#include "charta/cel/errors.h"
#include "charta/cel/frame.h"
#include "charta/cel/op.h"
#include "charta/cel/state.h"

namespace charta::cel {

// How a loop came to its end.
enum class Turn : std::uint8_t { go_on, done };

// The number of turns that a range asks for at most.
inline std::uint32_t range_size(const Value& range) {
  return range.is(Kind::list) ? range.list().size : range.map().size;
}

// Binds the loop's variables to each element in turn and calls `body`, which
// says whether to go on. False when a limit ended it.
// REQUIRES: range is a list or a map.
template <typename Body>
bool each(const LoopOp& loop, const Value& range, Frame& frame, Body body) {
  Value* const first = frame.locals + loop.first;
  Value* const second = frame.locals + (loop.two ? loop.second : loop.first);
  if (range.is(Kind::list)) {
    const List& list = range.list();
    const bool trusted =
        list.evidence == nullptr || frame.state.distrust.empty();
    for (std::uint32_t i = 0; i < list.size; ++i) {
      if (!frame.charge(loop.cost, loop.node)) return false;
      if (loop.two) *first = Value::of(std::int64_t{i});
      const bool plain = trusted && !list.items[i].is_absent();
      *second = plain ? list.items[i] : item_of(frame, list, i);
      if (body() == Turn::done) return true;
    }
    return true;
  }
  for (const Entry& entry : range.map().span()) {
    if (entry.value.is_absent()) continue;
    if (!frame.charge(loop.cost, loop.node)) return false;
    if (loop.two) *second = value_of(frame, entry);
    *first = entry.key;
    if (body() == Turn::done) return true;
  }
  return true;
}

// The value of a range, or why there is none.
inline Value range_of(const LoopOp& loop, Frame& frame) {
  const Value range = run(*loop.range, frame);
  if (!range.known() || range.is(Kind::list) || range.is(Kind::map)) {
    return range;
  }
  return frame.fail(errors::kNoOverload, loop.node);
}

}  // namespace charta::cel
