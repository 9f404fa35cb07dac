// SPDX-License-Identifier: EUPL-1.2
// charta form [FILE]: a questionnaire made from a charter.
#include "charta/author/form.h"
#include "charter_source.h"
#include "commands.h"
#include "new_file.h"

namespace charta {

ExitCode run_form(const Arguments& arguments, Console& console) {
  const auto as_of = audit_day(console, arguments);
  if (!as_of) return refuse_day(arguments, console);
  const std::string name =
      arguments.one("--charter").value_or(std::string(kDefaultCharter));
  const auto charter = open_charter(console, arguments, name, *as_of);
  if (!charter) return refuse(arguments, console, charter.error());
  FormOptions options{.language = arguments.language};
  if (const auto level = arguments.one("--level")) {
    options.level = *find_level(*level);
  }
  return write_new_file(arguments, console, write_form(*charter, options));
}

}  // namespace charta
