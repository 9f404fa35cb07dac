// SPDX-License-Identifier: EUPL-1.2
// The named scores of a charter, of one report. Internal to the room.
#pragma once

#include "charta/audit/brief.h"
#include "charta/audit/report.h"

namespace charta {

// Fills Report::scores from its findings.
void count_named(const Brief& brief, Report& report);

}  // namespace charta
