// SPDX-License-Identifier: EUPL-1.2
// One sheet of an Excel workbook, row by row, whatever its columns. Internal to
// the writers of workbooks.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "charta/report/sheets.h"
#include "charta/report/zip.h"

namespace charta {

struct XlsxColumn {
  std::string title{};
  std::uint32_t width = 10;  // in characters
};

// The lines that a text takes in a column of so many characters. REQUIRES:
// width > 0.
std::size_t xlsx_lines(std::string_view text, std::size_t width);

// Rows are compressed as they come.
class XlsxSheet {
 public:
  // `number` is its place in the workbook, from 1.
  XlsxSheet(std::size_t number, std::vector<XlsxColumn> columns,
            Spools* spools = nullptr);

  // REQUIRES: not full().
  void row(std::span<const SheetCell> cells);
  // What comes behind the rows: conditional formats and their like. `drawing`
  // says whether there is a chart.
  void finish(std::string_view extras, bool drawing);
  ZipMember& member() { return member_; }
  std::uint64_t rows() const { return rows_; }
  bool full() const;

 private:
  void put_cell(std::size_t column, const SheetCell& cell);
  std::size_t lines_of(std::span<const SheetCell> cells) const;

  std::vector<XlsxColumn> columns_;
  ZipMember member_;
  std::string line_{};
  std::uint64_t rows_ = 0;
};

}  // namespace charta
