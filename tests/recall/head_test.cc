// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "recall/judged.h"

namespace charta {
namespace {

TEST_CASE("the words of the charter come back whole") {
  const Run run = judged();
  const auto back = recalled(written("json", run));
  REQUIRE(back.has_value());
  const Run& again = back->run;
  CHECK(again.charter_id == run.charter_id);
  CHECK(again.charter_files == run.charter_files);
  CHECK(again.as_of == run.as_of);
  REQUIRE(again.rules.size() == run.rules.size());
  for (std::size_t i = 0; i < run.rules.size(); ++i) {
    CAPTURE(run.rules[i].id);
    CHECK(again.rules[i].id == run.rules[i].id);
    CHECK(again.rules[i].reads == run.rules[i].reads);
    CHECK(again.rules[i].condition_reads == run.rules[i].condition_reads);
    CHECK(again.rules[i].levels.size() == run.rules[i].levels.size());
    CHECK(again.rules[i].at == run.rules[i].at);
  }
  REQUIRE(again.paths.size() == run.paths.size());
  CHECK(again.paths[1].field == 0);
  CHECK(again.paths[0].field == -1);
  CHECK(again.fields[1].label == run.fields[1].label);
}

TEST_CASE("a rule of a principle that is not there is refused") {
  const std::string json = written("json", judged());
  const auto back = recalled(
      changed(json, "\"principle\": \"LEG\"", "\"principle\": \"XYZ\""));
  REQUIRE_FALSE(back.has_value());
  CHECK(back.error().front().code == Code::report_member);
}

}  // namespace
}  // namespace charta
