// SPDX-License-Identifier: EUPL-1.2
// The stable name of a fault code, for machines. Internal to report.
#pragma once

#include <optional>
#include <string_view>

#include "charta/base/code.h"

namespace charta {

// The name of the enumerator, e.g. `duplicate_key`.
std::string_view code_name(Code code);

// The code of that name, or nothing.
std::optional<Code> find_code(std::string_view name);

}  // namespace charta
