// SPDX-License-Identifier: EUPL-1.2
// The workbook as a flat OpenDocument spreadsheet: one XML file, no formula.
#include <fmt/core.h>

#include <array>
#include <memory>

#include "charta/i18n/numbers.h"
#include "charta/report/builtin.h"
#include "charta/report/machine.h"
#include "charta/report/odf.h"
#include "charta/report/sheets.h"
#include "charta/report/xml.h"

namespace charta {
namespace {

constexpr std::string_view kAutomatic =
    "<number:number-style style:name=\"N\"><number:number "
    "number:min-integer-digits=\"1\" number:decimal-places=\"2\" "
    "number:min-decimal-places=\"0\"/></number:number-style>"
    "<number:percentage-style style:name=\"P\"><number:number "
    "number:min-integer-digits=\"1\" number:decimal-places=\"0\"/>"
    "<number:text>\u00a0%</number:text></number:percentage-style>"
    "<style:style style:name=\"ta\" style:family=\"table\" "
    "style:master-page-name=\"Default\"><style:table-properties "
    "table:display=\"true\"/></style:style>"
    "<style:style style:name=\"ro\" style:family=\"table-row\">"
    "<style:table-row-properties style:use-optimal-row-height=\"true\"/>"
    "</style:style>"
    "<style:style style:name=\"head\" style:family=\"table-cell\">"
    "<style:table-cell-properties fo:background-color=\"#08519c\" "
    "fo:wrap-option=\"wrap\" style:vertical-align=\"middle\"/>"
    "<style:text-properties fo:color=\"#ffffff\" fo:font-weight=\"bold\"/>"
    "</style:style>"
    "<style:style style:name=\"t\" style:family=\"table-cell\">"
    "<style:table-cell-properties fo:wrap-option=\"wrap\" "
    "style:vertical-align=\"top\" fo:border-bottom=\"0.05pt solid #767b85\"/>"
    "</style:style>"
    "<style:style style:name=\"n\" style:family=\"table-cell\" "
    "style:data-style-name=\"N\"><style:table-cell-properties "
    "style:vertical-align=\"top\" fo:border-bottom=\"0.05pt solid #767b85\"/>"
    "</style:style>"
    "<style:style style:name=\"p\" style:family=\"table-cell\" "
    "style:data-style-name=\"P\"><style:table-cell-properties "
    "style:vertical-align=\"top\" fo:border-bottom=\"0.05pt solid #767b85\"/>"
    "</style:style>";

constexpr std::string_view kPages =
    "<style:page-layout style:name=\"pm\"><style:page-layout-properties "
    "fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" "
    "style:print-orientation=\"landscape\" fo:margin=\"1.5cm\" "
    "style:scale-to-X=\"1\"/></style:page-layout>";
constexpr std::string_view kMasters =
    "<style:master-page style:name=\"Default\" "
    "style:page-layout-name=\"pm\"/>";

std::string_view fill_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return "00695c";
    case Outcome::fail:
    case Outcome::error:
      return "8f1d00";
    case Outcome::unknown:
      return "f2b84b";
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
      return "d5d8de";
    case Outcome::waived:
      return "4a5bc4";
  }
  return "ffffff";
}

bool dark(Outcome outcome) {
  return outcome == Outcome::pass || outcome == Outcome::fail ||
         outcome == Outcome::error || outcome == Outcome::waived;
}

// A style for each outcome and each width of column.
std::string automatic(const Style& style) {
  std::string out(kAutomatic);
  for (std::size_t i = 0; i < kOutcomes; ++i) {
    const auto outcome = static_cast<Outcome>(i);
    out += fmt::format(
        "<style:style style:name=\"o-{}\" style:family=\"table-cell\">"
        "<style:table-cell-properties fo:background-color=\"#{}\" "
        "style:vertical-align=\"top\" fo:wrap-option=\"wrap\"/>"
        "<style:text-properties fo:color=\"{}\"/></style:style>",
        name(outcome), fill_of(outcome), dark(outcome) ? "#ffffff" : "#1b1b1b");
  }
  for (std::size_t i = 0; i < kSheets; ++i) {
    const SheetPlan& plan = sheet_plan(static_cast<SheetId>(i), style);
    for (std::size_t j = 0; j < plan.columns.size(); ++j) {
      out += fmt::format(
          "<style:style style:name=\"co{}-{}\" style:family=\"table-column\">"
          "<style:table-column-properties style:column-width=\"{}mm\"/>"
          "</style:style>",
          i, j, 2 * plan.columns[j].width);
    }
  }
  return out + std::string(kPages);
}

// Keeps the first row in sight.
std::string settings(const Style& style) {
  std::string out =
      "<office:settings><config:config-item-set config:name=\"ooo:view-settings"
      "\"><config:config-item-map-indexed config:name=\"Views\">"
      "<config:config-item-map-entry><config:config-item-map-named "
      "config:name=\"Tables\">";
  const auto item = [](std::string_view name, std::string_view type,
                       int value) {
    return fmt::format(
        "<config:config-item config:name=\"{}\" config:type=\"{}\">{}"
        "</config:config-item>",
        name, type, value);
  };
  for (std::size_t i = 0; i < kSheets; ++i) {
    const SheetPlan& plan = sheet_plan(static_cast<SheetId>(i), style);
    out += "<config:config-item-map-entry";
    append_attribute("config:name", plan.name.in(style.language), out);
    out += ">" + item("VerticalSplitMode", "short", 2) +
           item("VerticalSplitPosition", "int", 1) +
           item("PositionBottom", "int", 1) +
           item("ActiveSplitRange", "short", 2) +
           "</config:config-item-map-entry>";
  }
  return out +
         "</config:config-item-map-named></config:config-item-map-entry>"
         "</config:config-item-map-indexed></config:config-item-set>"
         "</office:settings>\n";
}

class FodsBook : public Grid {
 public:
  FodsBook(const Style& style, Spools* spools) : style_(style) {
    for (std::size_t i = 0; i < kSheets; ++i) {
      sheets_[i] = open_spool(spools);
      begin(i);
    }
  }
  void row(SheetId id, std::span<const SheetCell> cells) override;
  // What comes behind the last report, piece by piece, until it says false.
  bool end(const Run& head, std::string& out);

 private:
  void begin(std::size_t sheet);
  void put(const SheetCell& cell, std::string& out) const;
  void finish(std::string& out) const;

  Style style_;
  std::array<std::unique_ptr<Spool>, kSheets> sheets_{};
  std::array<std::uint64_t, kSheets> rows_{};
  bool told_ = false;     // the method
  std::size_t next_ = 0;  // the sheet whose turn it is at the end
};

void FodsBook::begin(std::size_t sheet) {
  const SheetPlan& plan = sheet_plan(static_cast<SheetId>(sheet), style_);
  std::string out = "<table:table";
  append_attribute("table:name", plan.name.in(style_.language), out);
  out += " table:style-name=\"ta\">";
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    out += fmt::format("<table:table-column table:style-name=\"co{}-{}\"/>",
                       sheet, i);
  }
  out += "<table:table-header-rows><table:table-row table:style-name=\"ro\">";
  for (const SheetColumn& column : plan.columns) {
    out +=
        "<table:table-cell table:style-name=\"head\" "
        "office:value-type=\"string\"><text:p>";
    append_odf(column.title.in(style_.language), out);
    out += "</text:p></table:table-cell>";
  }
  out += "</table:table-row></table:table-header-rows>\n";
  sheets_[sheet]->put(out);
}

void FodsBook::put(const SheetCell& cell, std::string& out) const {
  switch (cell.type) {
    case SheetCell::Type::empty:
      out += "<table:table-cell table:style-name=\"t\"/>";
      return;
    case SheetCell::Type::text:
      out += "<table:table-cell table:style-name=\"";
      out += cell.outcome ? "o-" + std::string(name(*cell.outcome)) : "t";
      out += "\" office:value-type=\"string\"><text:p>";
      append_odf(cell.text, out);
      out += "</text:p></table:table-cell>";
      return;
    case SheetCell::Type::number:
    case SheetCell::Type::percent:
      break;
  }
  const bool share = cell.type == SheetCell::Type::percent;
  fmt::format_to(std::back_inserter(out),
                 "<table:table-cell table:style-name=\"{}\" "
                 "office:value-type=\"{}\" office:value=\"{}\"><text:p>{}"
                 "</text:p></table:table-cell>",
                 share ? "p" : "n", share ? "percentage" : "float", cell.text,
                 decimal(style_.language, cell.text));
}

void FodsBook::row(SheetId id, std::span<const SheetCell> cells) {
  const auto sheet = static_cast<std::size_t>(id);
  ++rows_[sheet];
  std::string out = "<table:table-row table:style-name=\"ro\">";
  for (const SheetCell& cell : cells) put(cell, out);
  out += "</table:table-row>\n";
  sheets_[sheet]->put(out);
}

bool FodsBook::end(const Run& head, std::string& out) {
  if (!told_) put_method(head, style_, *this);
  told_ = true;
  if (next_ == kSheets) {
    finish(out);
    return false;
  }
  if (sheets_[next_]->take(out)) return true;
  out += "</table:table>\n";
  ++next_;
  return true;
}

void FodsBook::finish(std::string& out) const {
  out += "<table:database-ranges>";
  for (std::size_t i = 0; i < kSheets; ++i) {
    const SheetPlan& plan = sheet_plan(static_cast<SheetId>(i), style_);
    const char last = static_cast<char>('A' + plan.columns.size() - 1);
    fmt::format_to(std::back_inserter(out),
                   "<table:database-range table:name=\"filter{}\" "
                   "table:target-range-address=\"'{}'.A1:'{}'.{}{}\" "
                   "table:display-filter-buttons=\"true\"/>",
                   i, plan.name.in(style_.language),
                   plan.name.in(style_.language), last, rows_[i] + 1);
  }
  out += "</table:database-ranges>\n";
}

// Shared because what a tally remembers is copied, and a workbook is one.
using Memory = std::shared_ptr<FodsBook>;

FodsBook& book_of(Memory& memory, const Style& style, Spools* spools) {
  if (memory == nullptr) memory = std::make_shared<FodsBook>(style, spools);
  return *memory;
}

OdfFrame frame() { return {.kind = "spreadsheet", .masters = kMasters}; }

}  // namespace

void begin_fods(const Run& head, const Style& style, std::string& out) {
  OdfFrame opening = frame();
  const std::string own = automatic(style);
  const std::string views = settings(style);
  opening.automatic = own;
  opening.settings = views;
  begin_odf(opening, head, style, out);
}

void in_order_fods(const Item& item, std::any& memory, std::string&) {
  put_rows(item, book_of(recall<Memory>(memory), item.style, item.spools));
}

bool end_fods(const Run& head, Tally& tally, const Style& style,
              std::string& out) {
  FodsBook& book = book_of(recall<Memory>(tally.memory), style, nullptr);
  if (book.end(head, out)) return true;
  end_odf(frame(), out);
  return false;
}

}  // namespace charta
