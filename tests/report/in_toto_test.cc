// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <sstream>

#include "charta/report/formatter.h"
#include "json.h"
#include "report/sample.h"

namespace charta {
namespace {

using nlohmann::json;

std::string write(const Run& run) {
  std::string out;
  find_formatter("in-toto")->write(run, {}, out);
  return out;
}

std::vector<json> statements(const Run& run) {
  std::vector<json> all;
  std::istringstream lines(write(run));
  for (std::string line; std::getline(lines, line);) {
    all.push_back(testing::parse_json(line));
  }
  return all;
}

TEST_CASE("unknown, error and waived are warned of, and kept apart") {
  const auto all = statements(sample_run());
  REQUIRE(all.size() == 1);
  const json& predicate = all[0]["predicate"];
  CHECK(predicate["result"] == "FAILED");
  CHECK(predicate["passedTests"] == json{"SOV-02"});
  CHECK(predicate["failedTests"] == json{"SOV-03", "LEG-01"});
  CHECK(predicate["warnedTests"] ==
        json{"SOV-01", "LEG-02", "LEG-05", "LEG-06"});
  const json& notes = all[0]["subject"][0]["annotations"];
  CHECK(notes["unknown"] == json{"SOV-01", "LEG-02"});
  CHECK(notes["waived"] == json{"LEG-06"});
}

TEST_CASE("only a clean report passed") {
  Run run = sample_batch();
  CHECK(statements(run)[1]["predicate"]["result"] == "PASSED");
  run.verdicts[1] = Verdict::undecided;
  CHECK(statements(run)[1]["predicate"]["result"] == "WARNED");
  run.verdicts[0] = Verdict::met;
  CHECK(statements(run)[0]["predicate"]["result"] == "WARNED");
}

TEST_CASE("what could not be read is counted on the charter's statement") {
  const auto all = statements(sample_batch());
  REQUIRE(all.size() == 3);
  CHECK(all[2]["predicateType"] == "urn:charta:in-toto:run:1");
  CHECK(all[2]["predicate"]["faults"].size() == 1);
  CHECK(statements(Run{}).size() == 1);
}

}  // namespace
}  // namespace charta
