// SPDX-License-Identifier: EUPL-1.2
// Escaping, and the elements that every part of the page is made of.
#include "charta/report/html_sheet.h"

#include <algorithm>

#include "charta/i18n/say.h"
#include "charta/report/layout.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

// Ranks of grades by colour and shape; more grades share them.
constexpr std::size_t kRanks = 5;
constexpr std::string_view kShapes[kRanks] = {"●", "■", "◆", "▲", "✚"};

std::string_view escape_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

// Where a grade stands among the five looks, best first; the middle one for a
// grade that the scale does not know.
std::size_t rank_of(const Run& run, std::string_view id) {
  const auto at = std::ranges::find(run.grades, id, &GradeScale::id);
  if (at == run.grades.end()) return kRanks / 2;
  const auto number = static_cast<std::size_t>(at - run.grades.begin());
  const std::size_t last = run.grades.size() - 1;
  return last == 0 ? 0 : number * (kRanks - 1) / last;
}

bool name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '-' || c == '_';
}

}  // namespace

void append_html(std::string_view text, std::string& out) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view escape = escape_of(text[i]);
    if (escape.empty()) continue;
    out.append(text.substr(begin, i - begin)).append(escape);
    begin = i + 1;
  }
  out.append(text.substr(begin));
}

std::string html(std::string_view text) {
  std::string out;
  append_html(text, out);
  return out;
}

std::string html_name(std::string_view text) {
  std::string name;
  for (const char c : text) name += name_char(c) ? c : '-';
  return name.empty() ? "-" : name;
}

void HtmlSheet::said(const Localized& words) {
  const bool french = language() == Language::french;
  const std::string& own = french ? words.fr : words.en;
  const std::string& other = french ? words.en : words.fr;
  if (!own.empty() || other.empty()) return text(flow(own));
  raw(french ? "<span lang=\"en\">" : "<span lang=\"fr\">");
  text(flow(other));
  raw("</span>");
}

void HtmlSheet::line(const Line& line) {
  for (const Piece& piece : line) {
    if (piece.code) {
      tag("code", "", piece.text);
    } else {
      text(piece.text);
    }
  }
}

void HtmlSheet::tag(std::string_view name, std::string_view kind,
                    std::string_view inert) {
  out.append("<").append(name);
  if (!kind.empty()) out.append(" class=\"").append(kind).append("\"");
  out += '>';
  text(inert);
  out.append("</").append(name).append(">");
}

void HtmlSheet::open_heading(int depth, std::string_view name) {
  out.append("<h").append(std::to_string(std::min(level + depth, 6)));
  if (!name.empty()) {
    out.append(" id=\"").append(part_name(*this, name)).append("\"");
  }
  out += '>';
}

void HtmlSheet::close_heading(int depth) {
  out.append("</h").append(std::to_string(std::min(level + depth, 6)));
  out += '>';
}

void HtmlSheet::heading(int depth, std::string_view name,
                        std::string_view inert) {
  open_heading(depth, name);
  text(inert);
  close_heading(depth);
  out += '\n';
}

void HtmlSheet::begin_section(std::string_view name, const Term& title) {
  open_section("", name);
  heading(1, name, title.in(language()));
}

// A landmark on a page of its own; among many reports it would be one of
// hundreds.
void HtmlSheet::open_section(std::string_view kind, std::string_view name) {
  raw("<section");
  if (!kind.empty()) out.append(" class=\"").append(kind).append("\"");
  if (owner.empty()) {
    out.append(" aria-labelledby=\"").append(part_name(*this, name));
    out += '"';
  }
  raw(">\n");
}

void HtmlSheet::label(const Term& words) {
  raw(" aria-label=\"");
  text(words.in(language()));
  if (!owner.empty()) text(" – " + owner);
  out += '"';
}

void HtmlSheet::fact(const Term& name, std::string_view inert) {
  if (inert.empty()) return;
  raw("<div>");
  tag("dt", "", name.in(language()));
  tag("dd", "", inert);
  raw("</div>\n");
}

void HtmlSheet::begin_table(const Term& caption, std::string_view kinds,
                            std::string_view file) {
  raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
  label(caption);
  out.append("><table class=\"").append(kinds).append("\"");
  if (!file.empty()) out.append(" data-file=\"").append(file).append("\"");
  raw(">\n");
  raw("<caption>");
  tag("span", "", caption.in(language()));
  raw("</caption>\n<thead><tr>");
}

void HtmlSheet::column(const Term& title, bool number) {
  raw(number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">");
  words(title);
  raw("</th>");
}

void HtmlSheet::number(std::string_view inert, std::string_view sort) {
  out.append("<td class=\"number\" data-sort=\"").append(sort).append("\">");
  text(inert);
  raw("</td>");
}

void HtmlSheet::badge(Outcome outcome) {
  const Look& face = look(outcome);
  out.append("<span class=\"badge ").append(name(outcome));
  out.append("\"><span aria-hidden=\"true\">").append(face.symbol);
  raw("</span> ");
  words(face.word);
  raw("</span>");
}

void HtmlSheet::grade(std::string_view id) {
  const std::size_t rank = rank_of(run, id);
  out.append("<span class=\"grade g").append(std::to_string(rank));
  out.append("\"><span aria-hidden=\"true\">").append(kShapes[rank]);
  raw("</span> ");
  text(plain(id));
  raw("</span>");
}

void HtmlSheet::grades(const Overall& overall) {
  if (!overall.score.assessed || overall.grade_low.empty()) {
    words(kNoGrade);
    return;
  }
  grade(overall.grade_low);
  if (overall.grade_low == overall.grade_high) return;
  raw(" – ");
  grade(overall.grade_high);
}

std::string part_name(const HtmlSheet& sheet, std::string_view name) {
  return sheet.prefix + std::string(name);
}

std::string rule_name(const HtmlSheet& sheet, std::uint32_t rule) {
  return sheet.prefix + "rule-" + std::to_string(rule + 1) + "-" +
         html_name(sheet.run.rules[rule].id);
}

void link_rule(HtmlSheet& sheet, std::uint32_t rule) {
  sheet.out.append("<a href=\"#").append(rule_name(sheet, rule)).append("\">");
  sheet.text(plain(sheet.run.rules[rule].id));
  sheet.raw("</a>");
}

}  // namespace charta
