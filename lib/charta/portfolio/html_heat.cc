// SPDX-License-Identifier: EUPL-1.2
// Single descriptors: the ranking, and principles against projects.
#include <algorithm>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/portfolio/html_parts.h"
#include "charta/portfolio/phrases.h"
#include "charta/report/layout.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

// As wide as this an interval says too little for a colour.
constexpr std::int64_t kWide = 50;
constexpr std::int64_t kStep = 20;

// 0 from 80 guaranteed points on, 4 below 20.
std::int64_t step_of(const Rational& low) {
  std::int64_t step = 4;
  while (step > 0 && low >= Rational((5 - step) * kStep)) --step;
  return step;
}

void put_grades(const BoardPage& page, const Judged& judged) {
  HtmlSheet& sheet = page.sheet;
  sheet.raw("<td class=\"grades\">");
  if (judged.grade_low == kUngraded || judged.grade_high == kUngraded) {
    sheet.words(kNoGrade);
    return sheet.raw("</td>");
  }
  sheet.grade(page.head().grades[judged.grade_low].id);
  if (judged.grade_high != judged.grade_low) {
    sheet.raw(" – ");
    sheet.grade(page.head().grades[judged.grade_high].id);
  }
  sheet.raw("</td>");
}

void put_worst(const BoardPage& page, const Judged& judged,
               const RankRow& row) {
  HtmlSheet& sheet = page.sheet;
  const Language language = page.language();
  if (!row.worst) {
    sheet.cell(kNoOpen.in(language));
    sheet.cell("");
    return sheet.number("0", "0");
  }
  const RuleWords& rule = page.head().rules[*row.worst];
  sheet.raw("<td>");
  sheet.badge(*outcome_of(judged.outcomes[*row.worst]));
  sheet.raw(" ");
  sheet.text(plain(rule.id) + " ");
  sheet.said(rule.title);
  sheet.raw("</td>");
  sheet.cell(severity_words(language, rule.severity));
  put_count(sheet, row.alike);
}

void put_rank(const BoardPage& page, std::size_t number) {
  HtmlSheet& sheet = page.sheet;
  const RankRow& row = page.board.ranking[number];
  const Judged& judged = page.portfolio.entries[row.entry];
  sheet.raw("<tr>");
  put_count(sheet, number + 1);
  sheet.raw("<th scope=\"row\">");
  sheet.text(judged_words(judged));
  sheet.raw("</th>");
  put_worst(page, judged, row);
  put_grades(page, judged);
  const auto points = page.portfolio.points(judged.score);
  if (points) {
    put_interval(sheet, points->first, points->second);
  } else {
    sheet.cell(kNoScore.in(page.language()));
  }
  sheet.raw("</tr>\n");
}

void put_heat_row(const BoardPage& page, const Judged& judged) {
  HtmlSheet& sheet = page.sheet;
  put_row_head(sheet, judged_words(judged));
  for (const JudgedScore& score : judged.principles) {
    const auto points = page.portfolio.points(score);
    points ? put_heat(sheet, points->first, points->second)
           : put_no_heat(sheet);
  }
  sheet.raw("</tr>\n");
}

}  // namespace

void put_heat(HtmlSheet& sheet, const Rational& low, const Rational& high) {
  const bool wide = high - low > Rational(kWide);
  sheet.raw("<td class=\"heat ");
  sheet.raw(wide ? "wide" : "h" + std::to_string(step_of(low)));
  sheet.out.append("\" data-sort=\"").append(low.fixed(4)).append("\">");
  const auto whole = [](const Rational& points) { return points.floor(0); };
  const std::string from = whole(low);
  const std::string to = whole(high);
  sheet.text(low == high ? from : from + "–" + to);
  sheet.raw("</td>");
}

void put_no_heat(HtmlSheet& sheet) {
  sheet.raw("<td class=\"heat\" data-sort=\"-1\">–</td>");
}

void put_board_ranking(const BoardPage& page) {
  const auto& rows = page.board.ranking;
  if (rows.empty()) return;
  HtmlSheet& sheet = page.sheet;
  sheet.begin_section("ranking", kRankingHeading);
  sheet.begin_table(kRankingCaption, "sortable", "ranking");
  sheet.column(kRank, true);
  sheet.column(kName);
  sheet.column(kWorst);
  sheet.column(kSeverity);
  sheet.column(kAlike, true);
  sheet.column(kGrade);
  sheet.column(kScore);
  sheet.end_head();
  for (std::size_t i = 0; i < std::min(kPageRows, rows.size()); ++i) {
    put_rank(page, i);
  }
  sheet.end_table();
  put_more(sheet, rows.size());
  sheet.end_section();
}

// In the order of the ranking.
void put_board_heat(const BoardPage& page) {
  const auto& rows = page.board.ranking;
  if (rows.empty()) return;
  HtmlSheet& sheet = page.sheet;
  sheet.begin_section("heat", kHeatMap);
  sheet.begin_table(kHeatCaption, "sortable heat", "heat");
  sheet.column(kName);
  for (const PrincipleWords& principle : page.head().principles) {
    sheet.raw("<th scope=\"col\"><abbr title=\"");
    sheet.text(flow(principle.title.in(page.language())));
    sheet.raw("\">");
    sheet.text(plain(principle.id));
    sheet.raw("</abbr></th>");
  }
  sheet.end_head();
  for (std::size_t i = 0; i < std::min(kPageRows, rows.size()); ++i) {
    put_heat_row(page, page.portfolio.entries[rows[i].entry]);
  }
  sheet.end_table();
  put_more(sheet, rows.size());
  sheet.raw("<dl class=\"facts key\">\n");
  for (const PrincipleWords& principle : page.head().principles) {
    sheet.raw("<div>");
    sheet.tag("dt", "", plain(principle.id));
    sheet.tag("dd", "", flow(principle.title.in(page.language())));
    sheet.raw("</div>\n");
  }
  sheet.raw("</dl>\n");
  sheet.end_section();
}

}  // namespace charta
