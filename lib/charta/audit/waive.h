// SPDX-License-Identifier: EUPL-1.2
// Applies waivers to findings, after judging: what a rule came to stays in
// Finding::raw. And says which waivers ended, end soon, or meet nothing.
#pragma once

#include <vector>

#include "charta/audit/brief.h"
#include "charta/audit/report.h"
#include "charta/audit/terms.h"

namespace charta {

// Days before its end from which a waiver warns.
constexpr std::int32_t kWaiverNotice = 30;

// Waives what the terms waive for a descriptor of that id: findings that
// failed, are unknown or in error. Of two waivers the one that ends last
// counts. Answers what became of each waiver that names this descriptor.
std::vector<WaiverUse> waive(const Brief& brief, std::string_view id,
                             std::vector<Finding>& findings);

// What became of the waivers of a run, gathered report by report.
class WaiverTally {
 public:
  // REQUIRES: the waivers outlive this.
  explicit WaiverTally(const Terms& terms);

  void note(const Report& report);
  // A warning for each waiver that has ended, ends within kWaiverNotice days,
  // has not begun, is not needed any more, or met no finding.
  Diagnostics warnings() const;

 private:
  Terms terms_;
  std::vector<bool> met_;
  std::vector<bool> needed_;
};

}  // namespace charta
