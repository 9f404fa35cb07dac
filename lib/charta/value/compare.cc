// SPDX-License-Identifier: EUPL-1.2
// Deep equality over the value tree.
#include "charta/value/compare.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

#include "charta/value/number.h"

namespace charta {
namespace {

Same same(bool yes) { return yes ? Same::yes : Same::no; }

Same equal_lists(const List& a, const List& b, std::uint64_t& budget) {
  if (a.size != b.size) return Same::no;
  Same all = Same::yes;
  for (std::uint32_t i = 0; i < a.size; ++i) {
    const Same item = equal(a.items[i], b.items[i], budget);
    if (item == Same::no) return item;
    if (budget == 0) return Same::unknown;
    if (item == Same::unknown) all = Same::unknown;
  }
  return all;
}

Same equal_maps(const Map& a, const Map& b, std::uint64_t& budget) {
  if (present_size(a) != present_size(b)) return Same::no;
  Same all = Same::yes;
  for (const Entry& entry : a.span()) {
    if (entry.value.is_absent()) continue;
    const Value* other = lookup(b, entry.key);
    if (other == nullptr || other->is_absent()) return Same::no;
    const Same value = equal(entry.value, *other, budget);
    if (value == Same::no) return value;
    if (budget == 0) return Same::unknown;
    if (value == Same::unknown) all = Same::unknown;
  }
  return all;
}

Same equal_optionals(const Value* a, const Value* b, std::uint64_t& budget) {
  if (a == nullptr || b == nullptr) return same(a == b);
  return equal(*a, *b, budget);
}

bool equal_hosts(const Host& a, const Host& b) {
  return a.size == b.size && a.prefix == b.prefix &&
         std::memcmp(a.bytes, b.bytes, a.size) == 0;
}

Same equal_same_kind(const Value& a, const Value& b, std::uint64_t& budget) {
  switch (a.kind()) {
    case Kind::null:
      return Same::yes;
    case Kind::boolean:
      return same(a.boolean() == b.boolean());
    case Kind::integer:
    case Kind::uinteger:
    case Kind::real:
      return same(compare_numbers(a, b) == 0);
    case Kind::string:
    case Kind::bytes:
    case Kind::type:
      return same(a.text() == b.text());
    case Kind::list:
      return equal_lists(a.list(), b.list(), budget);
    case Kind::map:
      return equal_maps(a.map(), b.map(), budget);
    case Kind::timestamp:
      return same(a.seconds() == b.seconds() && a.nanos() == b.nanos());
    case Kind::duration:
      return same(a.nanoseconds() == b.nanoseconds());
    case Kind::optional:
      return equal_optionals(a.held(), b.held(), budget);
    case Kind::address:
    case Kind::network:
      return same(equal_hosts(a.host(), b.host()));
    case Kind::error:
    case Kind::unknown:
      break;
  }
  return Same::unknown;
}

std::partial_ordering order_instants(const Value& a, const Value& b) {
  if (a.seconds() != b.seconds()) return a.seconds() <=> b.seconds();
  return a.nanos() <=> b.nanos();
}

}  // namespace

Same equal(const Value& a, const Value& b, std::uint64_t& budget) {
  if (budget == 0) return Same::unknown;
  --budget;
  if (!a.known() || !b.known()) return Same::unknown;
  if (a.kind() == b.kind()) return equal_same_kind(a, b, budget);
  if (is_number(a.kind()) && is_number(b.kind())) {
    return same(compare_numbers(a, b) == 0);
  }
  return Same::no;
}

bool equal(const Value& a, const Value& b) {
  std::uint64_t budget = std::numeric_limits<std::uint64_t>::max();
  return equal(a, b, budget) == Same::yes;
}

std::optional<std::partial_ordering> compare(const Value& a, const Value& b) {
  if (is_number(a.kind()) && is_number(b.kind())) return compare_numbers(a, b);
  if (a.kind() != b.kind()) return {};
  if (a.is(Kind::string) || a.is(Kind::bytes)) return a.text() <=> b.text();
  if (a.is(Kind::boolean)) return a.boolean() <=> b.boolean();
  if (a.is(Kind::timestamp)) return order_instants(a, b);
  if (a.is(Kind::duration)) return a.nanoseconds() <=> b.nanoseconds();
  return {};
}

std::uint32_t hash_scalar(const Value& value) {
  if (value.is(Kind::string)) return hash_key(value.text());
  std::uint64_t bits = 0;
  if (value.is(Kind::boolean)) {
    bits = value.boolean() ? 1 : 2;
  } else {
    // -0.0 and 0.0 are equal; integers are widened as equality widens them.
    bits = std::bit_cast<std::uint64_t>(to_real(value) + 0.0);
  }
  bits *= 0x9E3779B97F4A7C15U;
  return static_cast<std::uint32_t>(bits >> 32U);
}

const Value* lookup(const Map& map, const Value& key) {
  if (key.is(Kind::string)) return map.find(key.text());
  for (const Entry& entry : map.span()) {
    if (entry.key.is(Kind::string)) continue;
    const bool numbers = is_number(entry.key.kind()) && is_number(key.kind());
    if (numbers ? compare_numbers(entry.key, key) == 0
                : entry.key.kind() == key.kind() && equal(entry.key, key)) {
      return &entry.value;
    }
  }
  return nullptr;
}

std::uint32_t present_size(const Map& map) {
  if (map.evidence == nullptr) return map.size;
  return static_cast<std::uint32_t>(std::ranges::count_if(
      map.span(), [](const Entry& e) { return !e.value.is_absent(); }));
}

}  // namespace charta
