// SPDX-License-Identifier: EUPL-1.2
// One descriptor for people at a terminal: verdict first, then what to do about
// it, then every rule. To add a part: a function, called from write_report().
#include <algorithm>

#include "charta/i18n/glyphs.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"
#include "charta/report/text.h"

namespace charta {
namespace {

using namespace label;

constexpr std::size_t kQuestionsShown = 10;
constexpr std::size_t kRulesShown = 6;
constexpr std::size_t kListIndent = 2;
constexpr std::size_t kDetailIndent = 6;

// One report on its way to the screen.
class TextReport {
 public:
  TextReport(const Run& run, const Report& report, const Style& style,
             std::string& out)
      : run_(run), report_(report), style_(style), sheet_(style, out) {}

  void write_title();
  void write_charter();
  void write_verdict(Verdict verdict);
  void write_blocks(const Term& title, bool decided);
  void write_actions(std::size_t most);
  void write_questions(std::size_t most);
  void write_scores();
  void write_rules();
  void write_warnings(std::string& out);

 private:
  std::string_view in(const Term& term) const {
    return term.in(style_.language);
  }
  void write_fact(const Term& name, const std::string& text, Ink ink);
  void write_law();
  void write_principle(const PrincipleWords& words, const Score& score);
  void write_finding(const Finding& finding, std::size_t badge_width);
  void write_details(const Finding& finding);
  std::string rules_of(const Question& question) const;
  void write_more(std::size_t shown, std::size_t all);
  std::string points(const Rational& value) const {
    return decimal(style_.language, rounded(value, 1, {}));
  }
  std::size_t widest_id() const;
  std::size_t badge_width() const;

  const Run& run_;
  const Report& report_;
  const Style& style_;
  Sheet sheet_;
  const std::size_t id_width_ = widest_id();
};

std::size_t TextReport::widest_id() const {
  std::size_t widest = 0;
  for (const Finding& finding : report_.findings) {
    widest = std::max(widest, columns(plain(rule_of(run_, finding).id)));
  }
  return widest;
}

std::size_t TextReport::badge_width() const {
  std::size_t widest = 0;
  for (const Finding& finding : report_.findings) {
    widest = std::max(widest, columns(badge(style_, finding.outcome)));
  }
  return widest;
}

void TextReport::write_title() {
  sheet_.paragraph(0, title_words(style_.language, report_), Ink::strong);
  std::string source;
  for (const SourceFile& file : report_.sources) {
    source += (source.empty() ? "" : ", ") + plain(file.name);
  }
  sheet_.paragraph(0, source, Ink::faint);
}

void TextReport::write_charter() {
  sheet_.paragraph(0, charter_words(style_.language, run_), Ink::faint);
}

void TextReport::write_fact(const Term& name, const std::string& text,
                            Ink ink) {
  if (text.empty()) return;
  // As wide as the widest name that stands here.
  const std::size_t width =
      std::max({columns(in(kCoverage)), columns(in(kResults)),
                run_.gate.empty() ? 0 : columns(in(kGate)),
                has_waivers(report_) ? columns(in(kWithWaivers)) : 0});
  const Cell cell{std::string(in(name)), width, Ink::faint};
  sheet_.entry(kListIndent, {&cell, 1}, text, ink);
}

void TextReport::write_law() {
  const LawStanding standing = law_standing(run_, report_);
  const Ink ink = standing.broken > 0 ? Ink::bad
                  : standing.open > 0 ? Ink::open
                                      : Ink::none;
  write_fact(kLawHeading, law_words(style_.language, standing), ink);
}

void TextReport::write_verdict(Verdict verdict) {
  const Language language = style_.language;
  sheet_.blank();
  write_fact(kGrade, grade_words(language, report_.raw), Ink::strong);
  write_fact(kScore, score_words(language, run_, report_.raw.score), Ink::none);
  if (has_waivers(report_)) {
    const std::string grade = grade_words(language, report_.waived);
    write_fact(kWithWaivers,
               (grade.empty() ? "" : grade + ", ") +
                   score_words(language, run_, report_.waived.score),
               Ink::calm);
  }
  if (report_.raw.score.assessed) {
    write_fact(kCoverage, coverage_words(language, report_.raw.score),
               Ink::none);
  }
  write_law();
  const Ink ink = verdict == Verdict::met       ? Ink::good
                  : verdict == Verdict::not_met ? Ink::bad
                                                : Ink::open;
  write_fact(kGate, gate_words(language, run_, verdict), ink);
  write_fact(kResults, counts_words(language, report_.counts), Ink::none);
}

void TextReport::write_details(const Finding& finding) {
  for (const Line& line : details(style_.language, run_, report_, finding)) {
    sheet_.paragraph(kDetailIndent, joined(line));
  }
}

void TextReport::write_blocks(const Term& title, bool decided) {
  const auto all = blocking(run_, report_, decided);
  if (all.empty()) return;
  sheet_.heading(in(title), decided ? Ink::bad : Ink::open);
  for (const Finding* finding : all) {
    const RuleWords& rule = rule_of(run_, *finding);
    const Look& face = look(finding->outcome);
    const Cell cells[] = {
        {std::string(style_.unicode ? face.symbol : face.letters), 0, face.ink},
        {plain(rule.id), 0, Ink::strong}};
    sheet_.entry(kListIndent, cells, flow(rule.title.in(style_.language)));
    write_details(*finding);
    const std::string wanted = flow(rule.evidence_expected.in(style_.language));
    if (!wanted.empty()) {
      sheet_.paragraph(kDetailIndent,
                       fill(in(kColon), {in(kEvidenceExpected), wanted}));
    }
  }
}

void TextReport::write_more(std::size_t shown, std::size_t all) {
  if (shown >= all) return;
  sheet_.paragraph(kListIndent,
                   fill(in(kMore), {grouped(style_.language, all - shown)}),
                   Ink::faint);
}

void TextReport::write_actions(std::size_t most) {
  if (report_.actions.empty()) return;
  sheet_.heading(in(kActions));
  const std::size_t shown = std::min(most, report_.actions.size());
  const auto effort = [&](std::size_t i) {
    return effort_words(style_.language,
                        run_.rules[report_.actions[i].rule].effort);
  };
  std::size_t effort_width = 0;
  for (std::size_t i = 0; i < shown; ++i) {
    effort_width = std::max(effort_width, columns(effort(i)));
  }
  for (std::size_t i = 0; i < shown; ++i) {
    const RuleWords& rule = run_.rules[report_.actions[i].rule];
    std::vector<Cell> cells{
        {"+" + points(report_.actions[i].gain), 6, Ink::strong, true},
        {plain(rule.id), id_width_}};
    if (effort_width > 0) cells.push_back({effort(i), effort_width});
    const bool bare = rule.remedy.empty();
    const Localized& text = bare ? rule.title : rule.remedy;
    sheet_.entry(kListIndent, cells, flow(text.in(style_.language)));
  }
  write_more(shown, report_.actions.size());
}

std::string TextReport::rules_of(const Question& question) const {
  std::string text;
  for (std::size_t i = 0; i < question.rules.size(); ++i) {
    if (i == kRulesShown) return text + ", …";
    text += (i > 0 ? ", " : "") + plain(run_.rules[question.rules[i]].id);
  }
  return text;
}

void TextReport::write_questions(std::size_t most) {
  if (report_.questions.empty()) return;
  sheet_.heading(in(kQuestions));
  const std::size_t shown = std::min(most, report_.questions.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const Question& question = report_.questions[i];
    const Cell cells[] = {{points(question.worth), 6, Ink::strong, true}};
    std::string text = joined(question_words(style_.language, run_, question));
    text += " · " + rules_of(question);
    if (question.decides_grade) {
      text += " · " + std::string(in(kDecidesGrade));
    }
    sheet_.entry(kListIndent, cells, text);
  }
  write_more(shown, report_.questions.size());
}

void TextReport::write_scores() {
  if (report_.scores.empty()) return;
  sheet_.heading(in(kOtherScores));
  for (std::size_t i = 0; i < report_.scores.size(); ++i) {
    sheet_.paragraph(kListIndent,
                     named_words(style_.language, run_, report_, i));
  }
}

void TextReport::write_principle(const PrincipleWords& words,
                                 const Score& score) {
  sheet_.blank();
  std::string title = flow(words.title.in(style_.language));
  if (title.empty()) title = plain(words.id);
  title +=
      " · " + fill(in(kWeight),
                   {decimal(style_.language, rounded(words.weight, 0, {}))});
  title += " · " + score_words(style_.language, run_, score);
  sheet_.paragraph(kListIndent, title, Ink::strong);
}

void TextReport::write_finding(const Finding& finding, std::size_t width) {
  const RuleWords& rule = rule_of(run_, finding);
  const Cell cells[] = {
      {badge(style_, finding.outcome), width, look(finding.outcome).ink},
      {plain(rule.id), id_width_, Ink::none}};
  sheet_.entry(kListIndent, cells, flow(rule.title.in(style_.language)));
  // What blocks was explained above.
  if (blocks(run_, finding)) {
    sheet_.paragraph(kDetailIndent, where(report_, finding));
  } else {
    write_details(finding);
  }
}

void TextReport::write_rules() {
  if (report_.findings.empty()) return;
  sheet_.heading(in(kAllRules));
  const std::size_t width = badge_width();
  for (const PrincipleScore& principle : report_.principles) {
    write_principle(run_.principles[principle.principle], principle.raw);
    for (const Finding& finding : report_.findings) {
      if (rule_of(run_, finding).principle == principle.principle) {
        write_finding(finding, width);
      }
    }
  }
}

void TextReport::write_warnings(std::string& out) {
  if (report_.warnings.empty()) return;
  sheet_.heading(in(kWarnings));
  write_faults(report_.warnings, style_, out);
}

}  // namespace

void write_report(const Run& run, const Report& report, Verdict verdict,
                  const Style& style, std::string& out) {
  TextReport text(run, report, style, out);
  text.write_title();
  text.write_charter();
  text.write_verdict(verdict);
  text.write_blocks(kBlocks, true);
  text.write_blocks(kBlocksOpen, false);
  text.write_actions(report.actions.size());
  text.write_questions(kQuestionsShown);
  text.write_scores();
  text.write_rules();
  text.write_warnings(out);
}

void write_brief(const Run& run, const Report& report, Verdict verdict,
                 const Style& style, std::string& out) {
  constexpr std::size_t kFirst = 3;
  TextReport text(run, report, style, out);
  text.write_title();
  text.write_verdict(verdict);
  text.write_blocks(kBlocks, true);
  text.write_actions(kFirst);
  text.write_questions(kFirst);
  out += '\n';
}

}  // namespace charta
