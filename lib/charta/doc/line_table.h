// SPDX-License-Identifier: EUPL-1.2
// From lines and columns back to bytes. Internal to doc.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace charta {

// Knows where each line of a text begins; lines end in LF.
class LineTable {
 public:
  // REQUIRES: well-formed UTF-8 that outlives the table.
  explicit LineTable(std::string_view text);

  // The byte of a line and a column in code points, both from 1; the end of the
  // line when it is shorter.
  std::uint32_t offset(std::uint32_t line, std::uint32_t column) const;

 private:
  std::string_view text_;
  std::vector<std::uint32_t> begins_{};
  std::vector<bool> ascii_{};  // columns are bytes
};

}  // namespace charta
