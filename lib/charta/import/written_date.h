// SPDX-License-Identifier: EUPL-1.2
// Dates as people write them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace charta {

// A day, a month or a year: what the text did not say is 0.
struct WrittenDate {
  int year = 0;
  int month = 0;
  int day = 0;
};

// The date that a text writes in one of the formats, the first that fits:
// `YYYY` and `YY` (20YY), `MM`, `M` (one digit or two) and `MMM` (Jan, Feb, …
// in English), `DD` and `D`; all else stands for itself. A time behind the
// date is left aside. Nothing for days that do not exist.
std::optional<WrittenDate> read_date(std::string_view text,
                                     std::span<const std::string> formats);

// `YYYY-MM-DD`, or as much of it as is known.
std::string iso(const WrittenDate& date);

}  // namespace charta
