// SPDX-License-Identifier: EUPL-1.2
// Spools in files without a name: they end with the process, however it ends.
#pragma once

#include <memory>
#include <string>

#include "console.h"

namespace charta {

// For what goes to `path`: files on the disk that has to hold it anyway, or
// where temporary files go when it is a stream. The first 64 KiB of a spool
// need no file.
std::unique_ptr<LentSpools> lend_posix_spools(const std::string& path);

}  // namespace charta
