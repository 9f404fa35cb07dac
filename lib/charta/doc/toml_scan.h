// SPDX-License-Identifier: EUPL-1.2
// A first look at TOML, before toml++ takes it: depth and number of values,
// which toml++ does not bound. Internal to doc.
#pragma once

#include "charta/doc/faults.h"

namespace charta {

// Adds a fault where brackets or dotted keys nest deeper than limits.depth, or
// where there are more values than limits.nodes. Counts no less than what
// toml++ would make of the text; a text that is not TOML may pass.
bool scan_toml(const Source& source, const Limits& limits, Faults& faults);

}  // namespace charta
