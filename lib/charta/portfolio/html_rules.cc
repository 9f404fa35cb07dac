// SPDX-License-Identifier: EUPL-1.2
// Rules, questions, frameworks, and what is so by construction.
#include <algorithm>

#include "charta/i18n/author_labels.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/portfolio/html_parts.h"
#include "charta/portfolio/phrases.h"
#include "charta/report/layout.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

void put_rule(const BoardPage& page, const RuleRow& row) {
  HtmlSheet& sheet = page.sheet;
  const RuleWords& rule = page.head().rules[row.rule];
  sheet.raw("<tr><th scope=\"row\">");
  sheet.text(plain(rule.id) + " ");
  sheet.said(rule.title);
  sheet.raw("</th>");
  sheet.cell(severity_words(page.language(), rule.severity));
  put_told(sheet, in_play(row));
  put_told(sheet, count_of(row, Outcome::fail));
  put_told(sheet, count_of(row, Outcome::unknown));
  put_told(sheet, count_of(row, Outcome::pass));
  sheet.cell(met_words(page.language(), row));
  sheet.raw("</tr>\n");
}

void put_question(const BoardPage& page, const QuestionRow& row) {
  HtmlSheet& sheet = page.sheet;
  sheet.raw("<tr><th scope=\"row\">");
  const std::string label = path_words(page.language(), page.head(), row.path);
  if (label != plain(row.path)) sheet.text(label + " ");
  sheet.tag("code", "", plain(row.path));
  sheet.raw("</th>");
  put_count(sheet, row.missing);
  put_told(sheet, row.asked);
  sheet.cell((row.everywhere ? kEverywhere : kSometimes).in(page.language()));
  sheet.raw("</tr>\n");
}

void put_standings(HtmlSheet& sheet, const std::array<Told, 4>& counts) {
  for (const Told& count : counts) put_told(sheet, count);
  sheet.raw("</tr>\n");
}

void put_standing_heads(HtmlSheet& sheet) {
  sheet.column(kMetShort, true);
  sheet.column(kBrokenShort, true);
  sheet.column(kOpenShort, true);
  sheet.column(kNotConcerned, true);
  sheet.end_head();
}

std::string title_of(Language language, const Localized& title,
                     std::string_view id) {
  const std::string words = flow(title.in(language));
  return words.empty() ? plain(id) : words;
}

void put_items(const BoardPage& page, const TextRow& row) {
  HtmlSheet& sheet = page.sheet;
  const std::string title = title_of(page.language(), row.title, row.id);
  sheet.raw("<details><summary>");
  sheet.text(title);
  sheet.raw("</summary>\n");
  sheet.owner = title;
  sheet.begin_table(kFrameworksHeading, "sortable",
                    "framework-" + html_name(row.id));
  sheet.owner.clear();
  sheet.column(kItemHeading);
  put_standing_heads(sheet);
  for (const TextItemRow& item : row.items) {
    put_row_head(sheet, title_of(page.language(), item.title, item.id));
    put_standings(sheet, item.counts);
  }
  sheet.end_table();
  sheet.raw("</details>\n");
}

}  // namespace

void put_board_rules(const BoardPage& page) {
  const auto& rows = page.board.rules;
  if (rows.empty()) return;
  HtmlSheet& sheet = page.sheet;
  sheet.begin_section("rules", kHardest);
  sheet.begin_table(kHardestCaption, "sortable", "rules");
  sheet.column(kRule);
  sheet.column(kSeverity);
  sheet.column(kConcerned, true);
  sheet.column(kFail, true);
  sheet.column(kUnknown, true);
  sheet.column(kPass, true);
  sheet.column(kMetBy);
  sheet.end_head();
  for (std::size_t i = 0; i < std::min(kPageRows, rows.size()); ++i) {
    put_rule(page, rows[i]);
  }
  sheet.end_table();
  put_more(sheet, rows.size());
  sheet.end_section();
}

void put_board_questions(const BoardPage& page) {
  const auto& rows = page.board.questions;
  if (rows.empty()) return;
  HtmlSheet& sheet = page.sheet;
  sheet.begin_section("questions", kUnanswered);
  sheet.begin_table(kUnansweredCaption, "sortable", "questions");
  sheet.column(kQuestion);
  sheet.column(kMissingAnswers, true);
  sheet.column(kAsked, true);
  sheet.column(kAnswered);
  sheet.end_head();
  for (std::size_t i = 0; i < std::min(kPageRows, rows.size()); ++i) {
    put_question(page, rows[i]);
  }
  sheet.end_table();
  put_more(sheet, rows.size());
  sheet.end_section();
}

void put_board_texts(const BoardPage& page) {
  if (page.board.texts.empty()) return;
  HtmlSheet& sheet = page.sheet;
  sheet.begin_section("frameworks", kFrameworksHeading);
  sheet.begin_table(kFrameworksCaption, "sortable", "frameworks");
  sheet.column(kFramework);
  put_standing_heads(sheet);
  for (const TextRow& row : page.board.texts) {
    put_row_head(sheet, title_of(page.language(), row.title, row.id));
    put_standings(sheet, row.counts);
  }
  sheet.end_table();
  for (const TextRow& row : page.board.texts) put_items(page, row);
  sheet.end_section();
}

void put_board_alike(const BoardPage& page) {
  if (page.board.alike.empty()) return;
  HtmlSheet& sheet = page.sheet;
  const BoardDimension& types = dimensions()[kTypeDimension];
  sheet.begin_section("alike", kByConstruction);
  sheet.begin_table(kByConstructionCaption, "sortable", "by-construction");
  sheet.column(dimension_title(kTypeDimension));
  sheet.column(kCount, true);
  sheet.column(kNeverKnown);
  sheet.column(kNeverApplicable);
  sheet.column(kAlwaysFailed);
  sheet.end_head();
  for (const AlikeRow& row : page.board.alike) {
    put_row_head(
        sheet, row.type
                   ? group_words(page.language(), page.head(), types, *row.type)
                   : std::string(kAllAuthorities.in(page.language())));
    put_count(sheet, row.descriptors);
    sheet.cell(rule_list(page.head(), row.never_known));
    sheet.cell(rule_list(page.head(), row.never_applicable));
    sheet.cell(rule_list(page.head(), row.always_failed));
    sheet.raw("</tr>\n");
  }
  sheet.end_table();
  sheet.end_section();
}

}  // namespace charta
