// SPDX-License-Identifier: EUPL-1.2
// The POSIX TZ rule that continues a zone's table for ever.
#include <date/date.h>

#include <algorithm>

#include "charta/value/time.h"
#include "charta/value/zone.h"

namespace charta {
namespace {

constexpr std::int32_t kHour = 3600;
constexpr std::int64_t kDay = 86400;

// Walks over a rule's text; `ok` turns false at the first surprise.
struct Cursor {
  std::string_view text{};
  bool ok = true;

  bool take(char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
  }
  std::int32_t number() {
    std::int32_t value = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 4 && text[digits] >= '0' &&
           text[digits] <= '9') {
      value = value * 10 + (text[digits++] - '0');
    }
    text.remove_prefix(digits);
    ok = ok && digits > 0;
    return value;
  }
  // `[+-]hh[:mm[:ss]]` in seconds.
  std::int32_t clock() {
    const bool negative = take('-');
    if (!negative) take('+');
    std::int32_t seconds = number() * kHour;
    if (take(':')) seconds += number() * 60;
    if (take(':')) seconds += number();
    return negative ? -seconds : seconds;
  }
  void name() {
    std::size_t length = 0;
    if (text.starts_with('<')) {
      const std::size_t close = text.find('>');
      ok = ok && close != std::string_view::npos;
      length = ok ? close + 1 : 0;
    } else {
      while (length < text.size() &&
             ((text[length] | 0x20) >= 'a' && (text[length] | 0x20) <= 'z')) {
        ++length;
      }
    }
    ok = ok && length > 0;
    text.remove_prefix(length);
  }
  ZoneChange change() {
    ZoneChange change;
    if (take('M')) {
      change.month = number();
      ok = take('.') && ok;
      change.week = number();
      ok = take('.') && ok;
      change.day = number();
      ok = ok && change.month >= 1 && change.month <= 12 && change.week >= 1 &&
           change.week <= 5 && change.day <= 6;
    } else {
      change.form =
          take('J') ? ZoneChange::Form::julian : ZoneChange::Form::ordinal;
      change.day = number();
    }
    if (take('/')) change.time = clock();
    return change;
  }
};

// The n-th weekday of a month, the last one when n is 5.
date::sys_days weekday_of(date::year year, const ZoneChange& change) {
  const date::month month{static_cast<unsigned>(change.month)};
  const date::weekday weekday{static_cast<unsigned>(change.day)};
  if (change.week == 5) return year / month / weekday[date::last];
  return year / month / weekday[static_cast<unsigned>(change.week)];
}

date::sys_days day_of(date::year year, const ZoneChange& change) {
  if (change.form == ZoneChange::Form::month_week_day) {
    return weekday_of(year, change);
  }
  std::int32_t day = change.day;
  if (change.form == ZoneChange::Form::julian) {
    day -= 1;  // J60 is the first of March in every year
    if (year.is_leap() && day >= 59) day += 1;
  }
  return date::sys_days{year / 1 / 1} + date::days{day};
}

// The second, in UTC, at which the change happens in that year.
std::int64_t moment(date::year year, const ZoneChange& change,
                    std::int32_t offset_before) {
  return day_of(year, change).time_since_epoch().count() * kDay + change.time -
         offset_before;
}

}  // namespace

std::optional<ZoneRule> parse_zone_rule(std::string_view text) {
  Cursor cursor{text};
  ZoneRule rule;
  cursor.name();
  rule.standard = -cursor.clock();
  if (cursor.ok && !cursor.text.empty()) {
    rule.has_summer = true;
    cursor.name();
    rule.summer = rule.standard + kHour;
    if (!cursor.text.starts_with(',')) rule.summer = -cursor.clock();
    cursor.ok = cursor.take(',') && cursor.ok;
    rule.to_summer = cursor.change();
    cursor.ok = cursor.take(',') && cursor.ok;
    rule.to_standard = cursor.change();
  }
  if (!cursor.ok || !cursor.text.empty()) return {};
  return rule;
}

std::int32_t offset_at(const ZoneRule& rule, std::int64_t seconds) {
  if (!rule.has_summer) return rule.standard;
  const date::year year{civil(seconds, rule.standard).year};
  const std::int64_t begin = moment(year, rule.to_summer, rule.standard);
  const std::int64_t end = moment(year, rule.to_standard, rule.summer);
  const bool summer = begin < end ? seconds >= begin && seconds < end
                                  : seconds >= begin || seconds < end;
  return summer ? rule.summer : rule.standard;
}

}  // namespace charta
