// SPDX-License-Identifier: EUPL-1.2
// A format is read beside the text, piece by piece.
#include "charta/import/written_date.h"

#include <fmt/core.h>

#include <array>

#include "charta/base/day.h"

namespace charta {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "jan", "feb", "mar", "apr", "may", "jun",
    "jul", "aug", "sep", "oct", "nov", "dec"};

bool digit(char c) { return c >= '0' && c <= '9'; }

// The text up to a time, if all that follows looks like one.
std::string_view without_time(std::string_view text) {
  const std::size_t at = text.find_first_of(" T");
  if (at == std::string_view::npos || at + 1 >= text.size()) return text;
  const std::string_view rest = text.substr(at + 1);
  const bool time = digit(rest.front()) &&
                    rest.find(':') != std::string_view::npos &&
                    rest.find_first_not_of("0123456789:.+-Z APMapm") ==
                        std::string_view::npos;
  return time ? text.substr(0, at) : text;
}

class Reading {
 public:
  explicit Reading(std::string_view text) : text_(text) {}

  // A number of that many digits, leading zeros or not.
  std::optional<int> number(std::size_t least, std::size_t most) {
    int value = 0;
    std::size_t count = 0;
    while (count < most && count < text_.size() && digit(text_[count])) {
      value = value * 10 + (text_[count++] - '0');
    }
    if (count < least) return {};
    text_.remove_prefix(count);
    return value;
  }

  std::optional<int> month_name() {
    std::string low;
    for (const char c : text_.substr(0, 3)) low += static_cast<char>(c | 0x20);
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
      if (low != kMonths[i]) continue;
      text_.remove_prefix(3);
      return static_cast<int>(i + 1);
    }
    return {};
  }

  bool literal(char c) {
    if (text_.empty() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }

  bool done() const { return text_.empty(); }

 private:
  std::string_view text_;
};

struct Piece {
  std::string_view name;
  int WrittenDate::*part;
  std::size_t least;
  std::size_t most;
};
constexpr std::array kPieces = {
    Piece{"YYYY", &WrittenDate::year, 4, 4},
    Piece{"YY", &WrittenDate::year, 2, 2},
    Piece{"MMM", &WrittenDate::month, 0, 0},
    Piece{"MM", &WrittenDate::month, 2, 2},
    Piece{"M", &WrittenDate::month, 1, 2},
    Piece{"DD", &WrittenDate::day, 2, 2},
    Piece{"D", &WrittenDate::day, 1, 2},
};

bool take(Reading& reading, const Piece& piece, WrittenDate& date) {
  const auto value = piece.most == 0 ? reading.month_name()
                                     : reading.number(piece.least, piece.most);
  if (!value) return false;
  date.*piece.part = piece.name == "YY" ? 2000 + *value : *value;
  return true;
}

bool exists(const WrittenDate& date) {
  if (date.month == 0) return date.day == 0;
  return parse_day(fmt::format("{:04}-{:02}-{:02}", date.year, date.month,
                               date.day == 0 ? 1 : date.day))
      .has_value();
}

std::optional<WrittenDate> read_as(std::string_view text,
                                   std::string_view format) {
  WrittenDate date;
  Reading reading(text);
  while (!format.empty()) {
    const Piece* found = nullptr;
    for (const Piece& piece : kPieces) {
      if (found == nullptr && format.starts_with(piece.name)) found = &piece;
    }
    const bool fits = found == nullptr ? reading.literal(format.front())
                                       : take(reading, *found, date);
    if (!fits) return {};
    format.remove_prefix(found == nullptr ? 1 : found->name.size());
  }
  if (!reading.done() || !exists(date)) return {};
  return date;
}

}  // namespace

std::optional<WrittenDate> read_date(std::string_view text,
                                     std::span<const std::string> formats) {
  const std::string_view date = without_time(text);
  for (const std::string& format : formats) {
    if (const auto read = read_as(date, format)) return read;
  }
  return {};
}

std::string iso(const WrittenDate& date) {
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

}  // namespace charta
