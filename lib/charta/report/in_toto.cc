// SPDX-License-Identifier: EUPL-1.2
// in-toto statements of the predicate test-result v0.1, ready to be signed: one
// a descriptor, on a line of its own, since each is about one file. What could
// not be read has no digest and so cannot be a subject: a last statement on the
// charter counts it.
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/json_parts.h"
#include "charta/report/machine.h"
#include "charta/report/points.h"

namespace charta {
namespace {

constexpr std::string_view kTestResult =
    "https://in-toto.io/attestation/test-result/v0.1";
constexpr std::string_view kRun = "urn:charta:in-toto:run:1";

enum class List : std::uint8_t { passed, warned, failed, none };

// Only a pass is among the passed, and what is unknown is only ever warned of.
List list_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return List::passed;
    case Outcome::fail:
      return List::failed;
    case Outcome::unknown:
    case Outcome::error:
    case Outcome::waived:
      return List::warned;
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
      return List::none;
  }
  return List::none;
}

std::string_view result_of(const Item& item) {
  switch (item.verdict) {
    case Verdict::not_met:
      return "FAILED";
    case Verdict::undecided:
      return "WARNED";
    case Verdict::met:
      break;
  }
  for (const Finding& finding : item.report.findings) {
    const List list = list_of(finding.outcome);
    if (list == List::warned || list == List::failed) return "WARNED";
  }
  return "PASSED";
}

void put_digest(std::string_view name, std::string_view sha256,
                JsonWriter& json) {
  json.member("name", name);
  json.key("digest");
  json.begin_object();
  json.member("sha256", sha256);
  json.end_object();
}

void put_files(std::string_view list, const Run& head, JsonWriter& json) {
  json.key(list);
  json.begin_array();
  for (const auto& [name, sha256] : head.charter_files) {
    json.begin_object();
    put_digest(name, sha256, json);
    json.end_object();
  }
  json.end_array();
}

template <class Chosen>
void put_rules(std::string_view name, const Item& item, Chosen chosen,
               JsonWriter& json) {
  json.key(name);
  json.begin_array();
  for (const Finding& finding : item.report.findings) {
    if (chosen(finding)) json.string(rule_of(item.head, finding).id);
  }
  json.end_array();
}

void put_outcome(std::string_view name, const Item& item, Outcome outcome,
                 JsonWriter& json) {
  put_rules(
      name, item, [&](const Finding& each) { return each.outcome == outcome; },
      json);
}

// What the predicate has no word for: score, grade, and what the warned tests
// are.
void put_annotations(const Item& item, JsonWriter& json) {
  const Overall& overall = item.report.waived;
  json.key("annotations");
  json.begin_object();
  json.member("descriptor", item.report.id);
  json.member("kind", item.report.kind);
  json.member("as_of", to_string(item.head.as_of));
  json.member("charter",
              item.head.charter_id + "@" + item.head.charter_version);
  json.member("verdict", name(item.verdict));
  json.optional("gate", item.head.gate);
  json.optional("grade_low", overall.grade_low);
  json.optional("grade_high", overall.grade_high);
  if (overall.score.assessed) {
    const auto at = boundaries(item.head, overall.score.maximum);
    json.member("score_low", rounded(overall.score.low, 2, at));
    json.member("score_high", rounded(overall.score.high, 2, at));
  }
  put_outcome("unknown", item, Outcome::unknown, json);
  put_outcome("error", item, Outcome::error, json);
  put_outcome("waived", item, Outcome::waived, json);
  json.end_object();
}

void put_subject(const Item& item, JsonWriter& json) {
  json.key("subject");
  json.begin_array();
  for (const SourceFile& source : item.report.sources) {
    if (source.sha256.empty()) continue;
    json.begin_object();
    put_digest(source.name, source.sha256, json);
    if (&source == &item.report.sources.front()) put_annotations(item, json);
    json.end_object();
  }
  json.end_array();
}

void put_list(std::string_view name, const Item& item, List list,
              JsonWriter& json) {
  put_rules(
      name, item,
      [&](const Finding& each) { return list_of(each.outcome) == list; }, json);
}

void put_statement(std::string_view predicate, JsonWriter& json) {
  json.member("_type", "https://in-toto.io/Statement/v1");
  json.member("predicateType", predicate);
}

}  // namespace

void begin_in_toto(const Run&, const Style&, std::string&) {}

void report_in_toto(const Run& head, const Report& report, Verdict verdict,
                    const Style& style, std::string& out) {
  const Item item{head, report, verdict, style};
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  put_statement(kTestResult, json);
  put_subject(item, json);
  json.key("predicate");
  json.begin_object();
  json.member("result", result_of(item));
  put_files("configuration", head, json);
  put_list("passedTests", item, List::passed, json);
  put_list("warnedTests", item, List::warned, json);
  put_list("failedTests", item, List::failed, json);
  json.end_object();
  json.end_object();
  out += '\n';
}

void end_in_toto(const Run& head, const Tally& tally, const Style& style,
                 std::string& out) {
  if (tally.reports() > 0 && head.faults.empty()) return;
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  put_statement(kRun, json);
  put_files("subject", head, json);
  json.key("predicate");
  json.begin_object();
  json.member("as_of", to_string(head.as_of));
  put_tally(tally, json);
  json.key("faults");
  json.begin_array();
  for (const Diagnostic& fault : head.faults) {
    json.string(place(fault.at) + ": " + sentence(style.language, fault));
  }
  json.end_array();
  json.end_object();
  json.end_object();
  out += '\n';
}

}  // namespace charta
