// SPDX-License-Identifier: EUPL-1.2
// An Excel workbook (ECMA-376), written row by row: findings leave as they
// come, the rows of the other sheets are kept compressed until the end. Texts
// are inline strings, never formulas. docs/decisions says why no library writes
// it.
#include <fmt/format.h>

#include <array>
#include <memory>
#include <vector>

#include "charta/report/builtin.h"
#include "charta/report/machine.h"
#include "charta/report/sheet_words.h"
#include "charta/report/terms.h"
#include "charta/report/xlsx_parts.h"
#include "charta/report/xml.h"
#include "charta/report/zip.h"

namespace charta {
namespace {

// Numbers of cell formats in xlsx_styles().
enum class Format : std::uint8_t { text, head, number, percent, input };

// A reference such as `AB12`, from 0.
std::string reference(std::size_t column, std::uint64_t row) {
  std::string letters;
  for (std::size_t at = column + 1; at > 0; at = (at - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (at - 1) % 26));
  }
  return letters + std::to_string(row + 1);
}

class XlsxSheet {
 public:
  XlsxSheet(SheetId id, const Style& style);

  void row(std::span<const SheetCell> cells);
  // What comes behind the rows. `drawing` says whether there is a chart.
  void finish(Language language, bool drawing);
  ZipMember& member() { return member_; }
  const SheetPlan& plan() const { return *plan_; }
  std::uint64_t rows() const { return rows_; }
  bool full() const { return rows_ >= kXlsxRows; }

 private:
  void put_head();
  void put_cell(std::size_t column, const SheetCell& cell);
  void put_text(std::size_t column, Format format, std::string_view text);

  const SheetPlan* plan_;
  ZipMember member_;
  std::string line_{};
  std::uint64_t rows_ = 0;
};

XlsxSheet::XlsxSheet(SheetId id, const Style& style)
    : plan_(&sheet_plan(id, style)),
      member_(fmt::format("xl/worksheets/sheet{}.xml",
                          static_cast<std::size_t>(id) + 1)) {
  std::string head;
  begin_xlsx_sheet(*plan_, head);
  member_.write(head);
  line_ = "<row r=\"1\" ht=\"30\" customHeight=\"1\">";
  for (std::size_t i = 0; i < plan_->columns.size(); ++i) {
    put_text(i, Format::head, plan_->columns[i].title.in(style.language));
  }
  member_.write(line_ + "</row>");
  rows_ = 1;
}

void XlsxSheet::put_text(std::size_t column, Format format,
                         std::string_view text) {
  fmt::format_to(
      std::back_inserter(line_),
      "<c r=\"{}\" s=\"{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">",
      reference(column, rows_), static_cast<unsigned>(format));
  append_xlsx_text(text, line_);
  line_ += "</t></is></c>";
}

void XlsxSheet::put_cell(std::size_t column, const SheetCell& cell) {
  const auto bare = [&](Format format) {
    fmt::format_to(std::back_inserter(line_), "<c r=\"{}\" s=\"{}\"",
                   reference(column, rows_), static_cast<unsigned>(format));
  };
  switch (cell.type) {
    case SheetCell::Type::empty:
      bare(Format::input);
      line_ += "/>";
      return;
    case SheetCell::Type::text:
      put_text(column, Format::text, cell.text);
      return;
    case SheetCell::Type::number:
    case SheetCell::Type::percent:
      bare(cell.type == SheetCell::Type::number ? Format::number
                                                : Format::percent);
      fmt::format_to(std::back_inserter(line_), "><v>{}</v></c>", cell.text);
      return;
  }
}

void XlsxSheet::row(std::span<const SheetCell> cells) {
  line_.clear();
  fmt::format_to(std::back_inserter(line_), "<row r=\"{}\">", rows_ + 1);
  for (std::size_t i = 0; i < cells.size(); ++i) put_cell(i, cells[i]);
  line_ += "</row>";
  member_.write(line_);
  ++rows_;
}

void XlsxSheet::finish(Language language, bool drawing) {
  std::string tail;
  const std::string last = reference(plan_->columns.size() - 1, rows_ - 1);
  end_xlsx_sheet({.plan = plan_, .rows = rows_, .last = last}, language,
                 drawing, tail);
  member_.write(tail);
  member_.finish();
}

class XlsxBook : public Grid {
 public:
  explicit XlsxBook(const Style& style) {
    for (std::size_t i = 0; i < kSheets; ++i) {
      sheets_.emplace_back(static_cast<SheetId>(i), style);
    }
  }
  // Rows beyond what a sheet can hold are counted, and told in the method.
  void row(SheetId id, std::span<const SheetCell> cells) override {
    XlsxSheet& sheet = sheets_[static_cast<std::size_t>(id)];
    sheet.full() ? void(++left_out_) : sheet.row(cells);
  }
  // Gives away what the findings, which are most rows by far, came to so far.
  void pass(const Run& head, const Style& style, std::string& out);
  void finish(const Run& head, const Style& style, std::string& out);

 private:
  XlsxSheet& findings() {
    return sheets_[static_cast<std::size_t>(SheetId::findings)];
  }
  void tell_left_out(const Style& style);
  std::vector<XlsxSheet> sheets_{};
  Zip zip_{};
  bool begun_ = false;
  std::uint64_t left_out_ = 0;
};

void XlsxBook::tell_left_out(const Style& style) {
  if (left_out_ == 0) return;
  const std::string count = std::to_string(left_out_);
  const std::array cells = {
      SheetCell{.type = SheetCell::Type::text,
                .text = std::string(sheet::kLimits.in(style.language))},
      SheetCell{.type = SheetCell::Type::text,
                .text = fill(sheet::kLeftOut.in(style.language), {count})}};
  row(SheetId::method, cells);
}

void XlsxBook::pass(const Run& head, const Style& style, std::string& out) {
  if (!begun_) {
    for (const XlsxPart& part : xlsx_front(head, style)) {
      zip_.add(part.name, part.text, out);
    }
    zip_.begin(findings().member(), out);
    begun_ = true;
  }
  zip_.pass(findings().member(), out);
}

void XlsxBook::finish(const Run& head, const Style& style, std::string& out) {
  put_method(head, style, *this);
  tell_left_out(style);
  const auto chart = static_cast<std::size_t>(SheetId::principles);
  const std::uint64_t bars = sheets_[chart].rows() - 1;
  const bool drawing = bars > 0 && bars <= kXlsxBars;
  pass(head, style, out);
  findings().finish(style.language, false);
  zip_.end(std::move(findings().member()), out);
  for (const XlsxPart& part : xlsx_parts(style, drawing ? bars : 0)) {
    zip_.add(part.name, part.text, out);
  }
  for (XlsxSheet& sheet : sheets_) {
    if (&sheet == &findings()) continue;
    sheet.finish(style.language, drawing && &sheet == &sheets_[chart]);
    zip_.add(std::move(sheet.member()), out);
  }
  zip_.finish(out);
}

// Shared because what a tally remembers is copied, and a workbook is one.
using Memory = std::shared_ptr<XlsxBook>;

XlsxBook& book_of(Memory& memory, const Style& style) {
  if (memory == nullptr) memory = std::make_shared<XlsxBook>(style);
  return *memory;
}

}  // namespace

void begin_xlsx(const Run&, const Style&, std::string&) {}

void in_order_xlsx(const Item& item, std::any& memory, std::string& out) {
  XlsxBook& book = book_of(recall<Memory>(memory), item.style);
  put_rows(item, book);
  book.pass(item.head, item.style, out);
}

void end_xlsx(const Run& head, const Tally& tally, const Style& style,
              std::string& out) {
  Memory memory = recall<Memory>(tally.memory);
  book_of(memory, style).finish(head, style, out);
}

}  // namespace charta
