// SPDX-License-Identifier: EUPL-1.2
// The typed values of CEL's conformance records: `{"int": "-1"}` and the like.
#pragma once

#include <optional>
#include <string>

#include "charta/base/arena.h"
#include "charta/value/value.h"

namespace charta::conformance {

// The value that a record spells, in the arena; nothing for messages and enums.
std::optional<Value> cel_value(const Value& typed, Arena& arena);

// Equality as the suite wants it: kinds must be the same, NaN is itself, maps
// have no order.
bool same_value(const Value& a, const Value& b);

}  // namespace charta::conformance
