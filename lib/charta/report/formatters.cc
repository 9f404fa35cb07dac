// SPDX-License-Identifier: EUPL-1.2
// The table of formats. To add one: its file, its functions in builtin.h, a row
// here, a test.
#include <algorithm>

#include "charta/report/builtin.h"
#include "charta/report/formatter.h"
#include "charta/report/machine.h"

namespace charta {
namespace {

Localized about_text() {
  return {"for people, at a terminal", "pour lire, dans un terminal"};
}
Localized about_markdown() {
  return {"for wikis, tickets and pull requests (GFM)",
          "pour les wikis, tickets et demandes de fusion (GFM)"};
}
Localized about_html() {
  return {"for people, in a browser and on paper: one file",
          "pour lire, dans un navigateur et sur papier\u00a0: un seul fichier"};
}
Localized about_json() {
  return {"for programs: everything, with a published schema",
          "pour les programmes\u00a0: tout, avec un schéma publié"};
}
Localized about_jsonl() {
  return {"for large batches: one object a line",
          "pour les grands lots\u00a0: un objet par ligne"};
}

Localized about_verdicts() {
  return {"for the largest batches: a short line a descriptor",
          "pour les plus grands lots\u00a0: une ligne courte par descripteur"};
}

Localized about_csv() {
  return {"a table for programs, a row a finding (RFC 4180)",
          "un tableau pour les programmes, un constat par ligne (RFC 4180)"};
}
Localized about_csv_fr() {
  return {
      "the same for a spreadsheet in French: semicolons, decimal commas",
      "le même pour un tableur en français\u00a0: points-virgules, virgules "
      "décimales"};
}
Localized about_xlsx() {
  return {"an Excel workbook: findings, actions, missing answers",
          "un classeur Excel\u00a0: constats, actions, réponses manquantes"};
}
Localized about_fods() {
  return {"the same workbook as a flat OpenDocument spreadsheet",
          "le même classeur en tableur OpenDocument à plat"};
}
Localized about_fodt() {
  return {"a text to edit and to sign, flat OpenDocument",
          "un texte à compléter et à signer, OpenDocument à plat"};
}

Localized about_sarif() {
  return {
      "SARIF 2.1.0, everything: editors, DefectDojo, SonarQube, GitLab",
      "SARIF 2.1.0, complet\u00a0: éditeurs, DefectDojo, SonarQube, GitLab"};
}
Localized about_sarif_github() {
  return {"SARIF 2.1.0 for GitHub code scanning: open failures only",
          "SARIF 2.1.0 pour GitHub code scanning\u00a0: échecs ouverts seuls"};
}
Localized about_github() {
  return {"annotations of GitHub Actions, on standard output",
          "annotations de GitHub Actions, sur la sortie standard"};
}
Localized about_junit() {
  return {"JUnit XML for Jenkins and most build servers",
          "XML JUnit pour Jenkins et la plupart des serveurs d’intégration"};
}
Localized about_junit_gitlab() {
  return {"JUnit XML with the file of each case, for GitLab",
          "XML JUnit avec le fichier de chaque cas, pour GitLab"};
}
Localized about_tap() {
  return {"Test Anything Protocol, version 13",
          "Test Anything Protocol, version 13"};
}
Localized about_gitlab() {
  return {"GitLab Code Quality, for merge requests",
          "GitLab Code Quality, pour les demandes de fusion"};
}

Localized about_oscal() {
  return {"OSCAL 1.2 assessment results, for compliance tools",
          "résultats d’évaluation OSCAL 1.2, pour les outils de conformité"};
}
Localized about_cyclonedx() {
  return {"CycloneDX 1.6 attestations, beside bills of materials",
          "attestations CycloneDX 1.6, à côté des nomenclatures"};
}
Localized about_in_toto() {
  return {"in-toto test-result statements, one a line, to be signed",
          "déclarations in-toto test-result, une par ligne, à signer"};
}

constexpr std::string_view kOscal = "oscal";
constexpr std::string_view kCyclonedx = "cyclonedx";
constexpr std::string_view kInToto = "in-toto";
constexpr std::string_view kSarif = "sarif";
constexpr std::string_view kSarifGithub = "sarif-github";
constexpr std::string_view kGithub = "github";
constexpr std::string_view kJunit = "junit";
constexpr std::string_view kJunitGitlab = "junit-gitlab";
constexpr std::string_view kVerdicts = "verdicts";
constexpr std::string_view kCsv = "csv";
constexpr std::string_view kCsvFr = "csv-fr";
constexpr std::string_view kXlsx = "xlsx";
constexpr std::string_view kFods = "fods";
constexpr std::string_view kFodt = "fodt";
constexpr std::string_view kTap = "tap";
constexpr std::string_view kGitlab = "gitlab";

// `write` of a format that is the sum of its pieces.
template <const std::string_view& name>
void write_pieces(const Run& run, const Style& style, std::string& out) {
  write_in_pieces(*find_formatter(name), run, style, out);
}

constexpr Formatter kFormatters[] = {
    {.name = "text",
     .extension = "txt",
     .summary = about_text,
     .write = write_text,
     .begin = begin_text,
     .report = report_text,
     .fault = fault_later,
     .end = end_text},
    {.name = "markdown",
     .extension = "md",
     .summary = about_markdown,
     .write = write_markdown},
    {.name = "html",
     .extension = "html",
     .summary = about_html,
     .write = write_html,
     .begin = begin_html,
     .report = report_html,
     .fault = fault_later,
     .end = end_html},
    {.name = "json",
     .extension = "json",
     .summary = about_json,
     .write = write_json,
     .begin = begin_json,
     .report = report_json,
     .between = ",",
     .fault = fault_later,
     .end = end_json},
    {.name = "jsonl",
     .extension = "jsonl",
     .summary = about_jsonl,
     .write = write_jsonl,
     .begin = begin_jsonl,
     .report = report_jsonl,
     .fault = fault_jsonl,
     .end = end_jsonl,
     .cut_shows = true,
     .tells_faults = true,
     .detail = Detail::findings},
    {.name = kVerdicts,
     .extension = "jsonl",
     .summary = about_verdicts,
     .write = write_pieces<kVerdicts>,
     .begin = begin_jsonl,
     .report = report_verdicts,
     .fault = fault_jsonl,
     .end = end_jsonl,
     .tells_faults = true,
     .detail = Detail::outcomes},
    {.name = kCsv,
     .extension = "csv",
     .summary = about_csv,
     .write = write_pieces<kCsv>,
     .begin = begin_csv,
     .report = report_csv,
     .fault = fault_later,
     .end = end_csv},
    {.name = kCsvFr,
     .extension = "csv",
     .summary = about_csv_fr,
     .write = write_pieces<kCsvFr>,
     .begin = begin_csv_fr,
     .report = report_csv_fr,
     .fault = fault_later,
     .end = end_csv},
    {.name = kXlsx,
     .extension = "xlsx",
     .summary = about_xlsx,
     .write = write_pieces<kXlsx>,
     .begin = begin_xlsx,
     .in_order = in_order_xlsx,
     .fault = fault_later,
     .end_piece = end_xlsx,
     .binary = true},
    {.name = kFodt,
     .extension = "fodt",
     .summary = about_fodt,
     .write = write_pieces<kFodt>,
     .begin = begin_fodt,
     .in_order = in_order_fodt,
     .fault = fault_later,
     .end = end_fodt},
    {.name = kFods,
     .extension = "fods",
     .summary = about_fods,
     .write = write_pieces<kFods>,
     .begin = begin_fods,
     .in_order = in_order_fods,
     .fault = fault_later,
     .end_piece = end_fods},
    {.name = kSarif,
     .extension = "sarif",
     .summary = about_sarif,
     .write = write_pieces<kSarif>,
     .begin = begin_sarif,
     .in_order = in_order_sarif,
     .fault = fault_later,
     .end = end_sarif},
    {.name = kSarifGithub,
     .extension = "sarif",
     .summary = about_sarif_github,
     .write = write_pieces<kSarifGithub>,
     .begin = begin_sarif,
     .in_order = in_order_sarif_github,
     .fault = fault_later,
     .end = end_sarif},
    {.name = kJunit,
     .extension = "xml",
     .summary = about_junit,
     .write = write_pieces<kJunit>,
     .begin = begin_junit,
     .in_order = in_order_junit,
     .fault = fault_later,
     .end = end_junit},
    {.name = kJunitGitlab,
     .extension = "xml",
     .summary = about_junit_gitlab,
     .write = write_pieces<kJunitGitlab>,
     .begin = begin_junit,
     .in_order = in_order_junit_gitlab,
     .fault = fault_later,
     .end = end_junit_gitlab},
    {.name = kTap,
     .extension = "tap",
     .summary = about_tap,
     .write = write_pieces<kTap>,
     .begin = begin_tap,
     .in_order = in_order_tap,
     .fault = fault_later,
     .end = end_tap},
    {.name = kGithub,
     .extension = "txt",
     .summary = about_github,
     .write = write_pieces<kGithub>,
     .begin = begin_github,
     .in_order = in_order_github,
     .fault = fault_later,
     .end = end_github},
    {.name = kGitlab,
     .extension = "json",
     .summary = about_gitlab,
     .write = write_pieces<kGitlab>,
     .begin = begin_gitlab,
     .in_order = in_order_gitlab,
     .fault = fault_later,
     .end = end_gitlab},
    {.name = kOscal,
     .extension = "json",
     .summary = about_oscal,
     .write = write_pieces<kOscal>,
     .begin = begin_oscal,
     .in_order = in_order_oscal,
     .fault = fault_later,
     .end = end_oscal},
    {.name = kCyclonedx,
     .extension = "json",
     .summary = about_cyclonedx,
     .write = write_pieces<kCyclonedx>,
     .begin = begin_cyclonedx,
     .in_order = in_order_cyclonedx,
     .fault = fault_later,
     .end = end_cyclonedx},
    {.name = kInToto,
     .extension = "intoto.jsonl",
     .summary = about_in_toto,
     .write = write_pieces<kInToto>,
     .begin = begin_in_toto,
     .report = report_in_toto,
     .fault = fault_later,
     .end = end_in_toto},
};

}  // namespace

std::span<const Formatter> formatters() { return kFormatters; }

const Formatter* find_formatter(std::string_view name) {
  const auto* row = std::ranges::find(kFormatters, name, &Formatter::name);
  return row == std::end(kFormatters) ? nullptr : row;
}

Verdict verdict_of(const Run& run, std::size_t i) {
  return i < run.verdicts.size() ? run.verdicts[i] : Verdict::undecided;
}

void count(Tally& tally, Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      ++tally.met;
      return;
    case Verdict::not_met:
      ++tally.not_met;
      return;
    case Verdict::undecided:
      ++tally.undecided;
      return;
  }
}

void write_piece(const Formatter& formatter, const Item& item, Tally& tally,
                 std::string& out) {
  if (tally.reports() > 0) out += formatter.between;
  if (formatter.in_order != nullptr) {
    formatter.in_order(item, tally.memory, out);
  } else {
    formatter.report(item.head, item.report, item.verdict, item.style, out);
  }
  count(tally, item.verdict);
}

bool write_end(const Formatter& formatter, const Run& head, Tally& tally,
               const Style& style, std::string& out) {
  if (formatter.end_piece != nullptr) {
    return formatter.end_piece(head, tally, style, out);
  }
  formatter.end(head, tally, style, out);
  return false;
}

void write_in_pieces(const Formatter& formatter, const Run& run,
                     const Style& given, std::string& out) {
  Style style = given;
  style.several = style.several || run.reports.size() > 1;
  Tally tally;
  formatter.begin(run, style, out);
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    const Item item{run, run.reports[i], verdict_of(run, i), style};
    write_piece(formatter, item, tally, out);
  }
  for (const Diagnostic& fault : run.faults) {
    formatter.fault(run, fault, style, out);
    ++tally.unreadable;
  }
  while (write_end(formatter, run, tally, style, out)) continue;
}

}  // namespace charta
