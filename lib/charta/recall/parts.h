// SPDX-License-Identifier: EUPL-1.2
// The halves of a report: what holds for all descriptors, and one of them.
// Internal to recall.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "charta/audit/report.h"
#include "charta/recall/members.h"

namespace charta {

// Names to numbers, as a run refers to its words.
using Numbers = std::map<std::string, std::uint32_t, std::less<>>;

struct Numbering {
  Numbers principles{};
  Numbers rules{};
  Numbers fields{};
  Numbers paths{};
};

// The number of the member's name; notes a fault and gives 0 when there is
// none of that name.
std::uint32_t number_of(const Numbers& numbers, const Members& members,
                        std::string_view key);
// The same for each name of a list.
std::vector<std::uint32_t> numbers_of(const Numbers& numbers,
                                      const Members& members,
                                      std::string_view key);

// What stands before the reports, and its names.
void recall_head(const Members& members, Run& run, Numbering& names);

// One report. A brief one, of JSON Lines, has only what its score follows
// from.
struct RecalledReport {
  Report report{};
  Verdict verdict = Verdict::undecided;
};
RecalledReport recall_report(const Members& members, const Numbering& names);

Diagnostic recall_diagnostic(const Members& members);

}  // namespace charta
