// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "report/html_page.h"

namespace charta {
namespace {

TEST_CASE("every finding has a place, a badge and what filters go by") {
  SamplePage page;
  put_criteria(page.sheet, page.report());
  for (const Finding& finding : page.report().findings) {
    const std::string id = rule_of(page.run, finding).id;
    CAPTURE(id);
    CHECK(page.holds("-" + id + "\" data-n="));
  }
  CHECK(
      page.holds("data-outcome=\"not_yet_due\" data-severity=\"major\" "
                 "data-weight=\"3.0000\""));
}

TEST_CASE("filters wait for the script, and offer what there is") {
  SamplePage page;
  put_criteria(page.sheet, page.report());
  CHECK(page.holds("<form class=\"filters\" hidden"));
  CHECK(page.holds("value=\"waived\"> Waived (1)</label>"));
  page.out.clear();
  Report report = page.report();
  report.counts.waived = 0;
  put_criteria(page.sheet, report);
  CHECK_FALSE(page.holds("value=\"waived\""));
}

TEST_CASE("what is met shows what it rests on and where") {
  SamplePage page;
  put_criteria(page.sheet, page.report());
  CHECK(page.holds("exit.plan_tested = true"));
  CHECK(page.holds("cantines.yaml:14:16"));
}

TEST_CASE("principles without findings are left out") {
  SamplePage page;
  Report report = page.report();
  report.findings.resize(1);
  put_criteria(page.sheet, report);
  CHECK(page.holds("principle-1"));
  CHECK_FALSE(page.holds("principle-2"));
}

}  // namespace
}  // namespace charta
