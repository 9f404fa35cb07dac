// SPDX-License-Identifier: EUPL-1.2
// The real world.
#pragma once

#include <memory>

#include "console.h"

namespace charta {

std::unique_ptr<Console> posix_console();

}  // namespace charta
