// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/formatter.h"
#include "json.h"
#include "report/golden.h"
#include "report/sample.h"

namespace charta {
namespace {

std::string write(const Run& run) {
  std::string out;
  find_formatter("gitlab")->write(run, {}, out);
  return out;
}

TEST_CASE("GitLab Code Quality") {
  check_golden("batch.gitlab.json", write(sample_batch()));
}

TEST_CASE("only what is to mend is an entry") {
  const auto entries = testing::parse_json(write(sample_run()));
  REQUIRE(entries.size() == 2);
  CHECK(entries[0]["check_name"] == "SOV-03");
  CHECK(entries[0]["severity"] == "minor");
  CHECK(entries[1]["severity"] == "blocker");
  CHECK(entries[1]["location"]["path"] == "cantines.yaml");
  CHECK(entries[1]["location"]["lines"]["begin"] == 22);
}

TEST_CASE("a gate that refuses the unknown sees it") {
  Run run = sample_run();
  run.gate = "fail-on=unknown";
  const auto entries = testing::parse_json(write(run));
  REQUIRE(entries.size() == 5);
  CHECK(entries[0]["severity"] == "info");
}

TEST_CASE("equal descriptors have different fingerprints") {
  Run run = sample_run();
  run.reports.push_back(run.reports[0]);
  const auto entries = testing::parse_json(write(run));
  REQUIRE(entries.size() == 4);
  CHECK(entries[0]["fingerprint"] != entries[2]["fingerprint"]);
}

TEST_CASE("nothing to mend is an empty array") {
  CHECK(testing::parse_json(write(Run{})) == nlohmann::json::array());
}

}  // namespace
}  // namespace charta
