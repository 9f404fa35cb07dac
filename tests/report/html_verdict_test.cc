// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "report/html_page.h"

namespace charta {
namespace {

TEST_CASE("the verdict is a sentence") {
  SamplePage page;
  const std::string said =
      verdict_sentence(page.sheet, page.report(), Verdict::not_met);
  CHECK(said.find("Grade between E and C") != std::string::npos);
  CHECK(said.find("grade at least C: not met.") != std::string::npos);
  CHECK(said.find("1 blocking rule is not met.") != std::string::npos);
  CHECK(said.find("1 blocking rule is not shown.") != std::string::npos);
}

TEST_CASE("expired waivers are part of the verdict") {
  SamplePage page;
  page.run.warnings = {{.code = Code::waiver_expired,
                        .args = {"SOV-01", "cantines", "2026-01-01"}}};
  const std::string said =
      verdict_sentence(page.sheet, page.report(), Verdict::met);
  CHECK(said.find("1 waiver has expired.") != std::string::npos);
}

TEST_CASE("nothing in play is no grade and no score") {
  SamplePage page;
  Report report = page.report();
  report.raw = {};
  report.findings.clear();
  put_verdict(page.sheet, report, Verdict::undecided);
  CHECK(page.holds("No rule is in play, hence no score."));
  CHECK_FALSE(page.holds("class=\"scale\""));
  put_blocks(page.sheet, report);
  CHECK(page.holds("No blocking rule is failed or open."));
}

TEST_CASE("the scale marks both ends") {
  SamplePage page;
  put_verdict(page.sheet, page.report(), Verdict::not_met);
  CHECK(page.holds("guaranteed</span>"));
  CHECK(page.holds("possible</span>"));
}

TEST_CASE("what blocks is said with what to give") {
  SamplePage page;
  put_blocks(page.sheet, page.report());
  CHECK(page.holds("Blocking, and not met"));
  CHECK(page.holds("Blocking, and not shown"));
  CHECK(page.holds("the signed assessment"));
}

}  // namespace
}  // namespace charta
