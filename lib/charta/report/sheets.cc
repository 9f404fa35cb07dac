// SPDX-License-Identifier: EUPL-1.2
// Rows of reports.
#include "charta/report/sheets.h"

#include <array>

#include "charta/i18n/glyphs.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/machine.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"
#include "charta/report/sheet_words.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;
using namespace sheet;

constexpr SheetColumn kDescriptor{kDescriptorTitle, 24};

constexpr std::array kFactColumns = {SheetColumn{kFact, 30},
                                     SheetColumn{kValue, 90}};
constexpr std::array kSummaryColumns = {
    kDescriptor,
    SheetColumn{kKind, 12},
    SheetColumn{kGrade, 16},
    SheetColumn{kGuaranteed, 11},
    SheetColumn{kPossible, 11},
    SheetColumn{kOutOf, 8},
    SheetColumn{kCoverage, 12},
    SheetColumn{kLawHeading, 40},
    SheetColumn{kGate, 28},
    SheetColumn{kPass, 10},
    SheetColumn{kFail, 10},
    SheetColumn{kUnknown, 12},
    SheetColumn{kError, 10},
    SheetColumn{kNotApplicable, 12},
    SheetColumn{kNotYetDue, 12},
    SheetColumn{kWaived, 12},
    SheetColumn{kFile, 30},
    SheetColumn{kDigestTitle, 20},
};
constexpr std::array kFindingColumns = {
    kDescriptor,
    SheetColumn{kPrinciple, 26},
    SheetColumn{kRule, 11},
    SheetColumn{kRuleTitle, 38},
    SheetColumn{kOutcome, 18},
    SheetColumn{kSeverity, 12},
    SheetColumn{kForce, 16},
    SheetColumn{kWeightTitle, 8},
    SheetColumn{kReasons, 60},
    SheetColumn{kWhere, 26},
    SheetColumn{kTexts, 40},
    SheetColumn{kEvidenceTitle, 34},
    SheetColumn{kToDo, 50},
};
constexpr std::array kActionColumns = {
    kDescriptor,
    SheetColumn{kPointsShort, 9},
    SheetColumn{kRule, 11},
    SheetColumn{kRuleTitle, 38},
    SheetColumn{kToDo, 60},
    SheetColumn{kEffort, 16},
    SheetColumn{kOwner, 20},
    SheetColumn{kDay, 14},
    SheetColumn{kDone, 10},
};
constexpr std::array kQuestionColumns = {
    kDescriptor,
    SheetColumn{kPointsShort, 9},
    SheetColumn{kQuestion, 50},
    SheetColumn{kField, 36},
    SheetColumn{kSettles, 16},
    SheetColumn{kRulesTitle, 30},
    SheetColumn{kAnswer, 40},
};
constexpr std::array kPrincipleColumns = {
    kDescriptor,
    SheetColumn{kPrinciple, 50},
    SheetColumn{kWeightTitle, 8},
    SheetColumn{kGuaranteed, 11},
    SheetColumn{kPossible, 11},
    SheetColumn{kOutOf, 8},
    SheetColumn{kCoverage, 12},
};

constexpr std::array<SheetPlan, kSheets + 1> kPlans = {{
    {SheetId::summary, kSummarySheet, kSummaryColumns},
    {SheetId::findings, kFindingsSheet, kFindingColumns},
    {SheetId::actions, kActionsSheet, kActionColumns},
    {SheetId::questions, kQuestionsSheet, kQuestionColumns},
    {SheetId::principles, kPrinciplesSheet, kPrincipleColumns},
    {SheetId::method, kMethodSheet, kFactColumns},
    {SheetId::summary, kSummarySheet, kFactColumns},
}};

SheetCell text(std::string words) {
  if (words.empty()) return {};
  return {.type = SheetCell::Type::text, .text = std::move(words)};
}

SheetCell number(std::string digits) {
  return {.type = SheetCell::Type::number, .text = std::move(digits)};
}

SheetCell number(std::uint64_t count) { return number(std::to_string(count)); }

SheetCell outcome_cell(Language language, Outcome outcome) {
  return {.type = SheetCell::Type::text,
          .text = std::string(look(outcome).word.in(language)),
          .outcome = outcome};
}

std::string low_of(const Run& run, const Score& score) {
  return rounded(score.low, 2, boundaries(run, score.maximum));
}

std::string high_of(const Run& run, const Score& score) {
  return rounded(score.high, 2, boundaries(run, score.maximum));
}

std::string file_of(const Report& report) {
  if (report.sources.empty()) return {};
  const SourceFile& source = report.sources.front();
  std::string name = cell_text(source.name);
  if (source.line > 0) name += ":" + std::to_string(source.line);
  return name;
}

// One report on its way to the sheets.
class Rows {
 public:
  Rows(const Item& item, Grid& grid)
      : run_(item.head),
        report_(item.report),
        verdict_(item.verdict),
        style_(item.style),
        language_(item.style.language),
        grid_(grid),
        name_(cell_text(report_.name.empty() ? report_.id : report_.name)) {}

  void put() {
    style_.several ? put_line() : put_facts();
    for (const Finding& finding : report_.findings) put_finding(finding);
    for (const Action& action : report_.actions) put_action(action);
    for (const Question& question : report_.questions) put_question(question);
    for (const PrincipleScore& score : report_.principles) put_score(score);
  }

 private:
  std::string in(const Term& term) const {
    return std::string(term.in(language_));
  }
  std::string in(const Localized& words) const {
    return cell_text(words.in(language_));
  }
  void fact(const Term& name, std::string words) {
    if (words.empty()) return;
    grid_.row(SheetId::summary,
              std::array{text(in(name)), text(std::move(words))});
  }
  void put_line();
  void put_facts();
  void put_finding(const Finding& finding);
  void put_action(const Action& action);
  void put_question(const Question& question);
  void put_score(const PrincipleScore& score);
  std::string principle(std::uint32_t number) const {
    const PrincipleWords& words = run_.principles[number];
    return words.title.empty() ? cell_text(words.id) : in(words.title);
  }

  const Run& run_;
  const Report& report_;
  Verdict verdict_;
  const Style& style_;
  Language language_;
  Grid& grid_;
  std::string name_;
};

void Rows::put_line() {
  const Score& score = report_.raw.score;
  std::vector<SheetCell> cells = {text(name_),
                                  text(kind_words(language_, report_.kind)),
                                  text(grade_words(language_, report_.raw))};
  if (score.assessed) {
    cells.push_back(number(low_of(run_, score)));
    cells.push_back(number(high_of(run_, score)));
    cells.push_back(number(shortest(score.maximum)));
    cells.push_back(
        {.type = SheetCell::Type::percent, .text = shortest(score.coverage)});
  } else {
    cells.resize(cells.size() + 4);
  }
  cells.push_back(text(law_words(language_, law_standing(run_, report_))));
  cells.push_back(text(gate_words(language_, run_, verdict_)));
  for (std::size_t i = 0; i < kOutcomes; ++i) {
    cells.push_back(number(
        std::uint64_t{count_of(report_.counts, static_cast<Outcome>(i))}));
  }
  cells.push_back(text(file_of(report_)));
  cells.push_back(
      text(report_.sources.empty() ? "" : report_.sources.front().sha256));
  grid_.row(SheetId::summary, cells);
}

void Rows::put_facts() {
  fact(kDescriptorTitle, title_words(language_, report_));
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
  for (const Finding* finding : blocking(run_, report_, true)) {
    fact(kBlocks, headline(language_, rule_of(run_, *finding)));
  }
  for (const Finding* finding : blocking(run_, report_, false)) {
    fact(kBlocksOpen, headline(language_, rule_of(run_, *finding)));
  }
  fact(kFile, file_of(report_));
  if (!report_.sources.empty()) {
    fact(kDigestTitle, report_.sources.front().sha256);
  }
  for (const Diagnostic& warning : report_.warnings) {
    fact(kWarnings, cell_text(place(warning.at)) + " " +
                        cell_text(sentence(language_, warning)));
  }
}

void Rows::put_finding(const Finding& finding) {
  const RuleWords& rule = rule_of(run_, finding);
  std::string why;
  for (const Line& line : details(language_, run_, report_, finding)) {
    why += (why.empty() ? "" : "\n") + joined(line);
  }
  grid_.row(
      SheetId::findings,
      std::array{text(name_), text(principle(rule.principle)),
                 text(cell_text(rule.id)), text(in(rule.title)),
                 outcome_cell(language_, finding.outcome),
                 text(severity_words(language_, rule.severity)),
                 text(force_words(language_, rule.force)),
                 number(shortest(rule.weight)), text(std::move(why)),
                 text(where(report_, finding)),
                 text(source_words(language_, rule)),
                 text(in(rule.evidence_expected)), text(in(rule.remedy))});
}

void Rows::put_action(const Action& action) {
  const RuleWords& rule = run_.rules[action.rule];
  grid_.row(SheetId::actions,
            std::array{text(name_), number(rounded(action.gain, 2, {})),
                       text(cell_text(rule.id)), text(in(rule.title)),
                       text(in(rule.remedy)),
                       text(effort_words(language_, rule.effort)), SheetCell{},
                       SheetCell{}, SheetCell{}});
}

void Rows::put_question(const Question& question) {
  std::string rules;
  for (const std::uint32_t rule : question.rules) {
    rules += (rules.empty() ? "" : ", ") + cell_text(run_.rules[rule].id);
  }
  grid_.row(SheetId::questions,
            std::array{text(name_), number(rounded(question.worth, 2, {})),
                       text(joined(question_words(language_, run_, question))),
                       text(cell_text(question.path)),
                       text(question.decides_grade ? in(kYes) : in(kNo)),
                       text(std::move(rules)), SheetCell{}});
}

void Rows::put_score(const PrincipleScore& score) {
  const Score& raw = score.raw;
  if (!raw.assessed) return;
  grid_.row(
      SheetId::principles,
      std::array{text(name_), text(principle(score.principle)),
                 number(shortest(run_.principles[score.principle].weight)),
                 number(low_of(run_, raw)), number(high_of(run_, raw)),
                 number(shortest(raw.maximum)),
                 SheetCell{.type = SheetCell::Type::percent,
                           .text = shortest(raw.coverage)}});
}

// How the outcome counts, total over outcomes.
const Term& treatment(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return kTreatPass;
    case Outcome::fail:
      return kTreatFail;
    case Outcome::unknown:
      return kTreatUnknown;
    case Outcome::error:
      return kTreatError;
    case Outcome::not_applicable:
      return kTreatNotApplicable;
    case Outcome::not_yet_due:
      return kTreatNotYetDue;
    case Outcome::waived:
      return kTreatWaived;
  }
  return kTreatUnknown;
}

std::string fault_words(Language language, const Diagnostic& fault) {
  const std::string at = place(fault.at);
  const std::string said = sentence(language, fault);
  return cell_text(at.empty() ? said : at + " " + said);
}

std::string grade_lines(Language language, const Run& head) {
  std::string out;
  for (const GradeScale& grade : head.grades) {
    out += (out.empty() ? "" : ", ") +
           fill(kGradeFrom.in(language),
                {cell_text(grade.id), decimal(language, shortest(grade.from))});
  }
  return out;
}

}  // namespace

const SheetPlan& sheet_plan(SheetId id, const Style& style) {
  const bool one = id == SheetId::summary && !style.several;
  return one ? kPlans.back() : kPlans[static_cast<std::size_t>(id)];
}

void put_rows(const Item& item, Grid& grid) { Rows(item, grid).put(); }

void put_method(const Run& head, const Style& style, Grid& grid) {
  const Language language = style.language;
  const auto fact = [&](std::string name, std::string words) {
    if (words.empty()) return;
    grid.row(SheetId::method,
             std::array{text(std::move(name)), text(std::move(words))});
  };
  const auto in = [&](const Term& term) {
    return std::string(term.in(language));
  };
  fact(in(kCharterTitle), charter_words(language, head));
  fact(in(kModel), cell_text(head.model));
  fact(in(kGradesTitle), grade_lines(language, head));
  fact(in(kGate), demand_words(language, head));
  for (std::size_t i = 0; i < kOutcomes; ++i) {
    const auto outcome = static_cast<Outcome>(i);
    fact(in(look(outcome).word), in(treatment(outcome)));
  }
  fact(in(kTool), "charta " + cell_text(head.tool_version));
  for (const auto& [name, sha256] : head.charter_files) {
    fact(cell_text(name), sha256);
  }
  for (const Diagnostic& fault : head.faults) {
    fact(in(kUnreadable), fault_words(language, fault));
  }
  for (const Diagnostic& warning : head.warnings) {
    fact(in(kWarnings), fault_words(language, warning));
  }
  fact(in(kLimits), in(kNoLegalOpinion));
}

std::string cell_text(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const Glyph glyph = first_glyph(text);
    const bool kept = glyph.point == U'\n' || !harmful(glyph.point);
    if (glyph.point == 0xFFFD) {
      out += "\uFFFD";
    } else if (kept) {
      out += glyph.bytes;
    } else {
      out += plain(glyph.bytes);
    }
    text.remove_prefix(glyph.bytes.size());
  }
  return out;
}

}  // namespace charta
