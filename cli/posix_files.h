// SPDX-License-Identifier: EUPL-1.2
// Files by file descriptor: opened without blocking, written whole or not at
// all.
#pragma once

#include <memory>
#include <string>

#include "console.h"

namespace charta {

// A regular file, or standard input for `-`.
Result<std::unique_ptr<Input>> open_posix(const std::string& path);

// The file of that name below a folder, which no link on the way may leave; an
// empty folder is the current one.
Result<std::unique_ptr<Input>> open_posix_below(const std::string& folder,
                                                const std::string& name);

// Standard output for `-`, a device or pipe as it is, else a temporary file
// beside the target that close() renames.
Result<std::unique_ptr<Output>> create_posix(const std::string& path);

// As above, but a regular file is cut to `keep` bytes and then grows in place.
Result<std::unique_ptr<Output>> extend_posix(const std::string& path,
                                             std::uint64_t keep);

}  // namespace charta
