// SPDX-License-Identifier: EUPL-1.2
// The page: links, what it is about, the sections.
#include "charta/portfolio/html.h"

#include <algorithm>
#include <array>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/portfolio/html_parts.h"
#include "charta/portfolio/phrases.h"
#include "charta/report/html_document.h"
#include "charta/report/html_parts.h"
#include "charta/report/phrases.h"

namespace charta {
namespace {

using namespace label;

struct BoardLink {
  std::string_view name{};
  Term words{};
  // Whether there is anything to link to.
  bool (*is_there)(const Dashboard& board) = nullptr;
};
constexpr std::array kLinks = {
    BoardLink{"grades", kGradesHeading,
              [](const Dashboard& b) { return !b.grades.empty(); }},
    BoardLink{"ranking", kRankingHeading,
              [](const Dashboard& b) { return !b.ranking.empty(); }},
    BoardLink{"heat", kHeatMap,
              [](const Dashboard& b) { return !b.ranking.empty(); }},
    BoardLink{"groups", kByGroup, [](const Dashboard&) { return true; }},
    BoardLink{"rules", kHardest,
              [](const Dashboard& b) { return !b.rules.empty(); }},
    BoardLink{"questions", kUnanswered,
              [](const Dashboard& b) { return !b.questions.empty(); }},
    BoardLink{"frameworks", kFrameworksHeading,
              [](const Dashboard& b) { return !b.texts.empty(); }},
    BoardLink{"dependencies", kDependencies,
              [](const Dashboard&) { return true; }},
    BoardLink{"alike", kByConstruction,
              [](const Dashboard& b) { return !b.alike.empty(); }}};

void put_contents(const BoardPage& page) {
  HtmlSheet& sheet = page.sheet;
  sheet.raw("<nav class=\"contents\"");
  sheet.label(kContents);
  sheet.raw("><ul>\n");
  for (const BoardLink& link : kLinks) {
    if (!link.is_there(page.board)) continue;
    sheet.out.append("<li><a href=\"#").append(link.name).append("\">");
    sheet.words(link.words);
    sheet.raw("</a></li>\n");
  }
  sheet.raw("</ul></nav>\n");
}

void put_sections(const BoardPage& page) {
  put_contents(page);
  put_board_summary(page);
  put_board_missing(page);
  put_board_cohorts(page);
  put_board_grades(page);
  put_board_ranking(page);
  put_board_heat(page);
  put_board_groups(page);
  put_board_rules(page);
  put_board_questions(page);
  put_board_texts(page);
  put_board_dependencies(page);
  put_board_alike(page);
}

}  // namespace

void put_row_head(HtmlSheet& sheet, std::string_view text) {
  sheet.raw("<tr><th scope=\"row\">");
  sheet.text(text);
  sheet.raw("</th>");
}

void put_count(HtmlSheet& sheet, std::uint64_t count) {
  sheet.number(grouped(sheet.language(), count), std::to_string(count));
}

void put_told(HtmlSheet& sheet, const Told& count) {
  if (count) return put_count(sheet, *count);
  sheet.number(kHidden.in(sheet.language()), "-1");
}

void put_interval(HtmlSheet& sheet, const Rational& low, const Rational& high) {
  sheet.out.append("<td class=\"bar\" data-sort=\"").append(low.fixed(4));
  sheet.raw("\">");
  sheet.text(range_words(sheet.language(), low, high));
  put_bar(sheet, {.assessed = true, .low = low, .high = high});
  sheet.raw("</td>");
}

void put_more(HtmlSheet& sheet, std::size_t all) {
  if (all <= kPageRows) return;
  const std::string rest = grouped(sheet.language(), all - kPageRows);
  sheet.tag("p", "note", fill(kMoreRows.in(sheet.language()), {rest}));
  sheet.raw("\n");
}

void write_portfolio_html(const Portfolio& portfolio, const Dashboard& board,
                          const Style& style, std::string& out) {
  HtmlSheet sheet{.run = portfolio.head, .style = style, .out = out};
  const BoardPage page{portfolio, board, sheet};
  const std::string charter = charter_words(style.language, portfolio.head);
  begin_document(sheet, fill(kColon.in(style.language),
                             {kPortfolio.in(style.language), charter}));
  sheet.raw("<div class=\"board\">\n");
  sheet.tag("h1", "", kPortfolio.in(style.language));
  sheet.raw("\n");
  sheet.tag("p", "", charter);
  sheet.raw("\n");
  if (board.all_hidden) {
    const std::string least = grouped(style.language, board.min_group);
    sheet.tag("p", "", fill(kAllHidden.in(style.language), {least}));
  } else {
    put_sections(page);
  }
  sheet.tag("p", "note", kUnknownIsNoPass.in(style.language));
  sheet.tag("p", "note", kNoLegalOpinion.in(style.language));
  sheet.raw("</div>\n");
  end_document(sheet);
}

}  // namespace charta
