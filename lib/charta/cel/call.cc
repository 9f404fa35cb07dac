// SPDX-License-Identifier: EUPL-1.2
// Memory and cost for implementations, and the step that calls them.
#include "charta/cel/call.h"

#include <array>

#include "charta/cel/access.h"
#include "charta/cel/eval.h"
#include "charta/cel/state.h"

namespace charta::cel {
namespace {

bool aggregate(const Value& value) {
  return value.is(Kind::list) || value.is(Kind::map);
}

// What in documents keeps the arguments from being used whole.
Value doubts(const CallOp& op, Frame& frame, std::span<const Value> args) {
  Value open;
  for (const Value& arg : args) {
    if (!aggregate(arg)) continue;
    open = unite(frame, open, distrusted_below(frame, arg));
    if (!op.counts) open = unite(frame, open, open_items(frame, arg));
  }
  return open;
}

}  // namespace

const Limits& Call::limits() const {
  return frame.state.shared->environment.limits;
}

char* Call::room(std::size_t bytes) const {
  if (!charge_bytes(bytes)) return nullptr;
  if (bytes > limits().value_bytes) {
    frame.meter.stop(errors::kValueBytes, node);
    return nullptr;
  }
  char* const place = arena().array<char>(bytes);
  if (place == nullptr) frame.meter.stop(errors::kMemory, node);
  return place;
}

Value Call::text(std::string_view made) const {
  char* const place = room(made.size());
  if (place == nullptr) return stopped();
  std::memcpy(place, made.data(), made.size());
  return Value::of(std::string_view(place, made.size()));
}

Value Call::bytes(std::string_view made) const {
  const Value copy = text(made);
  return copy.is(Kind::string) ? Value::bytes(copy.text()) : copy;
}

Value* Call::items(std::size_t count) const {
  if (!charge(count)) return nullptr;
  Value* const place = arena().array<Value>(count);
  if (place == nullptr) frame.meter.stop(errors::kMemory, node);
  return place;
}

Value Call::list(const Value* items, std::size_t count) const {
  const List* list =
      arena().make(List{items, static_cast<std::uint32_t>(count), nullptr});
  return list == nullptr ? out_of_memory() : Value::of(list);
}

Value Call::optional(const Value& held) const {
  const Value* place = arena().make(held);
  return place == nullptr ? out_of_memory() : Value::optional(place);
}

Value run_call(const Op& op, Frame& frame) {
  const auto& call = static_cast<const CallOp&>(op);
  std::array<Value, Overload::kMaxArguments> args;
  bool known = true;
  bool whole = true;
  for (std::size_t i = 0; i < call.args.size(); ++i) {
    args[i] = run(*call.args[i], frame);
    known = known && args[i].known();
    whole = whole && !aggregate(args[i]);
  }
  const std::span<const Value> given(args.data(), call.args.size());
  if (!known) return merge(frame, given);
  if (!whole && !(call.counts && frame.state.distrust.empty())) {
    const Value open = doubts(call, frame, given);
    if (!open.known()) return open;
  }
  Value result;
  for (const Function* row : call.rows) {
    Call one{given, frame, op.node, call.regex};
    result = row->call(one);
    if (!one.unmatched) break;
  }
  return result;
}

}  // namespace charta::cel
