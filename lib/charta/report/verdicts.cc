// SPDX-License-Identifier: EUPL-1.2
// JSON Lines of verdicts: the `run` line of jsonl, a short `verdict` line a
// descriptor, a `fault` line for one that could not be read, and a `summary`
// line. Rules that passed or do not apply are counted, all others are named.
#include "charta/report/builtin.h"
#include "charta/report/json_parts.h"
#include "charta/report/points.h"

namespace charta {
namespace {

constexpr int kDigits = 2;

void put_source(const Report& report, JsonWriter& json) {
  if (report.sources.empty()) return;
  const SourceFile& source = report.sources.front();
  json.member("file", source.name);
  if (source.line > 0) json.member("line", std::uint64_t{source.line});
}

// Both ends with waivers, as the verdict sees them; absent when nothing was in
// play.
void put_ends(const Run& head, const Score& score, JsonWriter& json) {
  if (!score.assessed) return;
  const std::string low = rounded_score(head, score.low, score, kDigits);
  json.member("low", low);
  json.member("high", score.low == score.high
                          ? low
                          : rounded_score(head, score.high, score, kDigits));
}

void put_rules(const Run& head, const Report& report, Outcome outcome,
               JsonWriter& json) {
  json.key(name(outcome));
  json.begin_inline('[');
  for (const Finding& finding : report.findings) {
    if (finding.outcome == outcome) json.string(rule_of(head, finding).id);
  }
  json.end_inline(']');
}

void put_named(const Run& head, const Report& report, JsonWriter& json) {
  const Counts& counts = report.counts;
  json.member("pass", std::uint64_t{counts.pass});
  json.member("not_applicable", std::uint64_t{counts.not_applicable});
  json.member("not_yet_due", std::uint64_t{counts.not_yet_due});
  const auto named = [&](Outcome outcome, std::uint32_t count) {
    if (count > 0) put_rules(head, report, outcome, json);
  };
  named(Outcome::fail, counts.fail);
  named(Outcome::unknown, counts.unknown);
  named(Outcome::error, counts.error);
  named(Outcome::waived, counts.waived);
}

}  // namespace

void report_verdicts(const Run& head, const Report& report, Verdict verdict,
                     const Style&, std::string& out) {
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  json.member("type", "verdict");
  json.member("id", report.id);
  put_source(report, json);
  json.member("verdict", name(verdict));
  put_ends(head, report.waived.score, json);
  json.optional("grade_low", report.waived.grade_low);
  json.optional("grade_high", report.waived.grade_high);
  json.flag("compliant", report.waived.compliant);
  json.flag("compliance_known", report.waived.compliance_known);
  put_named(head, report, json);
  if (!report.warnings.empty()) {
    json.member("warnings", std::uint64_t{report.warnings.size()});
  }
  json.end_object();
  out += '\n';
}

}  // namespace charta
