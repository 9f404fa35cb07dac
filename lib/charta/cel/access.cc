// SPDX-License-Identifier: EUPL-1.2
// Steps into containers, with the meaning of absence.
#include "charta/cel/access.h"

#include <algorithm>

#include "charta/cel/errors.h"
#include "charta/cel/state.h"
#include "charta/value/compare.h"
#include "charta/value/number.h"
#include "charta/value/path.h"

namespace charta::cel {
namespace {

Access failed(const Value& fault) { return {Access::Form::failed, fault, {}}; }
Access no_key(const Value& fault) { return {Access::Form::no_key, fault, {}}; }

Access found(Frame& frame, const Value& child) {
  const Distrust& distrust = frame.state.distrust;
  if (!distrust.empty()) {
    const std::string_view path = distrust.at(&child);
    if (!path.empty()) return {Access::Form::distrusted, {}, path};
  }
  return {Access::Form::value, child, {}};
}

bool usable_key(const Value& key) {
  return key.is(Kind::string) || key.is(Kind::boolean) || is_number(key.kind());
}

std::string key_text(const Value& key) {
  if (key.is(Kind::string)) return std::string(key.text());
  if (key.is(Kind::boolean)) return key.boolean() ? "true" : "false";
  if (key.is(Kind::real)) return to_text(key.real());
  return key.is(Kind::integer) ? std::to_string(key.integer())
                               : std::to_string(key.uinteger());
}

Access in_map(Frame& frame, const Ask& ask) {
  const Map& map = ask.container.map();
  if (!usable_key(ask.key)) {
    return failed(frame.fail(errors::kBadKeyKind, ask.node));
  }
  if (!ask.key.is(Kind::string) || !map.quick()) {
    frame.charge(map.size / 8, ask.node);
  }
  const Value* child = lookup(map, ask.key);
  if (child != nullptr && !child->is_absent()) return found(frame, *child);
  if (is_evidence(frame, ask.container)) {
    return {Access::Form::missing, {}, {}};
  }
  return no_key(frame.fail(errors::kNoKey, key_text(ask.key), ask.node));
}

Access in_list(Frame& frame, const Ask& ask) {
  const List& list = ask.container.list();
  if (!ask.index) return failed(frame.fail(errors::kNoOverload, ask.node));
  if (!is_number(ask.key.kind())) {
    return failed(frame.fail(errors::kNoOverload, ask.node));
  }
  const auto i = integral(ask.key);
  if (!i || *i < 0 || *i >= list.size) {
    return no_key(
        frame.fail(errors::kOutOfBounds, key_text(ask.key), ask.node));
  }
  const Value& item = list.items[*i];
  if (item.is_absent()) return {Access::Form::missing, {}, {}};
  return found(frame, item);
}

// An optional passes the step on to what it holds and wraps the answer.
Access in_optional(Frame& frame, const Ask& ask) {
  const Value* held = ask.container.held();
  if (held == nullptr) return {Access::Form::value, ask.container, {}};
  Access inner = access(frame, {.container = *held,
                                .key = ask.key,
                                .index = ask.index,
                                .node = ask.node});
  if (inner.form == Access::Form::value && !inner.value.is(Kind::optional)) {
    const Value* kept = frame.arena.make(inner.value);
    if (kept == nullptr) return failed(frame.out_of_memory(ask.node));
    inner.value = Value::optional(kept);
  }
  if (inner.form == Access::Form::no_key) {
    return {Access::Form::value, Value::optional(nullptr), {}};
  }
  return inner;
}

// The name of the variable whose value is this very container, or empty.
std::string_view bound_name(const Frame& frame, const Evidence& node) {
  const Facts::State& state = frame.state;
  for (std::size_t i = 0; i < state.variables.size(); ++i) {
    if (evidence_of(state.variables[i]) == &node) {
      return state.shared->environment.variables[i].name;
    }
  }
  return {};
}

}  // namespace

Access access(Frame& frame, const Ask& ask) {
  if (ask.container.is(Kind::map)) return in_map(frame, ask);
  if (ask.container.is(Kind::list)) return in_list(frame, ask);
  if (ask.container.is(Kind::optional)) return in_optional(frame, ask);
  return failed(frame.fail(errors::kNoOverload, ask.node));
}

const Evidence* evidence_of(const Value& value) {
  if (value.is(Kind::map)) return value.map().evidence;
  return value.is(Kind::list) ? value.list().evidence : nullptr;
}

bool is_evidence(const Frame& frame, const Value& container) {
  return evidence_of(container) != nullptr &&
         frame.state.shared->environment.absence == Absence::unknown;
}

std::string path_in(const Frame& frame, const Evidence& node) {
  std::vector<const Evidence*> chain;
  std::string path;
  for (const Evidence* at = &node; at != nullptr; at = at->parent) {
    path = bound_name(frame, *at);
    if (!path.empty()) break;
    if (at->parent != nullptr) chain.push_back(at);
  }
  for (auto at = chain.rbegin(); at != chain.rend(); ++at) {
    append_step(path, (*at)->key);
  }
  return path;
}

void rely(Frame& frame, std::string_view path) { frame.state.rely(path); }

std::string_view keep(Frame& frame, std::string_view text) {
  return frame.arena.copy(text);
}

Value distrusted_below(Frame& frame, const Value& aggregate) {
  Value unknown;
  if (frame.state.distrust.empty()) return unknown;
  const void* container = aggregate.is(Kind::map)
                              ? static_cast<const void*>(&aggregate.map())
                              : &aggregate.list();
  frame.state.distrust.below(container, [&](std::string_view path) {
    unknown = unite(frame, unknown, frame.missing(path, path.size()));
  });
  return unknown;
}

Value open_items(Frame& frame, const Value& aggregate) {
  Value unknown;
  const auto visit = [&](const Value& child) {
    if (child.is(Kind::list) || child.is(Kind::map)) {
      unknown = unite(frame, unknown, open_items(frame, child));
    }
  };
  if (aggregate.is(Kind::map)) {
    const Map& map = aggregate.map();
    if (!frame.charge(map.size / 8, kNoNode)) return unknown;
    for (const Entry& entry : map.span()) visit(entry.value);
    return unknown;
  }
  const List& list = aggregate.list();
  if (!frame.charge(list.size / 8, kNoNode)) return unknown;
  for (std::uint32_t i = 0; i < list.size; ++i) {
    visit(list.items[i]);
    if (!list.items[i].is_absent()) continue;
    unknown = unite(frame, unknown, item_of(frame, list, i));
  }
  return unknown;
}

Value item_of(Frame& frame, const List& list, std::uint32_t i) {
  const Value& item = list.items[i];
  if (item.is_absent()) {
    std::string path =
        list.evidence == nullptr ? "" : path_in(frame, *list.evidence);
    const std::size_t present = path.size();
    append_index(path, i);
    return frame.missing(keep(frame, path), present);
  }
  if (!frame.state.distrust.empty()) {
    const std::string_view path = frame.state.distrust.at(&item);
    if (!path.empty()) return frame.missing(path, path.size());
  }
  return item;
}

Value value_of(Frame& frame, const Entry& entry) {
  if (!frame.state.distrust.empty()) {
    const std::string_view path = frame.state.distrust.at(&entry.value);
    if (!path.empty()) return frame.missing(path, path.size());
  }
  return entry.value;
}

}  // namespace charta::cel
