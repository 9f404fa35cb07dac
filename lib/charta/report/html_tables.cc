// SPDX-License-Identifier: EUPL-1.2
// Parts 4 to 7 of the page: actions, scores, questions, waivers.
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

// Told from the full part by its outline, not by its colour alone.
constexpr std::string_view kHollow =
    "fill=\"#ffffff\" stroke=\"#08519c\" stroke-width=\"1.5\"";

// Short tables stay whole on paper.
std::string_view table_kind(std::size_t rows) {
  constexpr std::size_t kShort = 8;
  return rows <= kShort ? "sortable small" : "sortable";
}

std::string points_words(Language language, const Rational& value) {
  return decimal(language, rounded(value, 1, {}));
}

// The share of the scale, in per cent, for a drawing.
std::string share(const Rational& value, const Rational& maximum) {
  if (maximum == Rational(0)) return "0";
  const Rational percent = value * Rational(100) / maximum;
  return std::clamp(percent, Rational(0), Rational(100)).fixed(2);
}

void put_rect(HtmlSheet& sheet, std::string_view kind, std::string_view colour,
              std::string_view from, std::string_view width) {
  sheet.out.append("<rect class=\"").append(kind).append("\" ");
  sheet.out.append(colour).append(" x=\"").append(from).append("%\" y=\"2\"");
  sheet.out.append(" width=\"").append(width).append("%\" height=\"12\"/>");
}

void put_mark(HtmlSheet& sheet, const Rational& points) {
  const std::string x = points.fixed(2);
  sheet.out.append(
      "<line class=\"mark\" stroke=\"#7f2704\" stroke-width=\"2\" ");
  sheet.out.append("stroke-dasharray=\"3 2\" x1=\"").append(x);
  sheet.out.append("%\" x2=\"").append(x).append("%\" y1=\"0\" y2=\"16\"/>");
}

void put_action(HtmlSheet& sheet, const Action& action) {
  const Language language = sheet.language();
  const RuleWords& rule = sheet.run.rules[action.rule];
  sheet.raw("<tr>");
  sheet.number("+" + points_words(language, action.gain), action.gain.fixed(4));
  sheet.raw("<td>");
  link_rule(sheet, action.rule);
  sheet.raw("</td><td>");
  sheet.said(rule.remedy.empty() ? rule.title : rule.remedy);
  sheet.raw("</td>");
  sheet.cell(severity_words(language, rule.severity));
  sheet.cell(effort_words(language, rule.effort));
  sheet.raw("<td class=\"fill\"></td><td class=\"fill\"></td></tr>\n");
}

void put_score_row(HtmlSheet& sheet, std::string_view kind,
                   const Localized& title, std::string_view weight,
                   const Score& score) {
  sheet.out.append("<tr").append(kind).append("><th scope=\"row\">");
  sheet.said(title);
  sheet.raw("</th>");
  sheet.tag("td", "number", weight);
  sheet.tag("td", "number", score_short(sheet.language(), sheet.run, score));
  sheet.tag(
      "td", "number",
      score.assessed ? percent_words(sheet.language(), score.coverage) : "–");
  sheet.raw("<td class=\"bar\">");
  put_bar(sheet, score);
  sheet.raw("</td></tr>\n");
}

void put_rules(HtmlSheet& sheet, const std::vector<std::uint32_t>& rules) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (i > 0) sheet.raw(", ");
    link_rule(sheet, rules[i]);
  }
}

void put_question(HtmlSheet& sheet, const Question& question) {
  const Language language = sheet.language();
  sheet.raw("<tr>");
  sheet.number(points_words(language, question.worth), question.worth.fixed(4));
  sheet.raw("<td>");
  sheet.line(question_words(language, sheet.run, question));
  sheet.raw("</td><td>");
  put_rules(sheet, question.rules);
  sheet.raw("</td>");
  sheet.cell(question.decides_grade ? kDecidesGrade.in(language) : "");
  sheet.raw("</tr>\n");
}

// The scores that the charter names, a line each.
void put_named_scores(HtmlSheet& sheet, const Report& report) {
  if (report.scores.empty()) return;
  sheet.heading(2, "named-scores", kOtherScores.in(sheet.language()));
  sheet.raw("<ul>\n");
  for (std::size_t i = 0; i < report.scores.size(); ++i) {
    sheet.tag("li", "", named_words(sheet.language(), sheet.run, report, i));
    sheet.raw("\n");
  }
  sheet.raw("</ul>\n");
}

// What a message to the supplier would say.
void put_letter(HtmlSheet& sheet, const Report& report) {
  const Language language = sheet.language();
  sheet.raw("<details><summary>");
  sheet.words(kLetter);
  sheet.raw("</summary>\n<pre class=\"letter\">");
  const std::string title = flow(report.name.empty() ? report.id : report.name);
  sheet.text(fill(kLetterOpening.in(language), {title}));
  sheet.raw("\n");
  std::size_t number = 0;
  for (const Question& question : report.questions) {
    sheet.raw("\n" + std::to_string(++number) + ". ");
    sheet.text(joined(question_words(language, sheet.run, question)));
  }
  sheet.raw("\n</pre></details>\n");
}

void put_waiver(HtmlSheet& sheet, const Finding& finding) {
  const Language language = sheet.language();
  const WaiverNote& waiver = *finding.waiver;
  sheet.raw("<tr><td>");
  link_rule(sheet, finding.rule);
  sheet.raw(" ");
  sheet.said(rule_of(sheet.run, finding).title);
  sheet.raw("</td>");
  sheet.cell(flow(waiver.reason));
  sheet.cell(flow(waiver.who));
  sheet.number(civil(language, waiver.date), std::to_string(waiver.date.days));
  sheet.number(civil(language, waiver.expires),
               std::to_string(waiver.expires.days));
  sheet.raw("<td>");
  sheet.badge(finding.raw);
  sheet.raw("</td></tr>\n");
}

void put_none(HtmlSheet& sheet, const Term& words) {
  sheet.tag("p", "", words.in(sheet.language()));
  sheet.raw("\n");
}

}  // namespace

std::optional<Rational> demanded_points(const Run& run) {
  const std::string_view gate = run.gate;
  for (const std::string_view name : {"min-score=", "min-grade="}) {
    const std::size_t at = gate.find(name);
    if (at == std::string_view::npos) continue;
    std::string_view value = gate.substr(at + name.size());
    value = value.substr(0, value.find(' '));
    if (name == "min-score=") return Rational::parse(value);
    const auto grade = std::ranges::find(run.grades, value, &GradeScale::id);
    if (grade != run.grades.end()) return grade->from;
  }
  return {};
}

void put_bar(HtmlSheet& sheet, const Score& score) {
  sheet.raw(
      "<svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\" "
      "width=\"100%\" height=\"16\" overflow=\"visible\">");
  put_rect(sheet, "rail", "fill=\"#d5d8de\"", "0", "100");
  if (score.assessed && score.maximum > Rational(0)) {
    const std::string low = share(score.low, score.maximum);
    const Rational from = *Rational::parse(low);
    const Rational to = *Rational::parse(share(score.high, score.maximum));
    put_rect(sheet, "low", "fill=\"#08519c\"", "0", low);
    put_rect(sheet, "high", kHollow, low, (std::max(to, from) - from).fixed(2));
  }
  if (const auto points = demanded_points(sheet.run)) put_mark(sheet, *points);
  sheet.raw("</svg>\n");
}

void put_actions(HtmlSheet& sheet, const Report& report) {
  sheet.begin_section("actions", kActions);
  if (report.actions.empty()) {
    put_none(sheet, kNoActions);
    return sheet.end_section();
  }
  sheet.begin_table(kActionsCaption, table_kind(report.actions.size()),
                    "actions");
  sheet.column(kGain, true);
  sheet.column(kRule);
  sheet.column(kToDo);
  sheet.column(kSeverity);
  sheet.column(kEffort);
  sheet.column(kOwner);
  sheet.column(kPlanned);
  sheet.end_head();
  for (const Action& action : report.actions) put_action(sheet, action);
  sheet.end_table();
  sheet.end_section();
}

void put_scores(HtmlSheet& sheet, const Report& report) {
  const Language language = sheet.language();
  sheet.begin_section("scores", kScoresByPrinciple);
  sheet.begin_table(kScoresCaption, "small");
  sheet.column(kPrinciple);
  sheet.column(kWeightShort, true);
  sheet.column(kScore, true);
  sheet.column(kCoverage, true);
  sheet.column(kBar);
  sheet.end_head();
  for (const PrincipleScore& score : report.principles) {
    const PrincipleWords& words = sheet.run.principles[score.principle];
    const Localized title =
        words.title.empty() ? Localized{words.id, words.id} : words.title;
    put_score_row(sheet, "", title, decimal(language, shortest(words.weight)),
                  score.raw);
  }
  put_score_row(sheet, " class=\"total\"",
                {std::string(kTotal.en), std::string(kTotal.fr)}, "",
                report.raw.score);
  sheet.end_table();
  if (const auto points = demanded_points(sheet.run)) {
    sheet.tag("p", "",
              fill(kThresholdLine.in(language),
                   {decimal(language, shortest(*points))}));
    sheet.raw("\n");
  }
  put_named_scores(sheet, report);
  sheet.end_section();
}

void put_questions(HtmlSheet& sheet, const Report& report) {
  sheet.begin_section("questions", kQuestions);
  if (report.questions.empty()) {
    put_none(sheet, kNoQuestions);
    return sheet.end_section();
  }
  sheet.begin_table(kQuestionsCaption, table_kind(report.questions.size()),
                    "questions");
  sheet.column(kPointsShort, true);
  sheet.column(kField);
  sheet.column(kRule);
  sheet.column(kGrade);
  sheet.end_head();
  for (const Question& question : report.questions) {
    put_question(sheet, question);
  }
  sheet.end_table();
  put_letter(sheet, report);
  sheet.end_section();
}

void put_waivers(HtmlSheet& sheet, const Report& report) {
  sheet.begin_section("waivers", kWaivers);
  const auto waived = [](const Finding& finding) {
    return finding.waiver.has_value();
  };
  if (std::ranges::none_of(report.findings, waived)) {
    put_none(sheet, kNoWaivers);
    return sheet.end_section();
  }
  sheet.begin_table(kWaiversCaption, table_kind(report.counts.waived),
                    "waivers");
  sheet.column(kRule);
  sheet.column(kReason);
  sheet.column(kGivenBy);
  sheet.column(kGivenOn, true);
  sheet.column(kEndsOn, true);
  sheet.column(kWithout);
  sheet.end_head();
  for (const Finding& finding : report.findings) {
    if (finding.waiver) put_waiver(sheet, finding);
  }
  sheet.end_table();
  sheet.end_section();
}

}  // namespace charta
