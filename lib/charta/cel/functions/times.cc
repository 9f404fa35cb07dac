// SPDX-License-Identifier: EUPL-1.2
// Parts of instants and durations, in any time zone.
#include <array>

#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"
#include "charta/cel/state.h"
#include "charta/value/time.h"

namespace charta::cel {
namespace {

constexpr std::string_view kDuration = "google.protobuf.Duration";
constexpr std::string_view kTimestamp = "google.protobuf.Timestamp";
constexpr std::int64_t kNanosPerMilli = 1'000'000;

// Seconds east of UTC of the zone that the call names, or nothing.
std::optional<std::int32_t> offset(const Call& call) {
  if (call.size() == 1) return 0;
  const std::string_view name = call[1].text();
  if (name == "UTC" || name.empty()) return 0;
  if (const auto fixed = parse_offset(name)) return fixed;
  const Zone* zone = call.frame.state.zone(name);
  if (zone == nullptr) return {};
  return zone->offset_at(call[0].seconds());
}

std::int32_t full_year(const Civil& at) { return at.year; }
std::int32_t month(const Civil& at) { return at.month - 1; }
std::int32_t day_of_year(const Civil& at) { return at.day_of_year; }
std::int32_t day_of_month(const Civil& at) { return at.day - 1; }
std::int32_t date(const Civil& at) { return at.day; }
std::int32_t day_of_week(const Civil& at) { return at.weekday; }
std::int32_t hour(const Civil& at) { return at.hour; }
std::int32_t minute(const Civil& at) { return at.minute; }
std::int32_t second(const Civil& at) { return at.second; }

template <std::int32_t (*kPart)(const Civil&)>
Value part(Call& call) {
  if (!call[0].is(Kind::timestamp)) return call.no_overload();
  if (call.size() == 2 && !call[1].is(Kind::string)) return call.no_overload();
  const auto east = offset(call);
  if (!east) return call.fail(errors::kBadZone, call[1].text());
  return Value::of(std::int64_t{kPart(civil(call[0].seconds(), *east))});
}

bool is_length(const Call& call) {
  return call.size() == 1 && call[0].is(Kind::duration);
}

Value whole(const Call& call, std::int64_t unit) {
  return Value::of(call[0].nanoseconds() / unit);
}

Value hours(Call& call) {
  return is_length(call) ? whole(call, 3600 * kNanosPerSecond)
                         : part<hour>(call);
}

Value minutes(Call& call) {
  return is_length(call) ? whole(call, 60 * kNanosPerSecond)
                         : part<minute>(call);
}

Value seconds(Call& call) {
  return is_length(call) ? whole(call, kNanosPerSecond) : part<second>(call);
}

Value milliseconds(Call& call) {
  if (is_length(call)) {
    return Value::of(call[0].nanoseconds() % kNanosPerSecond / kNanosPerMilli);
  }
  const Value checked = part<second>(call);
  if (!checked.known()) return checked;
  return Value::of(call[0].nanos() / kNanosPerMilli);
}

constexpr auto kFullYear = std::to_array<Overload>({
    {"timestamp_to_year", true, {kTimestamp}, "int"},
    {"timestamp_to_year_with_tz", true, {kTimestamp, "string"}, "int"},
});
constexpr auto kMonth = std::to_array<Overload>({
    {"timestamp_to_month", true, {kTimestamp}, "int"},
    {"timestamp_to_month_with_tz", true, {kTimestamp, "string"}, "int"},
});
constexpr auto kDayOfYear = std::to_array<Overload>({
    {"timestamp_to_day_of_year", true, {kTimestamp}, "int"},
    {"timestamp_to_day_of_year_with_tz", true, {kTimestamp, "string"}, "int"},
});
constexpr auto kDayOfMonth = std::to_array<Overload>({
    {"timestamp_to_day_of_month", true, {kTimestamp}, "int"},
    {"timestamp_to_day_of_month_with_tz", true, {kTimestamp, "string"}, "int"},
});
constexpr auto kDate = std::to_array<Overload>({
    {"timestamp_to_day_of_month_1_based", true, {kTimestamp}, "int"},
    {"timestamp_to_day_of_month_1_based_with_tz",
     true,
     {kTimestamp, "string"},
     "int"},
});
constexpr auto kDayOfWeek = std::to_array<Overload>({
    {"timestamp_to_day_of_week", true, {kTimestamp}, "int"},
    {"timestamp_to_day_of_week_with_tz", true, {kTimestamp, "string"}, "int"},
});
constexpr auto kHours = std::to_array<Overload>({
    {"timestamp_to_hours", true, {kTimestamp}, "int"},
    {"timestamp_to_hours_with_tz", true, {kTimestamp, "string"}, "int"},
    {"duration_to_hours", true, {kDuration}, "int"},
});
constexpr auto kMinutes = std::to_array<Overload>({
    {"timestamp_to_minutes", true, {kTimestamp}, "int"},
    {"timestamp_to_minutes_with_tz", true, {kTimestamp, "string"}, "int"},
    {"duration_to_minutes", true, {kDuration}, "int"},
});
constexpr auto kSeconds = std::to_array<Overload>({
    {"timestamp_to_seconds", true, {kTimestamp}, "int"},
    {"timestamp_to_seconds_tz", true, {kTimestamp, "string"}, "int"},
    {"duration_to_seconds", true, {kDuration}, "int"},
});
constexpr auto kMilliseconds = std::to_array<Overload>({
    {"timestamp_to_milliseconds", true, {kTimestamp}, "int"},
    {"timestamp_to_milliseconds_with_tz", true, {kTimestamp, "string"}, "int"},
    {"duration_to_milliseconds", true, {kDuration}, "int"},
});

}  // namespace

constinit const Function kTimeFunctions[10] = {
    {"getFullYear", kFullYear, part<full_year>, "The year.", "L’année.",
     "timestamp('2026-11-23T00:00:00Z').getFullYear() == 2026", "standard"},
    {"getMonth", kMonth, part<month>, "The month, from 0.",
     "Le mois, à partir de 0.",
     "timestamp('2026-11-23T00:00:00Z').getMonth() == 10", "standard"},
    {"getDayOfYear", kDayOfYear, part<day_of_year>,
     "The day of the year, from 0.", "Le jour de l’année, à partir de 0.",
     "timestamp('2026-01-02T00:00:00Z').getDayOfYear() == 1", "standard"},
    {"getDayOfMonth", kDayOfMonth, part<day_of_month>,
     "The day of the month, from 0.", "Le jour du mois, à partir de 0.",
     "timestamp('2026-11-23T00:00:00Z').getDayOfMonth() == 22", "standard"},
    {"getDate", kDate, part<date>, "The day of the month, from 1.",
     "Le jour du mois, à partir de 1.",
     "timestamp('2026-11-23T00:00:00Z').getDate() == 23", "standard"},
    {"getDayOfWeek", kDayOfWeek, part<day_of_week>,
     "The day of the week; 0 is Sunday.",
     "Le jour de la semaine ; 0 est dimanche.",
     "timestamp('2026-11-23T00:00:00Z').getDayOfWeek() == 1", "standard"},
    {"getHours", kHours, hours,
     "The hour of an instant, or all hours of a duration.",
     "L’heure d’un instant, ou toutes les heures d’une durée.",
     "timestamp('2026-11-23T22:00:00Z').getHours('+02:00') == 0", "standard"},
    {"getMinutes", kMinutes, minutes,
     "The minute of an instant, or all minutes of a duration.",
     "La minute d’un instant, ou toutes les minutes d’une durée.",
     "duration('1h30m').getMinutes() == 90", "standard"},
    {"getSeconds", kSeconds, seconds,
     "The second of an instant, or all seconds of a duration.",
     "La seconde d’un instant, ou toutes les secondes d’une durée.",
     "duration('2m').getSeconds() == 120", "standard"},
    {"getMilliseconds", kMilliseconds, milliseconds,
     "The thousandths beyond the full second.",
     "Les millièmes au-delà de la seconde entière.",
     "duration('1.5s').getMilliseconds() == 500", "standard"},
};

}  // namespace charta::cel
