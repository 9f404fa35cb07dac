// SPDX-License-Identifier: EUPL-1.2
// Why a finding differs. Internal to diff.
#pragma once

#include "charta/diff/compare.h"

namespace charta {

// The same descriptor on both sides.
struct Pair {
  const Side& before;
  const Side& after;
  std::size_t old_report = 0;
  std::size_t new_report = 0;

  const Report& old_one() const { return before.run.reports[old_report]; }
  const Report& new_one() const { return after.run.reports[new_report]; }
};

// Whether one path is the other, or stands below or above it.
bool related(std::string_view a, std::string_view b);

// The readings that differ, by path; those that are cut are compared by the
// fields below them, where these are known.
std::vector<FactChange> changed_facts(const Pair& pair);

// Fills in facts, words and causes. `changed` is changed_facts(pair).
void explain(const Pair& pair, const std::vector<FactChange>& changed,
             FindingChange& finding);

}  // namespace charta
