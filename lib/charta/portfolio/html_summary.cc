// SPDX-License-Identifier: EUPL-1.2
// The head of the page: the whole in figures, what is missing, one descriptor
// among the others, grades.
#include <algorithm>
#include <array>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/portfolio/html_parts.h"
#include "charta/portfolio/phrases.h"
#include "charta/report/html_parts.h"
#include "charta/report/phrases.h"

namespace charta {
namespace {

using namespace label;

std::string of_hundred(Language language, const Rational& low,
                       const Rational& high) {
  return fill(kMeanWords.in(language),
              {points_words(language, low), points_words(language, high)});
}

// Where the facts came from, each way with its count.
std::string facts_words(const BoardPage& page) {
  constexpr std::array kWays = {kFactsNone, kFactsRun, kFactsName, kFactsFile};
  std::array<std::uint64_t, kWays.size()> counts{};
  for (const Judged& judged : page.portfolio.entries) {
    ++counts.at(static_cast<std::size_t>(judged.facts));
  }
  std::string text;
  for (std::size_t i = kWays.size(); i-- > 0;) {
    if (counts.at(i) == 0) continue;
    text += text.empty() ? "" : " · ";
    text += fill(kColon.in(page.language()),
                 {kWays.at(i).in(page.language()),
                  grouped(page.language(), counts.at(i))});
  }
  return text;
}

void put_facts(const BoardPage& page) {
  HtmlSheet& sheet = page.sheet;
  const Language language = page.language();
  const Dashboard& board = page.board;
  sheet.raw("<dl class=\"facts\">\n");
  sheet.fact(kDescriptorsHeading,
             grouped(language, page.portfolio.entries.size()));
  if (page.portfolio.unreadable > 0) {
    sheet.fact(kNotReadHeading, grouped(language, page.portfolio.unreadable));
  }
  const ScoreSummary& score = board.score;
  if (score.count > 0) {
    sheet.fact(kMeanScore,
               of_hundred(language, score.low.value, score.high.value));
  }
  if (score.middle) {
    sheet.fact(kMiddleScore,
               of_hundred(language, score.middle->first, score.middle->second));
  }
  sheet.fact(kBreakLaw, told_words(language, board.law_broken));
  sheet.fact(kLeaveLawOpen, told_words(language, board.law_open));
  if (board.min_group == 0) sheet.fact(kFactsHeading, facts_words(page));
  sheet.raw("</dl>\n");
}

std::string centile(Language language, const Rational& share) {
  return decimal(language, (share * Rational(100)).fixed(0));
}

void put_cohort_row(const BoardPage& page, const CohortRow& row) {
  HtmlSheet& sheet = page.sheet;
  const Language language = page.language();
  std::string name(kWholePortfolio.in(language));
  if (row.dimension) {
    name = fill(kColon.in(language),
                {dimension_title(*row.dimension).in(language),
                 group_words(language, page.head(),
                             dimensions()[*row.dimension], row.value)});
  }
  put_row_head(sheet, name);
  put_count(sheet, row.others);
  for (const Rational* share :
       {&row.guaranteed, &row.possible, &row.surely, &row.maybe}) {
    sheet.number(row.others == 0 ? "–" : centile(language, *share),
                 share->fixed(4));
  }
  sheet.raw("</tr>\n");
}

void put_grade_row(const BoardPage& page, std::size_t number) {
  HtmlSheet& sheet = page.sheet;
  const GradeRow& row = page.board.grades[number];
  sheet.raw("<tr><th scope=\"row\">");
  sheet.grade(page.head().grades[number].id);
  sheet.raw("</th>");
  put_told(sheet, row.guaranteed);
  put_told(sheet, row.possible);
  if (page.board.min_group == 0) {
    put_told(sheet, row.certain);
    put_told(sheet, row.between);
    const auto all = static_cast<std::int64_t>(page.portfolio.entries.size());
    const auto share = [&](const Told& count) {
      return Rational::of(100 * static_cast<std::int64_t>(count.value_or(0)),
                          std::max<std::int64_t>(all, 1));
    };
    sheet.raw("<td class=\"bar\">");
    put_bar(sheet, {.assessed = true,
                    .low = share(row.certain),
                    .high = share(row.between)});
    sheet.raw("</td>");
  }
  sheet.raw("</tr>\n");
}

}  // namespace

void put_board_summary(const BoardPage& page) {
  HtmlSheet& sheet = page.sheet;
  sheet.open_section("verdict", "summary");
  sheet.heading(1, "summary", kAtAGlance.in(page.language()));
  put_facts(page);
  if (page.board.min_group > 0) {
    const std::string least = grouped(page.language(), page.board.min_group);
    sheet.tag("p", "note", fill(kMasked.in(page.language()), {least}));
  }
  sheet.end_section();
}

void put_board_missing(const BoardPage& page) {
  const auto missing = missing_dimensions(page.board);
  if (missing.empty()) return;
  HtmlSheet& sheet = page.sheet;
  sheet.begin_section("missing", kMissingDimensions);
  sheet.raw("<ul>\n");
  for (const std::size_t dimension : missing) {
    sheet.tag("li", "", dimension_title(dimension).in(page.language()));
    sheet.raw("\n");
  }
  sheet.raw("</ul>\n");
  sheet.tag("p", "note", kNobodyLooked.in(page.language()));
  sheet.end_section();
}

void put_board_cohorts(const BoardPage& page) {
  HtmlSheet& sheet = page.sheet;
  for (const Cohort& cohort : page.board.cohorts) {
    const Judged& judged = page.portfolio.entries[cohort.entry];
    const std::string name = "cohort-" + std::to_string(cohort.entry);
    sheet.open_section("", name);
    sheet.heading(1, name,
                  fill(kCohort.in(page.language()), {judged_words(judged)}));
    sheet.begin_table(kCohortCaption, "sortable", name);
    sheet.column(kAmong);
    sheet.column(kOthers, true);
    sheet.column(kGuaranteedEnd, true);
    sheet.column(kPossibleEnd, true);
    sheet.column(kSurelyBelow, true);
    sheet.column(kMaybeBelow, true);
    sheet.end_head();
    for (const CohortRow& row : cohort.rows) put_cohort_row(page, row);
    sheet.end_table();
    sheet.end_section();
  }
}

void put_board_grades(const BoardPage& page) {
  if (page.board.grades.empty()) return;
  HtmlSheet& sheet = page.sheet;
  const bool whole = page.board.min_group == 0;
  sheet.begin_section("grades", kGradesHeading);
  sheet.begin_table(whole ? kGradesCaption : kGradesHeading, "small", "grades");
  sheet.column(kGrade);
  sheet.column(kGuaranteedEnd, true);
  sheet.column(kPossibleEnd, true);
  if (whole) sheet.column(kCertain, true);
  if (whole) sheet.column(kAtMost, true);
  if (whole) sheet.column(kGradeBar);
  sheet.end_head();
  for (std::size_t i = 0; i < page.board.grades.size(); ++i) {
    put_grade_row(page, i);
  }
  sheet.end_table();
  sheet.end_section();
}

}  // namespace charta
