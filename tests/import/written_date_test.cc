// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/written_date.h"

#include <doctest/doctest.h>

#include <vector>

using namespace charta;

TEST_CASE("dates are read in the first format that fits") {
  struct {
    const char* text;
    std::vector<std::string> formats;
    const char* iso;  // empty: no date
  } const rows[] = {
      {"2025-04-16", {"YYYY-MM-DD"}, "2025-04-16"},
      {"16/04/2025", {"YYYY-MM-DD", "DD/MM/YYYY"}, "2025-04-16"},
      {"4/6/2025", {"M/D/YYYY"}, "2025-04-06"},
      {"4/6/2025", {"MM/DD/YYYY"}, ""},
      {"12/31/2025", {"DD/MM/YYYY"}, ""},
      {"Apr-25", {"MMM-YY"}, "2025-04"},
      {"sept-25", {"MMM-YY"}, ""},
      {"2024", {"YYYY"}, "2024"},
      {"2024-13", {"YYYY-MM"}, ""},
      {"2023-02-29", {"YYYY-MM-DD"}, ""},
      {"2025-04-16 00:00:00", {"YYYY-MM-DD"}, "2025-04-16"},
      {"4/3/2025 12:00:00 AM", {"M/D/YYYY"}, "2025-04-03"},
      {"2025-04-16T10:00:00+02:00", {"YYYY-MM-DD"}, "2025-04-16"},
      {"2025-04-16 or later", {"YYYY-MM-DD"}, ""},
      {"2025-04-16x", {"YYYY-MM-DD"}, ""},
      {"2003-05-1", {"YYYY-MM-DD"}, ""},
      {"", {"YYYY"}, ""},
      {"2024", {}, ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const auto date = read_date(row.text, row.formats);
    CHECK((date ? iso(*date) : "") == row.iso);
  }
}
