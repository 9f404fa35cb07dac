// SPDX-License-Identifier: EUPL-1.2
// Comma-separated values as spreadsheets write them (RFC 4180, and `;` or tab).
#pragma once

#include <cstdint>
#include <string>
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
  std::vector<CsvCell> header{};
  std::vector<std::vector<CsvCell>> rows{};  // each as long as the header
};

// Reads a table. The separator is the one of `,` `;` and tab that stands most
// often in the first line. A byte order mark is skipped, blank lines are left
// out. Faults: bytes that are not UTF-8, an unclosed quote, text after a quote,
// a row whose length is not the header's, a repeated column.
Result<Table> read_csv(const Source& source, const Limits& limits = {});

}  // namespace charta
