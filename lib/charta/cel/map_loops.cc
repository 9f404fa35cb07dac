// SPDX-License-Identifier: EUPL-1.2
// Comprehensions that build maps.
#include <algorithm>
#include <array>

#include "charta/cel/eval.h"
#include "charta/cel/loops.h"
#include "charta/value/compare.h"

namespace charta::cel {
namespace {

// A map that grows; room is doubled as it fills.
struct Growing {
  Frame& frame;
  NodeId node;
  Map map{};
  Entry* entries = nullptr;
  std::uint32_t room = 0;
  Undecided open{};

  bool grow() {
    const std::uint32_t wider = room == 0 ? 8 : room * 2;
    Entry* const moved = frame.arena.array<Entry>(wider);
    if (moved == nullptr) return false;
    std::copy(entries, entries + map.size, moved);
    entries = moved;
    room = wider;
    map.entries = entries;
    return true;
  }
  void put(const Value& key, const Value& value) {
    if (!key.known() || !value.known()) {
      return open.note(frame, merge(frame, std::array{key, value}), node);
    }
    frame.charge(map.size / 8, node);
    Value fault;
    if (lookup(map, key) != nullptr) {
      fault = frame.fail(errors::kRepeatedKey, node);
    } else if (map.size == room && !grow()) {
      fault = frame.out_of_memory(node);
    }
    if (!fault.known()) return open.note(frame, fault, node);
    entries[map.size++] = {key, value};
  }
  Value finish() {
    if (!open.empty()) return open.strict();
    const Map* made = frame.arena.make(map);
    return made == nullptr ? frame.out_of_memory(node) : Value::of(made);
  }
};

// Adds what one turn makes: one entry, or all of a map that was computed.
void add(const LoopOp& loop, Frame& frame, Growing& map) {
  if (loop.filter != nullptr) {
    const Value keep = run(*loop.filter, frame);
    if (!keep.is(Kind::boolean)) return map.open.note(frame, keep, loop.node);
    if (!keep.boolean()) return;
  }
  const Value value = run(*loop.body, frame);
  if (loop.key != nullptr) return map.put(run(*loop.key, frame), value);
  if (!value.is(Kind::map)) return map.open.note(frame, value, loop.node);
  if (!frame.charge(value.map().size, loop.node)) return;
  for (const Entry& entry : value.map().span()) {
    if (!entry.value.is_absent()) map.put(entry.key, value_of(frame, entry));
  }
}

}  // namespace

Value run_map_entries(const Op& op, Frame& frame) {
  const auto& loop = static_cast<const LoopOp&>(op);
  const Value range = range_of(loop, frame);
  if (!range.known()) return range;
  Growing map{frame, op.node};
  const bool whole = each(loop, range, frame, [&] {
    add(loop, frame, map);
    return Turn::go_on;
  });
  if (!whole) return frame.stop(frame.meter.broken, op.node);
  return map.finish();
}

}  // namespace charta::cel
