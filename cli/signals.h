// SPDX-License-Identifier: EUPL-1.2
// Signals as facts to look up, so that writes end where lines end.
#pragma once

#include <csignal>

namespace charta {

// Writing to a pipe that nobody reads is a fault like any other, not a death.
// Programs that are started from here have their usual handling.
void survive_closed_pipes();

// The first SIGINT or SIGTERM from now on is only noted; the second one ends
// the process.
void note_signals();
bool signal_noted();

// While it lives, threads that are started leave signals to the others.
class SignalShield {
 public:
  SignalShield();
  SignalShield(const SignalShield&) = delete;
  SignalShield& operator=(const SignalShield&) = delete;
  ~SignalShield();

 private:
  sigset_t before_{};
};

}  // namespace charta
