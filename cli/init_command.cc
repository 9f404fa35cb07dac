// SPDX-License-Identifier: EUPL-1.2
// charta init [FILE]: a commented descriptor to begin with.
#include "charta/author/starter.h"
#include "charter_source.h"
#include "commands.h"
#include "new_file.h"

namespace charta {
namespace {

// By --format, else by the file's ending, else YAML.
StarterOptions::Syntax syntax_of(const Arguments& arguments) {
  const auto format = arguments.one("--format");
  const bool ending = !arguments.positional.empty() &&
                      arguments.positional[0].ends_with(".toml");
  const bool toml = format ? *format == "toml" : ending;
  return toml ? StarterOptions::Syntax::toml : StarterOptions::Syntax::yaml;
}

}  // namespace

ExitCode run_init(const Arguments& arguments, Console& console) {
  const auto as_of = audit_day(console, arguments);
  if (!as_of) return refuse_day(arguments, console);
  const std::string name =
      arguments.one("--charter").value_or(std::string(kDefaultCharter));
  const auto charter = open_charter(console, arguments, name, *as_of);
  if (!charter) return refuse(arguments, console, charter.error());
  StarterOptions options{.syntax = syntax_of(arguments),
                         .language = arguments.language,
                         .profile = arguments.one("--profile").value_or("")};
  if (const auto level = arguments.one("--level")) {
    options.level = *find_level(*level);
  }
  return write_new_file(arguments, console, write_starter(*charter, options));
}

}  // namespace charta
