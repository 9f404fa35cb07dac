// SPDX-License-Identifier: EUPL-1.2
#include "charta/base/siret.h"

#include <doctest/doctest.h>

using charta::valid_siren;
using charta::valid_siret;
using charta::without_spaces;

TEST_CASE("a SIRET passes Luhn's check, with or without spaces") {
  struct {
    const char* text;
    bool valid;
  } const rows[] = {
      {"24310051800170", true},
      {"243 100 518 00170", true},
      {"243\u00A0100\u202F518 00170", true},
      {"24410051800170", false},
      {"24510051800170", false},
      {"2431005180017", false},
      {"243100518001700", false},
      {"2431005180017O", false},
      {"", false},
      {"35600000000048", true},
      {"35600000049837", true},
      {"35600000049838", false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(valid_siret(row.text) == row.valid);
  }
}

TEST_CASE("a SIREN is nine digits") {
  CHECK(valid_siren("356000000"));
  CHECK(valid_siren("243 100 518"));
  CHECK_FALSE(valid_siren("243100519"));
  CHECK_FALSE(valid_siren("24310051800170"));
}

TEST_CASE("only spaces are dropped") {
  CHECK(without_spaces(" 1 2\u00A03\u202F4é ") == "1234é");
}
