// SPDX-License-Identifier: EUPL-1.2
// How two readers can differ, as a short name, and the names that have been
// looked into. To add one: read its shortest text against the specification;
// mend our reader, or add a row to the page that says why the other is wrong.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "property/oracles.h"

namespace charta {

// The names that docs/decisions/0020-yaml-reader.md explains.
std::set<std::string> explained();

// The name of the difference, empty when there is none.
std::string difference(std::string_view oracle, const oracles::Answer& ours,
                       const oracles::Answer& theirs);

}  // namespace charta
