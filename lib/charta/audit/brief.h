// SPDX-License-Identifier: EUPL-1.2
// A charter as an audit uses it: what does not change from descriptor to
// descriptor is worked out once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "charta/audit/report.h"
#include "charta/audit/terms.h"
#include "charta/charter/charter.h"
#include "charta/value/path.h"
#include "charta/value/rational.h"

namespace charta {

// A path that rules read.
struct PathBrief {
  std::string text{};
  Path path{};
  std::int32_t field = -1;  // number in the vocabulary, or none
};

// A rule that is switched on.
struct RuleBrief {
  const Rule* rule = nullptr;
  Rung demand = Rung::declared;  // the rule's own or the run's
  // Numbers of paths. Those of `require` begin with what the finding is most
  // likely about: what the condition does not read, as the text names it.
  std::vector<std::uint32_t> when_reads{};
  std::vector<std::uint32_t> require_reads{};
  // Paths whose presence the rule asks, sorted.
  std::vector<std::string> presence{};
  bool templated = false;   // its message has {{ }}
  std::int64_t points = 0;  // what it weighs over Brief::unit
};

// Views the charter and the waivers: REQUIRES that both outlive it.
struct Brief {
  const Charter* charter = nullptr;
  Terms terms{};
  std::vector<RuleBrief> rules{};  // by principle, then as in the charter
  std::vector<PathBrief> paths{};  // sorted by text
  std::vector<Rational> principle_weights{};
  std::int64_t unit = 0;  // see RulePoints
};

Brief prepare(const Charter& charter, const Terms& terms);

// A run without reports: the words of the charter, the day, the method. Tool,
// gate and profile are left to the caller.
Run begin_run(const Brief& brief);

// The number of the vocabulary's field for a path with or without indices, or
// -1.
std::int32_t field_of(const Charter& charter, std::string_view path);

}  // namespace charta
