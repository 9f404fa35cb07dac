// SPDX-License-Identifier: EUPL-1.2
// A command as a row: name, words, options, function. Help, parsing and
// spelling suggestions all read the same rows. To add one: a file, a row in
// commands.cc, a test.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "console.h"
#include "exit_code.h"

namespace charta {

// Phrase of the program's help, in its languages.
struct Phrase {
  std::string_view en{};
  std::string_view fr{};

  std::string_view in(Language language) const {
    return language == Language::french ? fr : en;
  }
};

struct Option {
  std::string_view flag{};    // `--charter`
  std::string_view letter{};  // `-c`, or empty
  Phrase value{};             // what the value is called; empty: a switch
  Phrase help{};
  // The values that may stand; empty: any.
  std::string_view choices{};  // `a|b|c`
  bool many = false;
};

struct Example {
  std::string_view line{};
  Phrase says{};
};

// What a command was called with.
class Arguments {
 public:
  std::optional<std::string> one(std::string_view flag) const;
  std::vector<std::string> many(std::string_view flag) const;
  bool has(std::string_view flag) const;

  std::map<std::string, std::vector<std::string>, std::less<>> options{};
  std::vector<std::string> positional{};
  Language language = Language::english;
  Colour colour = Colour::automatic;
};

struct Command {
  std::string_view name{};  // one word, or two: `charter check`
  Phrase summary{};
  Phrase operands{};  // `PATH…`
  std::size_t least = 0;
  std::size_t most = SIZE_MAX;
  std::span<const Example> examples{};
  std::span<const Option> options{};
  ExitCode (*run)(const Arguments& arguments, Console& console) = nullptr;
};

// All commands, in the order of --help.
std::span<const Command> commands();

// Finds the command, parses its options, runs it. Never throws on bad usage.
ExitCode run_command(const std::vector<std::string>& words, Console& console);

// Says a usage fault, what may have been meant, and points to --help.
ExitCode refuse_usage(const Arguments& arguments, Console& console,
                      const Phrase& words, std::string_view about,
                      std::string_view hint = {});

// Says all faults on standard error; the exit code of the first one's kind.
ExitCode refuse(const Arguments& arguments, Console& console,
                const Diagnostics& faults);

}  // namespace charta
