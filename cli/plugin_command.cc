// SPDX-License-Identifier: EUPL-1.2
// charta plugin check NAME: runs a plugin on reports of every kind.
#include <array>

#include "charta/doc/read.h"
#include "charta/i18n/say.h"
#include "charta/report/formatter.h"
#include "commands.h"
#include "plugin_samples.h"
#include "plugins.h"

namespace charta {
namespace {

constexpr Phrase kUnknownPlugin = {"no plugin is called",
                                   "aucun greffon ne s’appelle"};
constexpr Phrase kFound = {"found", "trouvé"};
constexpr Phrase kDescribes = {"describes itself", "se décrit"};
constexpr Phrase kPasses = {"ok", "conforme"};
constexpr Phrase kFails = {"FAILED", "ÉCHEC"};
constexpr Phrase kNothing = {"wrote nothing", "n’a rien écrit"};
constexpr Phrase kTwice = {"writes other bytes the second time",
                           "écrit d’autres octets la seconde fois"};

// What came of one sample: empty when it is well.
std::string trial(const Arguments& arguments, Console& console,
                  const std::string& program, const Run& run) {
  std::string json;
  find_formatter("json")->write(run, {}, json);
  const auto once =
      run_plugin(console, program, json, arguments.language, "check");
  if (!once) {
    return sentence(arguments.language, once.error().front());
  }
  if (once->empty()) return std::string(kNothing.in(arguments.language));
  const auto twice =
      run_plugin(console, program, json, arguments.language, "check");
  const bool same = twice && *twice == *once;
  return same ? "" : std::string(kTwice.in(arguments.language));
}

void say_line(const Arguments& arguments, Console& console,
              std::string_view what, const std::string& wrong) {
  const Phrase& word = wrong.empty() ? kPasses : kFails;
  console.out(std::string(word.in(arguments.language)) + "  " +
              std::string(what) + (wrong.empty() ? "" : ": " + wrong) + "\n");
}

}  // namespace

ExitCode run_plugin_check(const Arguments& arguments, Console& console) {
  const std::string& name = arguments.positional.front();
  const std::string program = find_plugin(console, name);
  if (program.empty()) {
    return refuse_usage(arguments, console, kUnknownPlugin, name);
  }
  console.out(std::string(kFound.in(arguments.language)) + "  " +
              plain(program) + "\n");
  const auto card = describe_plugin(console, program);
  if (!card) return refuse(arguments, console, card.error());
  say_line(arguments, console, kDescribes.in(arguments.language), "");
  bool good = true;
  for (const PluginSample& sample : plugin_samples()) {
    const std::string wrong = trial(arguments, console, program, sample.run);
    say_line(arguments, console, sample.name, wrong);
    good = good && wrong.empty();
  }
  return good ? ExitCode::met : ExitCode::not_met;
}

}  // namespace charta
