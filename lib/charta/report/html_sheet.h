// SPDX-License-Identifier: EUPL-1.2
// Writing HTML: the only place where text becomes markup. Internal to report.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "charta/i18n/page_labels.h"
#include "charta/report/formatter.h"
#include "charta/report/phrases.h"

namespace charta {

// Appends inert text as HTML that reads back as that text, in an element or
// between double quotes.
void append_html(std::string_view text, std::string& out);
std::string html(std::string_view text);

// Text as a name for an element, for links within a page: letters, digits and
// hyphens.
std::string html_name(std::string_view text);

// A page on its way. `level` is that of the heading of one report; `prefix`
// stands before the names of its parts, so that many reports fit one page.
struct HtmlSheet {
  const Run& run;
  const Style& style;
  std::string& out;
  int level = 1;
  std::string prefix{};
  // Whose report it is, where many stand on one page: landmarks say it.
  std::string owner{};

  Language language() const { return style.language; }

  // Markup of our own, as it is.
  void raw(std::string_view markup) { out += markup; }
  // Text, escaped.
  void text(std::string_view inert) { append_html(inert, out); }
  void words(const Term& term) { text(term.in(language())); }
  // A text of the charter's author; set apart when it is in another language.
  void said(const Localized& words);
  void line(const Line& line);

  // An element that holds a text, e.g. `tag("p", "note", …)`.
  void tag(std::string_view name, std::string_view kind, std::string_view text);
  // A heading `depth` below that of the report, opened and closed.
  void open_heading(int depth, std::string_view name = {});
  void close_heading(int depth);
  // The same with a text, and a name to link to.
  void heading(int depth, std::string_view name, std::string_view text);
  // A section of the report: heading and all, to be closed by end_section().
  void begin_section(std::string_view name, const Term& title);
  void open_section(std::string_view kind, std::string_view name);
  // An attribute that names a landmark, with the owner's name.
  void label(const Term& words);
  void end_section() { raw("</section>\n"); }

  // Part of `<dl class="facts">`; left out when empty.
  void fact(const Term& name, std::string_view text);

  // Tables: a scrolling region with a name, since rows do not fold.
  void begin_table(const Term& caption, std::string_view kinds,
                   std::string_view file = {});
  void column(const Term& title, bool number = false);
  void end_head() { raw("</tr></thead>\n<tbody>\n"); }
  void end_table() { raw("</tbody></table></div>\n"); }
  void cell(std::string_view text) { tag("td", "", text); }
  // A number with the plain decimal that sorts it.
  void number(std::string_view text, std::string_view sort);

  // `✔ Conforme` as a badge.
  void badge(Outcome outcome);
  // A grade with its shape; its colour goes by its rank.
  void grade(std::string_view id);
  // A grade, or both ends of a range.
  void grades(const Overall& overall);
};

// The name of a part of the sheet's report.
std::string part_name(const HtmlSheet& sheet, std::string_view name);
// The name of a rule's place.
std::string rule_name(const HtmlSheet& sheet, std::uint32_t rule);
// A link to it.
void link_rule(HtmlSheet& sheet, std::uint32_t rule);

}  // namespace charta
