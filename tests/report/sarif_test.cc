// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/formatter.h"
#include "json.h"
#include "report/sample.h"

namespace charta {
namespace {

using nlohmann::json;

std::string write(std::string_view format, const Run& run) {
  std::string out;
  find_formatter(format)->write(run, {}, out);
  return out;
}

json parsed(std::string_view format, const Run& run) {
  return testing::parse_json(write(format, run));
}

// What neither the schema nor sarif-multitool looks at.
TEST_CASE("results keep the rules that validators leave out") {
  for (const char* format : {"sarif", "sarif-github"}) {
    CAPTURE(format);
    const json run = parsed(format, sample_batch())["runs"][0];
    const json& rules = run["tool"]["driver"]["rules"];
    for (const json& result : run["results"]) {
      CAPTURE(result.dump());
      const std::size_t index = result["ruleIndex"];
      CHECK(rules[index]["id"] == result["ruleId"]);
      CHECK((result["kind"] == "fail") == (result["level"] != "none"));
      CHECK(result["locations"].size() == 1);
      CHECK_FALSE(result["message"]["text"].get<std::string>().empty());
    }
  }
}

TEST_CASE("each outcome has its kind, and keeps its name") {
  const json results = parsed("sarif", sample_run())["runs"][0]["results"];
  std::map<std::string, std::vector<std::string>> kinds;
  for (const json& result : results) {
    kinds[result["kind"]].push_back(
        result["properties"]["charta"]["outcome"].get<std::string>());
  }
  using Names = std::vector<std::string>;
  CHECK(kinds["pass"] == Names{"pass"});
  CHECK(kinds["fail"] == Names{"fail", "fail", "waived"});
  CHECK(kinds["open"] == Names{"unknown", "unknown", "error"});
  CHECK(kinds["notApplicable"] == Names{"not_yet_due", "not_applicable"});
  for (const json& result : results) {
    const bool waived = result["properties"]["charta"]["outcome"] == "waived";
    CHECK(result["suppressions"].size() == (waived ? 1 : 0));
  }
}

TEST_CASE("GitHub gets open failures and nothing else") {
  const json results =
      parsed("sarif-github", sample_run())["runs"][0]["results"];
  REQUIRE(results.size() == 2);
  CHECK(results[0]["ruleId"] == "SOV-03");
  CHECK(results[0]["level"] == "note");
  CHECK(results[1]["level"] == "error");
  CHECK_FALSE(results[1].contains("suppressions"));
}

TEST_CASE("GitHub gets no more than it takes, and is told") {
  Run run = sample_run();
  Finding fail = run.reports[0].findings[3];
  run.reports[0].findings.assign(25'003, fail);
  const json sarif = parsed("sarif-github", run)["runs"][0];
  CHECK(sarif["results"].size() == 25'000);
  const std::string words =
      sarif["invocations"][0]["toolExecutionNotifications"][1]["message"]
           ["text"];
  CHECK(words.starts_with("3 more findings"));
}

TEST_CASE("a run says its charter, scores, faults and category") {
  const json run = parsed("sarif", sample_batch())["runs"][0];
  CHECK(run["automationDetails"]["id"] == "charta/demo/");
  CHECK(run["invocations"][0]["executionSuccessful"] == false);
  const json& own = run["properties"]["charta"];
  CHECK(own["as_of"] == "2026-11-23");
  CHECK(own["reports"].size() == 2);
  CHECK(own["reports"][0]["raw"]["grade_low"] == "E");
  CHECK(own["summary"]["unreadable"] == 1);
  const json one = parsed("sarif", sample_run())["runs"][0];
  CHECK(one["automationDetails"]["id"] == "charta/cantines/");
  CHECK(one["invocations"][0]["executionSuccessful"] == true);
}

TEST_CASE("a run of nothing is a run without results") {
  const json run = parsed("sarif", Run{})["runs"][0];
  CHECK(run["results"] == json::array());
}

}  // namespace
}  // namespace charta
