// SPDX-License-Identifier: EUPL-1.2
// The text format: one report in full, a few in brief, many as a table.
#include "charta/report/text.h"

#include <algorithm>

#include "charta/i18n/glyphs.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

constexpr std::size_t kMostBriefs = 9;

// The columns of the summary table behind the name, and their widths.
constexpr std::size_t kGradeWidth = 6;
constexpr std::size_t kScoreWidth = 11;
constexpr std::size_t kCoverageWidth = 5;
constexpr std::size_t kCountWidth = 3;
constexpr std::size_t kLawWidth = 5;
constexpr std::size_t kGateWidth = 11;
constexpr std::size_t kGapWidth = 2;

// What the name may take: the rest of the line.
std::size_t name_width(const Run& run, std::size_t line) {
  std::size_t others = kGradeWidth + kScoreWidth + kCoverageWidth +
                       3 * kCountWidth + kLawWidth + 7 * kGapWidth;
  if (!run.gate.empty()) others += kGateWidth + kGapWidth;
  return std::max<std::size_t>(line > others ? line - others : 0, 12);
}

std::string symbol(const Style& style, Outcome outcome) {
  const Look& face = look(outcome);
  return std::string(style.unicode ? face.symbol : face.letters);
}

std::string grade_short(const Overall& overall) {
  if (!overall.score.assessed || overall.grade_low.empty()) return "–";
  const std::string low = plain(overall.grade_low);
  const std::string high = plain(overall.grade_high);
  return low == high ? low : low + "–" + high;
}

Cell law_cell(const Run& run, const Report& report, const Style& style) {
  const LawStanding standing = law_standing(run, report);
  const Outcome outcome = standing.broken > 0 ? Outcome::fail
                          : standing.open > 0 ? Outcome::unknown
                                              : Outcome::pass;
  return {symbol(style, outcome), kLawWidth, look(outcome).ink};
}

Cell count_cell(const Report& report, Outcome outcome) {
  const std::uint32_t count = count_of(report.counts, outcome);
  return {std::to_string(count), kCountWidth,
          count > 0 ? look(outcome).ink : Ink::faint, true};
}

Cell verdict_cell(Verdict verdict, const Style& style) {
  const Ink ink = verdict == Verdict::met       ? Ink::good
                  : verdict == Verdict::not_met ? Ink::bad
                                                : Ink::open;
  return {std::string(verdict_term(verdict).in(style.language)), kGateWidth,
          ink};
}

void write_legend(const Style& style, Sheet& sheet) {
  std::string text;
  for (const Outcome outcome :
       {Outcome::pass, Outcome::fail, Outcome::unknown}) {
    text += badge(style, outcome) + "  ";
  }
  text += fill(kLegendLaw.in(style.language),
               {symbol(style, Outcome::fail), symbol(style, Outcome::unknown)});
  sheet.paragraph(0, text, Ink::faint);
}

}  // namespace

void write_table_head(const Run& run, const Style& style, std::string& out) {
  Sheet sheet(style, out);
  const auto in = [&](const Term& term) {
    return std::string(term.in(style.language));
  };
  std::vector<Cell> cells{
      {in(kName), name_width(run, sheet.width())},
      {in(kGrade), kGradeWidth},
      {in(kScore), kScoreWidth},
      {in(kCoverageShort), kCoverageWidth, Ink::none, true},
      {symbol(style, Outcome::pass), kCountWidth, Ink::none, true},
      {symbol(style, Outcome::fail), kCountWidth, Ink::none, true},
      {symbol(style, Outcome::unknown), kCountWidth, Ink::none, true},
      {in(kLawHeading), kLawWidth}};
  if (!run.gate.empty()) cells.push_back({in(kGateShort), kGateWidth});
  for (Cell& cell : cells) cell.ink = Ink::strong;
  sheet.entry(0, cells);
}

void write_table_row(const Run& run, const Report& report, Verdict verdict,
                     const Style& style, std::string& out) {
  Sheet sheet(style, out);
  const std::size_t width = name_width(run, sheet.width());
  const Score& score = report.raw.score;
  const std::string coverage =
      score.assessed ? percent_words(style.language, score.coverage) : "–";
  std::vector<Cell> cells{
      {fit(flow(report.name.empty() ? report.id : report.name), width), width},
      {grade_short(report.raw), kGradeWidth, Ink::strong},
      {score_short(style.language, run, score), kScoreWidth},
      {coverage, kCoverageWidth, Ink::none, true},
      count_cell(report, Outcome::pass),
      count_cell(report, Outcome::fail),
      count_cell(report, Outcome::unknown),
      law_cell(run, report, style)};
  if (!run.gate.empty()) cells.push_back(verdict_cell(verdict, style));
  sheet.entry(0, cells);
}

void write_totals(const Run& run, const Tally& tally, const Style& style,
                  std::string& out) {
  Sheet sheet(style, out);
  const Language language = style.language;
  write_legend(style, sheet);
  std::string text = counted(language, tally.reports(), kDescriptors);
  if (!run.gate.empty()) {
    const std::string gate =
        counted(language, tally.met, kGatesMet) + ", " +
        counted(language, tally.not_met, kGatesNotMet) + ", " +
        counted(language, tally.undecided, kGatesUndecided);
    text +=
        " · " + fill(kColon.in(language), {demand_words(language, run), gate});
  }
  if (tally.unreadable > 0) {
    text += " · " + counted(language, tally.unreadable, kUnreadables);
  }
  sheet.blank();
  sheet.paragraph(0, text, Ink::strong);
  sheet.blank();
}

void write_faults(const Diagnostics& faults, const Style& style,
                  std::string& out) {
  for (const Diagnostic& fault : faults) {
    const std::string text = say(style.language, fault);
    out += style.unicode ? text : ascii(text);
  }
}

void write_foot(const Run& run, const Style& style, std::string& out) {
  Sheet sheet(style, out);
  const auto write_part = [&](const Term& title, const Diagnostics& all) {
    if (all.empty()) return;
    sheet.paragraph(0, title.in(style.language), Ink::strong);
    write_faults(all, style, out);
    sheet.blank();
  };
  write_part(kUnreadable, run.faults);
  write_part(kWarnings, run.warnings);
  sheet.paragraph(0, kNoLegalOpinion.in(style.language), Ink::faint);
}

void begin_text(const Run& head, const Style& style, std::string& out) {
  if (style.batch) write_table_head(head, style, out);
}

void report_text(const Run& head, const Report& report, Verdict verdict,
                 const Style& style, std::string& out) {
  if (style.batch) {
    write_table_row(head, report, verdict, style, out);
  } else {
    write_report(head, report, verdict, style, out);
    out += '\n';
  }
}

void end_text(const Run& head, const Tally& tally, const Style& style,
              std::string& out) {
  if (style.batch) write_totals(head, tally, style, out);
  write_foot(head, style, out);
}

void write_text(const Run& run, const Style& style, std::string& out) {
  const std::size_t size = run.reports.size();
  Style table = style;
  table.batch = size > 1;
  if (table.batch) {
    Sheet sheet(style, out);
    sheet.paragraph(0, charter_words(style.language, run), Ink::faint);
    sheet.blank();
  }
  for (std::size_t i = 0; size > 1 && size <= kMostBriefs && i < size; ++i) {
    write_brief(run, run.reports[i], verdict_of(run, i), style, out);
  }
  write_in_pieces(*find_formatter("text"), run, table, out);
}

}  // namespace charta
