// SPDX-License-Identifier: EUPL-1.2
// Equality, order and look-up of values, as CEL defines them across kinds.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include "charta/value/value.h"

namespace charta {

// Whether two values are one. `unknown` when it hangs on an absent item, or
// when the budget ran out (it is 0 then).
enum class Same : std::uint8_t { no, yes, unknown };

// Deep equality: numbers on one line, NaN unlike itself, maps without regard to
// order, different kinds unlike. Each pair that is visited takes one from the
// budget, so that shared sub-values cannot make it endless.
Same equal(const Value& a, const Value& b, std::uint64_t& budget);

// Deep equality without budget, for values of bounded size.
bool equal(const Value& a, const Value& b);

// The order of two values of one ordered kind (or two numbers): bool, numbers,
// text and bytes by byte, timestamps, durations. Nothing for other pairs.
std::optional<std::partial_ordering> compare(const Value& a, const Value& b);

// Equal scalars have equal hashes, also across kinds of number.
// REQUIRES: a bool, a number or a string.
std::uint32_t hash_scalar(const Value& value);

// The entry with that key (numbers match across kinds), or null. Absent values
// are returned as they stand.
const Value* lookup(const Map& map, const Value& key);

// Keys of the map that are there: all but absent ones.
std::uint32_t present_size(const Map& map);

}  // namespace charta
