// SPDX-License-Identifier: EUPL-1.2
// From the bytes of a scalar's decoded text back to the bytes of its file:
// quotes, escapes, block indentation and folded lines lie between. Internal to
// the room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "charta/charter/charter.h"
#include "charta/charter/sheet.h"

namespace charta {

// Exact for one-line scalars, for block scalars, for folded lines and for the
// escapes of YAML, JSON and TOML strings. Where the source cannot be followed
// (an alias), every byte maps to the whole scalar.
class TextMap {
 public:
  explicit TextMap(const Node& scalar);

  // The bytes of the file that stand for these bytes of the text.
  Span source(Span text) const;
  // What Expression::mark() needs for the part [begin, end) of the text.
  std::vector<TextPiece> pieces(Span text) const;

 private:
  // A run of bytes that are the same in the text and in the file.
  struct Run {
    std::uint32_t text = 0;
    std::uint32_t file = 0;
    std::uint32_t size = 0;
  };
  bool follow_within(std::string_view raw, std::size_t quotes);
  bool follow(std::string_view raw, std::uint32_t at);
  bool follow_line(std::string_view line, std::uint32_t at);
  void add(std::uint32_t file, std::uint32_t size);
  bool escape(std::string_view line, std::size_t& i, std::uint32_t at);
  bool matches(std::string_view part) const;
  std::uint32_t byte(std::uint32_t text) const;

  const CharterFile* sheet_;
  std::string_view text_;
  Span whole_{};
  std::uint32_t done_ = 0;  // bytes of the text that have their run
  char quote_ = '\0';       // `'` or `"`; 0 for plain and block scalars
  std::vector<Run> runs_{};
};

}  // namespace charta
