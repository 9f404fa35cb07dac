// SPDX-License-Identifier: EUPL-1.2
// The parts of an Excel workbook beside its rows. Internal to report.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "charta/report/sheets.h"
#include "charta/report/xlsx_sheet.h"

namespace charta {

// Rows of a sheet, its header included.
constexpr std::uint64_t kXlsxRows = 1'048'576;
// More bars than this are no chart.
constexpr std::uint64_t kXlsxBars = 60;

struct XlsxPart {
  std::string name{};
  std::string text{};
};

// What a workbook says of itself.
struct XlsxWords {
  std::string title{};
  Language language = Language::english;
  Day day{};
  // At most 31 characters each, none of []:*?/\ in them.
  std::vector<std::string> sheets{};
};
// The same for the workbook of a run.
XlsxWords xlsx_words(const Run& head, const Style& style);

// What stands first, by which programs tell a workbook from other archives.
std::vector<XlsxPart> xlsx_front(const XlsxWords& words);

// All else but the sheets and what a chart is made of.
std::vector<XlsxPart> xlsx_parts(const XlsxWords& words, bool chart);
std::vector<XlsxPart> xlsx_chart_parts(const Style& style, std::uint64_t bars);

// The chart of that many principles, and the drawing that places it.
std::string xlsx_chart(const Style& style, std::uint64_t bars);
std::string xlsx_drawing(const Style& style, std::uint64_t bars);

// What stands before and behind the rows of a sheet; `last` is the reference of
// the last cell.
void begin_xlsx_sheet(std::span<const XlsxColumn> columns, bool first,
                      std::string& out);
void end_xlsx_sheet(std::string_view last, std::string_view extras,
                    bool drawing, std::string& out);
// Conditional formats and choices of the sheet of a run.
std::string xlsx_extras(const SheetPlan& plan, std::uint64_t rows,
                        Language language);

// Text of a cell as XML: at most what a cell may hold, and nothing that a
// reader would take for an escape of its own.
void append_xlsx_text(std::string_view text, std::string& out);

}  // namespace charta
