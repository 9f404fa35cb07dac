// SPDX-License-Identifier: EUPL-1.2
// Filling of patterns, and plurals.
#include "charta/i18n/labels.h"

#include "charta/i18n/numbers.h"

namespace charta {

std::string fill(std::string_view pattern,
                 std::initializer_list<std::string_view> values) {
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool place =
        pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
    if (!place) {
      text += pattern[i];
      continue;
    }
    const auto number = static_cast<std::size_t>(pattern[i + 1] - '0');
    if (number < values.size()) text += values.begin()[number];
    i += 2;
  }
  return text;
}

std::string counted(Language language, std::uint64_t count, const Noun& noun) {
  const Term& word = singular(language, count) ? noun.one : noun.other;
  return grouped(language, count) + ' ' + std::string(word.in(language));
}

}  // namespace charta
