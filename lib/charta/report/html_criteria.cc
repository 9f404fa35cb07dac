// SPDX-License-Identifier: EUPL-1.2
// Part 8 of the page: every criterion with its outcome, its reasons, its texts.
#include <algorithm>
#include <array>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/html_parts.h"
#include "charta/report/layout.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

constexpr std::size_t kReadingsShown = 6;
constexpr std::size_t kValueShown = 60;  // columns

struct Order {
  std::string_view value{};
  Term words{};
};
constexpr std::array kOrders = {
    Order{"charter", kByCharter}, Order{"outcome", kByOutcome},
    Order{"severity", kBySeverity}, Order{"weight", kByWeight}};

void put_outcome_box(HtmlSheet& sheet, Outcome outcome, std::uint32_t count) {
  if (count == 0) return;
  sheet.raw("<label><input type=\"checkbox\" checked value=\"");
  sheet.out.append(name(outcome)).append("\"> ");
  sheet.words(look(outcome).word);
  sheet.raw(" (" + std::to_string(count) + ")</label>\n");
}

// Hidden until the script makes it work.
void put_filters(HtmlSheet& sheet, const Report& report) {
  sheet.raw("<form class=\"filters\" hidden data-shown=\"");
  sheet.words(kShown);
  sheet.raw("\">\n<fieldset><legend>");
  sheet.words(kShow);
  sheet.raw("</legend>\n");
  for (std::size_t i = 0; i < kOutcomes; ++i) {
    const auto outcome = static_cast<Outcome>(i);
    put_outcome_box(sheet, outcome, count_of(report.counts, outcome));
  }
  sheet.raw("</fieldset>\n<label>");
  sheet.words(kSearch);
  sheet.raw(" <input type=\"search\" name=\"search\"></label>\n<label>");
  sheet.words(kSortBy);
  sheet.raw(" <select name=\"sort\">\n");
  for (const Order& order : kOrders) {
    sheet.out.append("<option value=\"").append(order.value).append("\">");
    sheet.words(order.words);
    sheet.raw("</option>\n");
  }
  sheet.raw("</select></label>\n<output></output>\n</form>\n");
}

// What a rule that is met rests on; a failure says so in its details.
Line readings_of(const HtmlSheet& sheet, const Report& report,
                 const Finding& finding) {
  Line line;
  for (const std::uint32_t path : reads_of(sheet.run, finding)) {
    if (path >= report.readings.size()) continue;
    const Reading& reading = report.readings[path];
    if (!reading.present || line.size() >= 2 * kReadingsShown) continue;
    line.push_back({line.empty() ? "" : ", "});
    line.push_back({plain(sheet.run.paths[path].path) + " = " +
                        fit(plain(reading.value), kValueShown),
                    true});
  }
  return line;
}

void put_pass_evidence(HtmlSheet& sheet, const Report& report,
                       const Finding& finding) {
  if (finding.raw != Outcome::pass) return;
  const Line read = readings_of(sheet, report, finding);
  if (!read.empty()) {
    sheet.raw("<li>");
    sheet.text(
        fill(kColon.in(sheet.language()), {kRead.in(sheet.language()), ""}));
    sheet.line(read);
    sheet.raw("</li>\n");
  }
  const std::string at = where(report, finding);
  if (at.empty()) return;
  sheet.raw("<li>");
  sheet.tag("code", "", at);
  sheet.raw("</li>\n");
}

void put_reasons(HtmlSheet& sheet, const Report& report,
                 const Finding& finding) {
  const std::size_t before = sheet.out.size();
  sheet.raw("<ul>\n");
  const std::size_t empty = sheet.out.size();
  for (const Line& line :
       details(sheet.language(), sheet.run, report, finding)) {
    sheet.raw("<li>");
    sheet.line(line);
    sheet.raw("</li>\n");
  }
  put_pass_evidence(sheet, report, finding);
  if (sheet.out.size() == empty) return sheet.out.resize(before);
  sheet.raw("</ul>\n");
}

void put_said(HtmlSheet& sheet, const Term& name, const Localized& said) {
  if (said.empty()) return;
  sheet.raw("<dt>");
  sheet.words(name);
  sheet.raw("</dt><dd>");
  sheet.said(said);
  sheet.raw("</dd>\n");
}

void put_texts(HtmlSheet& sheet, const RuleWords& rule) {
  if (rule.sources.empty()) return;
  sheet.raw("<dt>");
  sheet.words(kTexts);
  sheet.raw("</dt>\n");
  for (const SourceNote& source : rule.sources) {
    sheet.raw("<dd>");
    sheet.text(source_words(sheet.language(), source));
    if (!source.note.empty()) {
      sheet.raw(" – ");
      sheet.said(source.note);
    }
    sheet.raw("</dd>\n");
  }
}

// What does not depend on the descriptor, folded.
void put_rule_words(HtmlSheet& sheet, const RuleWords& rule) {
  if (rule.sources.empty() && rule.why.empty() && rule.note.empty() &&
      rule.remedy.empty() && rule.evidence_expected.empty() &&
      rule.link_to_object.empty()) {
    return;
  }
  sheet.raw("<details><summary>");
  sheet.words(kMoreOnRule);
  sheet.raw("<span class=\"unseen\"> ");
  sheet.text(plain(rule.id));
  sheet.raw("</span></summary>\n<dl>\n");
  put_texts(sheet, rule);
  put_said(sheet, kWhy, rule.why);
  put_said(sheet, kEvidenceExpected, rule.evidence_expected);
  put_said(sheet, kRemedy, rule.remedy);
  put_said(sheet, kLinkToObject, rule.link_to_object);
  put_said(sheet, kNote, rule.note);
  sheet.raw("</dl></details>\n");
}

void begin_finding(HtmlSheet& sheet, const Finding& finding) {
  const RuleWords& rule = rule_of(sheet.run, finding);
  sheet.out.append("<li class=\"finding ").append(name(finding.outcome));
  sheet.out.append("\" id=\"").append(rule_name(sheet, finding.rule));
  sheet.out.append("\" data-n=\"").append(std::to_string(finding.rule));
  sheet.out.append("\" data-outcome=\"").append(name(finding.outcome));
  sheet.out.append("\" data-severity=\"").append(html(plain(rule.severity)));
  sheet.out.append("\" data-weight=\"").append(rule.weight.fixed(4));
  sheet.raw("\">\n<header>");
  sheet.open_heading(3);
  sheet.text(plain(rule.id) + " ");
  sheet.said(rule.title);
  sheet.close_heading(3);
  sheet.badge(finding.outcome);
  sheet.raw("</header>\n");
}

void put_finding(HtmlSheet& sheet, const Report& report,
                 const Finding& finding) {
  const RuleWords& rule = rule_of(sheet.run, finding);
  const Language language = sheet.language();
  begin_finding(sheet, finding);
  sheet.tag("p", "meta",
            severity_words(language, rule.severity) + " · " +
                force_words(language, rule.force) + " · " +
                fill(kWeight.in(language),
                     {decimal(language, shortest(rule.weight))}));
  sheet.raw("\n");
  put_reasons(sheet, report, finding);
  put_rule_words(sheet, rule);
  sheet.raw("</li>\n");
}

void put_principle(HtmlSheet& sheet, const Report& report,
                   std::uint32_t principle) {
  const auto own = [&](const Finding& finding) {
    return rule_of(sheet.run, finding).principle == principle;
  };
  if (std::ranges::none_of(report.findings, own)) return;
  const PrincipleWords& words = sheet.run.principles[principle];
  const std::string title = flow(words.title.in(sheet.language()));
  sheet.raw("<div class=\"principle\">\n");
  sheet.heading(2, "principle-" + std::to_string(principle + 1),
                title.empty() ? plain(words.id) : title);
  sheet.raw("<ul class=\"findings\">\n");
  for (const Finding& finding : report.findings) {
    if (own(finding)) put_finding(sheet, report, finding);
  }
  sheet.raw("</ul></div>\n");
}

}  // namespace

void put_criteria(HtmlSheet& sheet, const Report& report) {
  sheet.begin_section("criteria", kCriteria);
  put_filters(sheet, report);
  for (std::uint32_t i = 0; i < sheet.run.principles.size(); ++i) {
    put_principle(sheet, report, i);
  }
  sheet.end_section();
}

}  // namespace charta
