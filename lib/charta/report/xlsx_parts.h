// SPDX-License-Identifier: EUPL-1.2
// The parts of an Excel workbook beside its rows. Internal to report.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "charta/report/sheets.h"

namespace charta {

// Rows of a sheet, its header included.
constexpr std::uint64_t kXlsxRows = 1'048'576;
// More bars than this are no chart.
constexpr std::uint64_t kXlsxBars = 60;

struct XlsxPart {
  std::string name{};
  std::string text{};
};

// What stands first, by which programs tell a workbook from other archives.
std::vector<XlsxPart> xlsx_front(const Run& head, const Style& style);

// All else but the sheets; with a chart of so many principles, none when 0.
std::vector<XlsxPart> xlsx_parts(const Style& style, std::uint64_t bars);

// The chart of that many principles, and the drawing that places it.
std::string xlsx_chart(const Style& style, std::uint64_t bars);
std::string xlsx_drawing(const Style& style, std::uint64_t bars);

// What stands before and behind the rows of a sheet.
void begin_xlsx_sheet(const SheetPlan& plan, std::string& out);
struct XlsxExtent {
  const SheetPlan* plan = nullptr;
  std::uint64_t rows = 0;
  std::string last{};  // reference of the last cell
};
void end_xlsx_sheet(const XlsxExtent& extent, Language language, bool drawing,
                    std::string& out);

// Text of a cell as XML: at most what a cell may hold, and nothing that a
// reader would take for an escape of its own.
void append_xlsx_text(std::string_view text, std::string& out);

}  // namespace charta
