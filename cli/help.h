// SPDX-License-Identifier: EUPL-1.2
// Help, written from the rows: examples first.
#pragma once

#include <string>

#include "command.h"

namespace charta {

// The page of one command.
std::string help(const Command& command, Language language);

// The page of the program: its main job, then all commands.
std::string overview(Language language);

}  // namespace charta
