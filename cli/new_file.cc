// SPDX-License-Identifier: EUPL-1.2
#include "new_file.h"

#include "charta/i18n/say.h"

namespace charta {

ExitCode write_new_file(const Arguments& arguments, Console& console,
                        std::string_view text) {
  const std::string path =
      arguments.positional.empty() ? "-" : arguments.positional[0];
  if (path == "-") {
    console.out(text);
    return ExitCode::met;
  }
  if (console.exists(path) && !arguments.has("--force")) {
    constexpr Phrase kThere = {"this file exists; --force replaces it",
                               "ce fichier existe\u202f; --force le remplace"};
    refuse_usage(arguments, console, kThere, path);
    return ExitCode::cannot_create;
  }
  if (const auto done = write_all(console, path, text); !done) {
    return refuse(arguments, console, done.error());
  }
  return ExitCode::met;
}

}  // namespace charta
