// SPDX-License-Identifier: EUPL-1.2
// The only file with signal handlers.
#include "signals.h"

namespace charta {
namespace {

volatile std::sig_atomic_t noted = 0;

void note(int) { noted = 1; }
void ignore(int) {}

// No SA_RESTART: a read that waits must end.
void handle(int signal, void (*handler)(int), int flags) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = flags;
  ::sigaction(signal, &action, nullptr);
}

}  // namespace

void survive_closed_pipes() { handle(SIGPIPE, ignore, 0); }

void note_signals() {
  handle(SIGINT, note, static_cast<int>(SA_RESETHAND));
  handle(SIGTERM, note, static_cast<int>(SA_RESETHAND));
}

bool signal_noted() { return noted != 0; }

SignalShield::SignalShield() {
  sigset_t all;
  ::sigfillset(&all);
  ::pthread_sigmask(SIG_SETMASK, &all, &before_);
}

SignalShield::~SignalShield() {
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace charta
