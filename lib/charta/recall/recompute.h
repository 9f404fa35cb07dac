// SPDX-License-Identifier: EUPL-1.2
// Whether a report's numbers follow from its findings, by the scoring that the
// audit itself uses.
#pragma once

#include <optional>
#include <string>

#include "charta/audit/report.h"

namespace charta {

// Something that was written and what it should be.
struct Mismatch {
  std::string what{};  // the member, e.g. `raw.score.low`
  std::string written{};
  std::string computed{};
};

// The first number of the report that the run's rules, weights and this
// report's findings do not give; nothing when all follow. REQUIRES: numbers of
// rules and principles are within the run's.
std::optional<Mismatch> recompute(const Run& run, const Report& report);

}  // namespace charta
