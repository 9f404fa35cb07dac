// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/formatter.h"
#include "json.h"
#include "report/golden.h"
#include "report/sample.h"

namespace charta {
namespace {

TEST_CASE("each line is one object, the last one the summary") {
  std::string out;
  find_formatter("jsonl")->write(sample_batch(), {}, out);
  check_golden("batch.jsonl", out);
  std::vector<std::string> types;
  std::istringstream lines(out);
  for (std::string line; std::getline(lines, line);) {
    types.push_back(testing::parse_json(line)["type"]);
  }
  CHECK(types == std::vector<std::string>{"run", "report", "report", "fault",
                                          "summary"});
}

}  // namespace
}  // namespace charta
