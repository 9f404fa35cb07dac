// SPDX-License-Identifier: EUPL-1.2
#include "json.h"

#include <doctest/doctest.h>

#include "charta/report/formatter.h"
#include "report/golden.h"
#include "report/sample.h"

namespace charta {
namespace {

std::string json(const Run& run) {
  std::string out;
  find_formatter("json")->write(run, {}, out);
  return out;
}

TEST_CASE("JSON holds all that the run holds") {
  check_golden("one.json", json(sample_run()));
  check_golden("batch.json", json(sample_batch()));
}

TEST_CASE("the language of the reader changes nothing") {
  std::string out;
  find_formatter("json")->write(sample_run(), {.language = Language::french},
                                out);
  CHECK(out == json(sample_run()));
}

TEST_CASE("a run without reports is JSON too") {
  const auto parsed = testing::parse_json(json(sample_head()));
  CHECK(parsed["reports"].empty());
  CHECK(parsed["summary"]["reports"] == 0);
}

}  // namespace
}  // namespace charta
