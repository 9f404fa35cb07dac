// SPDX-License-Identifier: EUPL-1.2
// What plain scalars mean: the core schema of YAML 1.2. Internal to doc.
#pragma once

#include <string_view>

#include "charta/value/value.h"

namespace charta {

// The value of a plain scalar. `NO` is text, `012` is twelve. A number that
// neither 64 bits nor a finite double hold, or longer than `number_bytes`,
// stays text: an identifier may look like one, and a number field will refuse
// it.
Value resolve_plain(std::string_view text, std::size_t number_bytes);

// Whether that text means null: empty, `~`, `null`, `Null`, `NULL`.
bool means_null(std::string_view text);

}  // namespace charta
