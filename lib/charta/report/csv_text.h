// SPDX-License-Identifier: EUPL-1.2
// Cells of CSV, safe to open in a spreadsheet: the one place of its escapes.
// Internal to report.
#pragma once

#include <string>
#include <string_view>

namespace charta {

struct CsvDialect {
  char separator = ',';
  char point = '.';
  bool byte_order_mark = false;
};

// One row on its way out. Lines end in CR LF.
class CsvRow {
 public:
  CsvRow(const CsvDialect& dialect, std::string& out)
      : dialect_(dialect), out_(out) {}

  // Always in quotes. What a spreadsheet would take for a formula gets an
  // apostrophe before it; control characters become `\u{1b}`.
  void text(std::string_view text);
  // Digits with a point, bare; or nothing.
  void number(std::string_view digits);
  void end() { out_ += "\r\n"; }

 private:
  void next();

  const CsvDialect& dialect_;
  std::string& out_;
  bool first_ = true;
};

}  // namespace charta
