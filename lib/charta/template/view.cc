// SPDX-License-Identifier: EUPL-1.2
// Display fields are set on top of the canonical JSON's members. To add one: a
// set(), its name in view_names.cc, its line in docs/formats.md.
#include "charta/template/view.h"

#include <algorithm>
#include <array>

#include "charta/doc/read.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/page_labels.h"
#include "charta/i18n/say.h"
#include "charta/recall/recall.h"
#include "charta/report/layout.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"
#include "charta/template/picker.h"

namespace charta {
namespace {

using namespace label;

// What one report's display fields are made from.
class Dressing {
 public:
  Dressing(const Run& run, const Style& style, const Report& report,
           const Picker& picker)
      : run_(run),
        language_(style.language),
        report_(report),
        picker_(picker) {}

  void dress(View& view, Verdict verdict) const;

 private:
  std::string said(const Localized& text) const {
    return flow(text.in(language_));
  }
  void dress_verdict(View& view, Verdict verdict) const;
  void dress_rule(View& view, const RuleWords& rule) const;
  void dress_finding(View& view, const Finding& finding) const;
  void dress_outcome(View& view, Outcome outcome) const;
  void dress_waiver(View& view, const Finding& finding) const;
  View details_view(const Finding& finding) const;
  void dress_findings(View& view) const;
  void dress_questions(View& view) const;
  void dress_actions(View& view) const;
  void dress_principles(View& view) const;
  std::string rules_text(const std::vector<std::uint32_t>& rules) const;

  const Run& run_;
  Language language_;
  const Report& report_;
  const Picker& picker_;
};

void Dressing::dress_verdict(View& view, Verdict verdict) const {
  picker_.put(view, "title_text", title_words(language_, report_));
  picker_.put(view, "kind_text", kind_words(language_, report_.kind));
  picker_.put(view, "grade_text", grade_words(language_, report_.raw));
  picker_.put(view, "score_text",
              score_words(language_, run_, report_.raw.score));
  picker_.put(view, "waived_score_text",
              has_waivers(report_)
                  ? score_words(language_, run_, report_.waived.score)
                  : std::string());
  picker_.put(view, "coverage_text",
              report_.raw.score.assessed
                  ? coverage_words(language_, report_.raw.score)
                  : std::string());
  picker_.put(view, "law_text",
              law_words(language_, law_standing(run_, report_)));
  picker_.put(view, "gate_text", gate_words(language_, run_, verdict));
  picker_.put(view, "verdict_text",
              std::string(verdict_term(verdict).in(language_)));
  picker_.put(view, "counts_text", counts_words(language_, report_.counts));
  picker_.put(view, "is_met", verdict == Verdict::met);
  picker_.put(view, "is_not_met", verdict == Verdict::not_met);
  picker_.put(view, "is_undecided", verdict == Verdict::undecided);
  picker_.put(view, "is_compliant",
              report_.raw.compliant && report_.raw.compliance_known);
}

void Dressing::dress_rule(View& view, const RuleWords& rule) const {
  picker_.put(view, "rule_text", said(rule.title));
  picker_.put(view, "severity_text", severity_words(language_, rule.severity));
  picker_.put(view, "force_text", force_words(language_, rule.force));
  picker_.put(view, "weight_text", decimal(language_, shortest(rule.weight)));
  picker_.put(view, "principle_text",
              said(run_.principles[rule.principle].title));
  picker_.put(view, "why_text", said(rule.why));
  picker_.put(view, "remedy_text", said(rule.remedy));
  picker_.put(view, "effort_text", effort_words(language_, rule.effort));
  picker_.put(view, "evidence_text", said(rule.evidence_expected));
  picker_.put(view, "sources_text", source_words(language_, rule));
}

void Dressing::dress_outcome(View& view, Outcome outcome) const {
  picker_.put(view, "status_label",
              std::string(look(outcome).word.in(language_)));
  picker_.put(view, "status_symbol", std::string(look(outcome).symbol));
  for (std::size_t i = 0; i < kOutcomes; ++i) {
    const auto each = static_cast<Outcome>(i);
    picker_.put(view, "is_" + std::string(name(each)), each == outcome);
  }
}

void Dressing::dress_waiver(View& view, const Finding& finding) const {
  View* waiver = part_of(view, "waiver");
  if (waiver == nullptr || !finding.waiver) return;
  picker_.put(*waiver, "date_text", civil(language_, finding.waiver->date));
  picker_.put(*waiver, "expires_text",
              civil(language_, finding.waiver->expires));
}

void Dressing::dress_finding(View& view, const Finding& finding) const {
  dress_rule(view, rule_of(run_, finding));
  dress_outcome(view, finding.outcome);
  picker_.put(view, "message_text", said(message_of(run_, finding)));
  picker_.put(view, "where", where(report_, finding));
  std::string missing;
  for (const std::string& path : finding.missing) {
    missing += (missing.empty() ? "" : ", ") + plain(path);
  }
  picker_.put(view, "missing_text", missing);
  if (picker_.wants("details")) view.set("details", details_view(finding));
  dress_waiver(view, finding);
  picker_.prune(view);
}

View Dressing::details_view(const Finding& finding) const {
  View list{.kind = View::Kind::list};
  for (const Line& line : details(language_, run_, report_, finding)) {
    View item;
    item.set("text", joined(line));
    picker_.prune(item);
    list.list.push_back(std::move(item));
  }
  return list;
}

// The findings again, by what must be done about them.
void Dressing::dress_findings(View& view) const {
  View* all = part_of(view, "findings");
  if (all == nullptr) return;
  std::array<View, 5> lists{};
  for (View& list : lists) list.kind = View::Kind::list;
  constexpr std::array<std::string_view, 5> kLists = {
      "failed", "open", "blocking_failed", "blocking_open", "waivers"};
  std::array<bool, 5> filled{};
  for (std::size_t i = 0; i < all->list.size(); ++i) {
    const Finding& finding = report_.findings[i];
    dress_finding(all->list[i], finding);
    const bool failed = finding.outcome == Outcome::fail;
    const bool open = finding.outcome == Outcome::unknown ||
                      finding.outcome == Outcome::error;
    const bool blocking = blocks(run_, finding);
    const std::array<bool, 5> in = {failed, open, failed && blocking,
                                    open && blocking,
                                    finding.waiver.has_value()};
    for (std::size_t k = 0; k < lists.size(); ++k) {
      if (!in[k]) continue;
      filled[k] = true;
      if (picker_.wants(kLists[k])) lists[k].list.push_back(all->list[i]);
    }
  }
  picker_.number(*all);
  for (std::size_t k = 0; k < lists.size(); ++k) {
    picker_.number(lists[k]);
    picker_.put(view, kLists[k], std::move(lists[k]));
  }
  picker_.put(view, "has_failed", filled[0]);
  picker_.put(view, "has_blocking", filled[2] || filled[3]);
  picker_.put(view, "has_waivers", filled[4]);
}

std::string Dressing::rules_text(
    const std::vector<std::uint32_t>& rules) const {
  std::string text;
  for (const std::uint32_t rule : rules) {
    text += (text.empty() ? "" : ", ") + plain(run_.rules[rule].id);
  }
  return text;
}

void Dressing::dress_questions(View& view) const {
  View* all = part_of(view, "questions");
  picker_.put(view, "has_questions", !report_.questions.empty());
  if (all == nullptr) return;
  for (std::size_t i = 0; i < all->list.size(); ++i) {
    const Question& question = report_.questions[i];
    View& item = all->list[i];
    std::string text;
    if (question.field >= 0) {
      text = said(run_.fields[static_cast<std::size_t>(question.field)].label);
    }
    if (text.empty()) text = plain(question.path);
    if (question.proof) text = fill(kProofOf.in(language_), {text});
    picker_.put(item, "label_text", text);
    picker_.put(item, "worth_text",
                decimal(language_, rounded(question.worth, 1, {})));
    picker_.put(item, "rules_text", rules_text(question.rules));
  }
  picker_.number(*all);
}

void Dressing::dress_actions(View& view) const {
  View* all = part_of(view, "actions");
  picker_.put(view, "has_actions", !report_.actions.empty());
  if (all == nullptr) return;
  for (std::size_t i = 0; i < all->list.size(); ++i) {
    const Action& action = report_.actions[i];
    View& item = all->list[i];
    dress_rule(item, run_.rules[action.rule]);
    picker_.put(item, "gain_text",
                decimal(language_, rounded(action.gain, 1, {})));
  }
  picker_.number(*all);
}

void Dressing::dress(View& view, Verdict verdict) const {
  dress_verdict(view, verdict);
  dress_findings(view);
  dress_questions(view);
  dress_actions(view);
  dress_principles(view);
  picker_.prune(view);
}

void Dressing::dress_principles(View& view) const {
  View* scores = part_of(view, "principles");
  if (scores == nullptr) return;
  for (std::size_t i = 0; i < scores->list.size(); ++i) {
    const PrincipleScore& score = report_.principles[i];
    View& item = scores->list[i];
    picker_.put(item, "title_text",
                said(run_.principles[score.principle].title));
    picker_.put(item, "score_text", score_words(language_, run_, score.raw));
  }
  picker_.number(*scores);
}

void dress_head(View& view, const Run& run, Language language,
                const Picker& picker) {
  picker.put(view, "charter_text", charter_words(language, run));
  picker.put(view, "as_of_text", civil(language, run.as_of));
  picker.put(view, "demand_text", demand_words(language, run));
  picker.put(view, "has_gate", !run.gate.empty());
  picker.put(view, "charta_version", plain(run.tool_version));
  picker.put(view, "disclaimer", std::string(kNoLegalOpinion.in(language)));
  picker.put(view, "language", std::string(tag(language)));
}

// A piece of the canonical JSON as a view; the shape is our own formatter's.
View view_of_json(const Picker& picker, std::string text) {
  const Source source{.name = "report", .text = std::move(text)};
  const auto document = read_document(source, Syntax::json, recall_limits());
  return document ? picker.view_of_value(document->root()) : View();
}

}  // namespace

View View::of(std::string words) {
  return {.kind = Kind::text, .text = std::move(words)};
}

View View::of(bool holds) { return {.kind = Kind::truth, .truth = holds}; }

void View::set(std::string_view name, View part) {
  if (View* there = part_of(*this, name)) {
    *there = std::move(part);
  } else {
    parts.emplace_back(name, std::move(part));
  }
}

View view_of(const Run& run, const Style& style, const Names* wanted) {
  const Formatter& json = *find_formatter("json");
  const Picker picker(wanted);
  View reports{.kind = View::Kind::list};
  std::string head;
  Tally tally{.unreadable = run.faults.size()};
  json.begin(run, {}, head);
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    const Verdict verdict =
        i < run.verdicts.size() ? run.verdicts[i] : Verdict::undecided;
    std::string text;
    json.report(run, run.reports[i], verdict, {}, text);
    count(tally, verdict);
    View& view =
        reports.list.emplace_back(view_of_json(picker, std::move(text)));
    Dressing(run, style, run.reports[i], picker).dress(view, verdict);
  }
  picker.number(reports);
  json.end(run, tally, {}, head);
  View view = view_of_json(picker, std::move(head));
  dress_head(view, run, style.language, picker);
  picker.put(view, "reports", std::move(reports));
  picker.prune(view);
  return view;
}

}  // namespace charta
