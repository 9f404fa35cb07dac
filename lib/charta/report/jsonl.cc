// SPDX-License-Identifier: EUPL-1.2
// JSON Lines: a `run` line with all that does not change, a `report` line a
// descriptor with what its score follows from, a `fault` line for one that
// could not be read, and a `summary` line at the end: a file without it was
// cut.
#include "charta/report/builtin.h"
#include "charta/report/json_parts.h"
#include "charta/report/json_piece.h"

namespace charta {
namespace {

// The scores that an outcome has when nothing else is said.
bool usual(const Finding& finding) {
  const bool passed = finding.raw == Outcome::pass;
  const bool open =
      finding.raw == Outcome::unknown || finding.raw == Outcome::error;
  return finding.low == Rational(passed ? 1 : 0) &&
         finding.high == Rational(passed || open ? 1 : 0);
}

// The bytes that a list of paths takes, or too many when one needs escapes.
std::size_t plain_bytes(const std::vector<std::string>& paths) {
  std::size_t bytes = 0;
  for (const std::string& path : paths) {
    if (!JsonPiece::plain(path)) return JsonPiece::kRoom + 1;
    bytes += path.size() + 3;
  }
  return bytes;
}

// Most findings, all in one piece; false when this is not such a one.
bool put_common(const Run& run, const Finding& finding, JsonWriter& json) {
  const std::string& rule = rule_of(run, finding).id;
  if (finding.raw != finding.outcome || finding.error ||
      !JsonPiece::plain(rule) || !usual(finding) ||
      rule.size() + plain_bytes(finding.missing) > JsonPiece::kRoom) {
    return false;
  }
  JsonPiece piece;
  piece.put("{\"rule\":\"");
  piece.put(std::string_view(rule));
  piece.put("\",\"outcome\":\"");
  piece.put(name(finding.outcome));
  piece.put('"');
  if (!finding.missing.empty()) piece.put(",\"missing\":");
  char before = '[';
  for (const std::string& path : finding.missing) {
    piece.put(before);
    piece.put('"');
    piece.put(std::string_view(path));
    piece.put('"');
    before = ',';
  }
  if (!finding.missing.empty()) piece.put(']');
  if (finding.at.line > 0) {
    piece.put(",\"line\":");
    piece.put(std::uint64_t{finding.at.line});
    piece.put(",\"column\":");
    piece.put(std::uint64_t{finding.at.column});
  }
  piece.put('}');
  json.literal(piece.text());
  return true;
}

void put_finding(const Run& run, const Finding& finding, JsonWriter& json) {
  if (put_common(run, finding, json)) return;
  json.begin_object();
  json.member("rule", rule_of(run, finding).id);
  json.member("outcome", name(finding.outcome));
  if (finding.raw != finding.outcome) json.member("raw", name(finding.raw));
  if (!usual(finding)) {
    json.fraction("low", finding.low);
    json.fraction("high", finding.high);
  }
  put_strings("missing", finding.missing, json);
  json.optional("error", error_of(finding));
  if (finding.at.line > 0) {
    json.member("line", std::uint64_t{finding.at.line});
    json.member("column", std::uint64_t{finding.at.column});
  }
  json.end_object();
}

// The same of a principle's score.
bool put_common(std::string_view id, const Score& score, JsonWriter& json) {
  constexpr std::size_t kLongest = 64;
  if (!score.assessed || id.size() > kLongest || !JsonPiece::plain(id)) {
    return false;
  }
  JsonPiece piece;
  piece.put("{\"id\":\"");
  piece.put(id);
  piece.put("\",\"raw\":{\"low\":");
  if (!piece.put(score.low)) return false;
  piece.put(",\"high\":");
  if (!piece.put(score.high)) return false;
  piece.put(",\"maximum\":");
  if (!piece.put(score.maximum)) return false;
  piece.put(",\"coverage\":");
  if (!piece.put(score.coverage)) return false;
  piece.put("}}");
  json.literal(piece.text());
  return true;
}

void put_principle(std::string_view id, const Score& score, JsonWriter& json) {
  if (put_common(id, score, json)) return;
  json.begin_object();
  json.member("id", id);
  json.key("raw");
  json.begin_object();
  if (score.assessed) {
    json.fraction("low", score.low);
    json.fraction("high", score.high);
    json.fraction("maximum", score.maximum);
    json.fraction("coverage", score.coverage);
  }
  json.end_object();
  json.end_object();
}

void put_principles(const Run& run, const Report& report, JsonWriter& json) {
  json.key("principles");
  json.begin_array();
  for (const PrincipleScore& one : report.principles) {
    put_principle(run.principles[one.principle].id, one.raw, json);
  }
  json.end_array();
}

}  // namespace

void begin_jsonl(const Run& head, const Style&, std::string& out) {
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  json.member("type", "run");
  put_head(head, json);
  json.end_object();
  out += '\n';
}

void report_jsonl(const Run& head, const Report& report, Verdict verdict,
                  const Style&, std::string& out) {
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  json.member("type", "report");
  put_identity(report, verdict, json);
  put_overall("raw", head, report.raw, json);
  if (report.counts.waived > 0) {
    put_overall("waived", head, report.waived, json);
  }
  put_counts(report.counts, json);
  put_named_scores(head, report, json);
  put_principles(head, report, json);
  json.key("findings");
  json.begin_array();
  for (const Finding& finding : report.findings) {
    put_finding(head, finding, json);
  }
  json.end_array();
  if (!report.warnings.empty()) {
    put_diagnostics("warnings", report.warnings, json);
  }
  json.end_object();
  out += '\n';
}

void fault_jsonl(const Run&, const Diagnostic& fault, const Style&,
                 std::string& out) {
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  json.member("type", "fault");
  json.key("fault");
  put_diagnostic(fault, json);
  json.end_object();
  out += '\n';
}

void end_jsonl(const Run& head, const Tally& tally, const Style&,
               std::string& out) {
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  json.member("type", "summary");
  put_tally(tally, json);
  if (!head.warnings.empty()) put_diagnostics("warnings", head.warnings, json);
  json.end_object();
  out += '\n';
}

void write_jsonl(const Run& run, const Style& style, std::string& out) {
  write_in_pieces(*find_formatter("jsonl"), run, style, out);
}

}  // namespace charta
