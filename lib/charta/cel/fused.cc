// SPDX-License-Identifier: EUPL-1.2
// Steps that are several in one: what rules ask most often of the elements of
// lists. Each takes the straight way when nothing is special about its values,
// and leaves all else to the general step.
#include <cstdint>
#include <cstring>

#include "charta/cel/eval.h"
#include "charta/cel/state.h"

namespace charta::cel {
namespace {

// Texts above this length are charged where they are compared.
constexpr std::size_t kFree = 256;

template <typename Word>
bool same_ends(const char* a, const char* b, std::size_t size) {
  const auto word = [](const char* at) {
    Word read{};
    std::memcpy(&read, at, sizeof(Word));
    return read;
  };
  const std::size_t last = size - sizeof(Word);
  return word(a) == word(b) && word(a + last) == word(b + last);
}

// Short texts are compared by a word at each end, which may overlap.
bool same_bytes(const char* a, const char* b, std::size_t size) {
  if (size > 16) return std::memcmp(a, b, size) == 0;
  if (size >= 8) return same_ends<std::uint64_t>(a, b, size);
  if (size >= 4) return same_ends<std::uint32_t>(a, b, size);
  if (size >= 2) return same_ends<std::uint16_t>(a, b, size);
  return size == 0 || *a == *b;
}

// REQUIRES: one is a text.
bool same(const Value& a, const Value& b) {
  return a.same_form(b) &&
         same_bytes(a.text().data(), b.text().data(), a.text().size());
}

// The value at the key of a map so small that looking costs nothing; else null.
const Value* in_small_map(const Map& map, const Value& key) {
  if (map.index != nullptr) return map.find(key.text());
  if (map.size >= kSmallMap) return nullptr;
  for (const Entry& entry : map.span()) {
    if (same(entry.key, key)) return &entry.value;
  }
  return nullptr;
}

}  // namespace

// `x.key` of a variable of a comprehension.
Value run_local_key(const Op& op, Frame& frame) {
  const auto& path = static_cast<const PathOp&>(op);
  const Value& base =
      frame.locals[static_cast<const LocalOp*>(path.base)->local];
  if (base.is(Kind::map) && frame.state.distrust.empty()) {
    const Value* child = in_small_map(base.map(), path.keys[0].key);
    if (child != nullptr && child->known()) return *child;
  }
  return run_path(op, frame);
}

Value run_equals_text(const Op& op, Frame& frame) {
  const auto& test = static_cast<const TextsOp&>(op);
  const Value value = run(*test.operand, frame);
  const Value& text = test.texts[0];
  if (value.is(Kind::string) && text.text().size() <= kFree) {
    return Value::of(same(value, text) != test.negated);
  }
  if (!value.known()) return value;
  const Value equal = equal_values(value, text, frame, op.node);
  if (!test.negated || !equal.is(Kind::boolean)) return equal;
  return Value::of(!equal.boolean());
}

Value run_in_texts(const Op& op, Frame& frame) {
  const auto& test = static_cast<const TextsOp&>(op);
  const Value value = run(*test.operand, frame);
  if (!value.known()) return value;
  for (const Value& text : test.texts) {
    if (same(text, value)) return Value::of(true);
  }
  return Value::of(false);
}

Value run_slot_equals_text(const Op& op, Frame& frame) {
  const auto& test = static_cast<const SlotConstantOp&>(op);
  const Value value = frame.slots[test.slot];
  if (value.is(Kind::string)) {
    return Value::of(same(value, test.constant) != test.negated);
  }
  const Value found =
      value.known() ? value : read_slot(frame, test.slot, op.node);
  if (!found.known()) return found;
  const bool equal = found.is(Kind::string) && same(found, test.constant);
  return Value::of(equal != test.negated);
}

}  // namespace charta::cel
