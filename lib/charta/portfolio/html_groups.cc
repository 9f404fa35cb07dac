// SPDX-License-Identifier: EUPL-1.2
// Groups of every dimension, and what many descriptors depend on.
#include <algorithm>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/portfolio/html_parts.h"
#include "charta/portfolio/phrases.h"

namespace charta {
namespace {

using namespace label;

std::string name_of(const BoardPage& page, const DimensionTable& table,
                    const GroupRow& group) {
  return group_words(page.language(), page.head(),
                     dimensions()[table.dimension], group);
}

bool all_unknown(const DimensionTable& table) {
  return table.groups.size() == 1 &&
         table.groups.front().what != GroupRow::What::value;
}

// Whether the dimension has a table of its own among these.
bool has_table(const DimensionTable& table, bool shared) {
  return !table.missing && !table.groups.empty() &&
         dimensions()[table.dimension].shared == shared;
}

// `Population band, domain: unknown for all 23`, in one line for all.
void put_all_unknown(const BoardPage& page, bool shared) {
  const Language language = page.language();
  std::string names;
  std::string count;
  for (const DimensionTable& table : page.board.dimensions) {
    if (!has_table(table, shared) || !all_unknown(table)) continue;
    names += names.empty() ? "" : ", ";
    names += dimension_title(table.dimension).in(language);
    count = grouped(language, table.groups.front().descriptors);
  }
  if (names.empty()) return;
  page.sheet.tag("p", "note",
                 fill(kColon.in(language),
                      {names, fill(kAllUnknown.in(language), {count})}));
  page.sheet.raw("\n");
}

void put_group_row(const BoardPage& page, const DimensionTable& table,
                   const GroupRow& group) {
  HtmlSheet& sheet = page.sheet;
  put_row_head(sheet, name_of(page, table, group));
  put_count(sheet, group.descriptors);
  if (group.score.count > 0) {
    put_interval(sheet, group.score.low.value, group.score.high.value);
  } else {
    sheet.cell("–");
  }
  if (page.board.min_group == 0) {
    put_count(sheet, group.law_broken);
    put_count(sheet, group.law_open);
  }
  for (const auto& means : group.principles) {
    means ? put_heat(sheet, means->first.value, means->second.value)
          : put_no_heat(sheet);
  }
  sheet.raw("</tr>\n");
}

void put_group_head(const BoardPage& page) {
  HtmlSheet& sheet = page.sheet;
  sheet.column(kGroup);
  sheet.column(kCount, true);
  sheet.column(kMeanScore);
  if (page.board.min_group == 0) {
    sheet.column(kBreakLawShort, true);
    sheet.column(kLeaveLawOpenShort, true);
  }
  for (const PrincipleWords& principle : page.head().principles) {
    sheet.raw("<th scope=\"col\">");
    sheet.text(plain(principle.id));
    sheet.raw("</th>");
  }
  sheet.end_head();
}

void put_table(const BoardPage& page, const DimensionTable& table) {
  HtmlSheet& sheet = page.sheet;
  const Term& title = dimension_title(table.dimension);
  const std::string id(dimensions()[table.dimension].id);
  sheet.heading(2, "by-" + id, title.in(page.language()));
  sheet.begin_table(title, "sortable heat", "by-" + id);
  put_group_head(page);
  for (std::size_t i = 0; i < std::min(kPageRows, table.groups.size()); ++i) {
    put_group_row(page, table, table.groups[i]);
  }
  sheet.end_table();
  put_more(sheet, table.groups.size());
}

void put_dependency(const BoardPage& page, const DimensionTable& table) {
  HtmlSheet& sheet = page.sheet;
  const Term& title = dimension_title(table.dimension);
  const std::string id(dimensions()[table.dimension].id);
  sheet.heading(2, "on-" + id, title.in(page.language()));
  const bool whole = page.board.min_group == 0;
  sheet.begin_table(title, "sortable small", "on-" + id);
  sheet.column(title);
  sheet.column(kDescriptorsHeading, true);
  sheet.column(kShare, true);
  if (whole) sheet.column(kAuthoritiesHeading, true);
  sheet.end_head();
  const std::uint64_t all = page.portfolio.entries.size();
  for (std::size_t i = 0; i < std::min(kPageRows, table.groups.size()); ++i) {
    const GroupRow& group = table.groups[i];
    put_row_head(sheet, name_of(page, table, group));
    put_count(sheet, group.descriptors);
    sheet.number(share_words(page.language(), group.descriptors, all),
                 std::to_string(group.descriptors));
    if (whole) put_count(sheet, group.authorities);
    sheet.raw("</tr>\n");
  }
  sheet.end_table();
  put_more(sheet, table.groups.size());
}

}  // namespace

void put_board_groups(const BoardPage& page) {
  HtmlSheet& sheet = page.sheet;
  sheet.begin_section("groups", kByGroup);
  for (const DimensionTable& table : page.board.dimensions) {
    if (has_table(table, false) && !all_unknown(table)) put_table(page, table);
  }
  put_all_unknown(page, false);
  sheet.end_section();
}

void put_board_dependencies(const BoardPage& page) {
  HtmlSheet& sheet = page.sheet;
  sheet.begin_section("dependencies", kDependencies);
  sheet.tag("p", "note", kDependenciesCaption.in(page.language()));
  sheet.raw("\n");
  for (const DimensionTable& table : page.board.dimensions) {
    if (!has_table(table, true) || all_unknown(table)) continue;
    put_dependency(page, table);
  }
  put_all_unknown(page, true);
  sheet.end_section();
}

}  // namespace charta
