// SPDX-License-Identifier: EUPL-1.2
// Comma-separated values as spreadsheets write them (RFC 4180, and `;` or tab).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/limits.h"
#include "charta/base/result.h"
#include "charta/doc/document.h"

namespace charta {

// A cell's text, quotes undone, and where it begins in the source.
struct CsvCell {
  std::string text{};
  Span at{};
};

struct Table {
  std::vector<CsvCell> header{};             // spaces folded, each name once
  std::vector<std::vector<CsvCell>> rows{};  // each as long as the header
  Diagnostics defects{};  // of rows that were left out, and of the header
};

// Reads a table. The separator is the one of `,` `;` and tab that stands most
// often in the first line, outside quotes. A byte order mark is skipped, blank
// lines are left out. A row with an unclosed quote, with text after a quote or
// of another length than the header's is left out and told of; so is a column
// that bears another one's name, which gets a number. Faults: bytes that are
// not UTF-8, no header.
Result<Table> read_csv(const Source& source, const Limits& limits = {});

// Runs of white space become one space; none at the ends.
std::string folded(std::string_view text);

}  // namespace charta
