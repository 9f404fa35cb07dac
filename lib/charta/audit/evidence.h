// SPDX-License-Identifier: EUPL-1.2
// What a descriptor can prove. A rule that passes on facts below the rung it
// demands is unknown: their absence would leave it open. A rule that fails
// stays failed, for nobody has to prove what speaks against them.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "charta/audit/brief.h"
#include "charta/audit/report.h"
#include "charta/cel/program.h"
#include "charta/charter/descriptor.h"

namespace charta {

// What the fact at a path counts as, and why it counts no more.
struct Standard {
  Rung rung = Rung::declared;
  Weakness weakness = Weakness::none;
};
Standard standard_of(const Descriptor& descriptor, std::string_view path);

// Whether the descriptor has Brief::paths[i].
using Presence = std::function<bool(std::uint32_t i)>;

// Opens the findings whose facts are not proven. The facts must be those that
// the findings were judged on; afterwards they distrust what is not proven.
void demand_evidence(const Brief& brief, const Descriptor& descriptor,
                     const Presence& present, cel::Facts& facts,
                     std::vector<Finding>& findings);

}  // namespace charta
