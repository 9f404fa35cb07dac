// SPDX-License-Identifier: EUPL-1.2
// Errors and unknowns as values in the evaluation's memory.
#include "charta/cel/frame.h"

#include <algorithm>

#include "charta/cel/errors.h"
#include "charta/cel/state.h"

namespace charta::cel {
namespace {

constexpr std::size_t kLongestDetail = 120;
constexpr Fault kNoMemory{errors::kLimit, kNoNode};

}  // namespace

std::string_view cut(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 &&
         (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) {
    --most;
  }
  return text.substr(0, most);
}

Value Frame::fail(std::string_view text, NodeId node) {
  const Fault* fault = arena.make(Fault{text, node});
  return Value::of(fault == nullptr ? &kNoMemory : fault);
}

Value Frame::fail(std::string_view text, std::string_view detail, NodeId node) {
  detail = cut(detail, kLongestDetail);
  constexpr std::string_view kColon = ": ";
  const std::size_t size = text.size() + kColon.size() + detail.size();
  char* const place = arena.array<char>(size);
  if (place == nullptr) return Value::of(&kNoMemory);
  char* at = std::ranges::copy(text, place).out;
  at = std::ranges::copy(kColon, at).out;
  std::ranges::copy(detail, at);
  return fail({place, size}, node);
}

Value Frame::stop(std::string_view limit, NodeId node) {
  meter.stop(limit, node);
  return fail(errors::kLimit, limit, node);
}

Value Frame::out_of_memory(NodeId node) { return stop(errors::kMemory, node); }

bool Frame::over_cost(NodeId node) {
  const Limits& limits = state.shared->environment.limits;
  meter.stop(meter.limit >= limits.cost_per_descriptor
                 ? errors::kCostPerDescriptor
                 : errors::kCostPerExpression,
             node);
  meter.cost = meter.limit;
  return false;
}

Same Frame::same(const Value& a, const Value& b, NodeId node) {
  const std::uint64_t all = meter.limit - meter.cost + 1;
  std::uint64_t budget = all;
  const Same result = equal(a, b, budget);
  charge(budget == 0 ? all : (all - budget) / 4, node);
  return budget == 0 ? Same::unknown : result;
}

Value Frame::missing(std::string_view path, std::size_t present) {
  const Missing* one =
      arena.make(Missing{path, static_cast<std::uint32_t>(present)});
  const Unknown* unknown =
      one == nullptr ? nullptr : arena.make(Unknown{one, 1});
  return unknown == nullptr ? out_of_memory(kNoNode) : Value::of(unknown);
}

Value unite(Frame& frame, const Value& a, const Value& b) {
  if (!b.is(Kind::unknown)) return a;
  if (!a.is(Kind::unknown)) return b;
  const std::span<const Missing> left = a.unknown().span();
  const std::span<const Missing> right = b.unknown().span();
  if (left.data() == right.data()) return a;
  Missing* const all = frame.arena.array<Missing>(left.size() + right.size());
  if (all == nullptr) return frame.out_of_memory(kNoNode);
  const auto end = std::ranges::set_union(left, right, all, {}, &Missing::path,
                                          &Missing::path);
  const Unknown* unknown =
      frame.arena.make(Unknown{all, static_cast<std::uint32_t>(end.out - all)});
  if (unknown == nullptr) return frame.out_of_memory(kNoNode);
  frame.charge(unknown->size, kNoNode);
  return Value::of(unknown);
}

Value merge(Frame& frame, std::span<const Value> operands) {
  Value unknown;
  for (const Value& operand : operands) {
    if (operand.is(Kind::error)) return operand;
    if (operand.is(Kind::unknown)) unknown = unite(frame, unknown, operand);
  }
  return unknown;
}

void Undecided::note(Frame& frame, const Value& value, NodeId node) {
  if (value.is(Kind::unknown)) {
    unknown = unite(frame, unknown, value);
    if (unknown.is(Kind::error)) error = unknown;
  } else if (value.is(Kind::error)) {
    if (error.is(Kind::null)) error = value;
  } else if (error.is(Kind::null)) {
    error = frame.fail(errors::kNoOverload, node);
  }
}

}  // namespace charta::cel
