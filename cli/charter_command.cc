// SPDX-License-Identifier: EUPL-1.2
// charta charter check.
#include <fmt/core.h>

#include "charta/i18n/say.h"
#include "charta/review/weak_spots.h"
#include "charter_source.h"
#include "commands.h"

namespace charta {
namespace {

constexpr Phrase kSound = {"{} {}: {} rules, {} fields, no fault\n",
                           "{} {} : {} règles, {} champs, aucune faute\n"};
}  // namespace

ExitCode run_charter_check(const Arguments& arguments, Console& console) {
  const auto as_of = audit_day(console, arguments);
  if (!as_of) return refuse_day(arguments, console);
  const auto charter =
      open_charter(console, arguments, arguments.positional[0], *as_of);
  if (!charter) return refuse(arguments, console, charter.error());
  for (const Diagnostic& warning : charter->warnings) {
    console.err(say(arguments.language, warning));
  }
  for (const Diagnostic& spot : weak_spots(*charter, *as_of)) {
    console.err(say(arguments.language, spot));
  }
  console.out(fmt::format(fmt::runtime(kSound.in(arguments.language)),
                          charter->id, charter->version, charter->rules.size(),
                          charter->vocabulary.fields.size()));
  return ExitCode::met;
}

}  // namespace charta
