// SPDX-License-Identifier: EUPL-1.2
// The process: arguments in, exit code out; the only catch-all.
#include <exception>
#include <string>
#include <vector>

#include "command.h"
#include "image.h"
#include "posix_console.h"
#include "signals.h"

int main(int argc, char** argv) {
  if (charta::awaits_image() && argc == 2) return charta::make_image(argv[1]);
  charta::survive_closed_pipes();
  const auto console = charta::posix_console();
  try {
    const std::vector<std::string> words(argv + 1, argv + argc);
    return static_cast<int>(charta::run_command(words, *console));
  } catch (const std::exception& error) {
    console->err("charta: internal error: " + std::string(error.what()) + "\n");
  }
  return static_cast<int>(charta::ExitCode::internal);
}
