// SPDX-License-Identifier: EUPL-1.2
// The parts of a descriptor beside its fields. Internal to the room.
#pragma once

#include <vector>

#include "charta/charter/descriptor.h"
#include "charta/charter/loading.h"

namespace charta {

// The entries of `evidence`, sorted by path.
std::vector<EvidenceEntry> read_evidence(const Node& map,
                                         const Charter& charter, Day as_of,
                                         Loading& loading);

}  // namespace charta
