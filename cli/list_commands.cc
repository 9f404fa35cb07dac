// SPDX-License-Identifier: EUPL-1.2
// charta formats: what exists.
#include <fmt/format.h>

#include "charta/report/formatter.h"
#include "commands.h"

namespace charta {

ExitCode run_formats(const Arguments& arguments, Console& console) {
  for (const Formatter& format : formatters()) {
    const Localized summary = format.summary();
    console.out(
        fmt::format("{:<10}{}\n", format.name, summary.in(arguments.language)));
  }
  return ExitCode::met;
}

}  // namespace charta
