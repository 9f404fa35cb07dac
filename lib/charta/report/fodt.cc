// SPDX-License-Identifier: EUPL-1.2
// The report as a flat OpenDocument text, to edit, sign and file. To add a
// part: a function, called from put().
#include <array>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/machine.h"
#include "charta/report/odt_text.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"
#include "charta/report/sheet_words.h"
#include "charta/report/sheets.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;
using namespace sheet;

struct Memory {
  std::string table{};  // a row a descriptor
  std::string body{};
};

// One report on its way to the document.
class OdtReport {
 public:
  OdtReport(const Item& item, std::string& out)
      : item_(item),
        run_(item.head),
        report_(item.report),
        verdict_(item.verdict),
        language_(item.style.language),
        text_(out) {}

  void put();
  void put_line();

 private:
  std::string_view in(const Term& term) const { return term.in(language_); }
  std::string in(const Localized& words) const {
    return cell_text(words.in(language_));
  }
  std::string points(const Rational& value) const {
    return decimal(language_, rounded(value, 1, {}));
  }
  void fact(const Term& name, const std::string& words) {
    std::string strong = fill(kColon.in(language_), {in(name), ""});
    while (strong.ends_with(' ')) strong.pop_back();
    text_.fact(strong, words);
  }
  void put_verdict();
  void put_blocking(const Term& title, bool decided);
  void put_actions();
  void put_scores();
  void put_named_scores();
  void put_questions();
  void put_waivers();
  void put_rules();
  void put_sign_off();

  Item item_;
  const Run& run_;
  const Report& report_;
  Verdict verdict_;
  Language language_;
  OdtText text_;
};

void OdtReport::put_verdict() {
  fact(kGrade, grade_words(language_, report_.raw));
  fact(kScore, score_words(language_, run_, report_.raw.score));
  if (has_waivers(report_)) {
    fact(kWithWaivers, score_words(language_, run_, report_.waived.score));
  }
  if (report_.raw.score.assessed) {
    fact(kCoverage, coverage_words(language_, report_.raw.score));
  }
  fact(kLawHeading, law_words(language_, law_standing(run_, report_)));
  fact(kGate, gate_words(language_, run_, verdict_));
  fact(kResults, counts_words(language_, report_.counts));
  fact(kCharterTitle, charter_words(language_, run_));
}

void OdtReport::put_blocking(const Term& title, bool decided) {
  const auto all = blocking(run_, report_, decided);
  if (all.empty()) return;
  text_.heading(2, in(title));
  constexpr std::array<std::uint32_t, 3> kWidths = {54, 70, 50};
  text_.begin_table(kWidths, {in(kRule), in(kReasons), in(kTexts)});
  for (const Finding* finding : all) {
    const RuleWords& rule = rule_of(run_, *finding);
    text_.begin_row();
    text_.cell(headline(language_, rule), "CellStrong");
    text_.cell(reasons(item_, *finding, "\n"));
    text_.cell(source_words(language_, rule));
    text_.end_row();
  }
  text_.end_table();
}

void OdtReport::put_actions() {
  if (report_.actions.empty()) return;
  text_.heading(2, in(kActions));
  constexpr std::array<std::uint32_t, 5> kWidths = {16, 20, 80, 30, 28};
  text_.begin_table(kWidths, {in(kPointsShort), in(kRule), in(kToDo),
                              in(kOwner), in(sheet::kDay)});
  for (const Action& action : report_.actions) {
    const RuleWords& rule = run_.rules[action.rule];
    text_.begin_row();
    text_.cell("+" + points(action.gain), "CellNumber");
    text_.cell(cell_text(rule.id));
    text_.cell(in(rule.remedy.empty() ? rule.title : rule.remedy));
    text_.cell("");
    text_.cell("");
    text_.end_row();
  }
  text_.end_table();
}

void OdtReport::put_scores() {
  if (report_.principles.empty()) return;
  text_.heading(2, in(kThresholds));
  constexpr std::array<std::uint32_t, 5> kWidths = {78, 18, 26, 26, 26};
  text_.begin_table(kWidths, {in(kPrinciple), in(kWeightTitle), in(kGuaranteed),
                              in(kPossible), in(kCoverage)});
  for (const PrincipleScore& score : report_.principles) {
    if (!score.raw.assessed) continue;
    const PrincipleWords& words = run_.principles[score.principle];
    text_.begin_row();
    text_.cell(words.title.empty() ? cell_text(words.id) : in(words.title));
    text_.cell(decimal(language_, shortest(words.weight)), "CellNumber");
    text_.cell(points(score.raw.low), "CellNumber");
    text_.cell(points(score.raw.high), "CellNumber");
    text_.cell(percent_words(language_, score.raw.coverage), "CellNumber");
    text_.end_row();
  }
  text_.end_table();
}

void OdtReport::put_named_scores() {
  if (report_.scores.empty()) return;
  text_.heading(2, in(kOtherScores));
  for (std::size_t i = 0; i < report_.scores.size(); ++i) {
    text_.paragraph(named_words(language_, run_, report_, i));
  }
}

void OdtReport::put_questions() {
  if (report_.questions.empty()) return;
  text_.heading(2, in(kQuestions));
  constexpr std::array<std::uint32_t, 3> kWidths = {18, 106, 50};
  text_.begin_table(kWidths, {in(kPointsShort), in(kQuestion), in(kRule)});
  for (const Question& question : report_.questions) {
    std::string rules;
    for (const std::uint32_t rule : question.rules) {
      rules += (rules.empty() ? "" : ", ") + cell_text(run_.rules[rule].id);
    }
    text_.begin_row();
    text_.cell(points(question.worth), "CellNumber");
    text_.cell(joined(question_words(language_, run_, question)));
    text_.cell(rules);
    text_.end_row();
  }
  text_.end_table();
}

void OdtReport::put_waivers() {
  if (report_.counts.waived == 0) return;
  text_.heading(2, in(kWaived));
  for (const Finding& finding : report_.findings) {
    if (!finding.waiver) continue;
    const WaiverNote& waiver = *finding.waiver;
    const std::string by = cell_text(waiver.who);
    text_.paragraph(
        headline(language_, rule_of(run_, finding)) + " – " +
        fill(kWaiverBy.in(language_), {by, civil(language_, waiver.date),
                                       civil(language_, waiver.expires)}) +
        " – " + cell_text(waiver.reason));
  }
}

void OdtReport::put_rules() {
  text_.heading(2, in(kAllRules));
  constexpr std::array<std::uint32_t, 3> kWidths = {60, 28, 86};
  for (const PrincipleScore& score : report_.principles) {
    const PrincipleWords& words = run_.principles[score.principle];
    text_.heading(3,
                  words.title.empty() ? cell_text(words.id) : in(words.title));
    text_.begin_table(kWidths, {in(kRule), in(kOutcome), in(kReasons)});
    for (const Finding& finding : report_.findings) {
      const RuleWords& rule = rule_of(run_, finding);
      if (rule.principle != score.principle) continue;
      text_.begin_row();
      text_.cell(headline(language_, rule));
      text_.cell(look(finding.outcome).word.in(language_), "CellStrong");
      text_.cell(reasons(item_, finding, "\n"));
      text_.end_row();
    }
    text_.end_table();
  }
}

void OdtReport::put_sign_off() {
  text_.heading(2, in(kSignOff));
  constexpr std::array<std::uint32_t, 4> kWidths = {46, 46, 32, 50};
  text_.begin_table(kWidths, {in(kSignName), in(kSignFunction), in(kSignDay),
                              in(kSignature)});
  text_.begin_row();
  for (int i = 0; i < 4; ++i) text_.cell(i == 3 ? "\n\n" : "");
  text_.end_row();
  text_.end_table();
}

void OdtReport::put() {
  text_.heading(1, title_words(language_, report_));
  put_verdict();
  put_blocking(kBlocks, true);
  put_blocking(kBlocksOpen, false);
  put_actions();
  put_scores();
  put_named_scores();
  put_questions();
  put_waivers();
  put_rules();
  for (const SourceFile& source : report_.sources) {
    text_.fact(cell_text(source.name), "SHA-256 " + source.sha256);
  }
  put_sign_off();
}

// Of the table that compares several descriptors.
void OdtReport::put_line() {
  text_.begin_row();
  text_.cell(title_words(language_, report_), "CellStrong");
  text_.cell(grade_words(language_, report_.raw));
  text_.cell(score_short(language_, run_, report_.raw.score), "CellNumber");
  text_.cell(law_words(language_, law_standing(run_, report_)));
  text_.cell(gate_words(language_, run_, verdict_));
  text_.end_row();
}

// Method, limits, faults: once a run.
class OdtMethod : public Grid {
 public:
  explicit OdtMethod(OdtText& text) : text_(text) {}
  void row(SheetId, std::span<const SheetCell> cells) override {
    text_.begin_row();
    text_.cell(cells[0].text, "CellStrong");
    text_.cell(cells[1].text);
    text_.end_row();
  }

 private:
  OdtText& text_;
};

void put_compared(const Memory& memory, const Style& style, OdtText& text,
                  std::string& out) {
  const auto in = [&](const Term& term) { return term.in(style.language); };
  text.heading(1, in(kSummary));
  constexpr std::array<std::uint32_t, 5> kWidths = {54, 26, 24, 40, 30};
  text.begin_table(kWidths, {in(kDescriptorTitle), in(kGrade), in(kScore),
                             in(kLawHeading), in(kGate)});
  out += memory.table;
  text.end_table();
}

}  // namespace

void begin_fodt(const Run& head, const Style& style, std::string& out) {
  begin_odt(head, style, out);
}

void in_order_fodt(const Item& item, std::any& memory, std::string&) {
  Memory& kept = recall<Memory>(memory);
  if (item.style.several) OdtReport(item, kept.table).put_line();
  OdtReport(item, kept.body).put();
}

void end_fodt(const Run& head, const Tally& tally, const Style& style,
              std::string& out) {
  const auto* memory = std::any_cast<Memory>(&tally.memory);
  OdtText text(out);
  if (memory != nullptr && style.several) {
    put_compared(*memory, style, text, out);
  }
  if (memory != nullptr) out += memory->body;
  text.heading(2, kMethodHeading.in(style.language));
  constexpr std::array<std::uint32_t, 2> kWidths = {54, 120};
  text.begin_table(kWidths,
                   {kFact.in(style.language), kValue.in(style.language)});
  OdtMethod rows(text);
  put_method(head, style, rows);
  text.end_table();
  end_odt(out);
}

}  // namespace charta
