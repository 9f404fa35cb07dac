// SPDX-License-Identifier: EUPL-1.2
// A folder of files from one stream of pieces that say which file they are of.
#pragma once

#include <memory>
#include <string>

#include "console.h"

namespace charta {

// Makes the folder if need be. Takes the pieces of html_folder(). Each page is
// written when it is there; the index, joined, when all is closed.
Result<std::unique_ptr<Output>> open_folder(Console& console,
                                            const std::string& path);

}  // namespace charta
