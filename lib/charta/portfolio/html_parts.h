// SPDX-License-Identifier: EUPL-1.2
// The sections of the page, in order. To add one: a function here, called from
// write_portfolio_html(), an entry of its list of links. Internal to portfolio.
#pragma once

#include "charta/i18n/portfolio_labels.h"
#include "charta/portfolio/view.h"
#include "charta/report/html_sheet.h"

namespace charta {

// A page on its way.
struct BoardPage {
  const Portfolio& portfolio;
  const Dashboard& board;
  HtmlSheet& sheet;

  Language language() const { return sheet.language(); }
  const Run& head() const { return portfolio.head; }
};

// Rows of one table on the page; files for machines hold them all.
constexpr std::size_t kPageRows = 200;

void put_board_summary(const BoardPage& page);
void put_board_missing(const BoardPage& page);
void put_board_cohorts(const BoardPage& page);
void put_board_grades(const BoardPage& page);
void put_board_ranking(const BoardPage& page);
void put_board_heat(const BoardPage& page);
void put_board_groups(const BoardPage& page);
void put_board_rules(const BoardPage& page);
void put_board_questions(const BoardPage& page);
void put_board_texts(const BoardPage& page);
void put_board_dependencies(const BoardPage& page);
void put_board_alike(const BoardPage& page);

// A cell of an interval, painted by its guaranteed end; those that are mostly
// undecided have no paint.
void put_heat(HtmlSheet& sheet, const Rational& low, const Rational& high);
void put_no_heat(HtmlSheet& sheet);
// The header cell of a row.
void put_row_head(HtmlSheet& sheet, std::string_view text);
// A number; a count that may be hidden.
void put_count(HtmlSheet& sheet, std::uint64_t count);
void put_told(HtmlSheet& sheet, const Told& count);
// A cell with the interval in words and a bar of it.
void put_interval(HtmlSheet& sheet, const Rational& low, const Rational& high);
// That more rows exist than are shown.
void put_more(HtmlSheet& sheet, std::size_t all);

}  // namespace charta
