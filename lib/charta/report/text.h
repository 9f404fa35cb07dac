// SPDX-License-Identifier: EUPL-1.2
// The parts of the text format. Internal to report.
#pragma once

#include <string>

#include "charta/report/formatter.h"
#include "charta/report/layout.h"

namespace charta {

// One descriptor, in full: verdict, what blocks, actions, questions, rules.
void write_report(const Run& run, const Report& report, Verdict verdict,
                  const Style& style, std::string& out);

// One descriptor among several: its verdict and the first of each list.
void write_brief(const Run& run, const Report& report, Verdict verdict,
                 const Style& style, std::string& out);

// The summary table: its head, a line a descriptor, the totals.
void write_table_head(const Run& run, const Style& style, std::string& out);
void write_table_row(const Run& run, const Report& report, Verdict verdict,
                     const Style& style, std::string& out);
void write_totals(const Run& run, const Tally& tally, const Style& style,
                  std::string& out);

// Warnings of the run, files that could not be read, what this is not.
void write_foot(const Run& run, const Style& style, std::string& out);

// Faults as say() puts them, indented.
void write_faults(const Diagnostics& faults, const Style& style,
                  std::string& out);

}  // namespace charta
