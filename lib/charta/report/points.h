// SPDX-License-Identifier: EUPL-1.2
// Scores as decimals that never lie about a boundary. Internal to report.
#pragma once

#include <span>
#include <string>

#include "charta/audit/report.h"

namespace charta {

// The value with that many decimals and `.` as the point. Where rounding would
// carry it over or onto a boundary that it is not on, it is cut instead, and
// where that lies too, more decimals are shown.
std::string rounded(const Rational& value, int digits,
                    std::span<const Rational> boundaries);

// Where the grades of a run begin, for scores of that maximum, with both ends
// of the scale.
std::vector<Rational> boundaries(const Run& run, const Rational& maximum);

// An end of a score as rounded() shows it, beside the grades of its run.
std::string rounded_score(const Run& run, const Rational& value,
                          const Score& score, int digits);

// With at most four decimals, none of them a needless zero.
std::string shortest(const Rational& value);

// A share of one, in percent, without decimals when they are not needed.
std::string percent(const Rational& share);

}  // namespace charta
