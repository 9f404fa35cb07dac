// SPDX-License-Identifier: EUPL-1.2
// Parts 1 to 3 of the page: cover line, verdict, what blocks.
#include <algorithm>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/html_parts.h"
#include "charta/report/layout.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

std::string charter_line(const HtmlSheet& sheet) {
  const Language language = sheet.language();
  std::string text = flow(sheet.run.charter_title.in(language));
  if (text.empty()) text = plain(sheet.run.charter_id);
  return text + ", " +
         fill(kVersion.in(language), {plain(sheet.run.charter_version)});
}

std::uint64_t expired_waivers(const Run& run, const Report& report) {
  return static_cast<std::uint64_t>(
      std::ranges::count_if(run.warnings, [&](const Diagnostic& warning) {
        return warning.code == Code::waiver_expired &&
               warning.args.size() > 1 && warning.args[1] == report.id;
      }));
}

void add_sentence(std::string& text, std::string sentence) {
  if (!text.empty()) text += ' ';
  text += sentence;
}

void add_counted(std::string& text, const HtmlSheet& sheet, std::uint64_t count,
                 const Noun& noun) {
  if (count == 0) return;
  add_sentence(text, counted(sheet.language(), count, noun) + ".");
}

void put_scale(HtmlSheet& sheet, const Overall& overall) {
  const std::vector<GradeScale>& all = sheet.run.grades;
  const auto number = [&](const std::string& id) {
    return std::ranges::find(all, id, &GradeScale::id) - all.begin();
  };
  if (all.empty() || !overall.score.assessed) return;
  const auto best = number(overall.grade_high);
  const auto worst = number(overall.grade_low);
  sheet.raw("<ol class=\"scale\" aria-label=\"");
  sheet.words(kScale);
  sheet.raw("\">\n");
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto at = static_cast<std::ptrdiff_t>(i);
    sheet.raw(at >= best && at <= worst ? "<li class=\"in\">" : "<li>");
    sheet.grade(all[i].id);
    if (at == worst)
      sheet.tag("span", "note", kGuaranteed.in(sheet.language()));
    if (at == best && best != worst) {
      sheet.tag("span", "note", kPossible.in(sheet.language()));
    }
    sheet.raw("</li>\n");
  }
  sheet.raw("</ol>\n");
}

void put_waived_score(HtmlSheet& sheet, const Report& report) {
  if (!has_waivers(report)) return;
  const Language language = sheet.language();
  const std::string grade = grade_words(language, report.waived);
  sheet.fact(kWithWaivers,
             (grade.empty() ? "" : grade + ", ") +
                 score_words(language, sheet.run, report.waived.score));
}

void put_blocking(HtmlSheet& sheet, const Report& report,
                  const Finding& finding) {
  const RuleWords& rule = rule_of(sheet.run, finding);
  const Language language = sheet.language();
  sheet.out.append("<li class=\"finding ").append(name(finding.outcome));
  sheet.raw("\"><p>");
  sheet.badge(finding.outcome);
  sheet.raw(" ");
  link_rule(sheet, finding.rule);
  sheet.raw(" <strong>");
  sheet.said(rule.title);
  sheet.raw("</strong></p>\n<ul>\n");
  for (const Line& line : details(language, sheet.run, report, finding)) {
    sheet.raw("<li>");
    sheet.line(line);
    sheet.raw("</li>\n");
  }
  if (!rule.evidence_expected.empty()) {
    sheet.raw("<li>");
    sheet.text(fill(kColon.in(language), {kEvidenceExpected.in(language), ""}));
    sheet.said(rule.evidence_expected);
    sheet.raw("</li>\n");
  }
  sheet.raw("</ul></li>\n");
}

void put_blocking_list(HtmlSheet& sheet, const Report& report,
                       const Term& title, bool decided) {
  const auto all = blocking(sheet.run, report, decided);
  if (all.empty()) return;
  sheet.heading(2, decided ? "blocks-failed" : "blocks-open",
                title.in(sheet.language()));
  sheet.raw("<ul class=\"findings\">\n");
  for (const Finding* finding : all) put_blocking(sheet, report, *finding);
  sheet.raw("</ul>\n");
}

}  // namespace

void put_cover(HtmlSheet& sheet, const Report& report) {
  const Language language = sheet.language();
  const Run& run = sheet.run;
  sheet.raw("<dl class=\"facts cover\">\n");
  sheet.fact(kKind, kind_words(language, report.kind));
  if (!report.name.empty()) sheet.fact(kIdentifier, flow(report.id));
  sheet.fact(kCharterHeading, charter_line(sheet));
  sheet.fact(kProfileHeading, flow(run.profile));
  if (!run.assurance.empty()) {
    sheet.fact(kAssuranceHeading, rung_words(language, run.assurance));
  }
  sheet.fact(kDayHeading, civil(language, run.as_of));
  std::string files;
  for (const SourceFile& source : report.sources) {
    files += (files.empty() ? "" : ", ") + plain(source.name);
  }
  sheet.fact(kFiles, files);
  sheet.fact(kToolHeading, "charta " + plain(run.tool_version));
  sheet.raw("</dl>\n");
}

std::string verdict_sentence(const HtmlSheet& sheet, const Report& report,
                             Verdict verdict) {
  const Language language = sheet.language();
  const Overall& overall = report.raw;
  std::string text(kVerdictNone.in(language));
  if (overall.score.assessed) {
    const std::string score = score_words(language, sheet.run, overall.score);
    const std::string grade = grade_words(language, overall);
    text = grade.empty() ? fill(kVerdictScored.in(language), {score})
                         : fill(kVerdictGraded.in(language), {grade, score});
  }
  if (!sheet.run.gate.empty()) {
    add_sentence(text, fill(kVerdictGate.in(language),
                            {demand_words(language, sheet.run),
                             verdict_term(verdict).in(language)}));
  }
  const std::size_t failed = blocking(sheet.run, report, true).size();
  const std::size_t open = blocking(sheet.run, report, false).size();
  add_counted(text, sheet, failed, kBlockingFailed);
  add_counted(text, sheet, open, kBlockingOpen);
  add_counted(text, sheet, expired_waivers(sheet.run, report), kWaiversOver);
  return text;
}

void put_verdict(HtmlSheet& sheet, const Report& report, Verdict verdict) {
  const Language language = sheet.language();
  sheet.open_section("verdict", "verdict");
  sheet.heading(1, "verdict", kVerdict.in(language));
  sheet.tag("p", "sentence", verdict_sentence(sheet, report, verdict));
  sheet.raw("\n");
  put_scale(sheet, report.raw);
  put_bar(sheet, report.raw.score);
  sheet.raw("<dl class=\"facts\">\n");
  put_waived_score(sheet, report);
  if (report.raw.score.assessed) {
    sheet.fact(kCoverage, coverage_words(language, report.raw.score));
  }
  sheet.fact(kLawHeading, law_words(language, law_standing(sheet.run, report)));
  sheet.fact(kResults, counts_words(language, report.counts));
  sheet.raw("</dl>\n");
  sheet.tag("p", "", kNoLegalOpinion.in(language));
  sheet.raw("\n");
  sheet.end_section();
}

void put_blocks(HtmlSheet& sheet, const Report& report) {
  sheet.begin_section("blocks", kBlocks);
  put_blocking_list(sheet, report, kBlocksFailed, true);
  put_blocking_list(sheet, report, kBlocksOpen, false);
  if (blocking(sheet.run, report, true).empty() &&
      blocking(sheet.run, report, false).empty()) {
    sheet.tag("p", "", kNothingBlocks.in(sheet.language()));
    sheet.raw("\n");
  }
  sheet.end_section();
}

}  // namespace charta
