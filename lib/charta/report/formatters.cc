// SPDX-License-Identifier: EUPL-1.2
// The table of formats. To add one: its file, its functions in builtin.h, a row
// here, a test.
#include <algorithm>

#include "charta/report/builtin.h"
#include "charta/report/formatter.h"

namespace charta {
namespace {

Localized about_text() {
  return {"for people, at a terminal", "pour lire, dans un terminal"};
}
Localized about_markdown() {
  return {"for wikis, tickets and pull requests (GFM)",
          "pour les wikis, tickets et demandes de fusion (GFM)"};
}
Localized about_json() {
  return {"for programs: everything, with a published schema",
          "pour les programmes\u00a0: tout, avec un schéma publié"};
}
Localized about_jsonl() {
  return {"for large batches: one object a line",
          "pour les grands lots\u00a0: un objet par ligne"};
}

// For formats whose end() lists the faults.
void fault_later(const Run&, const Diagnostic&, const Style&, std::string&) {}

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
     .end = end_jsonl},
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

void write_in_pieces(const Formatter& formatter, const Run& run,
                     const Style& style, std::string& out) {
  Tally tally;
  formatter.begin(run, style, out);
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    if (i > 0) out += formatter.between;
    formatter.report(run, run.reports[i], verdict_of(run, i), style, out);
    count(tally, verdict_of(run, i));
  }
  for (const Diagnostic& fault : run.faults) {
    formatter.fault(run, fault, style, out);
    ++tally.unreadable;
  }
  formatter.end(run, tally, style, out);
}

}  // namespace charta
