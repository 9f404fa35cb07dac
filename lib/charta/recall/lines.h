// SPDX-License-Identifier: EUPL-1.2
// A run in JSON Lines, read back one line at a time: what goes by is the
// caller's to keep.
#pragma once

#include <cstdint>

#include "charta/audit/report.h"
#include "charta/base/result.h"
#include "charta/doc/document.h"
#include "charta/recall/parts.h"

namespace charta {

// What a line holds.
struct RecalledLine {
  enum class Type : std::uint8_t { head, report, fault, summary };

  Type type = Type::head;
  Report report{};  // of report lines, as the next
  Verdict verdict = Verdict::undecided;
  std::uint64_t reports = 0;  // of summary lines, as the next
  std::uint64_t unreadable = 0;
};

// The first line is the head; a report whose numbers do not follow from its
// findings is refused.
class RecalledLines {
 public:
  Result<RecalledLine> take(const Source& line);
  // All that holds for every descriptor. REQUIRES: the first line was taken.
  const Run& head() const { return head_; }

 private:
  Run head_{};
  Numbering names_{};
  bool begun_ = false;
};

}  // namespace charta
