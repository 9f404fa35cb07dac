// SPDX-License-Identifier: EUPL-1.2
// The sheets of the workbook. To add one: a function that returns it, called
// from write_portfolio_xlsx().
#include "charta/portfolio/xlsx.h"

#include <algorithm>
#include <deque>

#include "charta/i18n/author_labels.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/page_labels.h"
#include "charta/i18n/say.h"
#include "charta/portfolio/phrases.h"
#include "charta/report/layout.h"
#include "charta/report/phrases.h"
#include "charta/report/terms.h"
#include "charta/report/xlsx_parts.h"
#include "charta/report/xlsx_sheet.h"

namespace charta {
namespace {

using namespace label;
using Cells = std::vector<SheetCell>;
using Type = SheetCell::Type;

constexpr std::uint32_t kNarrow = 12;
constexpr std::uint32_t kMedium = 24;
constexpr std::uint32_t kBroad = 48;

SheetCell words(std::string_view text) {
  return {.type = Type::text, .text = cell_text(text)};
}
SheetCell whole(std::uint64_t count) {
  return {.type = Type::number, .text = std::to_string(count)};
}
SheetCell points(const Rational& value) {
  return {.type = Type::number, .text = value.fixed(2)};
}
SheetCell share(std::uint64_t count, std::uint64_t all) {
  const auto part = Rational::of(
      static_cast<Rational::Integer>(count),
      static_cast<Rational::Integer>(std::max<std::uint64_t>(all, 1)));
  return {.type = Type::percent, .text = part.fixed(4)};
}

class BoardBook {
 public:
  BoardBook(const Portfolio& portfolio, const Dashboard& board,
            const Style& style)
      : portfolio_(portfolio), board_(board), language_(style.language) {}

  void add_summary();
  // That there are too few descriptors to show anything.
  void add_nothing();
  void add_grades();
  void add_groups(bool shared);
  void add_ranking();
  void add_rules();
  void add_questions();
  void add_texts();
  void add_alike();
  void add_cohorts();
  void finish(std::string& out);

 private:
  std::string_view in(const Term& term) const { return term.in(language_); }
  SheetCell say(const Term& term) const { return words(in(term)); }
  SheetCell told(const Told& count) const {
    return count ? whole(*count) : say(kHidden);
  }
  XlsxColumn column(const Term& title, std::uint32_t width = kNarrow) const {
    return {.title = std::string(in(title)), .width = width};
  }
  void begin(const Term& name, std::vector<XlsxColumn> columns);
  // Rows beyond what a sheet holds are left out; a million has them all.
  void row(const Cells& cells) {
    if (!sheets_.back().full()) sheets_.back().row(cells);
  }
  void add_principle_columns(std::vector<XlsxColumn>& columns) const;
  void add_group(const DimensionTable& table, const GroupRow& group);
  bool whole_board() const { return board_.min_group == 0; }
  const Run& head() const { return portfolio_.head; }

  const Portfolio& portfolio_;
  const Dashboard& board_;
  Language language_;
  std::vector<std::string> names_{};
  std::deque<XlsxSheet> sheets_{};
};

void BoardBook::begin(const Term& name, std::vector<XlsxColumn> columns) {
  names_.emplace_back(in(name));
  sheets_.emplace_back(names_.size(), std::move(columns));
}

void BoardBook::add_summary() {
  begin(kSummarySheetName,
        {column(kSubject, kBroad), column(kGuaranteedEnd, kMedium),
         column(kPossibleEnd, kMedium)});
  row({words(charter_words(language_, head()))});
  row({say(kDescriptorsHeading), whole(portfolio_.entries.size())});
  row({say(kNotReadHeading), whole(portfolio_.unreadable)});
  const ScoreSummary& score = board_.score;
  if (score.count > 0) {
    row({say(kMeanScore), points(score.low.value), points(score.high.value)});
  }
  if (score.middle) {
    row({say(kMiddleScore), points(score.middle->first),
         points(score.middle->second)});
  }
  row({say(kBreakLaw), told(board_.law_broken)});
  row({say(kLeaveLawOpen), told(board_.law_open)});
  for (const std::size_t dimension : missing_dimensions(board_)) {
    row({words(fill(in(kColon),
                    {in(kMissingDimensions), in(dimension_title(dimension))})),
         say(kNobodyLooked)});
  }
  if (whole_board()) return;
  row({words(fill(in(kMasked), {grouped(language_, board_.min_group)}))});
}

void BoardBook::add_nothing() {
  begin(kSummarySheetName, {column(kSubject, kBroad)});
  row({words(fill(in(kAllHidden), {grouped(language_, board_.min_group)}))});
}

void BoardBook::add_grades() {
  begin(kGradesHeading,
        {column(kGrade), column(kGuaranteedEnd), column(kPossibleEnd),
         column(kCertain), column(kAtMost)});
  for (std::size_t i = 0; i < board_.grades.size(); ++i) {
    const GradeRow& grade = board_.grades[i];
    row({words(head().grades[i].id), told(grade.guaranteed),
         told(grade.possible), told(grade.certain), told(grade.between)});
  }
}

void BoardBook::add_principle_columns(std::vector<XlsxColumn>& columns) const {
  for (const PrincipleWords& principle : head().principles) {
    for (const Term* end : {&kGuaranteedEnd, &kPossibleEnd}) {
      columns.push_back({.title = principle.id + " – " + std::string(in(*end)),
                         .width = kNarrow});
    }
  }
}

void BoardBook::add_group(const DimensionTable& table, const GroupRow& group) {
  const BoardDimension& dimension = dimensions()[table.dimension];
  Cells cells = {say(dimension_title(table.dimension)),
                 words(group_words(language_, head(), dimension, group)),
                 whole(group.descriptors)};
  if (dimension.shared) {
    cells.push_back(share(group.descriptors, portfolio_.entries.size()));
    if (whole_board()) cells.push_back(whole(group.authorities));
    return row(cells);
  }
  const ScoreSummary& score = group.score;
  const bool scored = score.count > 0;
  cells.push_back(scored ? points(score.low.value) : SheetCell{});
  cells.push_back(scored ? points(score.high.value) : SheetCell{});
  if (whole_board()) {
    cells.push_back(score.middle ? points(score.middle->first) : SheetCell{});
    cells.push_back(score.middle ? points(score.middle->second) : SheetCell{});
    cells.push_back(whole(group.law_broken));
    cells.push_back(whole(group.law_open));
  }
  for (const auto& means : group.principles) {
    cells.push_back(means ? points(means->first.value) : SheetCell{});
    cells.push_back(means ? points(means->second.value) : SheetCell{});
  }
  row(cells);
}

void BoardBook::add_groups(bool shared) {
  std::vector<XlsxColumn> columns = {column(kDimensionHeading, kMedium),
                                     column(kGroup, kMedium),
                                     column(kDescriptorsHeading)};
  if (shared) {
    columns.push_back(column(kShare));
    if (whole_board()) columns.push_back(column(kAuthoritiesHeading));
  } else {
    columns.push_back(column(kGuaranteedMean));
    columns.push_back(column(kPossibleMean));
    if (whole_board()) {
      columns.push_back(column(kGuaranteedMiddle));
      columns.push_back(column(kPossibleMiddle));
      columns.push_back(column(kBreakLawShort));
      columns.push_back(column(kLeaveLawOpenShort));
    }
    add_principle_columns(columns);
  }
  begin(shared ? kDependencies : kByGroup, std::move(columns));
  for (const DimensionTable& table : board_.dimensions) {
    if (dimensions()[table.dimension].shared != shared) continue;
    for (const GroupRow& group : table.groups) add_group(table, group);
  }
}

void BoardBook::add_ranking() {
  std::vector<XlsxColumn> columns = {
      column(kRank),           column(kName, kBroad),  column(kIdentifier),
      column(kGrade),          column(kGuaranteedEnd), column(kPossibleEnd),
      column(kWorst, kMedium), column(kSeverity),      column(kOutcomeColumn),
      column(kAlike)};
  add_principle_columns(columns);
  begin(kRankingSheetName, std::move(columns));
  for (std::size_t i = 0; i < board_.ranking.size(); ++i) {
    const RankRow& rank = board_.ranking[i];
    const Judged& judged = portfolio_.entries[rank.entry];
    const auto ends = portfolio_.points(judged.score);
    Cells cells = {whole(i + 1),
                   words(judged_words(judged)),
                   words(judged.id),
                   words(grade_words(portfolio_, judged)),
                   ends ? points(ends->first) : SheetCell{},
                   ends ? points(ends->second) : SheetCell{}};
    if (rank.worst) {
      const RuleWords& rule = head().rules[*rank.worst];
      const Outcome outcome = *outcome_of(judged.outcomes[*rank.worst]);
      cells.push_back(words(rule.id));
      cells.push_back(words(severity_words(language_, rule.severity)));
      cells.push_back(words(look(outcome).word.in(language_)));
    } else {
      cells.insert(cells.end(), {say(kNoOpen), SheetCell{}, SheetCell{}});
    }
    cells.push_back(whole(rank.alike));
    for (const JudgedScore& score : judged.principles) {
      const auto of = portfolio_.points(score);
      cells.push_back(of ? points(of->first) : SheetCell{});
      cells.push_back(of ? points(of->second) : SheetCell{});
    }
    row(cells);
  }
}

void BoardBook::add_rules() {
  begin(kHardest, {column(kRule), column(kName, kBroad), column(kSeverity),
                   column(kConcerned), column(kFail), column(kUnknown),
                   column(kError), column(kPass), column(kNotApplicable),
                   column(kNotYetDue), column(kMetBy, kMedium)});
  for (const RuleRow& rule : board_.rules) {
    const RuleWords& said = head().rules[rule.rule];
    row({words(said.id), words(said.title.in(language_)),
         words(severity_words(language_, said.severity)), told(in_play(rule)),
         told(count_of(rule, Outcome::fail)),
         told(count_of(rule, Outcome::unknown)),
         told(count_of(rule, Outcome::error)),
         told(count_of(rule, Outcome::pass)),
         told(count_of(rule, Outcome::not_applicable)),
         told(count_of(rule, Outcome::not_yet_due)),
         words(met_words(language_, rule))});
  }
}

void BoardBook::add_questions() {
  begin(kQuestionsSheetName,
        {column(kQuestion, kBroad), column(kFieldPath, kMedium),
         column(kMissingAnswers), column(kAsked), column(kAnswered)});
  for (const QuestionRow& question : board_.questions) {
    row({words(path_words(language_, head(), question.path)),
         words(question.path), whole(question.missing), told(question.asked),
         say(question.everywhere ? kEverywhere : kSometimes)});
  }
}

void BoardBook::add_texts() {
  begin(kFrameworksHeading,
        {column(kFramework, kMedium), column(kItemHeading, kBroad),
         column(kMetShort), column(kBrokenShort), column(kOpenShort),
         column(kNotConcerned)});
  const auto add = [this](const Localized& text, std::string_view item,
                          const std::array<Told, 4>& counts) {
    row({words(text.in(language_)), words(item), told(counts[0]),
         told(counts[1]), told(counts[2]), told(counts[3])});
  };
  for (const TextRow& text : board_.texts) {
    const Localized title =
        text.title.empty() ? Localized{text.id, text.id} : text.title;
    add(title, in(kWholeText), text.counts);
    for (const TextItemRow& item : text.items) {
      const std::string_view name = item.title.in(language_);
      add(title, name.empty() ? std::string_view(item.id) : name, item.counts);
    }
  }
}

void BoardBook::add_alike() {
  begin(kByConstruction,
        {column(dimension_title(kTypeDimension), kMedium),
         column(kDescriptorsHeading), column(kRule),
         column(kByConstruction, kMedium), column(kName, kBroad)});
  const BoardDimension& types = dimensions()[kTypeDimension];
  for (const AlikeRow& alike : board_.alike) {
    const SheetCell type =
        alike.type ? words(group_words(language_, head(), types, *alike.type))
                   : say(kAllAuthorities);
    const auto add = [&](const Term& how,
                         const std::vector<std::uint32_t>& rules) {
      for (const std::uint32_t rule : rules) {
        row({type, whole(alike.descriptors), words(head().rules[rule].id),
             say(how), words(head().rules[rule].title.in(language_))});
      }
    };
    add(kNeverKnown, alike.never_known);
    add(kNeverApplicable, alike.never_applicable);
    add(kAlwaysFailed, alike.always_failed);
  }
}

void BoardBook::add_cohorts() {
  if (board_.cohorts.empty()) return;
  begin(kCohortSheetName,
        {column(kName, kMedium), column(kAmong, kBroad), column(kOthers),
         column(kGuaranteedEnd), column(kPossibleEnd), column(kSurelyBelow),
         column(kMaybeBelow)});
  const auto percent = [](const Rational& part) {
    return SheetCell{.type = Type::percent, .text = part.fixed(4)};
  };
  for (const Cohort& cohort : board_.cohorts) {
    for (const CohortRow& one : cohort.rows) {
      std::string among(in(kWholePortfolio));
      if (one.dimension) {
        among = group_words(language_, head(), dimensions()[*one.dimension],
                            one.value);
      }
      Cells cells = {words(judged_words(portfolio_.entries[cohort.entry])),
                     words(among), whole(one.others)};
      for (const Rational* part :
           {&one.guaranteed, &one.possible, &one.surely, &one.maybe}) {
        cells.push_back(one.others > 0 ? percent(*part) : SheetCell{});
      }
      row(cells);
    }
  }
}

void BoardBook::finish(std::string& out) {
  const XlsxWords about{.title = charter_words(language_, head()),
                        .language = language_,
                        .day = head().as_of,
                        .sheets = names_};
  Zip zip;
  for (const auto& parts : {xlsx_front(about), xlsx_parts(about, false)}) {
    for (const XlsxPart& part : parts) zip.add(part.name, part.text, out);
  }
  for (XlsxSheet& sheet : sheets_) {
    sheet.finish({}, false);
    zip.add(sheet.member(), out);
  }
  zip.finish(out);
}

}  // namespace

void write_portfolio_xlsx(const Portfolio& portfolio, const Dashboard& board,
                          const Style& style, std::string& out) {
  BoardBook book(portfolio, board, style);
  if (!board.all_hidden) {
    book.add_summary();
    book.add_grades();
    book.add_groups(false);
    if (board.min_group == 0) book.add_ranking();
    book.add_rules();
    book.add_questions();
    book.add_texts();
    book.add_groups(true);
    book.add_alike();
    book.add_cohorts();
  } else {
    book.add_nothing();
  }
  book.finish(out);
}

}  // namespace charta
