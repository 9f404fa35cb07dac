// SPDX-License-Identifier: EUPL-1.2
// Lines of a terminal: columns, wrapping, colour, and plain ASCII where the
// screen knows no more. Internal to report.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "charta/report/formatter.h"

namespace charta {

// What a piece of text means; a colour where colours are allowed.
enum class Ink : std::uint8_t { none, strong, faint, good, bad, open, calm };

// A piece of a line, padded to `width` columns; a longer text makes it wider.
struct Cell {
  std::string text{};
  std::size_t width = 0;
  Ink ink = Ink::none;
  bool right = false;  // aligned
};

// Text of several lines as one: runs of white space become one space, all else
// is made inert. No-break spaces stay.
std::string flow(std::string_view text);

// The letters of ASCII that come closest; `?` where none does.
std::string ascii(std::string_view text);

// The front of a text that fits, with a sign of the cut.
std::string fit(std::string_view text, std::size_t width);

// Writes lines in a style. Text given to it must be inert (plain() or flow()).
class Sheet {
 public:
  Sheet(const Style& style, std::string& out);

  void blank();
  // A heading of a part, after a blank line.
  void heading(std::string_view text, Ink ink = Ink::strong);
  // `indent` columns, the cells with two columns between, then the body,
  // wrapped under its own beginning.
  void entry(std::size_t indent, std::span<const Cell> cells,
             std::string_view body = {}, Ink ink = Ink::none);
  // A paragraph alone.
  void paragraph(std::size_t indent, std::string_view body,
                 Ink ink = Ink::none);

  std::size_t width() const { return width_; }

 private:
  void append(const Cell& cell, bool last);
  void paint(std::string_view text, Ink ink);
  std::string shown(std::string_view text) const;

  const Style& style_;
  std::string& out_;
  std::size_t width_;
};

// The lines of a text, broken at spaces so that each fits; a word that is
// longer than that stands alone, uncut.
std::vector<std::string_view> wrap(std::string_view text, std::size_t width);

}  // namespace charta
