// SPDX-License-Identifier: EUPL-1.2
// Units of mass, energy and volume, and the numbers before them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "charta/value/rational.h"

namespace charta {

enum class Dimension { mass, energy, volume };

// How many kg, kWh or m3 one of them is.
struct Unit {
  Dimension dimension = Dimension::mass;
  Rational size{};
};

// The unit of that symbol or name: `kg`, `tCO2eq`, `gCO2e`, `tonnes`, `kWh`,
// `MJ`, `L`. A `ton` is none: it has several sizes.
std::optional<Unit> find_unit(std::string_view name);

// `12.5 kg` -> 12.5 and kg; either may be empty.
struct Quantity {
  std::string_view number{};
  std::string_view unit{};
};
Quantity split_quantity(std::string_view text);

// `1 234,5` -> `1234.5`: spaces between digits (also no-break ones) go, a comma
// between digits is a point.
std::string with_point(std::string_view text);

}  // namespace charta
