// SPDX-License-Identifier: EUPL-1.2
#include "charta/i18n/language.h"

#include <doctest/doctest.h>

#include "charta/i18n/localized.h"

namespace charta {
namespace {

TEST_CASE("a tag names a language by its first part") {
  struct Row {
    std::string_view tag;
    std::optional<Language> language;
  };
  const Row rows[] = {
      {"fr", Language::french},
      {"fr_FR.UTF-8", Language::french},
      {"fr-CA", Language::french},
      {"fr@euro", Language::french},
      {"en", Language::english},
      {"en_GB.UTF-8", Language::english},
      {"C", Language::english},
      {"C.UTF-8", Language::english},
      {"POSIX", Language::english},
      {"de_DE", {}},
      {"french", {}},
      {"", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.tag);
    CHECK(find_language(row.tag) == row.language);
  }
  CHECK(tag(Language::french) == "fr");
  CHECK(tag(Language::english) == "en");
}

TEST_CASE("a text that one language lacks is taken from the other") {
  const Localized both{.en = "yes", .fr = "oui"};
  CHECK(both.in(Language::french) == "oui");
  CHECK(both.in(Language::english) == "yes");
  CHECK(Localized{.en = "yes"}.in(Language::french) == "yes");
  CHECK(Localized{.fr = "oui"}.in(Language::english) == "oui");
}

}  // namespace
}  // namespace charta
