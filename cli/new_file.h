// SPDX-License-Identifier: EUPL-1.2
// A file that the program makes for somebody to go on with: never over one
// that is already there, unless asked.
#pragma once

#include <string_view>

#include "command.h"

namespace charta {

// Writes to the first operand, or to standard output without one or with `-`.
// Refuses a file that exists unless `--force` was given.
ExitCode write_new_file(const Arguments& arguments, Console& console,
                        std::string_view text);

}  // namespace charta
