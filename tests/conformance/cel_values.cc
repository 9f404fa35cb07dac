// SPDX-License-Identifier: EUPL-1.2
// Typed records -> values.
#include "conformance/cel_values.h"

#include <algorithm>
#include <cmath>

#include "charta/value/compare.h"
#include "charta/value/number.h"
#include "charta/value/time.h"

namespace charta::conformance {
namespace {

int base64_digit(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+') return 62;
  return c == '/' ? 63 : -1;
}

std::string from_base64(std::string_view text) {
  std::string bytes;
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    const int digit = base64_digit(c);
    if (digit < 0) continue;
    bits = bits << 6U | static_cast<unsigned>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>(bits >> static_cast<unsigned>(count));
  }
  return bytes;
}

std::optional<Value> list_value(const Value& items, Arena& arena) {
  const List& given = items.list();
  Value* const made = arena.array<Value>(given.size);
  for (std::uint32_t i = 0; i < given.size; ++i) {
    const auto item = cel_value(given.items[i], arena);
    if (!item) return {};
    made[i] = *item;
  }
  return Value::of(arena.make(List{made, given.size, nullptr}));
}

std::optional<Value> map_value(const Value& pairs, Arena& arena) {
  const List& given = pairs.list();
  Entry* const made = arena.array<Entry>(given.size);
  for (std::uint32_t i = 0; i < given.size; ++i) {
    const List& pair = given.items[i].list();
    const auto key = cel_value(pair.items[0], arena);
    const auto value = cel_value(pair.items[1], arena);
    if (!key || !value) return {};
    made[i] = {*key, *value};
  }
  Map map;
  map.entries = made;
  map.size = given.size;
  return Value::of(arena.make(map));
}

std::optional<Value> scalar_value(std::string_view kind, std::string_view text,
                                  Arena& arena) {
  if (kind == "int") return Value::of(*parse_integer(text));
  if (kind == "uint") return Value::of(*parse_uinteger(text));
  if (kind == "double") return Value::of(*parse_real(text));
  if (kind == "string") return Value::of(text);
  if (kind == "bytes") return Value::bytes(arena.copy(from_base64(text)));
  if (kind == "type") return Value::type(text);
  if (kind == "duration") return Value::duration(*parse_length(text));
  if (kind != "timestamp") return {};
  const auto instant = parse_instant(text);
  return Value::timestamp(instant->seconds, instant->nanos);
}

bool same_lists(const List& a, const List& b) {
  return std::ranges::equal(a.span(), b.span(), same_value);
}

bool same_maps(const Map& a, const Map& b) {
  return a.size == b.size &&
         std::ranges::all_of(a.span(), [&](const Entry& entry) {
           return std::ranges::any_of(b.span(), [&](const Entry& other) {
             return same_value(entry.key, other.key) &&
                    same_value(entry.value, other.value);
           });
         });
}

}  // namespace

std::optional<Value> cel_value(const Value& typed, Arena& arena) {
  if (!typed.is(Kind::map) || typed.map().size != 1) return {};
  const Entry& entry = typed.map().entries[0];
  const std::string_view kind = entry.key.text();
  if (kind == "null") return Value();
  if (kind == "bool") return entry.value;
  if (kind == "list") return list_value(entry.value, arena);
  if (kind == "map") return map_value(entry.value, arena);
  if (!entry.value.is(Kind::string)) return {};
  return scalar_value(kind, entry.value.text(), arena);
}

bool same_value(const Value& a, const Value& b) {
  if (a.kind() != b.kind()) return false;
  if (a.is(Kind::list)) return same_lists(a.list(), b.list());
  if (a.is(Kind::map)) return same_maps(a.map(), b.map());
  if (a.is(Kind::real) && std::isnan(a.real())) return std::isnan(b.real());
  return equal(a, b);
}

}  // namespace charta::conformance
