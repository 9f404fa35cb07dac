// SPDX-License-Identifier: EUPL-1.2
// A file of waivers -> list. Never part of a descriptor: who asks for an
// exception is not who grants it.
#pragma once

#include <vector>

#include "charta/audit/terms.h"
#include "charta/base/limits.h"
#include "charta/base/result.h"
#include "charta/charter/fields.h"
#include "charta/doc/read.h"

namespace charta {

// What a file of waivers, and a waiver, may hold.
extern const KeyTable kWaiversKeys;
extern const KeyTable kWaiverKeys;

// The waivers of a file (`waivers: [{rule, descriptor, reason, who, date,
// expires}]`, all keys required), or all of its faults. A day that cannot be
// read is a fault: it never means for ever.
Result<std::vector<Waiver>> read_waivers(const Source& file,
                                         Syntax syntax = Syntax::automatic,
                                         const Limits& limits = {});

}  // namespace charta
