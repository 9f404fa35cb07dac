// SPDX-License-Identifier: EUPL-1.2
// What every loader of the room needs: the options, the faults so far, and how
// to read a checked mapping. Internal to the room.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/day.h"
#include "charta/charter/fields.h"
#include "charta/charter/load.h"
#include "charta/charter/sheet.h"
#include "charta/i18n/localized.h"

namespace charta {

struct Loading {
  const LoadOptions& options;
  FaultList faults;
  // The days for which the dated params that were chosen are the right ones.
  std::optional<Day> holds_from{};
  std::optional<Day> holds_until{};

  explicit Loading(const LoadOptions& load_options)
      : options(load_options), faults(load_options.limits) {}
};

// Whether a node is a mapping. Adds a fault for each key that the table does
// not have or this version does not support, each required key that is not
// there, each value of another shape. `what` names the node in the faults.
bool check(const Node& node, const KeyTable& table, std::string_view what,
           Loading& loading);

// The two halves of check(), for mappings that several files make together:
// what is there, and what is not. Where `child`, a null may stand for any
// value: it takes away what a parent gave.
void check_given(const Node& node, const KeyTable& table, Loading& loading,
                 bool child = false);
void check_required(const Node& node, const KeyTable& table,
                    std::string_view what, Loading& loading);

// Whether the value has that shape, else a fault. `key` names it in the fault.
bool check_shape(const Node& node, Shape shape, std::string_view key,
                 Loading& loading);

// The getters below read a checked mapping: they are silent, and give their
// empty value where the key is missing or its value has another shape.
std::string text(const Node& map, std::string_view key);
std::vector<std::string> texts(const Node& map, std::string_view key);
Localized localized(const Node& map, std::string_view key);
std::optional<Day> day(const Node& map, std::string_view key);
bool boolean(const Node& map, std::string_view key, bool fallback);
// The items of a list.
std::vector<Node> items(const Node& map, std::string_view key);
// The value when it is a mapping.
std::optional<Node> mapping(const Node& map, std::string_view key);

// The day that a scalar names, whatever its syntax made of it.
std::optional<Day> day_of(const Node& node);

// Adds a fault for a name that is none of `known`. `key` says what it names.
void unknown_name(const Node& node, std::string_view key,
                  std::span<const std::string_view> known, Loading& loading);

// Ids that were given, each with its first place.
class Seen {
 public:
  // False, with a fault, when the id (the text at `id` in the mapping) was
  // given before.
  bool add(const Node& map, std::string_view key, Loading& loading);

 private:
  std::map<std::string, Mark, std::less<>> first_{};
};

// The value of an enumeration, by its `find` function; a fault and `fallback`
// for a name that it lacks, silently `fallback` where the key is missing.
template <typename T, std::size_t n>
T word(const Node& map, std::string_view key, T fallback,
       const std::array<T, n>& all, Loading& loading) {
  const std::optional<Node> node = map.find(key);
  if (!node || !node->is_scalar()) return fallback;
  std::array<std::string_view, n> names;
  for (std::size_t i = 0; i < n; ++i) {
    names[i] = name(all[i]);
    if (names[i] == node->text()) return all[i];
  }
  unknown_name(*node, key, names, loading);
  return fallback;
}

}  // namespace charta
