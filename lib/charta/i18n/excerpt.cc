// SPDX-License-Identifier: EUPL-1.2
// Excerpts: what is shown of a line, and what goes under it.
#include "charta/i18n/excerpt.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "charta/i18n/glyphs.h"
#include "charta/i18n/say.h"

namespace charta {
namespace {

constexpr std::size_t kWindow = 74;  // columns shown of a line
constexpr std::size_t kBefore = 36;  // of them before the place, when cut

// One code point, ready to print.
struct Cell {
  std::string shown{};
  std::size_t width = 0;
};

// Cells [first, last) are shown, the carets stand under [from, to).
struct View {
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t from = 0;
  std::size_t to = 0;
};

std::vector<Cell> cells(std::string_view line) {
  std::vector<Cell> all;
  while (!line.empty()) {
    const Glyph glyph = first_glyph(line);
    line.remove_prefix(glyph.bytes.size());
    Cell cell{"\t", 1};
    if (glyph.point != '\t') {
      cell.shown = plain(glyph.bytes);
      cell.width = columns(cell.shown);
    }
    all.push_back(std::move(cell));
  }
  return all;
}

std::size_t width(const std::vector<Cell>& line, std::size_t from,
                  std::size_t to) {
  std::size_t total = 0;
  for (std::size_t i = from; i < to; ++i) total += line[i].width;
  return total;
}

// The cell after the last one that a mark covers; a mark that ends on another
// line covers the rest of this one, one without end its first cell.
std::size_t end_of(const Mark& at, std::size_t size) {
  if (at.end_line > at.line) return std::max<std::size_t>(at.column, size);
  if (at.end_line == at.line && at.end_column > at.column) {
    return std::clamp<std::size_t>(at.end_column - 1U, at.column,
                                   std::max<std::size_t>(at.column, size));
  }
  return at.column;
}

// REQUIRES: at.column is at most one behind the line.
View view_of(const std::vector<Cell>& line, const Mark& at) {
  View view{.from = at.column - 1U, .to = end_of(at, line.size())};
  if (width(line, 0, view.from) > kWindow - 2) {
    while (width(line, view.first, view.from) > kBefore) ++view.first;
  }
  view.last = line.size();
  while (width(line, view.first, view.last) > kWindow) --view.last;
  return view;
}

std::string carets(const std::vector<Cell>& line, const View& view) {
  std::string out;
  for (std::size_t i = view.first; i < std::min(view.to, view.last); ++i) {
    const bool marked = i >= view.from;
    const bool tab = line[i].shown == "\t";
    if (tab && !marked) {
      out += '\t';
    } else {
      out.append(line[i].width, marked ? '^' : ' ');
    }
  }
  if (view.from >= view.last) out += '^';
  return out;
}

}  // namespace

void append_excerpt(const Diagnostic& diagnostic, std::string& out) {
  const std::vector<Cell> line = cells(diagnostic.excerpt);
  const std::size_t column = diagnostic.at.column;
  if (line.empty() || column == 0 || column > line.size() + 1) return;
  const View view = view_of(line, diagnostic.at);
  const bool cut = view.first > 0;
  out += cut ? "  …" : "  ";
  for (std::size_t i = view.first; i < view.last; ++i) out += line[i].shown;
  if (view.last < line.size()) out += "…";
  out += cut ? "\n   " : "\n  ";
  out += carets(line, view) + '\n';
}

}  // namespace charta
