// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "report/html_page.h"

namespace charta {
namespace {

TEST_CASE("what the gate demands, in points") {
  struct {
    const char* gate;
    const char* points;
  } const rows[] = {{"min-grade=C", "55"},
                    {"min-score=70 fail-on=none", "70"},
                    {"min-grade=Z", ""},
                    {"fail-on=blocking", ""}};
  for (const auto& row : rows) {
    CAPTURE(row.gate);
    Run run = sample_head();
    run.gate = row.gate;
    const auto points = demanded_points(run);
    CHECK((points ? points->exact() : std::string()) == row.points);
  }
}

TEST_CASE("a bar is drawn from 0 to 100, with the threshold") {
  SamplePage page;
  put_bar(page.sheet, {true, Rational(5), Rational(10), Rational(20), 1});
  CHECK(
      page.holds("class=\"low\" fill=\"#08519c\" x=\"0%\" y=\"2\" "
                 "width=\"25.00%\""));
  CHECK(page.holds("x=\"25.00%\" y=\"2\" width=\"25.00%\""));
  CHECK(page.holds("x1=\"55.00%\""));
  page.out.clear();
  put_bar(page.sheet, {});
  CHECK_FALSE(page.holds("class=\"low\""));
}

TEST_CASE("actions leave room for who and when") {
  SamplePage page;
  put_actions(page.sheet, page.report());
  CHECK(page.holds("+20.2"));
  CHECK(page.holds("Carry out the assessment with the officer."));
  CHECK(page.holds("<td class=\"fill\"></td><td class=\"fill\"></td>"));
}

TEST_CASE("questions are ready to paste") {
  SamplePage page;
  put_questions(page.sheet, page.report());
  CHECK(page.holds("<pre class=\"letter\">To complete the audit"));
  CHECK(page.holds("\n1. Hosting countries · hosting.location_countries"));
  CHECK(page.holds("can settle the grade"));
}

TEST_CASE("waivers say who, until when, and what without them") {
  SamplePage page;
  put_waivers(page.sheet, page.report());
  CHECK(page.holds("direction de l’éducation"));
  CHECK(page.holds("2027-01-31"));
  CHECK(page.holds("badge fail"));
}

TEST_CASE("empty parts say that they are") {
  SamplePage page;
  const Report empty;
  put_actions(page.sheet, empty);
  put_questions(page.sheet, empty);
  put_waivers(page.sheet, empty);
  CHECK(page.holds("Nothing is to be mended."));
  CHECK(page.holds("No answer is missing."));
  CHECK(page.holds("There is no waiver."));
}

TEST_CASE("scores show each principle and the total") {
  SamplePage page;
  put_scores(page.sheet, page.report());
  CHECK(page.holds("<th scope=\"row\">Sovereignty</th>"));
  CHECK(page.holds("<tr class=\"total\">"));
  CHECK(page.holds("Dashed line: the 55 points demanded."));
}

TEST_CASE("scores that the charter names stand below") {
  SamplePage page;
  put_scores(page.sheet, page.report());
  CHECK_FALSE(page.holds("Other scores"));
  page.run.scores.push_back({.id = "raw", .title = {"Impact", "Impact"}});
  page.run.scores.push_back({.id = "net<"});
  const NamedResult result{.score = {.assessed = true, .low = 5, .high = 7},
                           .grade_low = "I",
                           .grade_high = "II"};
  page.run.reports.front().scores = {{result, result}, {result, result}};
  page.out.clear();
  put_scores(page.sheet, page.report());
  CHECK(page.holds("Other scores"));
  CHECK(page.holds("<li>Impact: "));
  CHECK(page.holds("between I and II"));
  CHECK(page.holds("<li>net&lt;: "));
}

}  // namespace
}  // namespace charta
