// SPDX-License-Identifier: EUPL-1.2
// One side of `charta diff`: what a path holds, judged where it is not judged
// yet.
#pragma once

#include "charta/diff/side.h"
#include "command.h"

namespace charta {

// Reads a path: a report of `-f json`, a run of `-f jsonl`, else descriptors (a
// file, a folder, a pattern, `-`), which are judged on the terms of
// `arguments`. Descriptors that cannot be read are said on standard error and
// give `code`. REQUIRES: the day is one.
Result<Side> open_side(const std::string& path, const Arguments& arguments,
                       Console& console, ExitCode& code);

}  // namespace charta
