// SPDX-License-Identifier: EUPL-1.2
// Command line -> Arguments, by CLI11 and the command's rows.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "command.h"

namespace charta {

// Why a command line is refused: what, and about which word.
enum class Usage : std::uint8_t {
  unknown_option,
  missing_value,
  bad_choice,
  too_few,
  too_many,
  twice,
};
struct Misuse {
  Usage what = Usage::unknown_option;
  std::string word{};
  std::string hint{};
};

// The options that every command has.
std::span<const Option> common_options();

// Parses the words after the command's name.
tl::expected<Arguments, Misuse> parse(const Command& command,
                                      const std::vector<std::string>& words);

}  // namespace charta
