// SPDX-License-Identifier: EUPL-1.2
// What toml++ finds wrong, as faults of ours. Internal to doc.
#pragma once

#include <string_view>

#include "charta/doc/faults.h"

namespace charta {

// Adds the fault that toml++ describes in that way at that byte: a code of its
// own for what people get wrong most, else Code::not_toml.
void add_toml_fault(const Source& source, std::uint32_t at,
                    std::string_view description, Faults& faults);

}  // namespace charta
