// SPDX-License-Identifier: EUPL-1.2
// The only file that includes CLI11; its exceptions end here.
#include "parse.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>

#include "charta/base/nearest.h"

namespace charta {
namespace {

constexpr std::array kCommon = {
    Option{.flag = "--lang",
           .value = {"LANGUAGE", "LANGUE"},
           .help = {"language of messages and reports",
                    "langue des messages et des rapports"},
           .choices = "en|fr"},
    Option{.flag = "--color",
           .value = {"WHEN", "QUAND"},
           .help = {"colours on the terminal", "couleurs au terminal"},
           .choices = "auto|always|never"},
    Option{.flag = "--help",
           .letter = "-h",
           .help = {"show this help", "affiche cette aide"}},
};

using Values = std::map<std::string, std::vector<std::string>, std::less<>>;

// Whether a word could be this option. CLI11 compares each one that it is given
// with all others: with all of them that is a fifth of a short run.
bool may_name(const Option& option, const std::vector<std::string>& words) {
  return std::ranges::any_of(words, [&option](std::string_view word) {
    const bool letters = word.starts_with('-') && !word.starts_with("--");
    return letters ? !option.letter.empty() : word.starts_with(option.flag);
  });
}

void add(CLI::App& app, const Option& option, Values& values) {
  std::string names(option.flag);
  if (!option.letter.empty()) {
    names = std::string(option.letter) + "," + names;
  }
  std::vector<std::string>& into = values[std::string(option.flag)];
  if (option.value.en.empty()) {
    app.add_flag_callback(names, [&into] { into.emplace_back(); });
    return;
  }
  app.add_option_function<std::string>(
         names, [&into](const std::string& value) { into.push_back(value); })
      ->expected(1)
      ->trigger_on_parse()
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

std::string suggestion(const Command& command, std::string_view word) {
  std::vector<std::string_view> flags;
  for (const Option& option : command.options) flags.push_back(option.flag);
  for (const Option& option : kCommon) flags.push_back(option.flag);
  return std::string(nearest(word.substr(0, word.find('=')), flags));
}

bool allowed(std::string_view choices, std::string_view value) {
  while (!choices.empty()) {
    const std::size_t bar = choices.find('|');
    if (choices.substr(0, bar) == value) return true;
    if (bar == std::string_view::npos) return false;
    choices.remove_prefix(bar + 1);
  }
  return false;
}

std::optional<Misuse> misuse(const Option& option,
                             const std::vector<std::string>& values) {
  if (values.size() > 1 && !option.many) {
    return Misuse{Usage::twice, std::string(option.flag), {}};
  }
  if (option.choices.empty()) return {};
  for (const std::string& value : values) {
    if (!allowed(option.choices, value)) {
      return Misuse{Usage::bad_choice, std::string(option.flag) + " " + value,
                    std::string(option.choices)};
    }
  }
  return {};
}

std::optional<Misuse> check(const Command& command,
                            const Arguments& arguments) {
  const auto look = [&](std::span<const Option> options) {
    std::optional<Misuse> found;
    for (const Option& option : options) {
      const auto at = arguments.options.find(option.flag);
      if (!found) found = misuse(option, at->second);
    }
    return found;
  };
  if (auto found = look(kCommon)) return found;
  if (auto found = look(command.options)) return found;
  if (arguments.has("--help")) return {};
  const std::size_t given = arguments.positional.size();
  if (given < command.least) return Misuse{Usage::too_few, {}, {}};
  if (given > command.most) {
    return Misuse{Usage::too_many, arguments.positional[command.most], {}};
  }
  return {};
}

bool operands_only(const std::vector<std::string>& words) {
  return std::ranges::none_of(
      words, [](std::string_view word) { return word.starts_with('-'); });
}

// CLI11 wants the words last first.
std::optional<Misuse> read(const Command& command,
                           std::vector<std::string> words,
                           Arguments& arguments) {
  CLI::App app;
  app.set_help_flag();
  const auto offer = [&](const Option& option) {
    if (may_name(option, words)) add(app, option, arguments.options);
  };
  std::ranges::for_each(kCommon, offer);
  std::ranges::for_each(command.options, offer);
  app.add_option("operands", arguments.positional);
  std::ranges::reverse(words);
  try {
    app.parse(words);
  } catch (const CLI::ExtrasError&) {
    const std::vector<std::string> left = app.remaining();
    const std::string word = left.empty() ? "" : left.front();
    return Misuse{Usage::unknown_option, word, suggestion(command, word)};
  } catch (const CLI::ParseError& error) {
    return Misuse{Usage::missing_value, error.what(), {}};
  }
  return {};
}

}  // namespace

std::span<const Option> common_options() { return kCommon; }

std::optional<std::string> Arguments::one(std::string_view flag) const {
  const auto at = options.find(flag);
  if (at == options.end() || at->second.empty()) return {};
  return at->second.back();
}

std::vector<std::string> Arguments::many(std::string_view flag) const {
  const auto at = options.find(flag);
  return at == options.end() ? std::vector<std::string>{} : at->second;
}

bool Arguments::has(std::string_view flag) const {
  return one(flag).has_value();
}

tl::expected<Arguments, Misuse> parse(const Command& command,
                                      const std::vector<std::string>& words) {
  Arguments arguments;
  for (const auto& options : {common_options(), command.options}) {
    for (const Option& option : options) {
      arguments.options[std::string(option.flag)];
    }
  }
  if (operands_only(words)) {
    arguments.positional = words;
  } else if (auto found = read(command, words, arguments)) {
    return tl::unexpected<Misuse>(*std::move(found));
  }
  if (auto found = check(command, arguments)) {
    return tl::unexpected<Misuse>(*std::move(found));
  }
  return arguments;
}

}  // namespace charta
