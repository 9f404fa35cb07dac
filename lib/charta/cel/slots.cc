// SPDX-License-Identifier: EUPL-1.2
// Attribute slots: a constant path is searched once in each descriptor.
#include "charta/cel/access.h"
#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/lookup.h"
#include "charta/cel/state.h"
#include "charta/value/path.h"

namespace charta::cel {
namespace {

// Whether the unknown says only that this very path is not there.
bool is_miss(const Value& value, const Attribute& attribute) {
  if (!value.is(Kind::unknown) || value.unknown().size != 1) return false;
  const Missing& one = value.unknown().missing[0];
  return one.path == attribute.path && one.present < one.path.size();
}

const Attribute& root_of(const Facts::State& state,
                         const Attribute& attribute) {
  const Attribute* at = &attribute;
  while (at->form == Attribute::Form::step) {
    at = &state.shared->attributes[at->from];
  }
  return *at;
}

Value read_variable(Frame& frame, const Attribute& attribute) {
  const Value& bound = frame.state.variables[attribute.from];
  const Environment& environment = frame.state.shared->environment;
  if (bound.is_absent()) {
    if (environment.absence == Absence::unknown) {
      return frame.missing(attribute.path, 0);
    }
    return frame.fail(errors::kNoAttribute, attribute.path, kNoNode);
  }
  const std::string_view distrusted = frame.state.distrust.at(&bound);
  if (!distrusted.empty()) return frame.missing(distrusted, distrusted.size());
  return bound;
}

// An empty entry of a document documents nothing below it.
bool below_null(const Facts::State& state, const Attribute& attribute,
                const Value& from) {
  return from.is(Kind::null) &&
         state.shared->environment.absence == Absence::unknown &&
         root_of(state, attribute).form == Attribute::Form::variable;
}

// Whether the value is a map in which looking for a text key costs nothing, and
// no evidence is distrusted.
inline bool is_plain(const Frame& frame, const Value& from,
                     const Attribute& attribute) {
  return from.is(Kind::map) && attribute.key.is(Kind::string) &&
         frame.state.distrust.empty() && is_free(from.map());
}

// REQUIRES: is_plain().
inline const Value* child_of(const Frame& frame, const Value& from,
                             std::uint32_t slot, const Attribute& attribute) {
  return find_again(from.map(), attribute.key, frame.state.key_places[slot]);
}

Value read_step(Frame& frame, std::uint32_t slot, const Attribute& attribute) {
  const Facts::State& state = frame.state;
  const Attribute& above = state.shared->attributes[attribute.from];
  const Value from = read_slot(frame, attribute.from, kNoNode);
  if (is_plain(frame, from, attribute)) {
    const Value* child = child_of(frame, from, slot, attribute);
    if (child != nullptr && child->known()) return *child;
  }
  if (is_miss(from, above)) {
    return frame.missing(attribute.path, from.unknown().missing[0].present);
  }
  if (!from.known()) return from;
  if (below_null(state, attribute, from)) {
    return frame.missing(attribute.path, above.path.size());
  }
  const Access step = access(
      frame,
      {.container = from, .key = attribute.key, .index = attribute.index});
  if (step.form == Access::Form::distrusted) {
    return frame.missing(step.distrusted, step.distrusted.size());
  }
  if (step.form != Access::Form::missing) return step.value;
  if (root_of(state, attribute).form == Attribute::Form::variable) {
    return frame.missing(attribute.path, above.path.size());
  }
  std::string path = path_in(frame, *evidence_of(from));
  const std::size_t present = path.size();
  append_step(path, attribute.key);
  return frame.missing(keep(frame, path), present);
}

Value find_slot(Frame& frame, std::uint32_t slot) {
  Facts::State& state = frame.state;
  const Attribute& attribute = state.shared->attributes[slot];
  switch (attribute.form) {
    case Attribute::Form::variable:
      return read_variable(frame, attribute);
    case Attribute::Form::definition: {
      const auto& definition = state.shared->definitions[attribute.from];
      return execute(definition.program->body().plan, state, state.memo);
    }
    case Attribute::Form::step:
      break;
  }
  return read_step(frame, slot, attribute);
}

}  // namespace

Value read_slot(Frame& frame, std::uint32_t slot, NodeId node) {
  Facts::State& state = frame.state;
  Value& kept = state.slots[slot];
  if (kept.is_absent()) {
    Frame memo{state, frame.meter, state.memo, state.slots.data(), nullptr};
    kept = find_slot(memo, slot);
  }
  if (!kept.is(Kind::error) || node == kNoNode) return kept;
  return frame.fail(kept.fault().text, node);
}

Value run_slot(const Op& op, Frame& frame) {
  const std::uint32_t slot = static_cast<const SlotOp&>(op).slot;
  const Value value = frame.slots[slot];
  return value.known() ? value : read_slot(frame, slot, op.node);
}

namespace {

// The "no" of a path that more evidence could change.
Value miss(const HasSlotOp& op, Frame& frame) {
  frame.state.missed[op.slot] = 1;
  return Value::of(false);
}

// What has() answers where it takes more than a look.
[[gnu::noinline]] Value has_in(const HasSlotOp& op, Frame& frame) {
  const Facts::State& state = frame.state;
  const Attribute& attribute = *op.attribute;
  const Attribute& above = state.shared->attributes[op.above];
  const Value from = read_slot(frame, op.above, op.node);
  if (is_miss(from, above) || below_null(state, attribute, from)) {
    return miss(op, frame);
  }
  if (!from.known()) return from;
  const Ask ask{.container = from,
                .key = attribute.key,
                .index = attribute.index,
                .node = op.node};
  return test(frame, ask, [&] { return attribute.path; });
}

}  // namespace

Value run_has_slot(const Op& op, Frame& frame) {
  const auto& has = static_cast<const HasSlotOp&>(op);
  // What was read is there; only an optional may be there and hold nothing.
  const Value& known = frame.slots[has.slot];
  if (known.known() && !known.is(Kind::optional)) return Value::of(true);
  const Value& from = frame.slots[has.above];
  if (!from.known()) read_slot(frame, has.above, kNoNode);
  if (!is_plain(frame, from, *has.attribute)) return has_in(has, frame);
  const auto& told = frame.state.told;
  if (has.slot < told.size() && told[has.slot] != 0) return miss(has, frame);
  const Value* child = child_of(frame, from, has.slot, *has.attribute);
  if (child != nullptr && child->known()) {
    frame.slots[has.slot] = *child;  // who asks for it mostly reads it next
    return Value::of(true);
  }
  const bool gone = child == nullptr || child->is_absent();
  if (!gone || !is_evidence(frame, from)) return has_in(has, frame);
  return miss(has, frame);
}

}  // namespace charta::cel
