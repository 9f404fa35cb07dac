// SPDX-License-Identifier: EUPL-1.2
// A history for people: a line a report, or a line a day.
#include <array>

#include "charta/i18n/diff_labels.h"
#include "charta/i18n/glyphs.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/layout.h"
#include "charta/report/terms.h"
#include "history.h"

namespace charta {
namespace {

using namespace label;

constexpr std::size_t kDayWidth = 10;
constexpr std::size_t kCountWidth = 9;
constexpr std::size_t kScoreWidth = 11;
constexpr std::size_t kGradeWidth = 6;
constexpr std::size_t kGateWidth = 11;
constexpr std::size_t kTurnsWidth = 9;
constexpr std::size_t kListIndent = 2;
constexpr std::size_t kDetailIndent = 6;
constexpr std::int64_t kMicro = 1'000'000;

class HistoryText {
 public:
  HistoryText(const History& history, const Style& style, std::string& out)
      : history_(history), language_(style.language), sheet_(style, out) {}

  void write();

 private:
  std::string in(const Term& term) const {
    return std::string(term.in(language_));
  }
  std::string span(const std::string& low, const std::string& high) const {
    return low == high ? low : low + "–" + high;
  }
  std::string day(const std::string& as_of) const {
    const auto parsed = parse_day(as_of);
    return parsed ? civil(language_, *parsed) : plain(as_of);
  }
  std::string points(const std::string& digits) const {
    return decimal(language_, plain(digits));
  }
  std::string mean(std::int64_t sum, std::uint64_t count) const;
  std::string gate(const std::string& verdict) const;
  std::string means(const HistoryDay& day) const;
  std::string grades(const HistoryDay& day) const;
  void write_title(const HistorySeries& series);
  void write_entries(const HistorySeries& series);
  void write_entry(const HistoryEntry& entry);
  void write_rules(const Term& term, const std::vector<std::string>& rules,
                   Ink ink);
  void write_days(const HistorySeries& series);
  void write_day(const HistoryDay& day);

  const History& history_;
  Language language_;
  Sheet sheet_;
};

std::string HistoryText::gate(const std::string& verdict) const {
  for (const Verdict one :
       {Verdict::met, Verdict::not_met, Verdict::undecided}) {
    if (name(one) == verdict) return in(verdict_term(one));
  }
  return plain(verdict);
}

std::string HistoryText::mean(std::int64_t sum, std::uint64_t count) const {
  const Rational value =
      Rational::of(sum, kMicro * static_cast<Rational::Integer>(count));
  return decimal(language_, value.fixed(1));
}

void HistoryText::write_title(const HistorySeries& series) {
  std::string title = plain(series.charter);
  if (!series.kind.empty()) {
    title = kind_words(language_, series.kind) + " " + plain(history_.id) +
            " · " + title;
  }
  if (!series.profile.empty()) {
    title += ", " + fill(in(kProfile), {plain(series.profile)});
  }
  if (!series.assurance.empty()) {
    const std::string rung = rung_words(language_, series.assurance);
    title += ", " + fill(in(kAssurance), {rung});
  }
  sheet_.paragraph(0, title, Ink::strong);
}

void HistoryText::write_rules(const Term& term,
                              const std::vector<std::string>& rules, Ink ink) {
  if (rules.empty()) return;
  std::string list;
  for (const std::string& rule : rules) {
    list += (list.empty() ? "" : ", ") + plain(rule);
  }
  sheet_.paragraph(kDetailIndent, fill(in(kColon), {in(term), list}), ink);
}

void HistoryText::write_entry(const HistoryEntry& entry) {
  const std::string grade =
      span(plain(entry.grade_low), plain(entry.grade_high));
  const std::string score =
      entry.assessed ? span(points(entry.low), points(entry.high)) : "–";
  const std::array cells = {
      Cell{day(entry.as_of), kDayWidth},
      Cell{grade.empty() ? "–" : grade, kGradeWidth, Ink::strong},
      Cell{score, kScoreWidth}, Cell{gate(entry.verdict), kGateWidth},
      Cell{plain(entry.version), 0, Ink::faint}};
  sheet_.entry(kListIndent, cells);
  write_rules(kAppeared, entry.appeared, Ink::bad);
  write_rules(kCleared, entry.cleared, Ink::good);
  write_rules(kTurned, entry.changed, Ink::none);
}

void HistoryText::write_entries(const HistorySeries& series) {
  std::array heads = {Cell{in(kDay), kDayWidth}, Cell{in(kGrade), kGradeWidth},
                      Cell{in(kScore), kScoreWidth},
                      Cell{in(kGateShort), kGateWidth},
                      Cell{in(kCharterVersion)}};
  for (Cell& head : heads) head.ink = Ink::faint;
  sheet_.entry(kListIndent, heads);
  for (const HistoryEntry& entry : series.entries) write_entry(entry);
}

std::string HistoryText::means(const HistoryDay& day) const {
  if (day.scored == 0) return "–";
  return span(mean(day.low_micro, day.scored),
              mean(day.high_micro, day.scored));
}

// `A 3 · C 1`, of the guaranteed ends.
std::string HistoryText::grades(const HistoryDay& day) const {
  std::string text;
  for (const GradeCount& grade : day.grades) {
    if (grade.guaranteed == 0) continue;
    text += (text.empty() ? "" : " · ") + plain(grade.id) + " " +
            grouped(language_, grade.guaranteed);
  }
  return text;
}

void HistoryText::write_day(const HistoryDay& day) {
  const auto number = [&](std::uint64_t count) {
    return Cell{grouped(language_, count), kCountWidth, Ink::none, true};
  };
  const std::array cells = {Cell{this->day(day.as_of), kDayWidth},
                            number(day.descriptors), number(day.met),
                            Cell{means(day), kScoreWidth},
                            Cell{"+" + grouped(language_, day.appeared) + " −" +
                                     grouped(language_, day.cleared),
                                 kTurnsWidth}};
  sheet_.entry(kListIndent, cells, grades(day));
}

void HistoryText::write_days(const HistorySeries& series) {
  std::array heads = {Cell{in(kDay), kDayWidth},
                      Cell{in(kNumberShort), kCountWidth, Ink::none, true},
                      Cell{in(kMet), kCountWidth, Ink::none, true},
                      Cell{in(kMeanScore), kScoreWidth},
                      Cell{in(kFindingsShort), kTurnsWidth},
                      Cell{in(kGuaranteedGrades)}};
  for (Cell& head : heads) head.ink = Ink::faint;
  sheet_.entry(kListIndent, heads);
  for (const HistoryDay& day : series.days) write_day(day);
}

void HistoryText::write() {
  for (const HistorySeries& series : history_.series) {
    write_title(series);
    if (series.days.empty()) {
      write_entries(series);
    } else {
      write_days(series);
    }
    sheet_.blank();
  }
  if (history_.series.empty()) sheet_.paragraph(0, in(kNoRuns));
  if (history_.unfinished > 0) {
    sheet_.paragraph(0, counted(language_, history_.unfinished, kUnfinished),
                     Ink::faint);
  }
}

}  // namespace

void write_history_text(const History& history, const Style& style,
                        std::string& out) {
  HistoryText(history, style, out).write();
}

}  // namespace charta
