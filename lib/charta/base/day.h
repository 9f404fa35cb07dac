// SPDX-License-Identifier: EUPL-1.2
// A civil day, without clock or zone.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace charta {

// Days since 1970-01-01 on the proleptic Gregorian calendar.
struct Day {
  std::int32_t days = 0;

  auto operator<=>(const Day&) const = default;
};

// The day that `YYYY-MM-DD` names; nothing for any other text or a day that
// does not exist (2023-02-29).
std::optional<Day> parse_day(std::string_view text);

// `YYYY-MM-DD`.
std::string to_string(Day day);

}  // namespace charta
