// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "recall/judged.h"

namespace charta {
namespace {

TEST_CASE("a report's places, readings and faults come back") {
  const Run run = judged();
  const auto back = recalled(written("json", run));
  REQUIRE(back.has_value());
  const Report& again = back->run.reports.at(0);
  const Report& report = run.reports[0];
  CHECK(again.id == report.id);
  CHECK(again.sources[0].sha256 == report.sources[0].sha256);
  REQUIRE(again.readings.size() == report.readings.size());
  for (std::size_t i = 0; i < report.readings.size(); ++i) {
    CHECK(again.readings[i].value == report.readings[i].value);
    CHECK(again.readings[i].at == report.readings[i].at);
  }
  CHECK(back->run.faults == run.faults);
  CHECK(back->run.verdicts == run.verdicts);
}

TEST_CASE("ends outside the scale are refused") {
  const std::string json = written("json", judged());
  const auto back = recalled(changed(json, "\"low\": \"1\"", "\"low\": \"2\""));
  REQUIRE_FALSE(back.has_value());
  CHECK(back.error().front().code == Code::report_member);
}

TEST_CASE("readings of other paths are refused") {
  const std::string json = written("json", judged());
  const std::size_t at = json.find("\"readings\"");
  REQUIRE(at != std::string::npos);
  const std::string wrong =
      json.substr(0, at) +
      changed(json.substr(at), "\"dpia.done\"", "\"model.licence\"");
  CHECK_FALSE(recalled(wrong).has_value());
}

}  // namespace
}  // namespace charta
