// SPDX-License-Identifier: EUPL-1.2
// A charter by name or file: reads all the files that it is made of.
#pragma once

#include <string>

#include "charta/charter/charter.h"
#include "charta/charter/load.h"
#include "command.h"
#include "console.h"

namespace charta {

// The charter that is used when none is named.
constexpr std::string_view kDefaultCharter = "essentiel";
// The built-in charter that cites every framework.
constexpr std::string_view kFullCharter = "fr-territoires";

// The files of a charter, and which of them is the main one.
struct CharterFiles {
  SourceSet sources{};
  std::string main{};
  std::string prefix{};  // stands before every name on the disk
};

// A built-in charter (`essentiel`), or a charter file and what it names. Files
// are read below the working folder, or from two folders above the main file
// downwards; never outside.
Result<CharterFiles> read_charter_files(Console& console,
                                        const std::string& name,
                                        const Limits& limits);

// The charter of `--charter`, with `--param` and the day of the audit.
Result<Charter> open_charter(Console& console, const Arguments& arguments,
                             const std::string& name, Day as_of);

// The day of `--as-of`, else SOURCE_DATE_EPOCH, else today; nothing when the
// option is no day.
std::optional<Day> audit_day(Console& console, const Arguments& arguments);

// Says that the day of the audit is none.
ExitCode refuse_day(const Arguments& arguments, Console& console);

// The syntax of `--input-format`, if given.
std::optional<Syntax> input_syntax(const Arguments& arguments);

}  // namespace charta
