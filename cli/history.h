// SPDX-License-Identifier: EUPL-1.2
// What a store tells over time: of one id, or of everything in it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "charta/report/formatter.h"
#include "sqlite.h"

namespace charta {

// One report of an id, and what differs from the one before: rules that came to
// be open (fail, unknown, error), ceased to be, or stand otherwise.
struct HistoryEntry {
  std::int64_t run = 0;
  std::string as_of{};
  std::string version{};  // of the charter
  std::string tool{};
  std::string name{};
  std::string file{};
  std::uint32_t line = 0;
  std::string verdict{};
  bool assessed = false;
  std::string low{};
  std::string high{};
  std::string maximum{};
  std::string grade_low{};
  std::string grade_high{};
  std::vector<std::string> appeared{};
  std::vector<std::string> cleared{};
  std::vector<std::string> changed{};
};

// How many reports have a grade at their guaranteed and at their possible end.
struct GradeCount {
  std::string id{};
  std::uint64_t guaranteed = 0;
  std::uint64_t possible = 0;
};

// Everything as it stood at the end of a day: the last report of each
// descriptor up to then, and what the runs of that day changed.
struct HistoryDay {
  std::string as_of{};
  std::string version{};  // of the charter, in the last run
  std::uint64_t runs = 0;
  std::uint64_t descriptors = 0;
  std::uint64_t come = 0;  // for the first time
  std::uint64_t met = 0;
  std::uint64_t not_met = 0;
  std::uint64_t undecided = 0;
  std::uint64_t scored = 0;
  // Sums over those that have a score, of 100, in millionths.
  std::int64_t low_micro = 0;
  std::int64_t high_micro = 0;
  std::uint64_t appeared = 0;
  std::uint64_t cleared = 0;
  std::uint64_t changed = 0;
  std::vector<GradeCount> grades{};  // best first
};

// Runs on the same terms, in the order of days.
struct HistorySeries {
  std::string charter{};
  std::string profile{};
  std::string assurance{};
  std::string kind{};                   // of an id
  std::vector<HistoryEntry> entries{};  // of an id
  std::vector<HistoryDay> days{};       // of everything
};

struct History {
  std::string path{};
  std::string id{};  // empty: everything
  std::vector<HistorySeries> series{};
  std::uint64_t unfinished = 0;  // runs left out: in progress, or cut
};

// An id that is nowhere in the store is a fault, with the nearest one.
Result<History> history_of(const Database& store, const std::string& id);
Result<History> history_of_all(const Database& store);

void write_history_text(const History& history, const Style& style,
                        std::string& out);
// docs/history.schema.json: everything.
void write_history_json(const History& history, std::string& out);

}  // namespace charta
