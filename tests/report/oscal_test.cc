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
  find_formatter("oscal")->write(run, {}, out);
  return out;
}

json results(const Run& run) {
  return testing::parse_json(write(run))["assessment-results"];
}

std::string prop(const json& of, const std::string& name) {
  for (const json& each : of["props"]) {
    if (each["name"] == name) return each["value"];
  }
  return {};
}

void gather(const json& node, std::multiset<std::string>& uuids) {
  if (node.is_object() && node.contains("uuid")) uuids.insert(node["uuid"]);
  if (!node.is_structured()) return;
  for (const json& each : node) gather(each, uuids);
}

TEST_CASE("outcomes are states, and properties where states do not suffice") {
  const json result = results(sample_run())["results"][0];
  REQUIRE(result["findings"].size() == 7);
  std::map<std::string, std::string> states;
  for (const json& finding : result["findings"]) {
    const json& status = finding["target"]["status"];
    states[prop(finding, "outcome")] = status["state"].get<std::string>() +
                                       " " +
                                       status["reason"].get<std::string>();
  }
  CHECK(states ==
        std::map<std::string, std::string>{{"pass", "satisfied pass"},
                                           {"fail", "not-satisfied fail"},
                                           {"unknown", "not-satisfied other"},
                                           {"error", "not-satisfied other"},
                                           {"waived", "not-satisfied fail"}});
  const json& selection = result["reviewed-controls"]["control-selections"][0];
  CHECK(selection["include-controls"].size() == 7);
  CHECK(selection["exclude-controls"].size() == 2);
  REQUIRE(result["risks"].size() == 1);
  CHECK(result["risks"][0]["status"] == "deviation-approved");
  CHECK(result["risks"][0]["deadline"] == "2027-01-31T23:59:59Z");
}

TEST_CASE("UUIDs are of version 5, unique, and made from what they name") {
  Run run = sample_batch();
  run.reports.push_back(run.reports[0]);
  std::multiset<std::string> uuids;
  const json all = results(run);
  gather(all, uuids);
  // The tool is the same component in each of three results.
  CHECK(std::set<std::string>(uuids.begin(), uuids.end()).size() + 2 ==
        uuids.size());
  for (const std::string& uuid : uuids) CHECK(uuid[14] == '5');
  CHECK(write(run) == write(run));
  run.reports[0].sources[0].sha256 = std::string(64, 'e');
  CHECK(results(run)["uuid"] != all["uuid"]);
}

TEST_CASE("a run that judged nothing still has its one result") {
  const json all = results(Run{});
  CHECK(all["results"].size() == 1);
  CHECK(results(sample_batch())["results"].size() == 3);
}

}  // namespace
}  // namespace charta
