// SPDX-License-Identifier: EUPL-1.2
// Help pages, from the rows of commands and options.
#include "help.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "parse.h"

namespace charta {
namespace {

constexpr std::size_t kGutter = 26;

std::string heading(const Phrase& words, Language language) {
  return fmt::format("\n{}\n", words.in(language));
}

constexpr Phrase kExamples = {"Examples:", "Exemples :"};
constexpr Phrase kOptions = {"Options:", "Options :"};
constexpr Phrase kUsage = {"Usage:", "Emploi :"};
constexpr Phrase kCommands = {"Commands:", "Commandes :"};
constexpr Phrase kSays = {
    "charta audits AI deployments against a charter. It never guesses: what "
    "a\ndescriptor does not say is unknown, and unknown is not a pass.",
    "charta confronte des projets d’IA à une charte. Il ne devine jamais : "
    "ce\nque le descripteur ne dit pas est inconnu, et l’inconnu n’est pas "
    "un\nsuccès."};
constexpr Phrase kMore = {"'charta COMMAND --help' says more on a command.",
                          "« charta COMMANDE --help » détaille une commande."};
constexpr Phrase kExit = {
    "Exit codes: 0 met, 1 not met, 2 undecided, 64 usage, 65 malformed,\n"
    "66 no input, 70 internal, 73 cannot create, 74 read or write error.",
    "Codes de sortie : 0 atteint, 1 non atteint, 2 indécis, 64 emploi,\n"
    "65 mal formé, 66 entrée absente, 70 interne, 73 création impossible,\n"
    "74 erreur de lecture ou d’écriture."};

void row(std::string& out, std::string_view left, std::string_view right) {
  const auto to = std::back_inserter(out);
  if (left.size() + 2 > kGutter) {
    fmt::format_to(to, "  {}\n  {:{}}{}\n", left, "", kGutter, right);
  } else {
    fmt::format_to(to, "  {:<{}}{}\n", left, kGutter, right);
  }
}

std::string spelled(const Option& option, Language language) {
  std::string text =
      option.letter.empty() ? "    " : fmt::format("{}, ", option.letter);
  text += option.flag;
  if (option.value.en.empty()) return text;
  text += ' ';
  text += option.choices.empty() ? option.value.in(language) : option.choices;
  return text;
}

void write_options(std::string& out, std::span<const Option> options,
                   Language language) {
  for (const Option& option : options) {
    row(out, spelled(option, language), option.help.in(language));
  }
}

void write_examples(std::string& out, std::span<const Example> examples,
                    Language language) {
  if (examples.empty()) return;
  out += kExamples.in(language);
  out += '\n';
  for (const Example& example : examples) {
    fmt::format_to(std::back_inserter(out), "  {}\n      {}\n", example.line,
                   example.says.in(language));
  }
}

}  // namespace

std::string help(const Command& command, Language language) {
  std::string out = fmt::format("charta {}: {}\n\n", command.name,
                                command.summary.in(language));
  write_examples(out, command.examples, language);
  out += heading(kUsage, language);
  fmt::format_to(std::back_inserter(out), "  charta {} [OPTIONS] {}\n",
                 command.name, command.operands.in(language));
  out += heading(kOptions, language);
  write_options(out, command.options, language);
  write_options(out, common_options(), language);
  return out;
}

std::string overview(Language language) {
  std::string out(kSays.in(language));
  out += "\n\n";
  write_examples(out, commands().front().examples, language);
  out += heading(kCommands, language);
  for (const Command& command : commands()) {
    row(out, command.name, command.summary.in(language));
  }
  fmt::format_to(std::back_inserter(out), "\n{}\n{}\n", kMore.in(language),
                 kExit.in(language));
  return out;
}

}  // namespace charta
