// SPDX-License-Identifier: EUPL-1.2
// The canonical JSON, read back into the run that it was written from.
#pragma once

#include "charta/audit/report.h"
#include "charta/base/limits.h"
#include "charta/base/result.h"
#include "charta/doc/document.h"

namespace charta {

// A run as it was when it was written, and what its summary counted.
struct Recalled {
  Run run{};
  std::uint64_t unreadable = 0;  // descriptors without report
  // From JSON Lines: the lines hold what scores follow from, and no more.
  bool brief = false;
};

// Reads a report that `-f json` wrote, or the JSON Lines of the same members
// (a `run` line, `report` lines, `fault` lines, a `summary` line). A report
// whose scores, grades or counts do not follow from its findings is refused,
// as is one that lacks what a format may need.
Result<Recalled> recall(const Source& source);

// How large a report may be: thousands of descriptors.
Limits recall_limits();

}  // namespace charta
