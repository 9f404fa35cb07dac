// SPDX-License-Identifier: EUPL-1.2
#include "charta/value/time.h"

#include <doctest/doctest.h>

#include <limits>

using namespace charta;

TEST_CASE("instants read back as they were written") {
  for (const char* text :
       {"1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z", "2009-02-13T23:31:30.5Z"}) {
    CAPTURE(text);
    const auto instant = parse_instant(text);
    REQUIRE(instant);
    CHECK(to_text(*instant) == text);
  }
  CHECK(parse_instant("2026-11-23T01:00:00+01:00") ==
        parse_instant("2026-11-23T00:00:00Z"));
}

TEST_CASE("what is not an instant is refused") {
  for (const char* text :
       {"", "2026-11-23", "2026-11-23 00:00:00Z", "2026-11-23T00:00:00",
        "2026-11-23T24:00:00Z", "2026-11-23T00:00:60Z", "2026-02-29T00:00:00Z",
        "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z",
        "0001-01-01T00:00:00+00:01", "2026-11-23T00:00:00.Z",
        "2026-11-23T00:00:00Zx", "2026-11-23T00:00:00+1:00"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_instant(text));
  }
}

TEST_CASE("arithmetic stays within the range or gives nothing") {
  const Instant first{kFirstSecond, 0};
  const Instant last{kLastSecond, 999'999'999};
  CHECK_FALSE(add(first, -1));
  CHECK_FALSE(add(last, 1));
  CHECK(add(first, 1) == Instant{kFirstSecond, 1});
  CHECK(add(Instant{0, 1}, -2) == Instant{-1, 999'999'999});
  CHECK_FALSE(subtract(last, first));
  CHECK(subtract(Instant{2, 1}, Instant{1, 2}) == 999'999'999);
}

TEST_CASE("lengths of time") {
  CHECK(parse_length("1h2m3.5s") == 3723'500'000'000);
  CHECK(parse_length("-1.5ms") == -1'500'000);
  CHECK(parse_length("0") == 0);
  CHECK(parse_length(".5s") == 500'000'000);
  CHECK(parse_length("1us1ns") == 1001);
  for (const char* text : {"", "1", "s", "1d", "1s ", "--1s", "1.2.3s", "-",
                           "320000000000s", "1e3s", "."}) {
    CAPTURE(text);
    CHECK_FALSE(parse_length(text));
  }
  CHECK(length_text(60'001'000'000) == "60.001s");
  CHECK(length_text(-500'000'000) == "-0.5s");
  CHECK(length_text(std::numeric_limits<std::int64_t>::min()) ==
        "-9223372036.854775808s");
}

TEST_CASE("civil time") {
  const Civil at = civil(1234567890, 3600);  // 2009-02-13T23:31:30Z
  CHECK(at.year == 2009);
  CHECK(at.month == 2);
  CHECK(at.day == 14);
  CHECK(at.day_of_year == 44);
  CHECK(at.weekday == 6);
  CHECK(at.hour == 0);
  CHECK(at.minute == 31);
  CHECK(at.second == 30);
}

TEST_CASE("offsets") {
  CHECK(parse_offset("+11:00") == 39600);
  CHECK(parse_offset("-02:30") == -9000);
  CHECK(parse_offset("02:00") == 7200);
  CHECK(parse_offset("-00:00") == 0);
  for (const char* text : {"", "2:00", "+24:00", "+01:60", "UTC", "+0100"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_offset(text));
  }
}
