// SPDX-License-Identifier: EUPL-1.2
// The canonical JSON: everything that a run holds, in the order of
// docs/report.schema.json. To add a member: here or in json_parts.cc, and in
// the schema.
#include "charta/report/builtin.h"
#include "charta/report/json_parts.h"

namespace charta {
namespace {

constexpr std::uint32_t kReportDepth = 2;

void put_weak_evidence(const Finding& finding, JsonWriter& json) {
  if (finding.weak_evidence.empty()) return;
  json.key("weak_evidence");
  json.begin_array();
  for (const WeakEvidence& weak : finding.weak_evidence) {
    json.begin_inline('{');
    json.member("path", weak.path);
    json.member("rung", weak.rung);
    json.optional("reason", weak.reason);
    json.end_inline('}');
  }
  json.end_array();
}

void put_waiver(const Finding& finding, JsonWriter& json) {
  if (!finding.waiver) return;
  json.key("waiver");
  json.begin_object();
  json.member("reason", finding.waiver->reason);
  json.member("who", finding.waiver->who);
  json.member("date", to_string(finding.waiver->date));
  json.member("expires", to_string(finding.waiver->expires));
  json.end_object();
}

void put_reads(const Run& run, const Finding& finding, JsonWriter& json) {
  const auto reads = reads_of(run, finding);
  if (reads.empty()) return;
  json.key("reads");
  json.begin_inline('[');
  for (const std::uint32_t path : reads) json.string(run.paths[path].path);
  json.end_inline(']');
}

void put_finding(const Run& run, const Finding& finding, JsonWriter& json) {
  json.begin_object();
  json.member("rule", rule_of(run, finding).id);
  json.member("outcome", name(finding.outcome));
  json.member("raw", name(finding.raw));
  json.member("stage", name(finding.stage));
  json.fraction("low", finding.low);
  json.fraction("high", finding.high);
  if (finding.message) put_localized("message", *finding.message, json);
  put_strings("missing", finding.missing, json);
  put_weak_evidence(finding, json);
  put_strings("relied_on_absence", finding.relied_on_absence, json);
  json.optional("error", error_of(finding));
  if (finding.error) put_mark("error_at", finding.error->at, json);
  put_reads(run, finding, json);
  put_spot("at", finding.at, json);
  put_waiver(finding, json);
  json.end_object();
}

void put_readings(const Run& run, const Report& report, JsonWriter& json) {
  json.key("readings");
  json.begin_array();
  for (std::size_t i = 0; i < report.readings.size(); ++i) {
    const Reading& reading = report.readings[i];
    json.begin_object();
    json.member("path", run.paths[i].path);
    json.flag("present", reading.present);
    if (reading.present) json.member("value", reading.value);
    json.optional("rung", reading.rung);
    put_spot("at", reading.at, json);
    json.end_object();
  }
  json.end_array();
}

void put_questions(const Run& run, const Report& report, JsonWriter& json) {
  json.key("questions");
  json.begin_array();
  for (const Question& question : report.questions) {
    json.begin_object();
    json.member("path", question.path);
    put_field_name("field", run, question.field, json);
    if (question.field >= 0) {
      put_localized("label",
                    run.fields[static_cast<std::size_t>(question.field)].label,
                    json);
    }
    json.flag("proof", question.proof);
    json.fraction("worth", question.worth);
    json.flag("decides_grade", question.decides_grade);
    json.key("rules");
    json.begin_inline('[');
    for (const std::uint32_t rule : question.rules) {
      json.string(run.rules[rule].id);
    }
    json.end_inline(']');
    json.end_object();
  }
  json.end_array();
}

void put_actions(const Run& run, const Report& report, JsonWriter& json) {
  json.key("actions");
  json.begin_array();
  for (const Action& action : report.actions) {
    json.begin_inline('{');
    json.member("rule", run.rules[action.rule].id);
    json.fraction("gain", action.gain);
    json.end_inline('}');
  }
  json.end_array();
}

void put_scores(const Run& run, const Report& report, JsonWriter& json) {
  put_overall("raw", run, report.raw, json);
  put_overall("waived", run, report.waived, json);
  put_counts(report.counts, json);
  put_named_scores(run, report, json);
  json.key("principles");
  json.begin_array();
  for (const PrincipleScore& principle : report.principles) {
    json.begin_object();
    json.member("id", run.principles[principle.principle].id);
    json.key("raw");
    put_score(run, principle.raw, json);
    json.key("waived");
    put_score(run, principle.waived, json);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

// Ends inside the array of reports.
void begin_json(const Run& head, const Style&, std::string& out) {
  JsonWriter json(JsonLayout::indented, out);
  json.begin_object();
  put_head(head, json);
  json.key("reports");
  out += '[';
}

void report_json(const Run& head, const Report& report, Verdict verdict,
                 const Style&, std::string& out) {
  out += "\n    ";
  JsonWriter json(JsonLayout::indented, out, kReportDepth);
  json.begin_object();
  put_identity(report, verdict, json);
  put_scores(head, report, json);
  json.key("findings");
  json.begin_array();
  for (const Finding& finding : report.findings) {
    put_finding(head, finding, json);
  }
  json.end_array();
  put_readings(head, report, json);
  put_questions(head, report, json);
  put_actions(head, report, json);
  put_diagnostics("warnings", report.warnings, json);
  json.end_object();
}

void end_json(const Run& head, const Tally& tally, const Style&,
              std::string& out) {
  out += tally.reports() > 0 ? "\n  ]," : "],";
  JsonWriter json(JsonLayout::indented, out);
  json.resume_object();
  put_diagnostics("faults", head.faults, json);
  put_diagnostics("warnings", head.warnings, json);
  json.key("summary");
  json.begin_inline('{');
  put_tally(tally, json);
  json.end_inline('}');
  json.end_object();
  out += '\n';
}

void write_json(const Run& run, const Style& style, std::string& out) {
  write_in_pieces(*find_formatter("json"), run, style, out);
}

}  // namespace charta
