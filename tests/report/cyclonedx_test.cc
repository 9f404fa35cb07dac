// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <set>

#include "charta/report/formatter.h"
#include "json.h"
#include "report/sample.h"

namespace charta {
namespace {

using nlohmann::json;

std::string write(const Run& run) {
  std::string out;
  find_formatter("cyclonedx")->write(run, {}, out);
  return out;
}

const json& mapped(const json& attestation, const std::string& rule) {
  for (const json& each : attestation["map"]) {
    if (each["requirement"] == "requirement:" + rule) return each;
  }
  FAIL(rule);
  return attestation;
}

void gather(const json& node, std::multiset<std::string>& references) {
  if (node.is_object() && node.contains("bom-ref")) {
    references.insert(node["bom-ref"]);
  }
  if (!node.is_structured()) return;
  for (const json& each : node) gather(each, references);
}

TEST_CASE("conformance says how far; what is unknown has none") {
  const json bom = testing::parse_json(write(sample_run()));
  const json& attestation = bom["declarations"]["attestations"][0];
  CHECK(attestation["map"].size() == 7);
  CHECK(mapped(attestation, "SOV-02")["conformance"]["score"] == 1);
  CHECK(mapped(attestation, "SOV-03")["conformance"]["score"] == 0.6);
  CHECK(mapped(attestation, "LEG-01")["counterClaims"].size() == 1);
  const json& open = mapped(attestation, "SOV-01");
  CHECK_FALSE(open["conformance"].contains("score"));
  CHECK(open["confidence"]["score"] == 0);
  CHECK(mapped(attestation, "LEG-06")["conformance"]["mitigationStrategies"]
            .size() == 1);
}

TEST_CASE("references are unique and lead somewhere") {
  Run run = sample_batch();
  run.reports.push_back(run.reports[0]);
  const json bom = testing::parse_json(write(run));
  std::multiset<std::string> references;
  gather(bom, references);
  for (const std::string& each : references) {
    CAPTURE(each);
    CHECK(references.count(each) == 1);
  }
  for (const json& claim : bom["declarations"]["claims"]) {
    CHECK(references.contains(claim["target"].get<std::string>()));
    for (const char* list : {"evidence", "counterEvidence"}) {
      if (!claim.contains(list)) continue;
      for (const json& each : claim[list]) {
        CHECK(references.contains(each.get<std::string>()));
      }
    }
  }
  for (const json& attestation : bom["declarations"]["attestations"]) {
    for (const json& each : attestation["map"]) {
      CHECK(references.contains(each["requirement"].get<std::string>()));
      for (const char* list : {"claims", "counterClaims"}) {
        if (!each.contains(list)) continue;
        CHECK(references.contains(each[list][0].get<std::string>()));
      }
    }
  }
}

TEST_CASE("an organisation is a target of its own kind") {
  Run run = sample_run();
  run.reports[0].kind = "organisation";
  const json targets =
      testing::parse_json(write(run))["declarations"]["targets"];
  CHECK(targets["organizations"].size() == 1);
  CHECK(targets["components"].empty());
}

}  // namespace
}  // namespace charta
