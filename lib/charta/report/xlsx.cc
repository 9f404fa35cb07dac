// SPDX-License-Identifier: EUPL-1.2
// An Excel workbook (ECMA-376), written row by row: findings leave as they
// come, the rows of the other sheets are kept compressed until the end. Texts
// are inline strings, never formulas. docs/decisions says why no library writes
// it.
#include <array>
#include <memory>
#include <vector>

#include "charta/report/builtin.h"
#include "charta/report/machine.h"
#include "charta/report/sheet_words.h"
#include "charta/report/terms.h"
#include "charta/report/xlsx_parts.h"
#include "charta/report/xlsx_sheet.h"
#include "charta/report/zip.h"

namespace charta {
namespace {

// The columns of a sheet in the language of the workbook.
std::vector<XlsxColumn> columns_of(const SheetPlan& plan, Language language) {
  std::vector<XlsxColumn> columns;
  for (const SheetColumn& column : plan.columns) {
    columns.push_back({.title = std::string(column.title.in(language)),
                       .width = column.width});
  }
  return columns;
}

class XlsxBook : public Grid {
 public:
  XlsxBook(const Style& style, Spools* spools) {
    for (std::size_t i = 0; i < kSheets; ++i) {
      const SheetPlan& plan = sheet_plan(static_cast<SheetId>(i), style);
      const bool leaves = plan.id == SheetId::findings;
      sheets_.emplace_back(i + 1, columns_of(plan, style.language),
                           leaves ? nullptr : spools);
    }
  }
  // Rows beyond what a sheet can hold are counted, and told in the method.
  void row(SheetId id, std::span<const SheetCell> cells) override {
    XlsxSheet& sheet = sheets_[static_cast<std::size_t>(id)];
    sheet.full() ? void(++left_out_) : sheet.row(cells);
  }
  // Gives away what the findings, which are most rows by far, came to so far.
  void pass(const Run& head, const Style& style, std::string& out);
  // What comes behind the last report, piece by piece, until it says false.
  bool end(const Run& head, const Style& style, std::string& out);

 private:
  // All but the other sheets, which follow in pieces.
  void finish(const Run& head, const Style& style, std::string& out);
  bool rest(std::string& out);
  XlsxSheet& findings() {
    return sheets_[static_cast<std::size_t>(SheetId::findings)];
  }
  void tell_left_out(const Style& style);
  void add(const std::vector<XlsxPart>& parts, std::string& out) {
    for (const XlsxPart& part : parts) zip_.add(part.name, part.text, out);
  }
  // Writes what comes behind the rows of a sheet.
  void close(SheetId id, const Style& style, bool drawing);
  std::vector<XlsxSheet> sheets_{};
  Zip zip_{};
  bool begun_ = false;
  bool finished_ = false;
  std::size_t next_ = 0;  // the sheet whose turn it is at the end
  bool inside_ = false;   // some of it has left
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
    add(xlsx_front(xlsx_words(head, style)), out);
    zip_.begin(findings().member(), out);
    begun_ = true;
  }
  while (zip_.pass(findings().member(), out)) continue;
}

void XlsxBook::close(SheetId id, const Style& style, bool drawing) {
  XlsxSheet& sheet = sheets_[static_cast<std::size_t>(id)];
  const SheetPlan& plan = sheet_plan(id, style);
  sheet.finish(xlsx_extras(plan, sheet.rows(), style.language), drawing);
}

void XlsxBook::finish(const Run& head, const Style& style, std::string& out) {
  put_method(head, style, *this);
  tell_left_out(style);
  const auto chart = static_cast<std::size_t>(SheetId::principles);
  const std::uint64_t bars = sheets_[chart].rows() - 1;
  const bool drawing = bars > 0 && bars <= kXlsxBars;
  pass(head, style, out);
  close(SheetId::findings, style, false);
  while (zip_.pass(findings().member(), out)) continue;
  zip_.end(findings().member(), out);
  add(xlsx_parts(xlsx_words(head, style), drawing), out);
  if (drawing) add(xlsx_chart_parts(style, bars), out);
  for (std::size_t i = 0; i < kSheets; ++i) {
    if (&sheets_[i] == &findings()) continue;
    close(static_cast<SheetId>(i), style, drawing && i == chart);
  }
}

bool XlsxBook::end(const Run& head, const Style& style, std::string& out) {
  if (finished_) return rest(out);
  finish(head, style, out);
  finished_ = true;
  return true;
}

// A piece of the next sheet, or what stands behind the last one.
bool XlsxBook::rest(std::string& out) {
  if (next_ == kSheets) {
    zip_.finish(out);
    return false;
  }
  ZipMember& member = sheets_[next_].member();
  const bool left = &member == &findings().member();
  if (!inside_ && !left) zip_.begin(member, out);
  inside_ = !left && zip_.pass(member, out);
  if (inside_) return true;
  if (!left) zip_.end(member, out);
  ++next_;
  return true;
}

// Shared because what a tally remembers is copied, and a workbook is one.
using Memory = std::shared_ptr<XlsxBook>;

XlsxBook& book_of(Memory& memory, const Style& style, Spools* spools) {
  if (memory == nullptr) memory = std::make_shared<XlsxBook>(style, spools);
  return *memory;
}

}  // namespace

void begin_xlsx(const Run&, const Style&, std::string&) {}

void in_order_xlsx(const Item& item, std::any& memory, std::string& out) {
  XlsxBook& book = book_of(recall<Memory>(memory), item.style, item.spools);
  put_rows(item, book);
  book.pass(item.head, item.style, out);
}

bool end_xlsx(const Run& head, Tally& tally, const Style& style,
              std::string& out) {
  return book_of(recall<Memory>(tally.memory), style, nullptr)
      .end(head, style, out);
}

}  // namespace charta
