// SPDX-License-Identifier: EUPL-1.2
// The HTML report: one page of one descriptor, or many on one page, each
// folded under a line that compares it with the others. To change the look:
// html/report.css; to add a part: html_parts.h.
#include "charta/report/html.h"

#include <array>

#include "charta/base/sha256.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/html_document.h"
#include "charta/report/html_parts.h"
#include "charta/report/layout.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

struct Link {
  std::string_view name{};
  Term words{};
};
constexpr std::array kLinks = {
    Link{"verdict", kVerdict},     Link{"blocks", kBlocks},
    Link{"actions", kActions},     Link{"scores", kScoresByPrinciple},
    Link{"questions", kQuestions}, Link{"waivers", kWaivers},
    Link{"criteria", kCriteria},   Link{"method", kMethod},
    Link{"integrity", kIntegrity}};

// `Projet A : classe C, 62,5 sur 100`.
std::string page_title(const HtmlSheet& sheet, const Report& report) {
  const Language language = sheet.language();
  const std::string grade = grade_words(language, report.raw);
  const std::string score = score_words(language, sheet.run, report.raw.score);
  return fill(
      kColon.in(language),
      {title_words(language, report),
       grade.empty() ? score : fill(kTitleGrade.in(language), {grade, score})});
}

// The same for the same report, however many stand around it.
std::string prefix_of(const Report& report) {
  std::string key = report.id + '\n' + report.name + '\n';
  for (const SourceFile& source : report.sources) key += source.name + '\n';
  for (const Reading& reading : report.readings) {
    key += std::to_string(reading.at.line) + ' ';
  }
  return "r" + sha256(key).substr(0, 10) + "-";
}

void put_contents(HtmlSheet& sheet) {
  sheet.raw("<nav class=\"contents\"");
  sheet.label(kContents);
  sheet.raw("><ul>\n");
  for (const Link& link : kLinks) {
    sheet.out.append("<li><a href=\"#").append(part_name(sheet, link.name));
    sheet.raw("\">");
    sheet.words(link.words);
    sheet.raw("</a></li>\n");
  }
  sheet.raw("</ul></nav>\n");
}

// Grade, score, law and verdict in a line.
void put_glance(HtmlSheet& sheet, const Report& report, Verdict verdict) {
  const Language language = sheet.language();
  sheet.raw("<span class=\"at-a-glance\">");
  sheet.grades(report.raw);
  std::string text = " " + score_words(language, sheet.run, report.raw.score);
  text += " · " + law_words(language, law_standing(sheet.run, report));
  const std::string gate = gate_words(language, sheet.run, verdict);
  if (!gate.empty()) text += " · " + gate;
  sheet.text(text);
  sheet.raw("</span>");
}

void put_folded(HtmlSheet& sheet, const Report& report, Verdict verdict) {
  sheet.level = 2;
  sheet.prefix = prefix_of(report);
  sheet.owner = title_words(sheet.language(), report);
  sheet.out.append("<details class=\"report\" id=\"");
  sheet.out.append(part_name(sheet, "report")).append("\">\n<summary>");
  sheet.open_heading(0);
  sheet.text(title_words(sheet.language(), report));
  sheet.close_heading(0);
  sheet.raw(" ");
  put_glance(sheet, report, verdict);
  sheet.raw("</summary>\n");
  put_report(sheet, report, verdict);
  sheet.raw("</details>\n");
}

void put_foot(HtmlSheet& sheet) {
  sheet.level = 1;
  sheet.prefix.clear();
  sheet.owner.clear();
  put_diagnostics(sheet, "unreadable", kUnreadable, sheet.run.faults);
  put_diagnostics(sheet, "run-warnings", kWarnings, sheet.run.warnings);
}

void put_charter_line(HtmlSheet& sheet) {
  sheet.tag("p", "", charter_words(sheet.language(), sheet.run));
  sheet.raw("\n");
  const std::string demand = demand_words(sheet.language(), sheet.run);
  if (demand.empty()) return;
  sheet.tag(
      "p", "",
      fill(kColon.in(sheet.language()), {kGate.in(sheet.language()), demand}));
  sheet.raw("\n");
}

void begin_many(HtmlSheet& sheet) {
  begin_document(sheet, fill(kColon.in(sheet.language()),
                             {kSummary.in(sheet.language()),
                              charter_words(sheet.language(), sheet.run)}));
  sheet.tag("h1", "", kSummary.in(sheet.language()));
  sheet.raw("\n");
  put_charter_line(sheet);
}

void begin_comparison(HtmlSheet& sheet) {
  sheet.begin_table(kComparison, "sortable", "comparison");
  sheet.column(kName);
  sheet.column(kGrade);
  sheet.column(kScore);
  sheet.column(kCoverage, true);
  sheet.column(kPass, true);
  sheet.column(kFail, true);
  sheet.column(kUnknown, true);
  sheet.column(kLawHeading);
  sheet.column(kGate);
  sheet.end_head();
}

std::string sort_key(const Score& score) {
  if (!score.assessed || score.maximum == Rational(0)) return "-1";
  return (score.low * Rational(100) / score.maximum).fixed(4);
}

std::string law_short(Language language, const LawStanding& standing) {
  const bool broken = standing.broken > 0;
  if (!broken && standing.open == 0) {
    return std::string(kLawShortKept.in(language));
  }
  const Term& words = broken ? kLawShortBroken : kLawShortOpen;
  return fill(words.in(language),
              {grouped(language, broken ? standing.broken : standing.open)});
}

void put_score_and_bar(HtmlSheet& sheet, const Score& score) {
  sheet.out.append("<td class=\"bar\" data-sort=\"").append(sort_key(score));
  sheet.raw("\">");
  sheet.text(score_short(sheet.language(), sheet.run, score));
  put_bar(sheet, score);
  sheet.raw("</td>");
}

void put_comparison(HtmlSheet& sheet, const Report& report, Verdict verdict,
                    std::string_view link) {
  const Language language = sheet.language();
  const Score& score = report.raw.score;
  sheet.raw("<tr><th scope=\"row\"><a href=\"");
  sheet.text(link);
  sheet.raw("\">");
  sheet.text(title_words(language, report));
  sheet.raw("</a></th><td class=\"grades\">");
  sheet.grades(report.raw);
  sheet.raw("</td>");
  put_score_and_bar(sheet, score);
  sheet.number(score.assessed ? percent_words(language, score.coverage) : "–",
               score.coverage.fixed(4));
  for (const std::uint32_t count :
       {report.counts.pass, report.counts.fail, report.counts.unknown}) {
    sheet.number(grouped(language, count), std::to_string(count));
  }
  sheet.cell(law_short(language, law_standing(sheet.run, report)));
  sheet.cell(verdict_term(verdict).in(language));
  sheet.raw("</tr>\n");
}

void put_one(HtmlSheet& sheet, const Report& report, Verdict verdict) {
  begin_document(sheet, page_title(sheet, report));
  sheet.tag("p", "", kReport.in(sheet.language()));
  sheet.raw("\n");
  sheet.tag("h1", "", title_words(sheet.language(), report));
  sheet.raw("\n");
  put_report(sheet, report, verdict);
}

}  // namespace

void put_diagnostics(HtmlSheet& sheet, std::string_view name, const Term& title,
                     const Diagnostics& all) {
  if (all.empty()) return;
  sheet.begin_section(name, title);
  sheet.raw("<ul class=\"warnings\">\n");
  for (const Diagnostic& diagnostic : all) {
    const std::string at = place(diagnostic.at);
    sheet.raw("<li>");
    if (!at.empty()) {
      sheet.tag("code", "", at);
      sheet.text(fill(kColon.in(sheet.language()), {"", ""}));
    }
    sheet.text(sentence(sheet.language(), diagnostic));
    sheet.raw("</li>\n");
  }
  sheet.raw("</ul>\n");
  sheet.end_section();
}

void put_report(HtmlSheet& sheet, const Report& report, Verdict verdict) {
  put_cover(sheet, report);
  put_contents(sheet);
  put_verdict(sheet, report, verdict);
  put_blocks(sheet, report);
  put_actions(sheet, report);
  put_scores(sheet, report);
  put_questions(sheet, report);
  put_waivers(sheet, report);
  put_criteria(sheet, report);
  put_diagnostics(sheet, "warnings", kWarnings, report.warnings);
  put_method(sheet, report);
  put_integrity(sheet, report, verdict);
}

void write_html(const Run& run, const Style& style, std::string& out) {
  HtmlSheet sheet{.run = run, .style = style, .out = out};
  if (run.reports.size() == 1 && run.faults.empty()) {
    put_one(sheet, run.reports.front(), verdict_of(run, 0));
    put_foot(sheet);
    return end_document(sheet);
  }
  begin_many(sheet);
  if (!run.reports.empty()) begin_comparison(sheet);
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    const std::string link = "#" + prefix_of(run.reports[i]) + "report";
    put_comparison(sheet, run.reports[i], verdict_of(run, i), link);
  }
  if (!run.reports.empty()) sheet.end_table();
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    put_folded(sheet, run.reports[i], verdict_of(run, i));
  }
  put_foot(sheet);
  end_document(sheet);
}

void begin_html(const Run& head, const Style& style, std::string& out) {
  HtmlSheet sheet{.run = head, .style = style, .out = out};
  begin_many(sheet);
}

void report_html(const Run& head, const Report& report, Verdict verdict,
                 const Style& style, std::string& out) {
  HtmlSheet sheet{.run = head, .style = style, .out = out};
  put_folded(sheet, report, verdict);
}

void end_html(const Run& head, const Tally&, const Style& style,
              std::string& out) {
  HtmlSheet sheet{.run = head, .style = style, .out = out};
  put_foot(sheet);
  end_document(sheet);
}

std::string html_page_name(const Report& report) {
  constexpr std::size_t kLongest = 60;
  std::string prefix = prefix_of(report);
  prefix.pop_back();
  return html_name(report.id).substr(0, kLongest) + "-" + prefix + ".html";
}

void write_html_page(const Run& head, const Report& report, Verdict verdict,
                     const Style& style, std::string& out) {
  HtmlSheet sheet{.run = head, .style = style, .out = out};
  begin_document(sheet, page_title(sheet, report));
  sheet.raw("<p><a href=\"index.html\">");
  sheet.words(kBackToIndex);
  sheet.raw("</a></p>\n");
  sheet.tag("h1", "", title_words(sheet.language(), report));
  sheet.raw("\n");
  put_report(sheet, report, verdict);
  end_document(sheet);
}

void begin_html_index(const Run& head, const Style& style, std::string& out) {
  HtmlSheet sheet{.run = head, .style = style, .out = out};
  begin_many(sheet);
  begin_comparison(sheet);
}

void html_index_row(const Run& head, const Report& report, Verdict verdict,
                    const std::string& link, const Style& style,
                    std::string& out) {
  HtmlSheet sheet{.run = head, .style = style, .out = out};
  put_comparison(sheet, report, verdict, link);
}

void end_html_index(const Run& head, const Tally&, const Style& style,
                    std::string& out) {
  HtmlSheet sheet{.run = head, .style = style, .out = out};
  sheet.end_table();
  put_foot(sheet);
  end_document(sheet);
}

namespace {

void frame(std::string_view name, std::string_view bytes, std::string& out) {
  out.append(name).append("\n").append(std::to_string(bytes.size()));
  out.append("\n").append(bytes);
}

void begin_folder(const Run& head, const Style& style, std::string& out) {
  std::string index;
  begin_html_index(head, style, index);
  frame("index.html", index, out);
}

void folder_report(const Run& head, const Report& report, Verdict verdict,
                   const Style& style, std::string& out) {
  const std::string name = html_page_name(report);
  std::string bytes;
  write_html_page(head, report, verdict, style, bytes);
  frame(name, bytes, out);
  bytes.clear();
  html_index_row(head, report, verdict, name, style, bytes);
  frame("index.html", bytes, out);
}

void end_folder(const Run& head, const Tally& tally, const Style& style,
                std::string& out) {
  std::string index;
  end_html_index(head, tally, style, index);
  frame("index.html", index, out);
}

void no_fault(const Run&, const Diagnostic&, const Style&, std::string&) {}

void write_folder(const Run& run, const Style& style, std::string& out) {
  write_in_pieces(html_folder(), run, style, out);
}

constexpr Formatter kFolder = {.name = "html-folder",
                               .extension = "html",
                               .write = write_folder,
                               .begin = begin_folder,
                               .report = folder_report,
                               .fault = no_fault,
                               .end = end_folder};

}  // namespace

const Formatter& html_folder() { return kFolder; }

}  // namespace charta
