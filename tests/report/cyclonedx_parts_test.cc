// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/cyclonedx_parts.h"

#include <doctest/doctest.h>

#include "json.h"
#include "report/sample.h"

namespace charta {
namespace {

TEST_CASE("values read and waivers are evidence") {
  const Run run = sample_run();
  const Style style;
  const Item item{run, run.reports[0], Verdict::not_met, style};
  CdxMemory memory{.identity = "x"};
  add_cdx_evidence(item, memory);
  const auto all = testing::parse_json("[" + memory.evidence + "]");
  REQUIRE(all.size() == 6);
  CHECK(all[0]["propertyName"] == "dpia.done");
  CHECK(all[0]["data"][0]["contents"]["attachment"]["content"] == "false");
  CHECK(all[5]["propertyName"] == "waiver");
  CHECK(all[5]["expires"] == "2027-01-31T23:59:59Z");
}

TEST_CASE("rules have references and properties a name space") {
  CHECK(cdx_requirement({.id = "SOV-01"}) == "requirement:SOV-01");
  std::string out;
  JsonWriter json(JsonLayout::compact, out);
  json.begin_array();
  put_cdx_property("profile", "", json);
  put_cdx_property("gate", "none", json);
  json.end_array();
  CHECK(out == R"([{"name":"charta:gate","value":"none"}])");
}

}  // namespace
}  // namespace charta
