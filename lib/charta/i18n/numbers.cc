// SPDX-License-Identifier: EUPL-1.2
// Decimal comma, groups of three, day before month.
#include "charta/i18n/numbers.h"

#include <algorithm>

namespace charta {

std::string decimal(Language language, std::string_view digits) {
  std::string text(digits);
  if (language == Language::french) std::ranges::replace(text, '.', ',');
  return text;
}

std::string grouped(Language language, std::uint64_t number) {
  const std::string digits = std::to_string(number);
  if (digits.size() < 5) return digits;
  const std::string_view mark = language == Language::french ? "\u202f" : ",";
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += mark;
    text += digits[i];
  }
  return text;
}

std::string civil(Language language, Day day) {
  const std::string iso = to_string(day);
  // Years outside 0000 to 9999 have no customary short form.
  if (language == Language::english || iso.size() != 10) return iso;
  return iso.substr(8, 2) + '/' + iso.substr(5, 2) + '/' + iso.substr(0, 4);
}

bool singular(Language language, std::uint64_t count) {
  return count == 1 || (count == 0 && language == Language::french);
}

}  // namespace charta
