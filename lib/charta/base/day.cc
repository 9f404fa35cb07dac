// SPDX-License-Identifier: EUPL-1.2
// Civil days, by Howard Hinnant's date.
#include "charta/base/day.h"

#include <date/date.h>

namespace charta {
namespace {

constexpr std::size_t kLength = 10;

// -1 when a character is no digit.
int number(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

void put(char* at, int digits, int value) {
  for (; digits > 0; --digits, value /= 10) {
    at[digits - 1] = static_cast<char>('0' + value % 10);
  }
}

}  // namespace

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != kLength || text[4] != '-' || text[7] != '-') return {};
  const int year = number(text.substr(0, 4));
  const int month = number(text.substr(5, 2));
  const int day = number(text.substr(8, 2));
  if (year <= 0 || month < 0 || day < 0) return {};
  const date::year_month_day civil{date::year{year},
                                   date::month{static_cast<unsigned>(month)},
                                   date::day{static_cast<unsigned>(day)}};
  if (!civil.ok()) return {};
  return Day{date::sys_days{civil}.time_since_epoch().count()};
}

std::string to_string(Day day) {
  const date::year_month_day civil{date::sys_days{date::days{day.days}}};
  std::string text = "0000-00-00";
  put(text.data(), 4, static_cast<int>(civil.year()));
  put(text.data() + 5, 2,
      static_cast<int>(static_cast<unsigned>(civil.month())));
  put(text.data() + 8, 2, static_cast<int>(static_cast<unsigned>(civil.day())));
  return text;
}

}  // namespace charta
