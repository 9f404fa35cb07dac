// SPDX-License-Identifier: EUPL-1.2
// Selections and indexings from values that an expression computes: elements of
// comprehensions, results of calls.
#include "charta/cel/access.h"
#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/state.h"
#include "charta/value/path.h"

namespace charta::cel {
namespace {

// Goes along the keys of a path. `missed` says that an unknown came from a key
// that is not there; its path then holds all constant keys that follow.
struct Walk {
  Frame& frame;
  const PathOp& op;
  Value at{};
  bool missed = false;
  // Where `at` came from, for null entries.
  const Evidence* above = nullptr;
  Value above_key{};

  void go(std::size_t count);
  void step(const PathKey& key, const Value& value, std::size_t i);
  // The value is not there: `path` leads to the container.
  void miss(std::string path, const Value& key, std::size_t i);
  bool below_null() const {
    return at.is(Kind::null) && above != nullptr &&
           frame.state.shared->environment.absence == Absence::unknown;
  }
  std::string null_path() const {
    std::string path = path_in(frame, *above);
    append_step(path, above_key);
    return path;
  }
};

void Walk::miss(std::string path, const Value& key, std::size_t i) {
  const std::size_t present = path.size();
  append_step(path, key);
  for (++i; i < op.keys.size() && op.keys[i].dynamic == nullptr; ++i) {
    append_step(path, op.keys[i].key);
  }
  at = frame.missing(keep(frame, path), present);
  missed = true;
}

void Walk::step(const PathKey& key, const Value& value, std::size_t i) {
  if (below_null()) return miss(null_path(), value, i);
  const Access access = cel::access(
      frame,
      {.container = at, .key = value, .index = key.index, .node = op.node});
  above = evidence_of(at);
  above_key = value;
  switch (access.form) {
    case Access::Form::missing: {
      const Value* inside = at.is(Kind::optional) ? at.held() : &at;
      return miss(path_in(frame, *evidence_of(*inside)), value, i);
    }
    case Access::Form::distrusted:
      at = frame.missing(access.distrusted, access.distrusted.size());
      return;
    case Access::Form::value:
    case Access::Form::no_key:
    case Access::Form::failed:
      break;
  }
  at = access.value;
}

void Walk::go(std::size_t count) {
  at = run(*op.base, frame);
  for (std::size_t i = 0; i < count; ++i) {
    const PathKey& key = op.keys[i];
    const Value value =
        key.dynamic == nullptr ? key.key : run(*key.dynamic, frame);
    if (at.known() && value.known()) {
      step(key, value, i);
    } else if (key.dynamic != nullptr) {
      missed = missed && value.known();
      at = merge(frame, std::array{at, value});
    }
  }
}

}  // namespace

Value run_path(const Op& op, Frame& frame) {
  const auto& path = static_cast<const PathOp&>(op);
  Walk walk{frame, path};
  walk.go(path.keys.size());
  return walk.at;
}

Value run_has(const Op& op, Frame& frame) {
  const PathOp& path = *static_cast<const HasOp&>(op).path;
  Walk walk{frame, path};
  const std::size_t last = path.keys.size() - 1;
  walk.go(last);
  if (!walk.missed && walk.below_null()) {
    walk.miss(walk.null_path(), path.keys[last].key, last);
  }
  if (walk.missed && walk.at.is(Kind::unknown)) {
    rely(frame, walk.at.unknown().missing[0].path);
    return Value::of(false);
  }
  if (!walk.at.known()) return walk.at;
  const Ask ask{.container = walk.at,
                .key = path.keys[last].key,
                .index = false,
                .node = op.node};
  return test(frame, ask, [&] {
    const Value* inside =
        walk.at.is(Kind::optional) ? walk.at.held() : &walk.at;
    std::string tested = path_in(frame, *evidence_of(*inside));
    append_step(tested, ask.key);
    return tested;
  });
}

Value run_optional_select(const Op& op, Frame& frame) {
  const auto& select = static_cast<const OptionalSelectOp&>(op);
  const Value base = run(*select.base, frame);
  const Value key = select.key.dynamic == nullptr
                        ? select.key.key
                        : run(*select.key.dynamic, frame);
  if (!base.known() || !key.known()) {
    return merge(frame, std::array{base, key});
  }
  const Value none = Value::optional(nullptr);
  if (base.is(Kind::optional) && base.held() == nullptr) return none;
  const Value& container = base.is(Kind::optional) ? *base.held() : base;
  if (container.is(Kind::null)) return none;
  const Access access = cel::access(frame, {.container = container,
                                            .key = key,
                                            .index = select.key.index,
                                            .node = op.node});
  switch (access.form) {
    case Access::Form::missing: {
      std::string path = path_in(frame, *evidence_of(container));
      append_step(path, key);
      rely(frame, path);
      return none;
    }
    case Access::Form::distrusted:
      return frame.missing(access.distrusted, access.distrusted.size());
    case Access::Form::no_key:
      return none;
    case Access::Form::failed:
      return access.value;
    case Access::Form::value:
      break;
  }
  const Value* held = frame.arena.make(access.value);
  return held == nullptr ? frame.out_of_memory(op.node) : Value::optional(held);
}

}  // namespace charta::cel
