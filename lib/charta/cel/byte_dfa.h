// SPDX-License-Identifier: EUPL-1.2
// A table for the plainest patterns, a look a byte. Internal to cel.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "charta/cel/regex_positions.h"

namespace charta::cel {

// The deterministic automaton of a plain pattern, by subsets of its positions
// (Rabin and Scott 1959). Immutable; matching is thread-safe.
class ByteDfa {
 public:
  // Nothing when there would be too many states.
  static std::optional<ByteDfa> of(const PlainPattern& pattern);

  // Whether it matches anywhere in the text; nothing when that hangs on
  // characters beyond ASCII.
  std::optional<bool> matches(std::string_view text) const;

 private:
  friend class DfaMaker;
  // The states that end a search, and the one that begins it.
  static constexpr std::size_t kNever = 0;
  static constexpr std::size_t kMatched = 1;
  static constexpr std::size_t kBegin = 2;

  std::array<std::uint8_t, PlainPattern::kCharacters> class_of_{};
  // A row a state: where the row of the next one begins, by class; at last, 1
  // where a text may end.
  std::vector<std::uint16_t> rows_{};
  std::size_t width_ = 0;  // of a row
};

}  // namespace charta::cel
