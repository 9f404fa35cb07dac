// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <sstream>

#include "charta/report/formatter.h"
#include "json.h"
#include "report/golden.h"
#include "report/sample.h"

namespace charta {
namespace {

std::vector<nlohmann::json> lines_of(const Run& run) {
  std::string out;
  find_formatter("verdicts")->write(run, {}, out);
  std::vector<nlohmann::json> all;
  std::istringstream lines(out);
  for (std::string line; std::getline(lines, line);) {
    all.push_back(testing::parse_json(line));
  }
  return all;
}

TEST_CASE("a short line a descriptor, between the run and its summary") {
  std::string out;
  find_formatter("verdicts")->write(sample_batch(), {}, out);
  check_golden("batch.verdicts.jsonl", out);
  std::vector<std::string> types;
  for (const auto& line : lines_of(sample_batch()))
    types.push_back(line["type"]);
  CHECK(types == std::vector<std::string>{"run", "verdict", "verdict", "fault",
                                          "summary"});
}

// Every finding is either counted or named, once, under the word of its
// outcome.
TEST_CASE("no outcome is lost") {
  const Run run = sample_run();
  const nlohmann::json line = lines_of(run).at(1);
  std::size_t said = 0;
  for (const char* counted : {"pass", "not_applicable", "not_yet_due"}) {
    said += line.at(counted).get<std::size_t>();
  }
  for (const Finding& finding : run.reports[0].findings) {
    const std::string word(name(finding.outcome));
    const auto named = line.find(word);
    if (named == line.end() || !named->is_array()) continue;
    const std::string id = run.rules[finding.rule].id;
    CHECK(std::ranges::count(*named, nlohmann::json(id)) == 1);
    ++said;
  }
  CHECK(said == run.reports[0].findings.size());
}

// A misspelt field must not go by unsaid, though jsonl alone shows which.
TEST_CASE("warnings are counted where there are any") {
  Run run = sample_run();
  run.reports[0].warnings.clear();
  CHECK_FALSE(lines_of(run).at(1).contains("warnings"));
  run.reports[0].warnings = {{.code = Code::unknown_field},
                             {.code = Code::unknown_field}};
  CHECK(lines_of(run).at(1).at("warnings") == 2);
}

TEST_CASE("nothing in play has no score and no grade") {
  Run run = sample_run();
  run.reports.resize(1);
  run.reports[0].waived = {};
  const nlohmann::json line = lines_of(run).at(1);
  CHECK_FALSE(line.contains("low"));
  CHECK_FALSE(line.contains("grade_low"));
}

}  // namespace
}  // namespace charta
