// SPDX-License-Identifier: EUPL-1.2
// A run as the sheets of a workbook: what stands in which cell, whatever the
// file. One table a sheet, its header in the first row, nothing merged: so it
// sorts, filters and can be read aloud. To add a column: a row of its table in
// sheets.cc and a cell where its rows are made. Internal to report.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "charta/i18n/labels.h"
#include "charta/report/formatter.h"

namespace charta {

enum class SheetId : std::uint8_t {
  summary,
  findings,
  actions,
  questions,
  principles,
  method,
};
constexpr std::size_t kSheets = 6;

struct SheetCell {
  enum class Type : std::uint8_t { empty, text, number, percent };

  Type type = Type::empty;
  // Text is inert but for its line breaks; numbers are digits with a point, a
  // percent is a share of one.
  std::string text{};
  std::optional<Outcome> outcome{};  // the text is its word
};

struct SheetColumn {
  Term title{};
  std::uint32_t width = 10;  // in characters
};

struct SheetPlan {
  SheetId id{};
  Term name{};
  std::span<const SheetColumn> columns{};
};

// The sheets in order. A run of several descriptors is summed up by a row each,
// a run of one by a row for each thing to say.
const SheetPlan& sheet_plan(SheetId id, const Style& style);

// Where rows go. The rows of a sheet come in order, those of several sheets
// mixed.
class Grid {
 public:
  Grid() = default;
  Grid(const Grid&) = delete;
  Grid& operator=(const Grid&) = delete;
  virtual ~Grid() = default;
  virtual void row(SheetId id, std::span<const SheetCell> cells) = 0;
};

// The rows of one report, in all sheets but the last.
void put_rows(const Item& item, Grid& grid);
// The rows of the last sheet, once all reports are written.
void put_method(const Run& head, const Style& style, Grid& grid);

// Text of a stranger for a cell: inert, its line breaks kept.
std::string cell_text(std::string_view text);

}  // namespace charta
