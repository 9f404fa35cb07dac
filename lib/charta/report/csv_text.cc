// SPDX-License-Identifier: EUPL-1.2
// Quotes, apostrophes, decimal signs.
#include "charta/report/csv_text.h"

#include <array>

#include "charta/report/sheets.h"

namespace charta {
namespace {

// Whether a spreadsheet could compute the cell (OWASP's list, and its
// full-width twins).
bool formula(std::string_view text) {
  constexpr std::array<std::string_view, 12> kStarts = {
      "=", "+", "-", "@", "\t", "\r", "\n", "|", "＝", "＋", "－", "＠"};
  const std::size_t at = text.find_first_not_of(" \u00a0");
  if (at == std::string_view::npos) return false;
  for (const std::string_view start : kStarts) {
    if (text.starts_with(start) || text.substr(at).starts_with(start)) {
      return true;
    }
  }
  return false;
}

}  // namespace

void CsvRow::next() {
  if (!first_) out_ += dialect_.separator;
  first_ = false;
}

void CsvRow::text(std::string_view text) {
  next();
  out_ += '"';
  if (formula(text)) out_ += '\'';
  for (const char c : cell_text(text)) {
    if (c == '"') out_ += '"';
    out_ += c;
  }
  out_ += '"';
}

void CsvRow::number(std::string_view digits) {
  next();
  for (const char c : digits) out_ += c == '.' ? dialect_.point : c;
}

}  // namespace charta
