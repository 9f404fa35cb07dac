// SPDX-License-Identifier: EUPL-1.2
#include "charta/base/day.h"

#include <doctest/doctest.h>

using charta::Day;
using charta::parse_day;

TEST_CASE("a civil day reads back as it was written") {
  for (const char* text :
       {"1970-01-01", "2024-02-29", "0001-01-01", "9999-12-31", "2026-11-23"}) {
    CAPTURE(text);
    const auto day = parse_day(text);
    REQUIRE(day);
    CHECK(to_string(*day) == text);
  }
  CHECK(parse_day("1970-01-02")->days == 1);
  CHECK(*parse_day("2026-12-01") > *parse_day("2026-11-30"));
}

TEST_CASE("what is not a civil day is refused") {
  for (const char* text :
       {"2023-02-29", "2026-13-01", "2026-1-1", "", "2026", "0000-01-01",
        "2026-11-31", "26-11-2026", "2026-11-23T00:00:00Z", "２０２６-11-23"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text));
  }
}
