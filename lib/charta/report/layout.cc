// SPDX-License-Identifier: EUPL-1.2
// Wrapping and alignment by columns, not bytes.
#include "charta/report/layout.h"

#include <algorithm>

#include "charta/i18n/glyphs.h"
#include "charta/i18n/say.h"

namespace charta {
namespace {

constexpr std::size_t kWidest = 100;    // longer lines are hard to read
constexpr std::size_t kNarrowest = 24;  // of a body, whatever the indent
constexpr std::size_t kGap = 2;

bool white(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string_view code_of(Ink ink) {
  switch (ink) {
    case Ink::none:
      return "";
    case Ink::strong:
      return "\x1b[1m";
    case Ink::faint:
      return "\x1b[2m";
    case Ink::good:
      return "\x1b[32m";
    case Ink::bad:
      return "\x1b[1;31m";
    case Ink::open:
      return "\x1b[33m";
    case Ink::calm:
      return "\x1b[36m";
  }
  return "";
}

// How many bytes of the text to keep for a line of that width, and how many of
// them and of the space behind are used up.
struct Break {
  std::size_t keep = 0;
  std::size_t used = 0;
};

// No code point is wider than its bytes are many.
Break find_break(std::string_view text, std::size_t width) {
  if (text.size() <= width) return {text.size(), text.size()};
  std::size_t at = 0;
  std::size_t column = 0;
  Break best;
  while (at < text.size()) {
    const Glyph glyph = first_glyph(text.substr(at));
    if (glyph.point == ' ') best = {at, at + 1};
    column += columns(glyph.point);
    if (column > width && best.used > 0) return best;
    at += glyph.bytes.size();
  }
  if (column <= width || best.used == 0) return {text.size(), text.size()};
  return best;
}

}  // namespace

std::string flow(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  for (const char c : text) {
    if (!white(c)) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return plain(line);
}

std::string fit(std::string_view text, std::size_t width) {
  if (columns(text) <= width) return std::string(text);
  std::size_t column = 1;
  std::size_t at = 0;
  while (at < text.size()) {
    const Glyph glyph = first_glyph(text.substr(at));
    column += columns(glyph.point);
    if (column > width) break;
    at += glyph.bytes.size();
  }
  return std::string(text.substr(0, at)) + "…";
}

std::vector<std::string_view> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const Break at = find_break(text, width);
    lines.push_back(text.substr(0, at.keep));
    text.remove_prefix(at.used);
  }
  return lines;
}

Sheet::Sheet(const Style& style, std::string& out)
    : style_(style),
      out_(out),
      width_(std::clamp<std::size_t>(style.width, 40, kWidest)) {}

void Sheet::blank() { out_ += '\n'; }

void Sheet::heading(std::string_view text, Ink ink) {
  blank();
  paint(shown(text), ink);
  out_ += '\n';
}

void Sheet::paragraph(std::size_t indent, std::string_view body, Ink ink) {
  entry(indent, {}, body, ink);
}

void Sheet::entry(std::size_t indent, std::span<const Cell> cells,
                  std::string_view body, Ink ink) {
  const std::string text = shown(body);
  out_.append(indent, ' ');
  std::size_t lead = indent;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    Cell cell = cells[i];
    cell.text = shown(cell.text);
    const bool last = i + 1 == cells.size() && text.empty();
    append(cell, last);
    lead += std::max(cell.width, columns(cell.text)) + kGap;
  }
  const std::size_t room = width_ > lead ? width_ - lead : 0;
  const auto lines = wrap(text, std::max(room, kNarrowest));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) out_.append(lead, ' ');
    paint(lines[i], ink);
    out_ += '\n';
  }
  if (lines.empty()) out_ += '\n';
}

void Sheet::append(const Cell& cell, bool last) {
  const std::size_t used = columns(cell.text);
  const std::size_t padding = cell.width > used ? cell.width - used : 0;
  if (cell.right) out_.append(padding, ' ');
  paint(cell.text, cell.ink);
  if (last) return;
  if (!cell.right) out_.append(padding, ' ');
  out_.append(kGap, ' ');
}

void Sheet::paint(std::string_view text, Ink ink) {
  const bool painted = style_.colour && ink != Ink::none && !text.empty();
  if (painted) out_ += code_of(ink);
  out_ += text;
  if (painted) out_ += "\x1b[0m";
}

std::string Sheet::shown(std::string_view text) const {
  return style_.unicode ? std::string(text) : ascii(text);
}

}  // namespace charta
