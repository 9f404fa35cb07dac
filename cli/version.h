// SPDX-License-Identifier: EUPL-1.2
// The version that reports and --version name.
#pragma once

#include <string_view>

namespace charta {

constexpr std::string_view kVersion = CHARTA_VERSION;

}  // namespace charta
