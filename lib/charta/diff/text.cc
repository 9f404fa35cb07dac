// SPDX-License-Identifier: EUPL-1.2
// A comparison for people: a part a descriptor, a line a finding, what turned
// it below. To add a part: a function, called from write_diff_text().
#include <array>
#include <map>

#include "charta/diff/write.h"
#include "charta/i18n/diff_labels.h"
#include "charta/i18n/glyphs.h"
#include "charta/i18n/say.h"
#include "charta/report/layout.h"
#include "charta/report/phrases.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

constexpr std::size_t kListIndent = 2;
constexpr std::size_t kDetailIndent = 6;
constexpr std::size_t kFactIndent = 8;
// Columns of a value that is long.
constexpr std::size_t kValueWidth = 120;
// Values without effect are an aside: a few tell enough, JSON has all.
constexpr std::size_t kIdleShown = 5;

Ink ink_of(Direction direction) {
  constexpr std::array kInks = {Ink::none, Ink::good, Ink::open, Ink::bad};
  return kInks[static_cast<std::size_t>(direction)];
}

const Term& term_of(Turn turn) {
  static constexpr std::array kTerms = {kAppeared, kCleared, kTurned};
  return kTerms[static_cast<std::size_t>(turn)];
}

const Term& term_of(Cause cause) {
  static constexpr std::array kTerms = {kByRuleAdded, kByRuleRemoved, kByDay,
                                        kByWaiver,    kByCharter,     kByTool,
                                        kByUntold};
  return kTerms[static_cast<std::size_t>(cause)];
}

class DiffText {
 public:
  DiffText(const Comparison& all, const Style& style, std::string& out)
      : all_(all), language_(style.language), sheet_(style, out) {}

  void write_head();
  void write(const DescriptorChange& change);
  void write_lone(const Term& title, const Side& side,
                  const std::vector<std::size_t>& numbers);
  void write_repeated();
  void write_totals();

 private:
  std::string_view in(const Term& term) const { return term.in(language_); }
  std::string turned(std::string_view before, std::string_view after) const {
    return before == after ? std::string(before)
                           : fill(in(kFromTo), {before, after});
  }
  void write_side(const Term& title, const Side& side);
  void write_scores(const DescriptorChange& change);
  void write_score(const Term& title, const std::string& before,
                   const std::string& after);
  void write_findings(const std::vector<FindingChange>& findings);
  void write_finding(const FindingChange& change);
  void write_causes(const FindingChange& change,
                    const std::vector<std::string>& causes);
  std::vector<std::string> cause_words(const FindingChange& change) const;
  void write_idle(const DescriptorChange& change);
  std::string outcome(const Finding* finding) const;
  std::string fact_words(const FactChange& fact) const;
  std::string state_words(const FactState& state, std::size_t width,
                          bool rung) const;
  std::string places(const FactChange& fact) const;

  const Comparison& all_;
  Language language_;
  Sheet sheet_;
};

void DiffText::write_side(const Term& title, const Side& side) {
  const std::array cells = {
      Cell{std::string(in(title)), columns(in(kBefore)), Ink::faint}};
  sheet_.entry(0, cells,
               plain(side.path) + " · " + charter_words(language_, side.run));
}

void DiffText::write_head() {
  write_side(kBefore, *all_.before);
  write_side(kAfter, *all_.after);
}

void DiffText::write_score(const Term& title, const std::string& before,
                           const std::string& after) {
  if (before.empty() && after.empty()) return;
  const std::array cells = {
      Cell{std::string(in(title)), columns(in(kScore)) + 1, Ink::faint}};
  const std::string none = "–";
  sheet_.entry(
      kListIndent, cells,
      turned(before.empty() ? none : before, after.empty() ? none : after));
}

void DiffText::write_scores(const DescriptorChange& change) {
  const Run& before = all_.before->run;
  const Run& after = all_.after->run;
  const Overall& old = before.reports[change.before].waived;
  const Overall& now = after.reports[change.after].waived;
  write_score(kGrade, grade_words(language_, old), grade_words(language_, now));
  write_score(kScore, score_short(language_, before, old.score),
              score_short(language_, after, now.score));
  const Verdict verdict = before.verdicts[change.before];
  const Verdict verdict_now = after.verdicts[change.after];
  if (verdict != verdict_now) {
    write_score(kGateShort, std::string(in(verdict_term(verdict))),
                std::string(in(verdict_term(verdict_now))));
  }
}

std::string DiffText::outcome(const Finding* finding) const {
  if (finding == nullptr) return std::string(in(kNotAsked));
  return outcome_words(language_, name(finding->outcome));
}

std::string DiffText::state_words(const FactState& state, std::size_t width,
                                  bool rung) const {
  if (!state.told) return std::string(in(kUntoldFact));
  if (!state.present) return std::string(in(kAbsent));
  std::string value = fit(plain(state.value), width);
  if (!rung || state.rung.empty()) return value;
  return fill(in(kRungOf), {value, rung_words(language_, state.rung)});
}

std::string DiffText::places(const FactChange& fact) const {
  const std::string before = plain(place(fact.before.at));
  const std::string after = plain(place(fact.after.at));
  if (before.empty() && after.empty()) return {};
  if (before.empty() || after.empty()) return " (" + before + after + ")";
  return " (" + turned(before, after) + ")";
}

// Long values are cut, unless what differs would be cut away.
std::string DiffText::fact_words(const FactChange& fact) const {
  const bool rung = fact.before.rung != fact.after.rung &&
                    fact.before.present && fact.after.present;
  std::string before = state_words(fact.before, kValueWidth, rung);
  std::string after = state_words(fact.after, kValueWidth, rung);
  if (before == after) {
    before = state_words(fact.before, SIZE_MAX, rung);
    after = state_words(fact.after, SIZE_MAX, rung);
  }
  const std::string states = fill(in(kFromTo), {before, after});
  return fill(in(kColon), {plain(fact.path), states}) + places(fact);
}

// What turned a finding: facts, then words of its rule.
std::vector<std::string> DiffText::cause_words(
    const FindingChange& change) const {
  std::vector<std::string> lines;
  for (const FactChange& fact : change.facts) {
    lines.push_back(fact_words(fact));
  }
  for (const WordChange& word : change.words) {
    const std::string member = fill(in(kRuleWord), {word.member});
    const auto shown = [&](const std::string& text) {
      return text.empty() ? std::string("–") : flow(text);
    };
    const std::string states =
        fill(in(kFromTo), {shown(word.before), shown(word.after)});
    lines.push_back(fill(in(kColon), {member, states}));
  }
  return lines;
}

void DiffText::write_causes(const FindingChange& change,
                            const std::vector<std::string>& causes) {
  for (const std::string& cause : causes) {
    sheet_.paragraph(kDetailIndent, cause);
  }
  for (const Cause cause : change.causes) {
    sheet_.paragraph(kDetailIndent, in(term_of(cause)), Ink::faint);
  }
}

void DiffText::write_finding(const FindingChange& change) {
  const std::array cells = {
      Cell{std::string(in(term_of(change.turn))), columns(in(kAppeared)),
           ink_of(change.direction)},
      Cell{plain(change.rule->id), 0, Ink::strong},
      Cell{turned(outcome(change.before), outcome(change.after)), 0,
           ink_of(change.direction)}};
  sheet_.entry(kListIndent, cells, flow(change.rule->title.in(language_)));
}

// One fact can turn many findings: it is told once, with the first of them.
void DiffText::write_findings(const std::vector<FindingChange>& findings) {
  std::map<std::vector<std::string>, std::string> told;  // to the first rule
  for (const FindingChange& finding : findings) {
    write_finding(finding);
    std::vector<std::string> causes = cause_words(finding);
    const auto [first, fresh] =
        told.try_emplace(causes, plain(finding.rule->id));
    if (!fresh && !causes.empty()) causes = {fill(in(kAsFor), {first->second})};
    write_causes(finding, causes);
  }
}

void DiffText::write_idle(const DescriptorChange& change) {
  const std::size_t read = change.idle.size();
  if (read > 0) {
    sheet_.paragraph(kDetailIndent, counted(language_, read, kIdleRead),
                     Ink::faint);
  }
  for (std::size_t i = 0; i < read && i < kIdleShown; ++i) {
    sheet_.paragraph(kFactIndent, fact_words(change.idle[i]), Ink::faint);
  }
  if (read > kIdleShown) {
    sheet_.paragraph(kFactIndent,
                     fill(in(kMore), {std::to_string(read - kIdleShown)}),
                     Ink::faint);
  }
}

void DiffText::write(const DescriptorChange& change) {
  if (!change.real()) return;
  const Report& after = all_.after->run.reports[change.after];
  std::string title = title_words(language_, after);
  if (!after.name.empty() && has_own_id(after))
    title += " · " + plain(after.id);
  sheet_.blank();
  sheet_.paragraph(0, title, Ink::strong);
  write_scores(change);
  write_findings(change.findings);
  if (change.findings.empty()) {
    sheet_.paragraph(kListIndent, in(kByWeights), Ink::faint);
  }
  write_idle(change);
}

void DiffText::write_lone(const Term& title, const Side& side,
                          const std::vector<std::size_t>& numbers) {
  if (numbers.empty()) return;
  sheet_.heading(in(title));
  for (const std::size_t number : numbers) {
    const Report& report = side.run.reports[number];
    std::string text = title_words(language_, report);
    for (const std::string& part :
         {plain(has_own_id(report) ? report.id : std::string()),
          grade_words(language_, report.waived),
          score_short(language_, side.run, report.waived.score)}) {
      if (!part.empty()) text += " · " + part;
    }
    sheet_.paragraph(kListIndent, text);
  }
}

void DiffText::write_repeated() {
  if (all_.repeated.empty()) return;
  sheet_.heading(in(kRepeated));
  for (const std::string& id : all_.repeated) {
    sheet_.paragraph(kListIndent, plain(id));
  }
}

void DiffText::write_totals() {
  const Totals& totals = all_.totals;
  std::string text = counted(language_, totals.compared, kCompared);
  const auto add = [&](std::uint64_t count, const Noun& noun) {
    if (count > 0) text += " · " + counted(language_, count, noun);
  };
  add(totals.changed, kChangedOnes);
  add(all_.gone.size(), kOnlyBeforeOnes);
  add(all_.come.size(), kOnlyAfterOnes);
  add(all_.before->unreadable, kUnreadBefore);
  add(all_.after->unreadable, kUnreadAfter);
  add(totals.appeared, kAppearances);
  add(totals.cleared, kClearances);
  add(totals.turned, kTurns);
  if (totals.appeared + totals.cleared + totals.turned == 0) {
    text += " · " + std::string(in(kNoChange));
  }
  add(totals.idle, kIdle);
  const Term& end = all_.direction == Direction::worse      ? kSomeWorse
                    : all_.direction == Direction::doubtful ? kSomeDoubt
                                                            : kNoneWorse;
  sheet_.blank();
  sheet_.paragraph(0, text, Ink::strong);
  sheet_.paragraph(0, in(end), ink_of(all_.direction));
}

}  // namespace

void write_diff_text(const Comparison& all, const Style& style,
                     std::string& out) {
  DiffText text(all, style, out);
  text.write_head();
  for (const DescriptorChange& change : all.changes) text.write(change);
  text.write_lone(kOnlyBefore, *all.before, all.gone);
  text.write_lone(kOnlyAfter, *all.after, all.come);
  text.write_repeated();
  text.write_totals();
}

}  // namespace charta
