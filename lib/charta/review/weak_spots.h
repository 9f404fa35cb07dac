// SPDX-License-Identifier: EUPL-1.2
// What is legal in a charter and yet a mistake, most likely. Each is a warning
// with its own code; docs/weak-spots.md has a paragraph for each. To add one: a
// code, a function here, a planted fault in the tests.
#pragma once

#include "charta/base/diagnostic.h"
#include "charta/charter/charter.h"

namespace charta {

// Rules that can never apply, fail or pass; levels never reached; has() that
// rewards hiding. A claim that something never happens is made only when the
// search was exhaustive.
Diagnostics weak_rules(const Charter& charter);

// Pairs of rules that contradict or imply each other.
Diagnostics weak_pairs(const Charter& charter);

// Params and variables that nothing reads, grades that nobody can reach,
// weights that no score shows, award criteria, dates. `as_of` is the day of the
// check.
Diagnostics weak_charter(const Charter& charter, Day as_of);

// All of them, in order of place.
Diagnostics weak_spots(const Charter& charter, Day as_of);

}  // namespace charta
