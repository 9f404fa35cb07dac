// SPDX-License-Identifier: EUPL-1.2
// A document for tests: JSON text as a tree of values that knows its paths.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/base/arena.h"
#include "charta/value/value.h"
#include "json.h"

namespace charta::testing {

// Owns the tree. `"@absent"` stands for a value that the vocabulary's pass
// marked as absent.
class Tree {
 public:
  explicit Tree(std::string_view json, bool evidence = true)
      : evidence_(evidence) {
    root_ = value(testing::parse_json(json), nullptr, Value());
  }
  const Value& root() const { return root_; }

  Value value(const nlohmann::json& json, const Evidence* parent, Value key) {
    if (json.is_boolean()) return Value::of(json.get<bool>());
    if (json.is_number_unsigned() || json.is_number_integer()) {
      return Value::of(json.get<std::int64_t>());
    }
    if (json.is_number()) return Value::of(json.get<double>());
    if (json.is_string() && json.get<std::string>() == "@absent") {
      return Value::absent();
    }
    if (json.is_string())
      return Value::of(arena_.copy(json.get<std::string>()));
    if (json.is_array()) return list(json, node(parent, key));
    if (json.is_object()) return map(json, node(parent, key));
    return {};
  }

 private:
  const Evidence* node(const Evidence* parent, Value key) {
    return evidence_ ? arena_.make(Evidence{parent, key, nullptr}) : nullptr;
  }
  Value list(const nlohmann::json& json, const Evidence* at) {
    Value* const items = arena_.array<Value>(json.size());
    std::int64_t i = 0;
    for (const auto& item : json) {
      items[i] = value(item, at, Value::of(i));
      ++i;
    }
    return Value::of(
        arena_.make(List{items, static_cast<std::uint32_t>(json.size()), at}));
  }
  Value map(const nlohmann::json& json, const Evidence* at) {
    Entry* const entries = arena_.array<Entry>(json.size());
    std::uint32_t i = 0;
    for (const auto& [name, child] : json.items()) {
      const Value key = Value::of(arena_.copy(name));
      entries[i++] = {key, value(child, at, key)};
    }
    Map map;
    map.entries = entries;
    map.size = i;
    map.evidence = at;
    return Value::of(arena_.make(map));
  }

  Arena arena_{1U << 20U};
  bool evidence_;
  Value root_{};
};

}  // namespace charta::testing
