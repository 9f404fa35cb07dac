// SPDX-License-Identifier: EUPL-1.2
// charta formats: what exists.
#include <fmt/core.h>

#include "charta/i18n/say.h"
#include "charta/report/formatter.h"
#include "commands.h"
#include "plugins.h"

namespace charta {
namespace {

constexpr Phrase kPdf = {
    "for paper: the HTML report, printed by Chromium or WeasyPrint",
    "pour le papier\u00a0: le rapport HTML, imprimé par Chromium ou "
    "WeasyPrint"};
constexpr Phrase kTemplate = {
    "your own document from a Mustache template",
    "votre propre document à partir d’un modèle Mustache"};

void row(Console& console, std::string_view name, std::string_view says) {
  console.out(fmt::format("{:<13} {}\n", name, says));
}

// A plugin that does not describe itself is listed with its fault.
void list_plugin(const Arguments& arguments, Console& console,
                 const std::string& program) {
  const auto card = describe_plugin(console, program);
  if (!card) {
    const std::string name = program.substr(program.rfind('-') + 1);
    row(console, plain(name),
        sentence(arguments.language, card.error().front()));
    return;
  }
  const std::string says =
      card->description.empty() ? card->media_type : card->description;
  row(console, plain(card->name),
      fmt::format("{} ({} {})", plain(says), plain(program),
                  plain(card->version)));
}

}  // namespace

ExitCode run_formats(const Arguments& arguments, Console& console) {
  for (const Formatter& format : formatters()) {
    const Localized summary = format.summary();
    row(console, format.name, summary.in(arguments.language));
  }
  row(console, "pdf", kPdf.in(arguments.language));
  row(console, "template:FILE", kTemplate.in(arguments.language));
  if (arguments.has("--no-plugins")) return ExitCode::met;
  for (const std::string& program : all_plugins(console)) {
    list_plugin(arguments, console, program);
  }
  return ExitCode::met;
}

}  // namespace charta
