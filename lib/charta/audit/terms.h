// SPDX-License-Identifier: EUPL-1.2
// On what terms an audit is made: the day, the exceptions, the proof demanded.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "charta/audit/report.h"
#include "charta/base/day.h"
#include "charta/base/diagnostic.h"
#include "charta/charter/charter.h"

namespace charta {

// A signed, dated exception: this rule, for this descriptor, on these days,
// both included.
struct Waiver {
  std::string rule{};
  std::string descriptor{};  // its id
  std::string reason{};
  std::string who{};
  Day date{};
  Day expires{};
  Mark at{};
};

struct Terms {
  Day as_of{};
  std::span<const Waiver> waivers{};
  // The rung demanded of all that is read, conditions included.
  Rung assurance = Rung::declared;
  Detail detail = Detail::whole;
};

}  // namespace charta
