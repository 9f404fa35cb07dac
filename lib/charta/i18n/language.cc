// SPDX-License-Identifier: EUPL-1.2
// Language tags.
#include "charta/i18n/language.h"

namespace charta {

std::optional<Language> find_language(std::string_view tag) {
  const std::string_view primary = tag.substr(0, tag.find_first_of("_-.@"));
  if (primary == "fr") return Language::french;
  if (primary == "en" || primary == "C" || primary == "POSIX") {
    return Language::english;
  }
  return {};
}

std::string_view tag(Language language) {
  return language == Language::french ? "fr" : "en";
}

}  // namespace charta
