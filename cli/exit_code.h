// SPDX-License-Identifier: EUPL-1.2
// What the program says to the shell: sysexits' numbers for what broke, 1 and 2
// for what was judged.
#pragma once

#include "charta/base/code.h"

namespace charta {

enum class ExitCode : int {
  met = 0,
  not_met = 1,
  undecided = 2,
  usage = 64,
  malformed = 65,  // charter or descriptor
  no_input = 66,   // missing, or nothing selected
  internal = 70,
  cannot_create = 73,
  io_error = 74,
  interrupted = 130,
};

// The exit code that a fault deserves.
ExitCode exit_code(Code code);

}  // namespace charta
