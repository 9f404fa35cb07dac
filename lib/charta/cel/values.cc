// SPDX-License-Identifier: EUPL-1.2
// Literals, variables, lists and maps that an expression makes.
#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/state.h"
#include "charta/value/compare.h"
#include "charta/value/number.h"

namespace charta::cel {
namespace {

bool marked(std::span<const bool> optional, std::size_t i) {
  return !optional.empty() && optional[i];
}

bool key_kind(Kind kind) {
  return kind == Kind::string || kind == Kind::boolean ||
         kind == Kind::integer || kind == Kind::uinteger;
}

// Collects the items of a literal; not known ones are noted and kept out.
struct Collector {
  Frame& frame;
  NodeId node;
  Undecided open{};

  // The item, or null when it is left out.
  const Value* take(const Value& value, bool optional, Value& place) {
    if (!value.known()) {
      open.note(frame, value, node);
      return nullptr;
    }
    if (!optional) {
      place = value;
      return &place;
    }
    if (!value.is(Kind::optional)) {
      open.note(frame, frame.fail(errors::kNoOverload, node), node);
      return nullptr;
    }
    return value.held();
  }
};

// Puts an entry into a map under construction; an error when it cannot be.
Value put(Frame& frame, Map& map, Entry* entries, const Entry& entry) {
  if (!key_kind(entry.key.kind())) {
    return frame.fail(errors::kBadKeyKind, kNoNode);
  }
  frame.charge(map.size / 8, kNoNode);
  if (lookup(map, entry.key) != nullptr) {
    return frame.fail(errors::kRepeatedKey, kNoNode);
  }
  entries[map.size++] = entry;
  return {};
}

}  // namespace

Value run_literal(const Op& op, Frame& /*frame*/) {
  return static_cast<const LiteralOp&>(op).value;
}

Value run_fault(const Op& op, Frame& /*frame*/) {
  return Value::of(&static_cast<const FaultOp&>(op).fault);
}

Value run_local(const Op& op, Frame& frame) {
  return frame.locals[static_cast<const LocalOp&>(op).local];
}

Value run_lazy_local(const Op& op, Frame& frame) {
  const auto& local = static_cast<const LocalOp&>(op);
  const Value kept = frame.locals[local.local];
  if (!kept.is_absent()) return kept;
  const Value value = run(*local.init, frame);
  frame.locals[local.local] = value;
  return value;
}

Value run_bind(const Op& op, Frame& frame) {
  const auto& bind = static_cast<const BindOp&>(op);
  for (std::uint32_t i = 0; i < bind.count; ++i) {
    frame.locals[bind.first + i] = Value::absent();
  }
  return run(*bind.body, frame);
}

Value run_list(const Op& op, Frame& frame) {
  const auto& literal = static_cast<const ListOp&>(op);
  Value* const items = frame.arena.array<Value>(literal.items.size());
  if (items == nullptr) return frame.out_of_memory(op.node);
  Collector collector{frame, op.node};
  std::uint32_t size = 0;
  for (std::size_t i = 0; i < literal.items.size(); ++i) {
    Value place;
    const Value* item = collector.take(run(*literal.items[i], frame),
                                       marked(literal.optional, i), place);
    if (item != nullptr) items[size++] = *item;
  }
  if (!collector.open.empty()) return collector.open.strict();
  const List* list = frame.arena.make(List{items, size, nullptr});
  return list == nullptr ? frame.out_of_memory(op.node) : Value::of(list);
}

Value run_map(const Op& op, Frame& frame) {
  const auto& literal = static_cast<const MapOp&>(op);
  const std::size_t count = literal.items.size() / 2;
  Entry* const entries = frame.arena.array<Entry>(count);
  if (entries == nullptr) return frame.out_of_memory(op.node);
  Collector collector{frame, op.node};
  Map map;
  map.entries = entries;
  for (std::size_t i = 0; i < count; ++i) {
    Value key_place;
    Value value_place;
    const Value* key =
        collector.take(run(*literal.items[i * 2], frame), false, key_place);
    const Value* value =
        collector.take(run(*literal.items[i * 2 + 1], frame),
                       marked(literal.optional, i), value_place);
    if (key == nullptr || value == nullptr) continue;
    const Value fault = put(frame, map, entries, {*key, *value});
    if (!fault.known()) collector.open.note(frame, fault, op.node);
  }
  if (!collector.open.empty()) return collector.open.strict();
  const Map* made = frame.arena.make(map);
  return made == nullptr ? frame.out_of_memory(op.node) : Value::of(made);
}

}  // namespace charta::cel
