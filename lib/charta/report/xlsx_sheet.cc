// SPDX-License-Identifier: EUPL-1.2
// Cells, rows, and what stands before and behind them.
#include "charta/report/xlsx_sheet.h"

#include <fmt/core.h>

#include <algorithm>

#include "charta/i18n/glyphs.h"
#include "charta/report/xlsx_parts.h"

namespace charta {
namespace {

// Numbers of cell formats in xlsx_styles().
enum class Format : std::uint8_t { text, head, number, percent, input };

constexpr std::size_t kLinePoints = 15;
constexpr std::size_t kMostLines = 27;  // a row has 409 points at most

// A reference such as `AB12`, from 0.
std::string reference(std::size_t column, std::uint64_t row) {
  std::string letters;
  for (std::size_t at = column + 1; at > 0; at = (at - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (at - 1) % 26));
  }
  return letters + std::to_string(row + 1);
}

void put_text(const std::string& at, Format format, std::string_view text,
              std::string& out) {
  fmt::format_to(
      std::back_inserter(out),
      "<c r=\"{}\" s=\"{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">", at,
      static_cast<unsigned>(format));
  append_xlsx_text(text, out);
  out += "</t></is></c>";
}

}  // namespace

std::size_t xlsx_lines(std::string_view text, std::size_t width) {
  std::size_t lines = 0;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::size_t wide = columns(text.substr(0, end));
    lines += std::max<std::size_t>(1, (wide + width - 1) / width);
    if (end == text.size()) return lines;
    text.remove_prefix(end + 1);
  }
}

XlsxSheet::XlsxSheet(std::size_t number, std::vector<XlsxColumn> columns,
                     Spools* spools)
    : columns_(std::move(columns)),
      member_(fmt::format("xl/worksheets/sheet{}.xml", number),
              open_spool(spools)) {
  std::string head;
  begin_xlsx_sheet(columns_, number == 1, head);
  member_.write(head);
  line_ = "<row r=\"1\" ht=\"30\" customHeight=\"1\">";
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    put_text(reference(i, 0), Format::head, columns_[i].title, line_);
  }
  member_.write(line_ + "</row>");
  rows_ = 1;
}

bool XlsxSheet::full() const { return rows_ >= kXlsxRows; }

void XlsxSheet::put_cell(std::size_t column, const SheetCell& cell) {
  const std::string at = reference(column, rows_);
  const auto bare = [&](Format format) {
    fmt::format_to(std::back_inserter(line_), "<c r=\"{}\" s=\"{}\"", at,
                   static_cast<unsigned>(format));
  };
  switch (cell.type) {
    case SheetCell::Type::empty:
      bare(Format::input);
      line_ += "/>";
      return;
    case SheetCell::Type::text:
      put_text(at, Format::text, cell.text, line_);
      return;
    case SheetCell::Type::number:
    case SheetCell::Type::percent:
      bare(cell.type == SheetCell::Type::number ? Format::number
                                                : Format::percent);
      fmt::format_to(std::back_inserter(line_), "><v>{}</v></c>", cell.text);
      return;
  }
}

std::size_t XlsxSheet::lines_of(std::span<const SheetCell> cells) const {
  std::size_t lines = 1;
  for (std::size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i) {
    if (cells[i].type != SheetCell::Type::text) continue;
    const std::size_t width = std::max(1U, columns_[i].width);
    lines = std::max(lines, xlsx_lines(cells[i].text, width));
  }
  return std::min(lines, kMostLines);
}

// A height is given where texts take several lines: programs that open the
// sheet may fit it anew, and those that do not would show the first line alone.
void XlsxSheet::row(std::span<const SheetCell> cells) {
  line_.clear();
  const std::size_t lines = lines_of(cells);
  fmt::format_to(std::back_inserter(line_), "<row r=\"{}\"", rows_ + 1);
  if (lines > 1) {
    fmt::format_to(std::back_inserter(line_), " ht=\"{}\"",
                   lines * kLinePoints);
  }
  line_ += '>';
  for (std::size_t i = 0; i < cells.size(); ++i) put_cell(i, cells[i]);
  line_ += "</row>";
  member_.write(line_);
  ++rows_;
}

void XlsxSheet::finish(std::string_view extras, bool drawing) {
  std::string tail;
  end_xlsx_sheet(reference(columns_.size() - 1, rows_ - 1), extras, drawing,
                 tail);
  member_.write(tail);
  member_.finish();
}

}  // namespace charta
