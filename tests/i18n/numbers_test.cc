// SPDX-License-Identifier: EUPL-1.2
#include "charta/i18n/numbers.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

constexpr Language fr = Language::french;
constexpr Language en = Language::english;

TEST_CASE("decimals take the language's point") {
  CHECK(decimal(fr, "62.5") == "62,5");
  CHECK(decimal(en, "62.5") == "62.5");
  CHECK(decimal(fr, "-7") == "-7");
}

TEST_CASE("long numbers are grouped by three") {
  CHECK(grouped(fr, 0) == "0");
  CHECK(grouped(fr, 1234) == "1234");
  CHECK(grouped(fr, 12345) == "12\u202f345");
  CHECK(grouped(fr, 1234567) == "1\u202f234\u202f567");
  CHECK(grouped(en, 123456) == "123,456");
}

TEST_CASE("days are written as people of the language do") {
  const Day day = *parse_day("2026-03-02");
  CHECK(civil(fr, day) == "02/03/2026");
  CHECK(civil(en, day) == "2026-03-02");
}

TEST_CASE("French counts zero in the singular") {
  CHECK(singular(fr, 0));
  CHECK_FALSE(singular(en, 0));
  CHECK(singular(fr, 1));
  CHECK(singular(en, 1));
  CHECK_FALSE(singular(fr, 2));
}

}  // namespace
}  // namespace charta
