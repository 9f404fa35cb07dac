// SPDX-License-Identifier: EUPL-1.2
// RFC 3339, lengths of time, and civil arithmetic by Howard Hinnant's date.
#include "charta/value/time.h"

#include <date/date.h>

#include <algorithm>
#include <array>
#include <limits>

#include "charta/base/day.h"

namespace charta {
namespace {

constexpr std::int64_t kSecondsPerDay = 86400;
constexpr std::size_t kDateLength = 10;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Two digits at the start of the text, below the bound; they are taken off.
std::optional<std::int32_t> take_pair(std::string_view& text, int bound) {
  if (text.size() < 2 || !is_digit(text[0]) || !is_digit(text[1])) return {};
  const int number = (text[0] - '0') * 10 + (text[1] - '0');
  if (number >= bound) return {};
  text.remove_prefix(2);
  return number;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

// A fraction of up to nine digits, as nanoseconds.
std::optional<std::uint32_t> take_fraction(std::string_view& text) {
  if (!take(text, '.')) return 0;
  std::uint32_t nanos = 0;
  std::size_t digits = 0;
  for (; digits < text.size() && is_digit(text[digits]); ++digits) {
    if (digits == 9) return {};
    nanos = nanos * 10 + static_cast<std::uint32_t>(text[digits] - '0');
  }
  if (digits == 0) return {};
  text.remove_prefix(digits);
  for (; digits < 9; ++digits) nanos *= 10;
  return nanos;
}

std::optional<std::int64_t> take_clock(std::string_view& text) {
  const auto hour = take_pair(text, 24);
  if (!hour || !take(text, ':')) return {};
  const auto minute = take_pair(text, 60);
  if (!minute || !take(text, ':')) return {};
  const auto second = take_pair(text, 60);
  if (!second) return {};
  return (*hour * 60 + *minute) * 60 + *second;
}

std::optional<std::int32_t> zone_offset(std::string_view text) {
  if (text == "Z") return 0;
  if (!text.starts_with('+') && !text.starts_with('-')) return {};
  return parse_offset(text);
}

void append_fraction(std::string& text, std::uint32_t nanos) {
  if (nanos == 0) return;
  std::string digits = std::to_string(nanos);
  digits.insert(0, 9 - digits.size(), '0');
  digits.erase(digits.find_last_not_of('0') + 1);
  text += '.' + digits;
}

std::string pair_text(std::int32_t number) {
  return {static_cast<char>('0' + number / 10),
          static_cast<char>('0' + number % 10)};
}

struct Unit {
  std::string_view name{};
  std::int64_t nanos = 0;
};

constexpr std::array<Unit, 8> kUnits{{
    {"ns", 1},
    {"us", 1'000},
    {"\u00b5s", 1'000},
    {"\u03bcs", 1'000},
    {"ms", 1'000'000},
    {"s", kNanosPerSecond},
    {"m", 60 * kNanosPerSecond},
    {"h", 3600 * kNanosPerSecond},
}};

const Unit* take_unit(std::string_view& text) {
  std::size_t length = 0;
  while (length < text.size() && !is_digit(text[length]) &&
         text[length] != '.') {
    ++length;
  }
  const auto* unit =
      std::ranges::find(kUnits, text.substr(0, length), &Unit::name);
  if (unit == kUnits.end()) return nullptr;
  text.remove_prefix(length);
  return unit;
}

// The magnitude `digits[.digits]unit`, taken off the text.
std::optional<std::int64_t> take_part(std::string_view& text) {
  __extension__ using Wide = __int128;
  constexpr Wide kBound = Wide{1} << 100;
  Wide whole = 0;
  Wide scale = 1;
  bool point = false;
  std::size_t digits = 0;
  std::size_t at = 0;
  for (; at < text.size() && (is_digit(text[at]) || text[at] == '.'); ++at) {
    if (text[at] == '.') {
      if (point) return {};
      point = true;
      continue;
    }
    ++digits;
    if (point && scale > kNanosPerSecond * 1'000'000) continue;
    whole = whole * 10 + (text[at] - '0');
    if (point) scale *= 10;
    if (whole > kBound) return {};
  }
  text.remove_prefix(at);
  const Unit* unit = digits == 0 ? nullptr : take_unit(text);
  if (unit == nullptr || whole > (kBound / unit->nanos)) return {};
  const Wide nanos = whole * unit->nanos / scale;
  if (nanos > std::numeric_limits<std::int64_t>::max()) return {};
  return static_cast<std::int64_t>(nanos);
}

}  // namespace

std::optional<Instant> parse_instant(std::string_view text) {
  const auto day = parse_day(text.substr(0, kDateLength));
  if (!day) return {};
  text.remove_prefix(kDateLength);
  if (!take(text, 'T')) return {};
  const auto clock = take_clock(text);
  if (!clock) return {};
  const auto nanos = take_fraction(text);
  if (!nanos) return {};
  const auto offset = zone_offset(text);
  if (!offset) return {};
  const std::int64_t seconds = day->days * kSecondsPerDay + *clock - *offset;
  if (seconds < kFirstSecond || seconds > kLastSecond) return {};
  return Instant{seconds, *nanos};
}

std::string to_text(Instant instant) {
  const Civil at = civil(instant.seconds);
  const auto days = date::floor<date::days>(
      date::sys_seconds{std::chrono::seconds{instant.seconds}});
  std::string text = to_string(Day{days.time_since_epoch().count()});
  text += 'T' + pair_text(at.hour) + ':' + pair_text(at.minute) + ':' +
          pair_text(at.second);
  append_fraction(text, instant.nanos);
  return text + 'Z';
}

std::optional<Instant> add(Instant instant, std::int64_t nanos) {
  std::int64_t seconds = instant.seconds + nanos / kNanosPerSecond;
  std::int64_t rest = instant.nanos + nanos % kNanosPerSecond;
  if (rest < 0) {
    rest += kNanosPerSecond;
    --seconds;
  }
  if (rest >= kNanosPerSecond) {
    rest -= kNanosPerSecond;
    ++seconds;
  }
  if (seconds < kFirstSecond || seconds > kLastSecond) return {};
  return Instant{seconds, static_cast<std::uint32_t>(rest)};
}

std::optional<std::int64_t> subtract(Instant a, Instant b) {
  std::int64_t nanos = 0;
  if (__builtin_mul_overflow(a.seconds - b.seconds, kNanosPerSecond, &nanos)) {
    return {};
  }
  const std::int64_t rest = std::int64_t{a.nanos} - std::int64_t{b.nanos};
  if (__builtin_add_overflow(nanos, rest, &nanos)) return {};
  return nanos;
}

std::optional<std::int64_t> parse_length(std::string_view text) {
  const bool negative = take(text, '-');
  if (!negative) take(text, '+');
  if (text == "0") return 0;
  if (text.empty()) return {};
  std::int64_t total = 0;
  while (!text.empty()) {
    const auto part = take_part(text);
    if (!part || __builtin_add_overflow(total, *part, &total)) return {};
  }
  return negative ? -total : total;
}

std::string length_text(std::int64_t nanos) {
  const bool negative = nanos < 0;
  const auto magnitude = negative ? 0 - static_cast<std::uint64_t>(nanos)
                                  : static_cast<std::uint64_t>(nanos);
  constexpr auto kSecond = static_cast<std::uint64_t>(kNanosPerSecond);
  std::string text = negative ? "-" : "";
  text += std::to_string(magnitude / kSecond);
  append_fraction(text, static_cast<std::uint32_t>(magnitude % kSecond));
  return text + 's';
}

Civil civil(std::int64_t seconds, std::int32_t offset) {
  const date::sys_seconds at{std::chrono::seconds{seconds + offset}};
  const auto days = date::floor<date::days>(at);
  const date::year_month_day day{days};
  const date::hh_mm_ss clock{at - days};
  Civil result;
  result.year = static_cast<int>(day.year());
  result.month = static_cast<std::int32_t>(static_cast<unsigned>(day.month()));
  result.day = static_cast<std::int32_t>(static_cast<unsigned>(day.day()));
  const date::sys_days january = day.year() / 1 / 1;
  result.day_of_year = static_cast<std::int32_t>((days - january).count());
  result.weekday = static_cast<std::int32_t>(date::weekday{days}.c_encoding());
  result.hour = static_cast<std::int32_t>(clock.hours().count());
  result.minute = static_cast<std::int32_t>(clock.minutes().count());
  result.second = static_cast<std::int32_t>(clock.seconds().count());
  return result;
}

std::optional<std::int32_t> parse_offset(std::string_view text) {
  const bool negative = take(text, '-');
  if (!negative) take(text, '+');
  const auto hours = take_pair(text, 24);
  if (!hours || !take(text, ':')) return {};
  const auto minutes = take_pair(text, 60);
  if (!minutes || !text.empty()) return {};
  const std::int32_t offset = (*hours * 60 + *minutes) * 60;
  return negative ? -offset : offset;
}

}  // namespace charta
