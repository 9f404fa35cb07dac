// SPDX-License-Identifier: EUPL-1.2
// A charter, a descriptor and the terms make a report.
#pragma once

#include "charta/audit/brief.h"
#include "charta/audit/report.h"
#include "charta/audit/terms.h"
#include "charta/audit/waive.h"
#include "charta/cel/program.h"
#include "charta/charter/descriptor.h"

namespace charta {

// Judges one descriptor. Total: it cannot fail, every rule of the descriptor's
// kind has its finding. Re-entrant, but for the facts: one for each thread,
// made from the charter's engine, reused from descriptor to descriptor. The
// report belongs to begin_run(brief) and to no other run; its source's digest
// is left to the caller.
Report audit(const Brief& brief, const Descriptor& descriptor,
             cel::Facts& facts);
// The same where the report is to stand. REQUIRES: it is as good as new.
void audit(const Brief& brief, const Descriptor& descriptor, cel::Facts& facts,
           Report& report);

// Binds a descriptor and the day to facts, and forgets what they held.
void bind(const Brief& brief, const Descriptor& descriptor, cel::Facts& facts);

}  // namespace charta
