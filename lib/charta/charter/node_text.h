// SPDX-License-Identifier: EUPL-1.2
// Values of a charter's tree as text again. Internal to the room.
#pragma once

#include <string>

#include "charta/charter/sheet.h"

namespace charta {

// Whether a scalar is written without quotes: null, booleans, numbers.
bool is_plain(const Node& node);

// Such a scalar as YAML's core schema writes it: as its author did, where that
// is a number there too.
std::string plain_text(const Node& node);

// The node as canonical JSON on one line; numbers as plain_text().
std::string json_text(const Node& node);

}  // namespace charta
