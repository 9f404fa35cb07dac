// SPDX-License-Identifier: EUPL-1.2
#include "charta/recall/recompute.h"

#include <doctest/doctest.h>

#include "recall/judged.h"

namespace charta {
namespace {

TEST_CASE("numbers that follow are left alone") {
  const Run run = judged();
  CHECK_FALSE(recompute(run, run.reports[0]).has_value());
}

TEST_CASE("the first number that does not follow is named") {
  const Run run = judged();
  Report report = run.reports[0];
  report.counts.pass = 2;
  auto wrong = recompute(run, report);
  REQUIRE(wrong.has_value());
  CHECK(wrong->what == "counts.pass");
  CHECK(wrong->written == "2");
  CHECK(wrong->computed == "1");
  report = run.reports[0];
  report.waived.score.high = Rational(50);
  wrong = recompute(run, report);
  REQUIRE(wrong.has_value());
  CHECK(wrong->what == "waived.score.high");
}

TEST_CASE("weights and models count") {
  Run run = sample_run();
  const auto wrong = recompute(run, run.reports[0]);
  CHECK(wrong.has_value());
}

}  // namespace
}  // namespace charta
