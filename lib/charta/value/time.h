// SPDX-License-Identifier: EUPL-1.2
// Points in time and lengths of time, as CEL knows them: RFC 3339 between the
// years 1 and 9999, and nanoseconds in 64 bits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace charta {

// Seconds since 1970-01-01T00:00:00Z, and 0 <= nanos < 1e9.
struct Instant {
  std::int64_t seconds = 0;
  std::uint32_t nanos = 0;

  auto operator<=>(const Instant&) const = default;
};

constexpr std::int64_t kNanosPerSecond = 1'000'000'000;
constexpr std::int64_t kFirstSecond = -62135596800;  // 0001-01-01T00:00:00Z
constexpr std::int64_t kLastSecond = 253402300799;   // 9999-12-31T23:59:59Z

// The instant of an RFC 3339 text (`2026-11-23T10:00:00.5+01:00`), or nothing
// for other texts and outside the years 1 to 9999.
std::optional<Instant> parse_instant(std::string_view text);

// RFC 3339 in UTC, fractions without trailing zeros.
std::string to_text(Instant instant);

// The instant so many nanoseconds later, or nothing beyond the range.
std::optional<Instant> add(Instant instant, std::int64_t nanos);
// Nanoseconds from `b` to `a`, or nothing when they do not fit.
std::optional<std::int64_t> subtract(Instant a, Instant b);

// Nanoseconds of `-?(digits[.digits](h|m|s|ms|us|ns))+` or `0`, or nothing.
std::optional<std::int64_t> parse_length(std::string_view text);

// Seconds with a unit, fractions without trailing zeros: `60.001s`.
std::string length_text(std::int64_t nanos);

// What a calendar and a clock on the wall show.
struct Civil {
  std::int32_t year = 1970;
  std::int32_t month = 1;  // from 1
  std::int32_t day = 1;    // from 1
  std::int32_t day_of_year = 0;
  std::int32_t weekday = 0;  // 0 is Sunday
  std::int32_t hour = 0;
  std::int32_t minute = 0;
  std::int32_t second = 0;
};

// The civil time of a second that stands so many seconds east of UTC.
Civil civil(std::int64_t seconds, std::int32_t offset = 0);

// Seconds east of UTC that `[+-]hh:mm` or `hh:mm` says, or nothing.
std::optional<std::int32_t> parse_offset(std::string_view text);

}  // namespace charta
