// SPDX-License-Identifier: EUPL-1.2
// What charta portfolio reads: runs in JSON Lines and JSON, summaries, and the
// descriptors beside them.
#pragma once

#include <string>
#include <vector>

#include "charta/portfolio/gathering.h"
#include "console.h"

namespace charta {

// A run line by line, so that memory does not grow with its reports; a JSON
// report or a summary as a whole. `-` is standard input.
Result<void> read_run(Console& console, const std::string& path,
                      Gathering& into);

// Descriptors of files, folders and patterns. One that cannot be read is a
// fault.
Result<void> read_facts(Console& console, const std::vector<std::string>& paths,
                        FactBook& into);

}  // namespace charta
