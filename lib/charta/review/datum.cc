// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/datum.h"

#include <algorithm>

#include "charta/value/show.h"

namespace charta {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;

class Drawer {
 public:
  explicit Drawer(Arena& arena) : arena_(arena) {}

  Value value(const Datum& datum, const Evidence* parent, const Value& key) {
    const Kind kind = datum.kind;
    if (kind == Kind::boolean) return Value::of(datum.truth);
    if (kind == Kind::integer) return Value::of(datum.whole);
    if (kind == Kind::real) return Value::of(datum.real);
    if (kind == Kind::string) return Value::of(arena_.copy(datum.text));
    if (kind == Kind::timestamp) {
      return Value::timestamp(datum.whole * kDaySeconds, 0);
    }
    if (kind == Kind::list) return list(datum, parent, key);
    if (kind == Kind::map) return map(datum, parent, key);
    return Value::absent();
  }

  Value map(const Datum& datum, const Evidence* parent, const Value& key) {
    const auto size = static_cast<std::uint32_t>(datum.fields.size());
    const Evidence* own = evidence(size, parent, key);
    Entry* entries = arena_.array<Entry>(size);
    for (std::uint32_t i = 0; entries != nullptr && i < size; ++i) {
      const Value name = Value::of(arena_.copy(datum.fields[i].first));
      new (entries + i) Entry{name, value(datum.fields[i].second, own, name)};
    }
    const Map* made = arena_.make(Map{.entries = entries,
                                      .size = entries == nullptr ? 0 : size,
                                      .evidence = own});
    return made == nullptr ? Value() : Value::of(made);
  }

 private:
  const Evidence* evidence(std::uint32_t size, const Evidence* parent,
                           const Value& key) {
    Place* places = arena_.array<Place>(size);
    for (std::uint32_t i = 0; places != nullptr && i < size; ++i) {
      new (places + i) Place();
    }
    return arena_.make(
        Evidence{.parent = parent, .key = key, .places = places});
  }

  Value list(const Datum& datum, const Evidence* parent, const Value& key) {
    const auto size = static_cast<std::uint32_t>(datum.items.size());
    const Evidence* own = evidence(size, parent, key);
    Value* items = arena_.array<Value>(size);
    for (std::uint32_t i = 0; items != nullptr && i < size; ++i) {
      const Value index = Value::of(std::int64_t{i});
      new (items + i) Value(value(datum.items[i], own, index));
    }
    const List* made = arena_.make(List{
        .items = items, .size = items == nullptr ? 0 : size, .evidence = own});
    return made == nullptr ? Value() : Value::of(made);
  }

  Arena& arena_;
};

// Puts a fact at the rest of its path.
void put(Datum& under, std::string_view path, const Datum& fact) {
  if (path.empty()) {
    under = fact;
    return;
  }
  under.kind = Kind::map;
  const std::size_t dot = std::min(path.find('.'), path.size());
  const std::string_view name = path.substr(0, dot);
  auto at = std::ranges::find(under.fields, name, [](const auto& one) {
    return std::string_view(one.first);
  });
  if (at == under.fields.end()) {
    at = under.fields.insert(at, {std::string(name), Datum{}});
  }
  put(at->second, dot == path.size() ? "" : path.substr(dot + 1), fact);
}

void write(const Datum& datum, std::string& out) {
  const auto all = [&](const auto& items, char open, char close,
                       const auto& one) {
    out += open;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (i > 0) out += ", ";
      one(items[i]);
    }
    out += close;
  };
  if (datum.kind == Kind::list) {
    return all(datum.items, '[', ']',
               [&](const Datum& item) { write(item, out); });
  }
  if (datum.kind == Kind::map) {
    return all(datum.fields, '{', '}', [&](const auto& field) {
      show_json_string(field.first, out);
      out += ": ";
      write(field.second, out);
    });
  }
  if (datum.kind == Kind::timestamp) {
    const Day day{static_cast<std::int32_t>(datum.whole)};
    return show_json_string(to_string(day), out);
  }
  if (datum.kind == Kind::unknown) return void(out += "null");
  Arena arena(1U << 12U);
  show_json(Drawer(arena).value(datum, nullptr, {}), out);
}

Datum root_of(const Sketch& sketch) {
  Datum root{.kind = Kind::map};
  for (const auto& [path, fact] : sketch) put(root, path, fact);
  return root;
}

}  // namespace

Datum Datum::of(bool truth) { return {.kind = Kind::boolean, .truth = truth}; }
Datum Datum::of(std::int64_t whole) {
  return {.kind = Kind::integer, .whole = whole};
}
Datum Datum::of(double real) { return {.kind = Kind::real, .real = real}; }
Datum Datum::of(std::string text) {
  return {.kind = Kind::string, .text = std::move(text)};
}
Datum Datum::of(Day day) {
  return {.kind = Kind::timestamp, .whole = day.days};
}
Datum Datum::list(std::vector<Datum> items) {
  return {.kind = Kind::list, .items = std::move(items)};
}

Datum datum_of(const Value& value) {
  if (value.is(Kind::boolean)) return Datum::of(value.boolean());
  if (value.is(Kind::integer)) return Datum::of(value.integer());
  if (value.is(Kind::real)) return Datum::of(value.real());
  if (value.is(Kind::string)) return Datum::of(std::string(value.text()));
  if (value.is(Kind::timestamp)) {
    return Datum::of(
        Day{static_cast<std::int32_t>(value.seconds() / kDaySeconds)});
  }
  if (!value.is(Kind::list)) return {};
  std::vector<Datum> items;
  for (const Value& item : value.list().span()) items.push_back(datum_of(item));
  return Datum::list(std::move(items));
}

std::vector<Drawn> draw(const Sketch& sketch, Arena& arena) {
  Drawer drawer(arena);
  std::vector<Drawn> drawn;
  const Datum root = root_of(sketch);
  for (const auto& [name, datum] : root.fields) {
    const std::string_view kept = arena.copy(name);
    const Value key = Value::of(kept);
    const Evidence* top = arena.make(Evidence{});
    drawn.push_back({kept, drawer.value(datum, top, key)});
  }
  return drawn;
}

std::string json_of(const Sketch& sketch) {
  std::string out;
  write(root_of(sketch), out);
  return out;
}

}  // namespace charta
