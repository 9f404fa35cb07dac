// SPDX-License-Identifier: EUPL-1.2
// A screen or two: the whole, the worst, the hardest, what is missing. To add a
// part: a function, called from write_portfolio_text().
#include "charta/portfolio/text.h"

#include <algorithm>

#include "charta/i18n/glyphs.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/portfolio/phrases.h"
#include "charta/report/layout.h"
#include "charta/report/phrases.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

constexpr std::size_t kRowsShown = 8;
constexpr std::size_t kIndent = 2;

class PortfolioText {
 public:
  PortfolioText(const Portfolio& portfolio, const Dashboard& view,
                const Style& style, std::string& out)
      : portfolio_(portfolio), view_(view), style_(style), sheet_(style, out) {}

  void write_head();
  void write_grades();
  void write_groups(const DimensionTable& table);
  void write_ranking();
  void write_rules();
  void write_questions();
  void write_alike();
  void write_cohorts();
  void write_missing();

 private:
  std::string_view in(const Term& term) const {
    return term.in(style_.language);
  }
  void fact(const Term& name, const std::string& text, Ink ink = Ink::none) {
    const Cell cell{std::string(in(name)), fact_width(), Ink::faint};
    sheet_.entry(kIndent, {&cell, 1}, text, ink);
  }
  std::size_t fact_width() const {
    return std::max({columns(in(kMeanScore)), columns(in(kMiddleScore)),
                     columns(in(kBreakLaw)), columns(in(kLeaveLawOpen))});
  }
  void more(std::size_t all) {
    if (all <= kRowsShown) return;
    const std::string rest = grouped(style_.language, all - kRowsShown);
    sheet_.paragraph(kIndent, fill(in(kMoreRows), {rest}), Ink::faint);
  }
  std::string mean(const Rational& low, const Rational& high) const {
    return fill(in(kMeanWords), {points_words(style_.language, low),
                                 points_words(style_.language, high)});
  }

  const Portfolio& portfolio_;
  const Dashboard& view_;
  const Style& style_;
  Sheet sheet_;
};

void PortfolioText::write_head() {
  const Language language = style_.language;
  sheet_.paragraph(0, charter_words(language, portfolio_.head), Ink::strong);
  std::string count =
      counted(language, portfolio_.entries.size(), kDescriptors);
  if (view_.all_hidden) {
    const std::string least = grouped(language, view_.min_group);
    return sheet_.paragraph(0, fill(in(kAllHidden), {least}));
  }
  if (portfolio_.unreadable > 0) {
    count += " · " + counted(language, portfolio_.unreadable, kNotRead);
  }
  sheet_.paragraph(0, count);
  if (view_.min_group > 0) {
    const std::string least = grouped(language, view_.min_group);
    sheet_.paragraph(0, fill(in(kMasked), {least}), Ink::faint);
  }
  sheet_.blank();
  const ScoreSummary& score = view_.score;
  if (score.count > 0) {
    fact(kMeanScore, mean(score.low.value, score.high.value), Ink::strong);
  }
  if (score.middle) {
    fact(kMiddleScore, mean(score.middle->first, score.middle->second));
  }
  const bool broken = view_.law_broken && *view_.law_broken > 0;
  fact(kBreakLaw, told_words(language, view_.law_broken),
       broken ? Ink::bad : Ink::none);
  fact(kLeaveLawOpen, told_words(language, view_.law_open));
}

void PortfolioText::write_grades() {
  if (view_.grades.empty()) return;
  sheet_.heading(in(kGradesHeading));
  for (std::size_t i = 0; i < view_.grades.size(); ++i) {
    const GradeRow& row = view_.grades[i];
    const Language language = style_.language;
    std::string text = std::string(in(kGuaranteedEnd)) + " " +
                       told_words(language, row.guaranteed) + " · " +
                       std::string(in(kPossibleEnd)) + " " +
                       told_words(language, row.possible);
    if (row.certain && row.between) {
      text += " · " + std::string(in(kCertain)) + " " +
              told_words(language, row.certain) + " · " +
              std::string(in(kAtMost)) + " " +
              told_words(language, row.between);
    }
    const Cell cell{plain(portfolio_.head.grades[i].id), 3, Ink::strong};
    sheet_.entry(kIndent, {&cell, 1}, text);
  }
}

void PortfolioText::write_groups(const DimensionTable& table) {
  constexpr std::size_t kCount = 7;
  constexpr std::size_t kRange = 12;
  if (table.missing || table.groups.empty()) return;
  const BoardDimension& dimension = dimensions()[table.dimension];
  sheet_.heading(in(dimension_title(table.dimension)));
  const std::size_t shown = std::min(kRowsShown, table.groups.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const GroupRow& group = table.groups[i];
    const Cell cells[] = {{grouped(style_.language, group.descriptors), kCount,
                           Ink::strong, true},
                          {range_words(style_.language, group.score), kRange}};
    sheet_.entry(
        kIndent, cells,
        group_words(style_.language, portfolio_.head, dimension, group));
  }
  more(table.groups.size());
}

void PortfolioText::write_ranking() {
  if (view_.ranking.empty()) return;
  sheet_.heading(in(kRankingHeading));
  const std::size_t shown = std::min(kRowsShown, view_.ranking.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const RankRow& row = view_.ranking[i];
    const Judged& judged = portfolio_.entries[row.entry];
    std::string text = judged_words(judged);
    if (row.worst) {
      const RuleWords& rule = portfolio_.head.rules[*row.worst];
      text += " · " + plain(rule.id) + " " +
              severity_words(style_.language, rule.severity) + " · " +
              badge(style_, *outcome_of(judged.outcomes[*row.worst]));
    }
    const Cell cells[] = {
        {grade_words(portfolio_, judged), 4, Ink::strong},
        {score_words(style_.language, portfolio_, judged.score), 10}};
    sheet_.entry(kIndent, cells, text);
  }
  more(view_.ranking.size());
}

void PortfolioText::write_rules() {
  sheet_.heading(in(kHardest));
  const std::size_t shown = std::min(kRowsShown, view_.rules.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const RuleRow& row = view_.rules[i];
    const RuleWords& rule = portfolio_.head.rules[row.rule];
    const Cell cells[] = {{plain(rule.id), 8, Ink::strong},
                          {met_words(style_.language, row), 12}};
    sheet_.entry(kIndent, cells, flow(rule.title.in(style_.language)));
  }
  more(view_.rules.size());
}

void PortfolioText::write_questions() {
  if (view_.questions.empty()) return;
  sheet_.heading(in(kUnanswered));
  const auto all = static_cast<std::size_t>(std::ranges::count_if(
      view_.questions, [](const QuestionRow& row) { return row.everywhere; }));
  const std::size_t shown = std::min(kRowsShown, all);
  for (std::size_t i = 0; i < shown; ++i) {
    const QuestionRow& row = view_.questions[i];
    const Cell cell{grouped(style_.language, row.missing), 5, Ink::open, true};
    sheet_.entry(kIndent, {&cell, 1},
                 path_words(style_.language, portfolio_.head, row.path) +
                     " · " + plain(row.path));
  }
  more(all);
}

void PortfolioText::write_alike() {
  if (view_.alike.empty()) return;
  sheet_.heading(in(kByConstruction));
  const BoardDimension& types = dimensions()[kTypeDimension];
  for (const AlikeRow& row : view_.alike) {
    const std::string name =
        row.type
            ? group_words(style_.language, portfolio_.head, types, *row.type)
            : std::string(in(kAllAuthorities));
    sheet_.paragraph(
        kIndent,
        name + " · " + counted(style_.language, row.descriptors, kDescriptors),
        Ink::strong);
    const auto line = [&](const Term& title,
                          const std::vector<std::uint32_t>& rules) {
      if (rules.empty()) return;
      sheet_.paragraph(
          2 * kIndent,
          fill(in(kColon), {in(title), rule_list(portfolio_.head, rules)}));
    };
    line(kNeverKnown, row.never_known);
    line(kNeverApplicable, row.never_applicable);
    line(kAlwaysFailed, row.always_failed);
  }
}

void PortfolioText::write_cohorts() {
  const Language language = style_.language;
  const auto centile = [&](const Rational& share) {
    return decimal(language, (share * Rational(100)).fixed(0));
  };
  for (const Cohort& cohort : view_.cohorts) {
    const Judged& judged = portfolio_.entries[cohort.entry];
    sheet_.heading(fill(in(kCohort), {judged_words(judged)}));
    for (const CohortRow& row : cohort.rows) {
      std::string name(in(kWholePortfolio));
      if (row.dimension) {
        name = group_words(language, portfolio_.head,
                           dimensions()[*row.dimension], row.value);
      }
      const Cell cells[] = {
          {row.others == 0
               ? "–"
               : centile(row.guaranteed) + "–" + centile(row.possible),
           8, Ink::strong},
          {grouped(language, row.others), 5, Ink::faint, true}};
      sheet_.entry(kIndent, cells, name);
    }
    sheet_.paragraph(kIndent, in(kCohortCaption), Ink::faint);
  }
}

void PortfolioText::write_missing() {
  const auto missing = missing_dimensions(view_);
  if (missing.empty()) return;
  std::string names;
  for (const std::size_t dimension : missing) {
    names += names.empty() ? "" : " · ";
    names += in(dimension_title(dimension));
  }
  sheet_.heading(in(kMissingDimensions), Ink::open);
  sheet_.paragraph(kIndent, names);
  sheet_.paragraph(kIndent, in(kNobodyLooked), Ink::faint);
}

}  // namespace

void write_portfolio_text(const Portfolio& portfolio, const Dashboard& view,
                          const Style& style, std::string& out) {
  PortfolioText text(portfolio, view, style, out);
  text.write_head();
  if (view.all_hidden) return;
  text.write_grades();
  for (const DimensionTable& table : view.dimensions) text.write_groups(table);
  text.write_ranking();
  text.write_rules();
  text.write_questions();
  text.write_alike();
  text.write_cohorts();
  text.write_missing();
}

}  // namespace charta
