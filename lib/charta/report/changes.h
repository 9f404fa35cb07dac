// SPDX-License-Identifier: EUPL-1.2
// What would change the outcome of a rule. Internal to report.
#pragma once

#include <vector>

#include "charta/report/explain.h"
#include "charta/report/phrases.h"

namespace charta {

// A line a way; never empty. REQUIRES: explanation.finding.
std::vector<Line> changes(Language language, const Explanation& explanation);

}  // namespace charta
