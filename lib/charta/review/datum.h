// SPDX-License-Identifier: EUPL-1.2
// Descriptors that nobody wrote: facts by path, made into a tree that rules can
// judge.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/base/arena.h"
#include "charta/base/day.h"
#include "charta/value/value.h"

namespace charta {

// A value that owns what it holds. Kind::unknown is an answer not given.
struct Datum {
  Kind kind = Kind::unknown;
  bool truth = false;
  std::int64_t whole = 0;  // integer, or the day of a timestamp
  double real = 0;
  std::string text{};
  std::vector<Datum> items{};                           // list
  std::vector<std::pair<std::string, Datum>> fields{};  // map

  static Datum of(bool truth);
  static Datum of(std::int64_t whole);
  static Datum of(double real);
  static Datum of(std::string text);
  static Datum of(Day day);
  static Datum list(std::vector<Datum> items);

  bool operator==(const Datum&) const = default;
};

// A scalar or list as a datum; unknown for what a datum cannot hold.
Datum datum_of(const Value& value);

// Facts by dotted path, one for each; a path of one segment is that variable.
using Sketch = std::map<std::string, Datum, std::less<>>;

// A variable of a sketch, bound by name.
struct Drawn {
  std::string_view name{};
  Value value{};
};
// The variables of a sketch, their containers with evidence, so that what is
// missing knows its path. Values view the arena.
std::vector<Drawn> draw(const Sketch& sketch, Arena& arena);

// As JSON, keys in order, days as text.
std::string json_of(const Sketch& sketch);

}  // namespace charta
