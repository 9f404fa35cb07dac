// SPDX-License-Identifier: EUPL-1.2
// The explanation of one rule, part by part. To add a part: a function, called
// from write_explanation().
#include "charta/report/explain.h"

#include <algorithm>

#include "charta/i18n/glyphs.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/changes.h"
#include "charta/report/layout.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

constexpr std::size_t kIndent = 2;
constexpr std::size_t kMostColumn = 34;  // of an expression, of a path

class Explainer {
 public:
  Explainer(const Explanation& explanation, const Style& style,
            std::string& out)
      : given_(explanation),
        run_(*explanation.run),
        rule_(explanation.run->rules[explanation.rule]),
        style_(style),
        sheet_(style, out) {}

  void write_title();
  void write_texts();
  void write_rule();
  void write_outcome();
  void write_readings();
  void write_steps();
  void write_changes();
  void write_foot();

 private:
  std::string_view in(const Term& term) const {
    return term.in(style_.language);
  }
  std::string in(const Localized& text) const {
    return flow(text.in(style_.language));
  }
  std::string lead(const Term& term, const std::string& text) const {
    return fill(in(kColon), {in(term), text});
  }
  void write_levels();
  void write_reading(std::uint32_t path, std::size_t width);
  void write_step(const ExplainedStep& step, std::size_t width);
  void write_steps_of(const Term& title,
                      const std::vector<ExplainedStep>& steps);

  const Explanation& given_;
  const Run& run_;
  const RuleWords& rule_;
  const Style& style_;
  Sheet sheet_;
};

void Explainer::write_title() {
  const Cell id{plain(rule_.id), 0, Ink::strong};
  sheet_.entry(0, {&id, 1}, in(rule_.title), Ink::strong);
  std::string standing = severity_words(style_.language, rule_.severity);
  standing += ", " + force_words(style_.language, rule_.force);
  standing += ", " + fill(in(kWeight),
                          {decimal(style_.language, shortest(rule_.weight))});
  sheet_.paragraph(kIndent, standing);
  const std::string at = place(rule_.at);
  if (!at.empty()) sheet_.paragraph(kIndent, at, Ink::faint);
}

void Explainer::write_texts() {
  if (!rule_.sources.empty()) sheet_.heading(in(kTexts));
  for (const SourceNote& source : rule_.sources) {
    std::string text = source_words(style_.language, source);
    const std::string note = flow(source.note.in(style_.language));
    if (!note.empty()) text = fill(in(kColon), {text, note});
    sheet_.paragraph(kIndent, text);
  }
  if (rule_.why.empty() && rule_.note.empty()) return;
  sheet_.heading(in(kWhy));
  if (!rule_.why.empty()) sheet_.paragraph(kIndent, in(rule_.why));
  if (!rule_.note.empty()) sheet_.paragraph(kIndent, in(rule_.note));
}

void Explainer::write_levels() {
  for (const LevelWords& level : rule_.levels) {
    const std::string score = fill(
        in(kLevelScore), {decimal(style_.language, shortest(level.score))});
    sheet_.paragraph(kIndent, fill(in(kColon), {score, flow(level.condition)}));
  }
  if (!rule_.levels.empty()) sheet_.paragraph(kIndent, in(kElseZero));
}

void Explainer::write_rule() {
  sheet_.heading(in(kRuleHeading));
  sheet_.paragraph(kIndent, rule_.condition.empty()
                                ? std::string(in(kAlways))
                                : lead(kCondition, flow(rule_.condition)));
  if (!rule_.requirement.empty()) {
    sheet_.paragraph(kIndent, lead(kRequirement, flow(rule_.requirement)));
  }
  write_levels();
  if (rule_.due) {
    sheet_.paragraph(kIndent,
                     fill(in(kDue), {civil(style_.language, *rule_.due)}));
  }
  if (rule_.until) {
    sheet_.paragraph(kIndent,
                     fill(in(kOver), {civil(style_.language, *rule_.until)}));
  }
  if (!rule_.evidence_demanded.empty() &&
      rule_.evidence_demanded != "declared") {
    sheet_.paragraph(
        kIndent, fill(in(kAssurance),
                      {rung_words(style_.language, rule_.evidence_demanded)}));
  }
  if (!rule_.evidence_expected.empty()) {
    sheet_.paragraph(kIndent,
                     lead(kEvidenceExpected, in(rule_.evidence_expected)));
  }
}

void Explainer::write_outcome() {
  const Finding& finding = *given_.finding;
  const Report& report = *given_.report;
  sheet_.heading(
      fill(in(kOutcomeHeading), {title_words(style_.language, report)}));
  const Cell cell{badge(style_, finding.outcome), 0, look(finding.outcome).ink};
  sheet_.entry(kIndent, {&cell, 1});
  for (const Line& line : details(style_.language, run_, report, finding)) {
    sheet_.paragraph(kIndent, joined(line));
  }
}

void Explainer::write_reading(std::uint32_t path, std::size_t width) {
  const Reading& reading = given_.report->readings[path];
  const std::string value =
      reading.present ? plain(reading.value) : std::string(in(kAbsent));
  const Cell cells[] = {{plain(run_.paths[path].path), width},
                        {value, 0, reading.present ? Ink::none : Ink::open}};
  std::string rest = rung_words(style_.language, reading.rung);
  const std::string at = place(mark_of(*given_.report, reading.at));
  if (!rest.empty() && !at.empty()) rest += "  ";
  sheet_.entry(kIndent, cells, rest + at, Ink::faint);
}

void Explainer::write_readings() {
  // All that the rule reads, also where it did not come that far.
  if (rule_.reads.empty()) return;
  sheet_.heading(in(kReadings));
  std::size_t width = 0;
  for (const std::uint32_t path : rule_.reads) {
    width = std::max(width, columns(plain(run_.paths[path].path)));
  }
  for (const std::uint32_t path : rule_.reads) {
    write_reading(path, std::min(width, kMostColumn));
  }
}

// A sub-expression that leaves no column for its value has it on a line of its
// own, below.
void Explainer::write_step(const ExplainedStep& step, std::size_t width) {
  const std::size_t deep = std::size_t{2} * std::min(step.depth, 8U);
  const std::string text = flow(step.text);
  const std::string value = "= " + plain(step.value);
  if (deep + columns(text) <= width) {
    const Cell cell{std::string(deep, ' ') + text, width};
    return sheet_.entry(2 * kIndent, {&cell, 1}, value);
  }
  sheet_.paragraph(2 * kIndent + deep, text);
  sheet_.paragraph(3 * kIndent + deep, value);
}

void Explainer::write_steps_of(const Term& title,
                               const std::vector<ExplainedStep>& steps) {
  if (steps.empty()) return;
  sheet_.paragraph(kIndent, in(title));
  std::size_t width = 0;
  for (const ExplainedStep& step : steps) {
    const std::size_t own = columns(flow(step.text)) + 2 * step.depth;
    if (own <= kMostColumn) width = std::max(width, own);
  }
  for (const ExplainedStep& step : steps) write_step(step, width);
}

void Explainer::write_steps() {
  if (given_.condition.empty() && given_.requirement.empty()) return;
  sheet_.heading(in(kSteps));
  write_steps_of(kOfCondition, given_.condition);
  write_steps_of(kOfRequirement, given_.requirement);
}

void Explainer::write_changes() {
  sheet_.heading(in(kChange));
  for (const Line& line : changes(style_.language, given_)) {
    const Cell dash{"-"};
    sheet_.entry(kIndent, {&dash, 1}, joined(line));
  }
}

void Explainer::write_foot() {
  sheet_.blank();
  sheet_.paragraph(0, in(kNoLegalOpinion), Ink::faint);
}

}  // namespace

void write_explanation(const Explanation& explanation, const Style& style,
                       std::string& out) {
  Explainer explainer(explanation, style, out);
  explainer.write_title();
  explainer.write_texts();
  explainer.write_rule();
  if (explanation.finding != nullptr) {
    explainer.write_outcome();
    explainer.write_readings();
    explainer.write_steps();
    explainer.write_changes();
  }
  explainer.write_foot();
}

}  // namespace charta
