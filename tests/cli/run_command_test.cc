// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "command.h"
#include "fake_console.h"
#include "parse.h"

using namespace charta;

namespace {

struct Said {
  ExitCode code;
  std::string out;
  std::string err;
};

Said run(const std::vector<std::string>& words,
         const std::string& language = "en") {
  FakeConsole console;
  console.variables["CHARTA_LANG"] = language;
  const ExitCode code = run_command(words, console);
  return {code, console.output, console.errors};
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("usage faults exit with 64, say what and where to look") {
  struct {
    std::vector<std::string> words;
    const char* says;
  } const rows[] = {
      {{"adit", "x.yaml"}, "unknown command: `adit`; did you mean `audit`?"},
      {{"audit", "--lnag", "fr"}, "unknown option: `--lnag`"},
      {{"audit", "--lnag", "fr"}, "did you mean `--lang`?"},
      {{"audit"}, "an operand is missing"},
      {{"audit", "x", "--fail-on", "sometimes"}, "not one of the choices"},
      {{"audit", "x", "--as-of"}, "lacks its value"},
      {{"audit", "x", "--as-of=2026-01-01", "--as-of=2026-01-02"},
       "only once: `--as-of`"},
      {{"eval", "1", "a", "b"}, "one operand too many: `b`"},
      {{}, "Commands:"},
  };
  for (const auto& row : rows) {
    const Said said = run(row.words);
    CAPTURE(said.err);
    CHECK(said.code == ExitCode::usage);
    CHECK(said.out.empty());
    CHECK(holds(said.err, row.says));
  }
}

TEST_CASE("every command has help in both languages, examples first") {
  for (const Command& command : commands()) {
    std::vector<std::string> words;
    const std::size_t space = command.name.find(' ');
    words.emplace_back(command.name.substr(0, space));
    if (space != std::string_view::npos) {
      words.emplace_back(command.name.substr(space + 1));
    }
    words.emplace_back("--help");
    CAPTURE(command.name);
    const Said english = run(words, "en");
    CHECK(english.code == ExitCode::met);
    CHECK(english.out.find("Examples:") < english.out.find("Usage:"));
    const Said french = run(words, "fr_FR.UTF-8");
    CHECK(holds(french.out, "Exemples\u00a0:"));
    CHECK(french.out != english.out);
  }
}

TEST_CASE("French of the help keeps French typography") {
  const auto sound = [](std::string_view text) {
    for (const char* bad : {"'", " :", " ;", " ?", " !", "« ", " »"}) {
      if (text.find(bad) != std::string_view::npos) return false;
    }
    return true;
  };
  for (const Command& command : commands()) {
    CAPTURE(command.name);
    CHECK(sound(command.summary.fr));
    for (const Option& option : command.options) {
      CAPTURE(option.flag);
      CHECK(sound(option.help.fr));
      CHECK(option.help.fr.empty() == option.help.en.empty());
    }
    for (const Example& example : command.examples) {
      CHECK(sound(example.says.fr));
    }
  }
}

TEST_CASE("help and version go to standard output") {
  CHECK(holds(run({"--help"}).out, "charta audit"));
  CHECK(holds(run({"--version"}).out, "charta "));
  CHECK(holds(run({"--help"}, "fr").out, "Commandes\u00a0:"));
}

TEST_CASE("--lang speaks before it is parsed") {
  CHECK(holds(run({"adit", "--lang", "fr"}).err, "commande inconnue"));
  CHECK(holds(run({"adit", "--lang=en"}, "fr").err, "unknown command"));
}

TEST_CASE("a full disk is a write error whatever the command says") {
  FakeConsole console;
  console.full = true;
  CHECK(run_command({"audit", "--help"}, console) == ExitCode::io_error);
}
