// SPDX-License-Identifier: EUPL-1.2
// Protobuf's well-known types, whose literals are plain values in CEL:
// google.protobuf.Int32Value{value: 3} is 3. To add one: a row in
// well_known.cc.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "charta/value/value.h"

namespace charta::cel {

// A field that a literal may set.
struct WellKnownField {
  std::string_view name{};
  std::string_view type{};  // as CEL spells it
  Kind kind = Kind::null;   // what its value must be when it runs
};

// How a literal becomes a value.
enum class WellKnownForm : std::uint8_t {
  held,  // the value of its one field
  instant,
  span,  // of time
  none,  // cannot be computed
};

struct WellKnownType {
  std::string_view name{};  // behind `google.protobuf.`
  std::string_view type{};  // what its literal is, as CEL spells it
  WellKnownForm form = WellKnownForm::none;
  std::span<const WellKnownField> fields{};
};

constexpr std::string_view kWellKnownPrefix = "google.protobuf.";

std::span<const WellKnownType> well_known_types();
// The type of that full name, or null.
const WellKnownType* find_well_known(std::string_view name);

}  // namespace charta::cel
