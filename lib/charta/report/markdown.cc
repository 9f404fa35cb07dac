// SPDX-License-Identifier: EUPL-1.2
// The report as GFM, for wikis, tickets and merge requests. To add a part: a
// function, called from write_page().
#include <algorithm>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/markdown_text.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

// A run on its way to Markdown.
class Page {
 public:
  Page(const Run& run, const Style& style, std::string& out)
      : run_(run), style_(style), out_(out) {}

  void write_report(const Report& report, Verdict verdict);
  void write_table();
  void write_diagnostics(const Term& title, const Diagnostics& all);
  void write_foot();

 private:
  std::string in(const Term& term) const {
    return md_text(term.in(style_.language));
  }
  std::string in(const Localized& text) const {
    return md_text(flow(text.in(style_.language)));
  }
  std::string points(const Rational& value) const {
    return decimal(style_.language, rounded(value, 1, {}));
  }
  void write_heading(std::string_view level, const std::string& text);
  void write_fact(const Term& name, const std::string& text);
  void write_row(std::initializer_list<std::string> cells);
  void write_verdict(const Report& report, Verdict verdict);
  void write_details(const Report& report, const Finding& finding);
  void write_finding(const Report& report, const Finding& finding);
  void write_blocks(const Report& report, const Term& title, bool decided);
  void write_actions(const Report& report);
  void write_questions(const Report& report);
  void write_scores(const Report& report);
  void write_rules(const Report& report);

  const Run& run_;
  const Style& style_;
  std::string& out_;
};

void Page::write_heading(std::string_view level, const std::string& text) {
  if (!out_.ends_with("\n\n")) out_ += '\n';
  out_ += level;
  out_ += ' ' + text + "\n\n";
}

// REQUIRES: text is Markdown.
void Page::write_fact(const Term& name, const std::string& text) {
  if (text.empty()) return;
  const std::string bold = "**" + in(name) + "**";
  out_ += "- " + fill(kColon.in(style_.language), {bold, text}) + '\n';
}

// REQUIRES: the cells are Markdown.
void Page::write_row(std::initializer_list<std::string> cells) {
  out_ += '|';
  for (const std::string& cell : cells) out_ += ' ' + md_cell(cell) + " |";
  out_ += '\n';
}

void Page::write_verdict(const Report& report, Verdict verdict) {
  const Language language = style_.language;
  write_fact(kGrade, md_text(grade_words(language, report.raw)));
  write_fact(kScore, md_text(score_words(language, run_, report.raw.score)));
  if (has_waivers(report)) {
    const std::string grade = grade_words(language, report.waived);
    write_fact(kWithWaivers,
               md_text((grade.empty() ? "" : grade + ", ") +
                       score_words(language, run_, report.waived.score)));
  }
  if (report.raw.score.assessed) {
    write_fact(kCoverage, md_text(coverage_words(language, report.raw.score)));
  }
  write_fact(kLawHeading,
             md_text(law_words(language, law_standing(run_, report))));
  write_fact(kGate, md_text(gate_words(language, run_, verdict)));
  write_fact(kResults, md_text(counts_words(language, report.counts)));
  out_ += '\n' + md_text(charter_words(language, run_)) + "\\\n";
  for (std::size_t i = 0; i < report.sources.size(); ++i) {
    out_ += (i > 0 ? ", " : "") + md_code(plain(report.sources[i].name));
  }
  out_ += '\n';
}

void Page::write_details(const Report& report, const Finding& finding) {
  for (const Line& line : details(style_.language, run_, report, finding)) {
    out_ += "  - " + md_line(line) + '\n';
  }
}

void Page::write_finding(const Report& report, const Finding& finding) {
  const RuleWords& rule = rule_of(run_, finding);
  out_ += "- " + md_text(badge(style_, finding.outcome)) + " **" +
          md_text(plain(rule.id)) + "** " + in(rule.title) + '\n';
  write_details(report, finding);
}

void Page::write_blocks(const Report& report, const Term& title, bool decided) {
  const auto all = blocking(run_, report, decided);
  if (all.empty()) return;
  write_heading("##", in(title));
  for (const Finding* finding : all) {
    write_finding(report, *finding);
    const Localized& wanted = rule_of(run_, *finding).evidence_expected;
    if (wanted.empty()) continue;
    out_ +=
        "  - " +
        fill(kColon.in(style_.language), {in(kEvidenceExpected), in(wanted)}) +
        '\n';
  }
}

void Page::write_actions(const Report& report) {
  if (report.actions.empty()) return;
  write_heading("##", in(kActions));
  write_row({in(kPointsShort), in(kRule), in(kEffort), in(kToDo)});
  out_ += "| ---: | --- | --- | --- |\n";
  for (const Action& action : report.actions) {
    const RuleWords& rule = run_.rules[action.rule];
    write_row({"+" + points(action.gain), md_text(plain(rule.id)),
               md_text(effort_words(style_.language, rule.effort)),
               in(rule.remedy.empty() ? rule.title : rule.remedy)});
  }
}

void Page::write_questions(const Report& report) {
  if (report.questions.empty()) return;
  write_heading("##", in(kQuestions));
  write_row({in(kPointsShort), in(kField), in(kRule), in(kGrade)});
  out_ += "| ---: | --- | --- | --- |\n";
  for (const Question& question : report.questions) {
    std::string rules;
    for (const std::uint32_t rule : question.rules) {
      rules +=
          (rules.empty() ? "" : ", ") + md_text(plain(run_.rules[rule].id));
    }
    write_row({points(question.worth),
               md_line(question_words(style_.language, run_, question)), rules,
               question.decides_grade ? in(kDecidesGrade) : ""});
  }
}

void Page::write_scores(const Report& report) {
  if (report.scores.empty()) return;
  write_heading("##", in(kOtherScores));
  for (std::size_t i = 0; i < report.scores.size(); ++i) {
    out_ +=
        "- " + md_text(named_words(style_.language, run_, report, i)) + '\n';
  }
}

void Page::write_rules(const Report& report) {
  if (report.findings.empty()) return;
  write_heading("##", in(kAllRules));
  for (const PrincipleScore& score : report.principles) {
    const PrincipleWords& words = run_.principles[score.principle];
    const std::string weight =
        fill(kWeight.in(style_.language),
             {decimal(style_.language, shortest(words.weight))});
    const std::string name =
        words.title.empty() ? md_text(plain(words.id)) : in(words.title);
    write_heading("###",
                  name + " · " +
                      md_text(weight + " · " +
                              score_words(style_.language, run_, score.raw)));
    for (const Finding& finding : report.findings) {
      if (rule_of(run_, finding).principle == score.principle) {
        write_finding(report, finding);
      }
    }
  }
}

void Page::write_diagnostics(const Term& title, const Diagnostics& all) {
  if (all.empty()) return;
  write_heading("##", in(title));
  for (const Diagnostic& diagnostic : all) {
    const std::string where = place(diagnostic.at);
    const std::string text = md_text(sentence(style_.language, diagnostic));
    out_ += "- " +
            (where.empty()
                 ? text
                 : fill(kColon.in(style_.language), {md_code(where), text})) +
            '\n';
  }
}

void Page::write_report(const Report& report, Verdict verdict) {
  out_ += "# " + md_text(title_words(style_.language, report)) + "\n\n";
  write_verdict(report, verdict);
  write_blocks(report, kBlocks, true);
  write_blocks(report, kBlocksOpen, false);
  write_actions(report);
  write_questions(report);
  write_scores(report);
  write_rules(report);
  write_diagnostics(kWarnings, report.warnings);
  out_ += '\n';
}

void Page::write_table() {
  out_ += "# " + in(kSummary) + "\n\n";
  write_row({in(kName), in(kGrade), in(kScore), in(kCoverage), in(kPass),
             in(kFail), in(kUnknown), in(kLawHeading), in(kGate)});
  out_ += "| --- | --- | --- | ---: | ---: | ---: | ---: | --- | --- |\n";
  const Language language = style_.language;
  for (std::size_t i = 0; i < run_.reports.size(); ++i) {
    const Report& report = run_.reports[i];
    const Score& score = report.raw.score;
    write_row({md_text(title_words(language, report)),
               md_text(grade_words(language, report.raw)),
               md_text(score_short(language, run_, score)),
               score.assessed ? percent_words(language, score.coverage) : "–",
               std::to_string(report.counts.pass),
               std::to_string(report.counts.fail),
               std::to_string(report.counts.unknown),
               md_text(law_words(language, law_standing(run_, report))),
               md_text(gate_words(language, run_, verdict_of(run_, i)))});
  }
  out_ += '\n';
}

void Page::write_foot() {
  write_diagnostics(kUnreadable, run_.faults);
  write_diagnostics(kWarnings, run_.warnings);
  if (!out_.ends_with("\n\n")) out_ += '\n';
  out_ += "*" + in(kNoLegalOpinion) + "*\n";
}

}  // namespace

void write_markdown(const Run& run, const Style& style, std::string& out) {
  Style with_symbols = style;
  with_symbols.unicode = true;
  Page page(run, with_symbols, out);
  if (run.reports.size() > 1) page.write_table();
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    page.write_report(run.reports[i], verdict_of(run, i));
  }
  page.write_foot();
}

}  // namespace charta
