// SPDX-License-Identifier: EUPL-1.2
// Keys of a map: their index, and no two alike. Internal to doc.
#pragma once

#include "charta/base/arena.h"
#include "charta/doc/faults.h"
#include "charta/value/value.h"

namespace charta {

// Gives a map of more than kSmallMap keys its index, and adds a fault for each
// key that stood there before. False when the arena is exhausted. REQUIRES:
// string keys, evidence with places.
bool index_keys(Map& map, Arena& arena, Faults& faults);

// Adds a fault for each key that another equals once accents are composed.
// Covers the letters of the table in compose.h, not the whole of Unicode.
void check_composed_keys(const Map& map, Faults& faults);

}  // namespace charta
