// SPDX-License-Identifier: EUPL-1.2
#include "charta/i18n/country_names.h"

#include <doctest/doctest.h>

using namespace charta;

TEST_CASE("countries are known by codes and names, in two languages") {
  struct {
    const char* text;
    const char* code;
  } const rows[] = {
      {"FR", "FR"},
      {"fra", "FR"},
      {"France", "FR"},
      {"États-Unis", "US"},
      {"United States", "US"},
      {"United States of America", "US"},
      {"USA", "US"},
      {"UK", "GB"},
      {"Royaume-Uni", "GB"},
      {"Pays-Bas", "NL"},
      {"the netherlands", "NL"},
      {"Nederland", "NL"},
      {"NO", "NO"},
      {"Côte d'Ivoire", "CI"},
      {"Côte d’Ivoire", "CI"},
      {"Atlantis", ""},
      {"", ""},
      {"Korea", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(country_code(row.text) == row.code);
  }
}
