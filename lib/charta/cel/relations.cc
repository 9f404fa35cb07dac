// SPDX-License-Identifier: EUPL-1.2
// == != < <= > >= and `in`.
#include <algorithm>
#include <array>

#include "charta/cel/access.h"
#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/scalar_set.h"
#include "charta/cel/state.h"
#include "charta/value/compare.h"
#include "charta/value/path.h"

namespace charta::cel {
namespace {

bool aggregate(const Value& value) {
  return value.is(Kind::list) || value.is(Kind::map);
}

// Texts are compared by the word; long ones cost.
bool same_text(Frame& frame, std::string_view a, std::string_view b) {
  constexpr std::size_t kFree = 256;
  if (a.size() != b.size()) return false;
  if (a.size() > kFree) frame.charge(a.size() / 10, kNoNode);
  return a == b;
}

Value open_items_of(Frame& frame, const Value& value) {
  return aggregate(value) ? open_items(frame, value) : Value();
}

Value distrusted_in(Frame& frame, const Value& value) {
  return aggregate(value) ? distrusted_below(frame, value) : Value();
}

[[gnu::noinline]] Value equal_aggregates(const Value& a, const Value& b,
                                         Frame& frame, NodeId node) {
  Value open = unite(frame, distrusted_in(frame, a), distrusted_in(frame, b));
  if (open.is(Kind::unknown)) return open;
  const Same result = frame.same(a, b, node);
  if (result != Same::unknown) return Value::of(result == Same::yes);
  open = unite(frame, open_items_of(frame, a), open_items_of(frame, b));
  if (open.is(Kind::unknown)) return open;
  return frame.fail(errors::kNoOverload, node);
}

bool holds(Relation relation, std::partial_ordering order) {
  switch (relation) {
    case Relation::less:
      return order < 0;
    case Relation::less_equal:
      return order <= 0;
    case Relation::greater:
      return order > 0;
    case Relation::greater_equal:
      return order >= 0;
  }
  return false;
}

Value relate(Frame& frame, Relation relation, std::span<const Value, 2> pair,
             NodeId node) {
  if (!pair[0].known() || !pair[1].known()) return merge(frame, pair);
  const auto order = compare(pair[0], pair[1]);
  if (!order) return frame.fail(errors::kNoOverload, node);
  if (pair[0].is(Kind::string)) frame.charge(pair[0].text().size() / 64, node);
  return Value::of(holds(relation, *order));
}

// Numbers of one kind need no detour.
inline Value relate_fast(Frame& frame, Relation relation, const Value& a,
                         const Value& b, NodeId node) {
  if (a.is(Kind::integer) && b.is(Kind::integer)) {
    return Value::of(holds(relation, a.integer() <=> b.integer()));
  }
  if (a.is(Kind::real) && b.is(Kind::real)) {
    return Value::of(holds(relation, a.real() <=> b.real()));
  }
  return relate(frame, relation, std::array{a, b}, node);
}

// Like exists(): an item that equals decides, whatever else is open.
Value in_list(Frame& frame, const Value& needle, const List& list,
              NodeId node) {
  Value open;
  if (!frame.charge(list.size / 2, node)) {
    return frame.stop(frame.meter.broken, node);
  }
  for (std::uint32_t i = 0; i < list.size; ++i) {
    const Value item =
        list.evidence == nullptr ? list.items[i] : item_of(frame, list, i);
    if (!item.known()) {
      open = unite(frame, open, item);
      continue;
    }
    const Same result = aggregate(item)       ? frame.same(needle, item, node)
                        : equal(needle, item) ? Same::yes
                                              : Same::no;
    if (result == Same::yes) return Value::of(true);
    if (result == Same::unknown && open.is(Kind::null)) {
      open = open_items_of(frame, item);
    }
  }
  return open.is(Kind::unknown) ? open : Value::of(false);
}

Value in_map(Frame& frame, const Value& needle, const Value& map, NodeId node) {
  const Ask ask{.container = map, .key = needle, .index = true, .node = node};
  const Value verdict = test(frame, ask, [&] {
    std::string path = path_in(frame, *evidence_of(map));
    append_step(path, needle);
    return path;
  });
  return verdict;
}

}  // namespace

Value equal_values(const Value& a, const Value& b, Frame& frame, NodeId node) {
  if (a.is(Kind::string) && b.is(Kind::string)) {
    return Value::of(same_text(frame, a.text(), b.text()));
  }
  if (aggregate(a) || aggregate(b) || a.is(Kind::optional)) {
    return equal_aggregates(a, b, frame, node);
  }
  return Value::of(equal(a, b));
}

Value run_equal(const Op& op, Frame& frame) {
  const auto& pair = static_cast<const PairOp&>(op);
  const Value a = run(*pair.left, frame);
  const Value b = run(*pair.right, frame);
  if (!a.known() || !b.known()) return merge(frame, std::array{a, b});
  const Value equal = equal_values(a, b, frame, op.node);
  if (!pair.negated || !equal.is(Kind::boolean)) return equal;
  return Value::of(!equal.boolean());
}

Value run_relation(const Op& op, Frame& frame) {
  const auto& relation = static_cast<const RelationOp&>(op);
  const Value a = run(*relation.left, frame);
  const Value b = run(*relation.right, frame);
  return relate_fast(frame, relation.relation, a, b, op.node);
}

Value run_in(const Op& op, Frame& frame) {
  const auto& pair = static_cast<const PairOp&>(op);
  const Value needle = run(*pair.left, frame);
  const Value range = run(*pair.right, frame);
  if (!needle.known() || !range.known()) {
    return merge(frame, std::array{needle, range});
  }
  if (range.is(Kind::list))
    return in_list(frame, needle, range.list(), op.node);
  if (range.is(Kind::map)) return in_map(frame, needle, range, op.node);
  return frame.fail(errors::kNoOverload, op.node);
}

Value run_in_set(const Op& op, Frame& frame) {
  const auto& in = static_cast<const SetOp&>(op);
  const Value needle = run(*in.needle, frame);
  if (!needle.known()) return needle;
  return Value::of(in.set->contains(needle));
}

Value run_slot_relation(const Op& op, Frame& frame) {
  const auto& test = static_cast<const SlotConstantOp&>(op);
  Value value = frame.slots[test.slot];
  if (!value.known()) value = read_slot(frame, test.slot, op.node);
  return relate_fast(frame, test.relation, value, test.constant, op.node);
}

}  // namespace charta::cel
