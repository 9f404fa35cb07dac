// SPDX-License-Identifier: EUPL-1.2
// From findings to numbers: both scores, principles, counts, questions,
// actions.
#pragma once

#include "charta/audit/brief.h"
#include "charta/audit/report.h"

namespace charta {

// Fills what a report says in numbers. REQUIRES: its findings are final.
void count(const Brief& brief, Report& report);

}  // namespace charta
