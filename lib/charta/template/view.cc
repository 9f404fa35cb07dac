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

namespace charta {
namespace {

using namespace label;

// The canonical JSON, as it is.
View view_of_value(const Value& value) {
  if (value.is(Kind::boolean)) return View::of(value.boolean());
  if (value.is(Kind::integer)) return View::of(std::to_string(value.integer()));
  if (value.is(Kind::string)) return View::of(flow(value.text()));
  View view;
  if (value.is(Kind::list)) {
    view.kind = View::Kind::list;
    for (const Value& item : value.list().span()) {
      view.list.push_back(view_of_value(item));
    }
  }
  if (value.is(Kind::map)) {
    for (const Entry& entry : value.map().span()) {
      view.set(entry.key.text(), view_of_value(entry.value));
    }
  }
  return view;
}

View* part_of(View& view, std::string_view name) {
  const auto at =
      std::ranges::find(view.parts, name, &std::pair<std::string, View>::first);
  return at == view.parts.end() ? nullptr : &at->second;
}

// Items know their place: number, first, last.
void number(View& list) {
  for (std::size_t i = 0; i < list.list.size(); ++i) {
    View& item = list.list[i];
    if (item.kind != View::Kind::parts) continue;
    item.set("number", std::to_string(i + 1));
    item.set("first", i == 0);
    item.set("last", i + 1 == list.list.size());
  }
}

// What one report's display fields are made from.
class Dressing {
 public:
  Dressing(const Run& run, const Style& style, const Report& report)
      : run_(run), language_(style.language), report_(report) {}

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
  void dress_findings(View& view) const;
  void dress_questions(View& view) const;
  void dress_actions(View& view) const;
  std::string rules_text(const std::vector<std::uint32_t>& rules) const;

  const Run& run_;
  Language language_;
  const Report& report_;
};

void Dressing::dress_verdict(View& view, Verdict verdict) const {
  view.set("title_text", title_words(language_, report_));
  view.set("kind_text", kind_words(language_, report_.kind));
  view.set("grade_text", grade_words(language_, report_.raw));
  view.set("score_text", score_words(language_, run_, report_.raw.score));
  view.set("waived_score_text",
           has_waivers(report_)
               ? score_words(language_, run_, report_.waived.score)
               : std::string());
  view.set("coverage_text", report_.raw.score.assessed
                                ? coverage_words(language_, report_.raw.score)
                                : std::string());
  view.set("law_text", law_words(language_, law_standing(run_, report_)));
  view.set("gate_text", gate_words(language_, run_, verdict));
  view.set("verdict_text", std::string(verdict_term(verdict).in(language_)));
  view.set("counts_text", counts_words(language_, report_.counts));
  view.set("is_met", verdict == Verdict::met);
  view.set("is_not_met", verdict == Verdict::not_met);
  view.set("is_undecided", verdict == Verdict::undecided);
  view.set("is_compliant",
           report_.raw.compliant && report_.raw.compliance_known);
}

void Dressing::dress_rule(View& view, const RuleWords& rule) const {
  view.set("rule_text", said(rule.title));
  view.set("severity_text", severity_words(language_, rule.severity));
  view.set("force_text", force_words(language_, rule.force));
  view.set("weight_text", decimal(language_, shortest(rule.weight)));
  view.set("principle_text", said(run_.principles[rule.principle].title));
  view.set("why_text", said(rule.why));
  view.set("remedy_text", said(rule.remedy));
  view.set("effort_text", effort_words(language_, rule.effort));
  view.set("evidence_text", said(rule.evidence_expected));
  view.set("sources_text", source_words(language_, rule));
}

void Dressing::dress_outcome(View& view, Outcome outcome) const {
  view.set("status_label", std::string(look(outcome).word.in(language_)));
  view.set("status_symbol", std::string(look(outcome).symbol));
  for (std::size_t i = 0; i < kOutcomes; ++i) {
    const auto each = static_cast<Outcome>(i);
    view.set("is_" + std::string(name(each)), each == outcome);
  }
}

void Dressing::dress_waiver(View& view, const Finding& finding) const {
  View* waiver = part_of(view, "waiver");
  if (waiver == nullptr || !finding.waiver) return;
  waiver->set("date_text", civil(language_, finding.waiver->date));
  waiver->set("expires_text", civil(language_, finding.waiver->expires));
}

void Dressing::dress_finding(View& view, const Finding& finding) const {
  dress_rule(view, rule_of(run_, finding));
  dress_outcome(view, finding.outcome);
  view.set("message_text", said(message_of(run_, finding)));
  view.set("where", where(report_, finding));
  std::string missing;
  for (const std::string& path : finding.missing) {
    missing += (missing.empty() ? "" : ", ") + plain(path);
  }
  view.set("missing_text", missing);
  View details_view{.kind = View::Kind::list};
  for (const Line& line : details(language_, run_, report_, finding)) {
    View item;
    item.set("text", joined(line));
    details_view.list.push_back(std::move(item));
  }
  view.set("details", std::move(details_view));
  dress_waiver(view, finding);
}

// The findings again, by what must be done about them.
void Dressing::dress_findings(View& view) const {
  View* all = part_of(view, "findings");
  if (all == nullptr) return;
  View lists[] = {{.kind = View::Kind::list},
                  {.kind = View::Kind::list},
                  {.kind = View::Kind::list},
                  {.kind = View::Kind::list},
                  {.kind = View::Kind::list}};
  constexpr std::string_view kLists[] = {"failed", "open", "blocking_failed",
                                         "blocking_open", "waivers"};
  for (std::size_t i = 0; i < all->list.size(); ++i) {
    const Finding& finding = report_.findings[i];
    dress_finding(all->list[i], finding);
    const bool failed = finding.outcome == Outcome::fail;
    const bool open = finding.outcome == Outcome::unknown ||
                      finding.outcome == Outcome::error;
    const bool blocking = blocks(run_, finding);
    const bool in[] = {failed, open, failed && blocking, open && blocking,
                       finding.waiver.has_value()};
    for (std::size_t k = 0; k < std::size(lists); ++k) {
      if (in[k]) lists[k].list.push_back(all->list[i]);
    }
  }
  number(*all);
  for (std::size_t k = 0; k < std::size(lists); ++k) {
    number(lists[k]);
    view.set(kLists[k], std::move(lists[k]));
  }
  const auto filled = [&](std::string_view name) {
    return !part_of(view, name)->list.empty();
  };
  view.set("has_failed", filled("failed"));
  view.set("has_blocking",
           filled("blocking_failed") || filled("blocking_open"));
  view.set("has_waivers", filled("waivers"));
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
  view.set("has_questions", !report_.questions.empty());
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
    item.set("label_text", text);
    item.set("worth_text", decimal(language_, rounded(question.worth, 1, {})));
    item.set("rules_text", rules_text(question.rules));
  }
  number(*all);
}

void Dressing::dress_actions(View& view) const {
  View* all = part_of(view, "actions");
  view.set("has_actions", !report_.actions.empty());
  if (all == nullptr) return;
  for (std::size_t i = 0; i < all->list.size(); ++i) {
    const Action& action = report_.actions[i];
    View& item = all->list[i];
    dress_rule(item, run_.rules[action.rule]);
    item.set("gain_text", decimal(language_, rounded(action.gain, 1, {})));
  }
  number(*all);
}

void Dressing::dress(View& view, Verdict verdict) const {
  dress_verdict(view, verdict);
  dress_findings(view);
  dress_questions(view);
  dress_actions(view);
  View* scores = part_of(view, "principles");
  if (scores == nullptr) return;
  for (std::size_t i = 0; i < scores->list.size(); ++i) {
    const PrincipleScore& score = report_.principles[i];
    View& item = scores->list[i];
    item.set("title_text", said(run_.principles[score.principle].title));
    item.set("score_text", score_words(language_, run_, score.raw));
  }
  number(*scores);
}

void dress_head(View& view, const Run& run, Language language) {
  view.set("charter_text", charter_words(language, run));
  view.set("as_of_text", civil(language, run.as_of));
  view.set("demand_text", demand_words(language, run));
  view.set("has_gate", !run.gate.empty());
  view.set("charta_version", plain(run.tool_version));
  view.set("disclaimer", std::string(kNoLegalOpinion.in(language)));
  view.set("language", std::string(tag(language)));
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

View view_of(const Run& run, const Style& style) {
  Source source{.name = "report"};
  find_formatter("json")->write(run, {}, source.text);
  const auto document = read_document(source, Syntax::json, recall_limits());
  View view;
  if (document) view = view_of_value(document->root());
  dress_head(view, run, style.language);
  View* reports = part_of(view, "reports");
  if (reports == nullptr) return view;
  for (std::size_t i = 0; i < reports->list.size(); ++i) {
    const Verdict verdict =
        i < run.verdicts.size() ? run.verdicts[i] : Verdict::undecided;
    Dressing(run, style, run.reports[i]).dress(reports->list[i], verdict);
  }
  number(*reports);
  return view;
}

}  // namespace charta
