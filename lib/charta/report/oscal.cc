// SPDX-License-Identifier: EUPL-1.2
// OSCAL 1.2 assessment results: a result a descriptor, in the shape that
// oscal_parts.cc gives to findings. All UUIDs are made from what they name, and
// all times are the day of the audit.
#include "charta/i18n/labels.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/code_name.h"
#include "charta/report/oscal_parts.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"
#include "charta/report/uri.h"

namespace charta {
namespace {

struct Memory {
  std::uint64_t results = 0;
  std::string identity{};  // of all that was written
  UsedNames subjects{};
};

// The charter of this run on this day: what every UUID begins with.
std::string run_identity(const Run& head) {
  std::string text = head.charter_id + '\0' + head.charter_version + '\0' +
                     head.profile + '\0' + to_string(head.as_of);
  for (const auto& file : head.charter_files) text += '\0' + file.second;
  return uuid({"run", head.tool_version, text});
}

void put_numbers(const Run& head, const Score& score, JsonWriter& json) {
  if (!score.assessed) return;
  const std::vector<Rational> at = boundaries(head, score.maximum);
  put_prop("score-low", rounded(score.low, 2, at), json);
  put_prop("score-high", rounded(score.high, 2, at), json);
  put_prop("score-maximum", shortest(score.maximum), json);
  put_prop("coverage", shortest(score.coverage), json);
}

void put_result_props(const Item& item, JsonWriter& json) {
  const Overall& overall = item.report.waived;
  json.key("props");
  json.begin_array();
  put_prop("descriptor", item.report.id, json);
  put_prop("kind", item.report.kind, json);
  put_prop("verdict", name(item.verdict), json);
  put_prop("grade-low", overall.grade_low, json);
  put_prop("grade-high", overall.grade_high, json);
  put_prop("model", item.head.model, json);
  put_prop("gate", item.head.gate, json);
  put_numbers(item.head, overall.score, json);
  for (const SourceFile& source : item.report.sources) {
    put_prop("source-sha256", source.sha256, json);
  }
  json.end_array();
}

void put_component(std::string_view id, std::string_view type,
                   std::string_view title, JsonWriter& json) {
  json.begin_object();
  json.member("uuid", id);
  json.member("type", type);
  json.member("title", markup(title));
  json.member("description", markup(title));
  json.key("status");
  json.begin_object();
  json.member("state", type == "software" ? "operational" : "other");
  json.end_object();
  json.end_object();
}

// What was looked at, and with what.
void put_local(const OscalReport& of, JsonWriter& json) {
  json.key("local-definitions");
  json.begin_object();
  json.key("components");
  json.begin_array();
  put_component(of.subject, "system",
                title_words(of.item.style.language, of.item.report), json);
  json.end_array();
  json.key("assessment-assets");
  json.begin_object();
  json.key("components");
  json.begin_array();
  put_component(of.tool, "software", "charta " + of.item.head.tool_version,
                json);
  json.end_array();
  json.key("assessment-platforms");
  json.begin_array();
  json.begin_object();
  json.member("uuid", uuid({of.identity, "platform"}));
  json.member("title", "charta");
  json.key("uses-components");
  json.begin_array();
  json.begin_object();
  json.member("component-uuid", of.tool);
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_object();
}

std::string day_time(Day day) { return to_string(day) + "T00:00:00Z"; }

void put_result(const OscalReport& of, JsonWriter& json) {
  const Item& item = of.item;
  const Language language = item.style.language;
  json.begin_object();
  json.member("uuid", of.identity);
  json.member("title", markup(title_words(language, item.report)));
  json.member(
      "description",
      markup(charter_words(language, item.head) + " · " +
             score_words(language, item.head, item.report.waived.score) +
             " · " + counts_words(language, item.report.counts)));
  json.member("start", of.time);
  json.member("end", of.time);
  put_result_props(item, json);
  put_local(of, json);
  put_oscal_findings(of, json);
  json.member("remarks", markup(label::kNoLegalOpinion.in(language)));
  json.end_object();
}

// What could not be read; also the one result of a run that judged nothing,
// since the format demands one.
void put_unread(const Run& head, const Style& style, std::string_view identity,
                JsonWriter& json) {
  const std::string time = day_time(head.as_of);
  const std::string_view title = label::kUnreadable.in(style.language);
  json.begin_object();
  json.member("uuid", uuid({identity, "unreadable"}));
  json.member("title", title);
  json.member("description",
              counted(style.language, head.faults.size(), label::kUnreadables));
  json.member("start", time);
  json.key("reviewed-controls");
  json.begin_object();
  json.key("control-selections");
  json.begin_array();
  json.begin_object();
  json.key("include-all");
  json.begin_object();
  json.end_object();
  json.end_object();
  json.end_array();
  json.end_object();
  if (!head.faults.empty()) {
    json.key("observations");
    json.begin_array();
    for (std::size_t i = 0; i < head.faults.size(); ++i) {
      put_oscal_fault(head.faults[i], style.language,
                      uuid({identity, "fault", std::to_string(i)}), time, json);
    }
    json.end_array();
  }
  json.end_object();
}

void put_resource(std::string_view id, const Run& head, Language language,
                  JsonWriter& json) {
  json.begin_object();
  json.member("uuid", id);
  json.member("title", markup(charter_words(language, head)));
  json.member("description",
              markup(head.charter_id + " " + head.charter_version));
  if (!head.charter_files.empty()) {
    json.key("rlinks");
    json.begin_array();
    for (const auto& [file, sha256] : head.charter_files) {
      json.begin_object();
      json.member("href", file_uri(file));
      json.key("hashes");
      json.begin_array();
      json.begin_object();
      json.member("algorithm", "SHA-256");
      json.member("value", sha256);
      json.end_object();
      json.end_array();
      json.end_object();
    }
    json.end_array();
  }
  json.end_object();
}

void put_metadata(const Run& head, Language language, JsonWriter& json) {
  json.key("metadata");
  json.begin_object();
  json.member("title", markup(charter_words(language, head)));
  json.member("last-modified", day_time(head.as_of));
  json.member("version", oscal_text(head.charter_version, "0"));
  json.member("oscal-version", "1.2.1");
  json.key("props");
  json.begin_array();
  put_prop("tool-version", head.tool_version, json);
  put_prop("as-of", to_string(head.as_of), json);
  put_prop("charter", head.charter_id, json);
  put_prop("profile", head.profile, json);
  put_prop("assurance", head.assurance, json);
  json.end_array();
  json.end_object();
}

}  // namespace

void begin_oscal(const Run& head, const Style& style, std::string& out) {
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  json.key("assessment-results");
  json.begin_object();
  put_metadata(head, style.language, json);
  json.key("import-ap");
  json.begin_object();
  json.member("href", "#" + uuid({run_identity(head), "charter"}));
  json.end_object();
  json.key("results");
  out += '[';
}

void in_order_oscal(const Item& item, std::any& memory, std::string& out) {
  auto& kept = recall<Memory>(memory);
  std::string digests = item.report.id;
  for (const SourceFile& source : item.report.sources) {
    digests += '\0' + source.name + '\0' + source.sha256;
  }
  const std::string run = run_identity(item.head);
  const std::uint32_t before = kept.subjects.seen(digests);
  const std::string identity =
      uuid({run, "result", digests, std::to_string(before)});
  kept.identity = uuid({kept.identity, identity});
  out += kept.results++ > 0 ? ",\n" : "\n";
  JsonWriter json(JsonLayout::compact, out);
  put_result({.item = item,
              .identity = identity,
              .subject = uuid({identity, "subject"}),
              .tool = uuid({run, "tool"}),
              .time = day_time(item.head.as_of)},
             json);
}

void end_oscal(const Run& head, const Tally& tally, const Style& style,
               std::string& out) {
  const auto kept = recall<Memory>(tally.memory);
  const std::string run = run_identity(head);
  if (kept.results == 0 || !head.faults.empty()) {
    out += kept.results > 0 ? ",\n" : "\n";
    JsonWriter json(JsonLayout::compact, out);
    put_unread(head, style, uuid({run, kept.identity}), json);
  }
  out += "\n],\n";
  JsonWriter json(JsonLayout::compact, out);
  json.resume_object();
  json.key("back-matter");
  json.begin_object();
  json.key("resources");
  json.begin_array();
  put_resource(uuid({run, "charter"}), head, style.language, json);
  json.end_array();
  json.end_object();
  json.member("uuid", uuid({run, "document", kept.identity}));
  json.end_object();
  out += "}\n";
}

}  // namespace charta
