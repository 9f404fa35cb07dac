// SPDX-License-Identifier: EUPL-1.2
// Where programs are looked for: never in the current folder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "console.h"

namespace charta {

// The absolute folders of PATH, in order.
std::vector<std::string> path_folders(Console& console);

// The folders of plugins: CHARTA_PLUGIN_PATH, the user's, the system's, PATH.
std::vector<std::string> plugin_folders(Console& console);

// The first of these folders' files of that name that may be run, or empty.
std::string find_program(Console& console,
                         const std::vector<std::string>& folders,
                         std::string_view name);

}  // namespace charta
