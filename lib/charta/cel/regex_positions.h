// SPDX-License-Identifier: EUPL-1.2
// The plainest regular expressions as sets of positions, after V. M. Glushkov,
// "The abstract theory of automata" (1961): a position is a character of the
// pattern, and follows others. Internal to cel.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace charta::cel {

// At most 64 positions, a bit each.
using Positions = std::uint64_t;

// A pattern whose meaning for texts of ASCII is beyond doubt.
struct PlainPattern {
  static constexpr std::size_t kMost = 64;
  static constexpr std::size_t kCharacters = 128;

  std::array<Positions, kCharacters> at{};  // that a character may stand at
  std::array<Positions, kMost> follow{};    // that may come behind a position
  Positions first = 0;
  Positions last = 0;
  bool empty = false;   // it also matches the empty text
  bool begins = false;  // `^`: only at the beginning of a text
  bool ends = false;    // `$`: only at its end
};

// Reads characters, classes, `.`, `\d \w \s`, escaped signs, groups without
// names, `|`, `* + ? {m,n}`, and `^` and `$` at the ends of a pattern without
// `|` beside them. Nothing for any other pattern, and for one of more than 64
// positions. REQUIRES: RE2 accepts the pattern.
std::optional<PlainPattern> plain_pattern(std::string_view pattern);

}  // namespace charta::cel
