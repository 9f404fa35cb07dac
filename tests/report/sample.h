// SPDX-License-Identifier: EUPL-1.2
// Hand-made runs for the tests of reports. To add an outcome: a rule and a
// finding in sample.cc; the goldens follow.
#pragma once

#include "charta/audit/report.h"

namespace charta {

// A charter of two principles and nine rules, without reports.
Run sample_head();
// A canteen project with every outcome, a waiver and a gate that is not met.
Report sample_report();
// One report, one warning.
Run sample_run();
// Two reports, the second perfect, and an unreadable file.
Run sample_batch();

}  // namespace charta
