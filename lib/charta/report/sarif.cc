// SPDX-License-Identifier: EUPL-1.2
// SARIF 2.1.0 (Errata 01) in two profiles: `sarif` says everything; GitHub
// shows whatever it is given as an alert, so `sarif-github` holds only failures
// that are open. To say more of a finding: put_result(); of a rule:
// sarif_rules.cc.
#include "charta/i18n/labels.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/code_name.h"
#include "charta/report/json_parts.h"
#include "charta/report/machine.h"
#include "charta/report/sarif_rules.h"
#include "charta/report/terms.h"
#include "charta/report/uri.h"

namespace charta {
namespace {

constexpr std::uint64_t kMostResults = 25'000;  // GitHub refuses more

struct Memory {
  std::uint64_t results = 0;
  std::uint64_t left_out = 0;
  std::string subject{};        // of the first report
  std::string reports{};        // JSON objects, with commas between
  std::string notifications{};  // the same
};

enum class Profile : std::uint8_t { full, github };

std::string_view kind_of(Outcome raw) {
  switch (raw) {
    case Outcome::pass:
      return "pass";
    case Outcome::fail:
    case Outcome::waived:
      return "fail";
    case Outcome::unknown:
    case Outcome::error:
      return "open";
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
      return "notApplicable";
  }
  return {};
}

std::string_view level_of(Gravity gravity) {
  switch (gravity) {
    case Gravity::error:
      return "error";
    case Gravity::warning:
      return "warning";
    case Gravity::note:
      return "note";
  }
  return {};
}

void put_region(const Mark& mark, JsonWriter& json) {
  json.key("region");
  json.begin_object();
  json.member("startLine", std::uint64_t{std::max(mark.line, 1U)});
  if (mark.column > 0) json.member("startColumn", std::uint64_t{mark.column});
  const bool several = mark.end_line > mark.line;
  if (several || (mark.end_line == mark.line && mark.end_column > mark.column &&
                  mark.column > 0)) {
    json.member("endLine", std::uint64_t{mark.end_line});
    if (mark.end_column > 0) {
      json.member("endColumn", std::uint64_t{mark.end_column});
    }
  }
  json.end_object();
}

// `locations` with one place; GitHub refuses an empty list.
void put_location(const Mark& mark, std::string_view pointer,
                  JsonWriter& json) {
  json.key("locations");
  json.begin_array();
  json.begin_object();
  json.key("physicalLocation");
  json.begin_object();
  json.key("artifactLocation");
  json.begin_object();
  json.member("uri", file_uri(mark.file));
  json.end_object();
  put_region(mark, json);
  json.end_object();
  if (!pointer.empty()) {
    json.key("logicalLocations");
    json.begin_array();
    json.begin_object();
    json.member("fullyQualifiedName", pointer);
    json.member("kind", "property");
    json.end_object();
    json.end_array();
  }
  json.end_object();
  json.end_array();
}

// Waivers are always looked for, hence the list is always there.
void put_suppressions(const Finding& finding, JsonWriter& json) {
  json.key("suppressions");
  json.begin_array();
  if (finding.waiver) {
    json.begin_object();
    json.member("kind", "external");
    json.member("status", "accepted");
    json.optional("justification", finding.waiver->reason);
    json.key("properties");
    json.begin_object();
    json.member("who", finding.waiver->who);
    json.member("date", to_string(finding.waiver->date));
    json.member("expires", to_string(finding.waiver->expires));
    json.end_object();
    json.end_object();
  }
  json.end_array();
}

void put_own(const Item& item, const Finding& finding, JsonWriter& json) {
  json.key("properties");
  json.begin_object();
  json.key("charta");
  json.begin_object();
  json.member("outcome", name(finding.outcome));
  json.member("raw", name(finding.raw));
  json.member("stage", name(finding.stage));
  json.member("descriptor", item.report.id);
  json.fraction("low", finding.low);
  json.fraction("high", finding.high);
  put_strings("missing", finding.missing, json);
  put_strings("relied_on_absence", finding.relied_on_absence, json);
  json.optional("error", error_of(finding));
  json.end_object();
  json.end_object();
}

std::string message(const Item& item, const Finding& finding) {
  const Language language = item.style.language;
  std::string text(look(finding.outcome).word.in(language));
  text = fill(label::kColon.in(language),
              {text, headline(language, rule_of(item.head, finding))});
  const std::string why = reasons(item, finding, "\n");
  return why.empty() ? text : text + "\n" + why;
}

void put_result(const Item& item, const Finding& finding, Profile profile,
                std::string& out) {
  JsonWriter json(JsonLayout::compact, out);
  const RuleWords& rule = rule_of(item.head, finding);
  const std::string_view kind = kind_of(finding.raw);
  json.begin_object();
  json.member("ruleId", rule.id);
  json.member("ruleIndex", std::uint64_t{finding.rule});
  json.member("kind", kind);
  json.member("level", kind == "fail" ? sarif_level(tier_of(rule)) : "none");
  json.key("message");
  json.begin_object();
  json.member("text", message(item, finding));
  json.end_object();
  put_location(place_of(item.report, finding),
               pointer_of(about_path(item.head, item.report, finding)), json);
  json.key("partialFingerprints");
  json.begin_object();
  json.member("chartaCheck/v1", fingerprint(item.head, item.report, finding));
  json.end_object();
  if (profile == Profile::full) {
    put_suppressions(finding, json);
    put_own(item, finding, json);
  }
  json.end_object();
}

void add_notification(Language language, const Diagnostic& diagnostic,
                      std::string& list) {
  if (!list.empty()) list += ",\n";
  JsonWriter json(JsonLayout::compact, list);
  json.begin_object();
  json.key("descriptor");
  json.begin_object();
  json.member("id", code_name(diagnostic.code));
  json.end_object();
  json.member("level", level_of(diagnostic.gravity));
  json.key("message");
  json.begin_object();
  json.member("text", sentence(language, diagnostic));
  json.end_object();
  if (!diagnostic.at.file.empty()) put_location(diagnostic.at, {}, json);
  json.end_object();
}

void add_left_out(Language language, std::uint64_t count, std::string& list) {
  if (count == 0) return;
  if (!list.empty()) list += ",\n";
  JsonWriter json(JsonLayout::compact, list);
  json.begin_object();
  json.member("level", "warning");
  json.key("message");
  json.begin_object();
  json.member("text",
              fill(label::kLeftOut.in(language), {grouped(language, count)}));
  json.end_object();
  json.end_object();
}

void add_report(const Item& item, std::string& list) {
  if (!list.empty()) list += ",\n";
  JsonWriter json(JsonLayout::compact, list);
  json.begin_object();
  put_identity(item.report, item.verdict, json);
  put_overall("raw", item.head, item.report.raw, json);
  put_overall("waived", item.head, item.report.waived, json);
  put_counts(item.report.counts, json);
  json.end_object();
}

void put_report(const Item& item, Profile profile, Memory& memory,
                std::string& out) {
  if (memory.reports.empty()) memory.subject = item.report.id;
  add_report(item, memory.reports);
  for (const Diagnostic& warning : item.report.warnings) {
    add_notification(item.style.language, warning, memory.notifications);
  }
  for (const Finding& finding : item.report.findings) {
    if (profile == Profile::github) {
      if (finding.outcome != Outcome::fail) continue;
      if (memory.results >= kMostResults) {
        ++memory.left_out;
        continue;
      }
    }
    out += memory.results++ > 0 ? ",\n" : "\n";
    put_result(item, finding, profile, out);
  }
}

// The category of an upload: two for one commit must differ.
std::string category(const Run& head, const Tally& tally,
                     const Memory& memory) {
  const bool one = tally.reports() == 1 && !memory.subject.empty();
  return "charta/" + file_uri(one ? memory.subject : head.charter_id) + "/";
}

void put_run_words(const Run& head, const Tally& tally, const Memory& memory,
                   JsonWriter& json, std::string& out) {
  json.key("properties");
  json.begin_object();
  json.key("charta");
  json.begin_object();
  json.key("charter");
  json.begin_object();
  json.member("id", head.charter_id);
  json.member("version", head.charter_version);
  json.key("files");
  json.begin_array();
  for (const auto& [name, sha256] : head.charter_files) {
    json.begin_object();
    json.member("name", name);
    json.member("sha256", sha256);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.member("as_of", to_string(head.as_of));
  json.member("model", head.model);
  json.optional("profile", head.profile);
  json.optional("assurance", head.assurance);
  json.optional("gate", head.gate);
  json.key("summary");
  json.begin_object();
  put_tally(tally, json);
  json.end_object();
  json.key("reports");
  json.begin_array();
  out += memory.reports;
  json.end_array();
  json.end_object();
  json.end_object();
}

void put_end(const Run& head, const Tally& tally, const Style& style,
             std::string& out) {
  auto memory = recall<Memory>(tally.memory);
  for (const Diagnostics* all : {&head.faults, &head.warnings}) {
    for (const Diagnostic& each : *all) {
      add_notification(style.language, each, memory.notifications);
    }
  }
  add_left_out(style.language, memory.left_out, memory.notifications);
  out += "\n],\n";
  JsonWriter json(JsonLayout::compact, out);
  json.resume_object();
  json.key("automationDetails");
  json.begin_object();
  json.member("id", category(head, tally, memory));
  json.end_object();
  json.key("invocations");
  json.begin_array();
  json.begin_object();
  json.flag("executionSuccessful", head.faults.empty());
  json.key("toolExecutionNotifications");
  json.begin_array();
  out += memory.notifications;
  json.end_array();
  json.end_object();
  json.end_array();
  put_run_words(head, tally, memory, json, out);
  json.end_object();
  out += "]}\n";
}

}  // namespace

void begin_sarif(const Run& head, const Style& style, std::string& out) {
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  json.member("$schema",
              "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/"
              "schemas/sarif-schema-2.1.0.json");
  json.member("version", "2.1.0");
  json.key("runs");
  json.begin_array();
  json.begin_object();
  put_sarif_tool(head, style.language, json);
  json.member("columnKind", "unicodeCodePoints");
  json.member("language", tag(style.language));
  json.key("results");
  out += "[";
}

void in_order_sarif(const Item& item, std::any& memory, std::string& out) {
  put_report(item, Profile::full, recall<Memory>(memory), out);
}
void in_order_sarif_github(const Item& item, std::any& memory,
                           std::string& out) {
  put_report(item, Profile::github, recall<Memory>(memory), out);
}

void end_sarif(const Run& head, const Tally& tally, const Style& style,
               std::string& out) {
  put_end(head, tally, style, out);
}

}  // namespace charta
