// SPDX-License-Identifier: EUPL-1.2
// argv -> command -> exit code.
#include <algorithm>

#include "charta/base/nearest.h"
#include "charta/i18n/say.h"
#include "command.h"
#include "help.h"
#include "parse.h"
#include "version.h"

namespace charta {
namespace {

// The sentence for each misuse, `{}` standing for its word.
struct Sentence {
  Usage what;
  Phrase words;
};
constexpr Sentence kSentences[] = {
    {Usage::unknown_option, {"unknown option", "option inconnue"}},
    {Usage::missing_value,
     {"an option lacks its value", "il manque la valeur d’une option"}},
    {Usage::bad_choice,
     {"this value is not one of the choices",
      "cette valeur n’est pas l’un des choix"}},
    {Usage::too_few, {"an operand is missing", "il manque un argument"}},
    {Usage::too_many, {"one operand too many", "un argument de trop"}},
    {Usage::twice,
     {"this option may stand only once",
      "cette option ne peut figurer qu’une fois"}},
};

std::string quoted(Language language, std::string_view word) {
  if (word.empty()) return {};
  const std::string text = plain(word);
  return language == Language::french ? " : « " + text + " »"
                                      : ": `" + text + "`";
}

std::string did_you_mean(Language language, std::string_view hint) {
  if (hint.empty()) return {};
  return (language == Language::french ? " ; vouliez-vous dire « "
                                       : "; did you mean `") +
         std::string(hint) + (language == Language::french ? " » ?" : "`?");
}

void say_usage(Language language, Console& console, std::string_view sentence,
               std::string_view word, std::string_view hint,
               std::string_view command) {
  const bool french = language == Language::french;
  console.err("charta: " + std::string(sentence) + quoted(language, word) +
              did_you_mean(language, hint) + "\n" +
              (french ? "voir : charta " : "see: charta ") +
              std::string(command) + (command.empty() ? "" : " ") + "--help\n");
}

// A language asked for anywhere on the line holds for its own errors too.
Language early_language(const std::vector<std::string>& words,
                        Console& console) {
  std::string option;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].starts_with("--lang=")) option = words[i].substr(7);
    if (words[i] == "--lang" && i + 1 < words.size()) option = words[i + 1];
  }
  return language_of(console, option);
}

struct Found {
  const Command* command = nullptr;
  std::size_t words = 0;
};

Found find_command(const std::vector<std::string>& words) {
  for (const std::size_t length : {std::size_t{2}, std::size_t{1}}) {
    if (words.size() < length) continue;
    const std::string name = length == 2 ? words[0] + " " + words[1] : words[0];
    const auto at = std::ranges::find(commands(), name, &Command::name);
    if (at != commands().end()) return {&*at, length};
  }
  return {};
}

ExitCode unknown_command(const std::string& word, Language language,
                         Console& console) {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) names.push_back(command.name);
  constexpr Phrase kUnknown = {"unknown command", "commande inconnue"};
  say_usage(language, console, kUnknown.in(language), word,
            nearest(word, names), "");
  return ExitCode::usage;
}

ExitCode without_command(const std::vector<std::string>& words,
                         Language language, Console& console) {
  const std::string& word = words.empty() ? std::string() : words.front();
  if (word == "--version") {
    console.out("charta " + std::string(kVersion) + "\n");
    return ExitCode::met;
  }
  const bool asked = word == "--help" || word == "-h" || word == "help";
  if (asked || words.empty()) {
    asked ? console.out(overview(language)) : console.err(overview(language));
    return asked ? ExitCode::met : ExitCode::usage;
  }
  return unknown_command(word, language, console);
}

ExitCode refuse_misuse(const Command& command, const Misuse& misuse,
                       Language language, Console& console) {
  const auto* row = std::ranges::find(kSentences, misuse.what, &Sentence::what);
  say_usage(language, console, row->words.in(language), misuse.word,
            misuse.hint, command.name);
  return ExitCode::usage;
}

}  // namespace

ExitCode refuse_usage(const Arguments& arguments, Console& console,
                      const Phrase& words, std::string_view about,
                      std::string_view hint) {
  say_usage(arguments.language, console, words.in(arguments.language), about,
            hint, "");
  return ExitCode::usage;
}

ExitCode refuse(const Arguments& arguments, Console& console,
                const Diagnostics& faults) {
  for (const Diagnostic& fault : faults) {
    console.err(say(arguments.language, fault));
  }
  return faults.empty() ? ExitCode::internal : exit_code(faults.front().code);
}

namespace {

Colour colour_of(const Arguments& arguments) {
  const std::string when = arguments.one("--color").value_or("auto");
  if (when == "always") return Colour::always;
  return when == "never" ? Colour::never : Colour::automatic;
}

ExitCode dispatch(const Found& found, const std::vector<std::string>& words,
                  Language language, Console& console) {
  const Command& command = *found.command;
  const std::vector<std::string> rest(
      words.begin() + static_cast<std::ptrdiff_t>(found.words), words.end());
  auto arguments = parse(command, rest);
  if (!arguments) {
    return refuse_misuse(command, arguments.error(), language, console);
  }
  arguments->language = language;
  arguments->colour = colour_of(*arguments);
  if (!arguments->has("--help")) return command.run(*arguments, console);
  console.out(help(command, language));
  return ExitCode::met;
}

}  // namespace

ExitCode run_command(const std::vector<std::string>& words, Console& console) {
  const Language language = early_language(words, console);
  const Found found = find_command(words);
  const ExitCode code = found.command == nullptr
                            ? without_command(words, language, console)
                            : dispatch(found, words, language, console);
  return console.out_failed() ? ExitCode::io_error : code;
}

}  // namespace charta
