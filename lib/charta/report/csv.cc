// SPDX-License-Identifier: EUPL-1.2
// CSV in two dialects: `csv` by RFC 4180 for programs, `csv-fr` as Excel and
// LibreOffice expect it in French (semicolons, decimal commas, a byte order
// mark). One row a finding, the same columns in both, named for machines.
#include <array>

#include "charta/report/builtin.h"
#include "charta/report/csv_text.h"
#include "charta/report/machine.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"

namespace charta {
namespace {

constexpr CsvDialect kRfc4180{.separator = ',', .point = '.'};
constexpr CsvDialect kExcelFr{
    .separator = ';', .point = ',', .byte_order_mark = true};

constexpr std::array<std::string_view, 27> kColumns = {
    "descriptor", "name",        "kind",      "file",       "line",
    "column",     "verdict",     "grade_low", "grade_high", "score_low",
    "score_high", "score_max",   "principle", "rule",       "title",
    "outcome",    "raw_outcome", "severity",  "force",      "weight",
    "low",        "high",        "reasons",   "missing",    "texts",
    "remedy",     "effort"};

void put_subject(const Item& item, const Finding& finding, CsvRow& row) {
  const Report& report = item.report;
  const Mark at = mark_of(report, finding.at);
  const std::string file =
      report.sources.empty() ? std::string() : report.sources.front().name;
  row.text(report.id);
  row.text(report.name);
  row.text(report.kind);
  row.text(at.file.empty() ? file : at.file);
  row.number(at.line == 0 ? "" : std::to_string(at.line));
  row.number(at.column == 0 ? "" : std::to_string(at.column));
  row.text(name(item.verdict));
  row.text(report.raw.grade_low);
  row.text(report.raw.grade_high);
  const Score& score = report.raw.score;
  if (score.assessed) {
    const auto at_grades = boundaries(item.head, score.maximum);
    row.number(rounded(score.low, 2, at_grades));
    row.number(rounded(score.high, 2, at_grades));
    row.number(shortest(score.maximum));
  } else {
    for (int i = 0; i < 3; ++i) row.number("");
  }
}

void put_rule(const Item& item, const Finding& finding, CsvRow& row) {
  const Language language = item.style.language;
  const RuleWords& rule = rule_of(item.head, finding);
  std::string missing;
  for (const std::string& path : finding.missing) {
    missing += (missing.empty() ? "" : " ") + path;
  }
  row.text(item.head.principles[rule.principle].id);
  row.text(rule.id);
  row.text(rule.title.in(language));
  row.text(name(finding.outcome));
  row.text(name(finding.raw));
  row.text(rule.severity);
  row.text(rule.force);
  row.number(shortest(rule.weight));
  row.number(shortest(finding.low));
  row.number(shortest(finding.high));
  row.text(reasons(item, finding, "\n"));
  row.text(missing);
  row.text(source_words(language, rule));
  row.text(rule.remedy.in(language));
  row.text(rule.effort);
}

void put_head(const CsvDialect& dialect, std::string& out) {
  if (dialect.byte_order_mark) out += "\xEF\xBB\xBF";
  CsvRow row(dialect, out);
  for (const std::string_view column : kColumns) row.text(column);
  row.end();
}

void put_report(const CsvDialect& dialect, const Item& item, std::string& out) {
  for (const Finding& finding : item.report.findings) {
    CsvRow row(dialect, out);
    put_subject(item, finding, row);
    put_rule(item, finding, row);
    row.end();
  }
}

}  // namespace

void begin_csv(const Run&, const Style&, std::string& out) {
  put_head(kRfc4180, out);
}

void report_csv(const Run& head, const Report& report, Verdict verdict,
                const Style& style, std::string& out) {
  put_report(kRfc4180, {head, report, verdict, style}, out);
}

void begin_csv_fr(const Run&, const Style&, std::string& out) {
  put_head(kExcelFr, out);
}

void report_csv_fr(const Run& head, const Report& report, Verdict verdict,
                   const Style& style, std::string& out) {
  put_report(kExcelFr, {head, report, verdict, style}, out);
}

// What could not be read is said on standard error: a table has no room for it.
void end_csv(const Run&, const Tally&, const Style&, std::string&) {}

}  // namespace charta
