// SPDX-License-Identifier: EUPL-1.2
#include "charta/value/zone.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

using namespace charta;

namespace {

// The system's zone, or nothing on a machine without the database.
std::optional<Zone> system_zone(const std::string& name) {
  std::ifstream file("/usr/share/zoneinfo/" + name, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return Zone::parse(bytes);
}

}  // namespace

TEST_CASE("names of zones cannot leave their folder") {
  CHECK(zone_name_ok("Europe/Paris"));
  CHECK(zone_name_ok("Etc/GMT+5"));
  for (const char* name : {"", "/etc/passwd", "../x", "a/../b", "Europe/",
                           "a b", "Europe/Paris\n", "."}) {
    CAPTURE(name);
    CHECK_FALSE(zone_name_ok(name));
  }
}

TEST_CASE("a rule decides summer and winter") {
  const auto paris = parse_zone_rule("CET-1CEST,M3.5.0,M10.5.0/3");
  REQUIRE(paris);
  CHECK(offset_at(*paris, 1711846799) == 3600);  // 2024-03-31T00:59:59Z
  CHECK(offset_at(*paris, 1711846800) == 7200);
  CHECK(offset_at(*paris, 1729990799) == 7200);  // 2024-10-27T00:59:59Z
  CHECK(offset_at(*paris, 1729990800) == 3600);
  const auto sydney = parse_zone_rule("AEST-10AEDT,M10.1.0,M4.1.0/3");
  REQUIRE(sydney);
  CHECK(offset_at(*sydney, 1704067200) == 39600);  // January
  CHECK(offset_at(*sydney, 1719792000) == 36000);  // July
  const auto kathmandu = parse_zone_rule("<+0545>-5:45");
  REQUIRE(kathmandu);
  CHECK(offset_at(*kathmandu, 0) == 20700);
}

TEST_CASE("what is not a rule is refused") {
  for (const char* text : {"", "CET", "CET-1CEST", "CET-1CEST,M3.5.0",
                           "CET-1CEST,M13.5.0,M10.5.0", "<+05-5", "CET-1x,y"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_zone_rule(text));
  }
}

TEST_CASE("tables of the system agree with known offsets") {
  const auto paris = system_zone("Europe/Paris");
  if (!paris) {
    MESSAGE("skipped: /usr/share/zoneinfo is absent");
    return;
  }
  CHECK(paris->offset_at(-2500000000) == 561);  // before 1911
  CHECK(paris->offset_at(1711846799) == 3600);
  CHECK(paris->offset_at(1711846800) == 7200);
  CHECK(paris->offset_at(4070908800) == 3600);  // 2099, by the rule
  const auto st_johns = system_zone("America/St_Johns");
  REQUIRE(st_johns);
  CHECK(st_johns->offset_at(1234490400) == -12600);
}

TEST_CASE("broken tables are refused") {
  CHECK_FALSE(Zone::parse(""));
  CHECK_FALSE(Zone::parse("TZif"));
  CHECK_FALSE(Zone::parse(std::string(60, 'x')));
  std::string huge = "TZif2" + std::string(15, '\0') + std::string(24, '\xff');
  CHECK_FALSE(Zone::parse(huge));
}
