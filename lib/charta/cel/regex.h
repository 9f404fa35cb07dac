// SPDX-License-Identifier: EUPL-1.2
// Regular expressions in linear time. The only door to RE2.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "charta/base/limits.h"

namespace charta::cel {

// A compiled pattern. Immutable; matching is thread-safe.
class Regex {
 public:
  // What a pattern came to: `regex` is null when it is refused, and `fault`
  // says why (RE2's words, or the name of a limit).
  struct Compiled {
    std::unique_ptr<Regex> regex{};
    std::string fault{};
  };
  static Compiled compile(std::string_view pattern, const Limits& limits);
  ~Regex();

  std::string_view pattern() const;
  // Whether it matches anywhere in the text.
  bool matches(std::string_view text) const;
  // Capturing groups of the pattern.
  int groups() const;
  // Finds the first match from a byte on; `found` receives the match and its
  // groups, with null data for groups that took no part.
  // REQUIRES: 1 <= found.size() <= groups() + 1.
  bool find(std::string_view text, std::size_t from,
            std::span<std::string_view> found) const;

 private:
  struct Guest;
  explicit Regex(std::unique_ptr<Guest> guest);
  std::unique_ptr<Guest> guest_;
};

}  // namespace charta::cel
