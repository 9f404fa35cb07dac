// SPDX-License-Identifier: EUPL-1.2
// Findings as OSCAL: what is in play is an observation and a finding, what is
// not is an excluded control, and a waiver is a risk whose deviation was
// approved. OSCAL knows two states; the exact outcome is a property.
#include "charta/report/oscal_parts.h"

#include "charta/base/sha256.h"
#include "charta/i18n/glyphs.h"
#include "charta/i18n/say.h"
#include "charta/report/code_name.h"
#include "charta/report/layout.h"
#include "charta/report/markdown_text.h"
#include "charta/report/points.h"
#include "charta/report/uri.h"

namespace charta {
namespace {

struct State {
  std::string_view state{};  // empty: not in play
  std::string_view reason{};
};

State state_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return {"satisfied", "pass"};
    case Outcome::fail:
    case Outcome::waived:
      return {"not-satisfied", "fail"};
    case Outcome::unknown:
    case Outcome::error:
      return {"not-satisfied", "other"};
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
      return {};
  }
  return {};
}

// White space as the schema's regular expressions see it.
bool blank(char32_t point) {
  return point == U' ' || point == 0xA0 || point == 0x1680 ||
         (point >= 0x2000 && point <= 0x200A) || point == 0x202F ||
         point == 0x205F || point == 0x3000;
}

bool ncname_part(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

bool ncname_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

std::string rule_token(const OscalReport& of, const Finding& finding) {
  return oscal_token(rule_of(of.item.head, finding).id);
}

std::string part_uuid(const OscalReport& of, const Finding& finding,
                      std::string_view part) {
  return uuid({of.identity, part, std::to_string(finding.rule)});
}

// Each reason a paragraph.
std::string described(const OscalReport& of, const Finding& finding) {
  const std::string lines = reasons(of.item, finding, "\n");
  std::string text;
  for (std::string_view rest = lines; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    if (!text.empty()) text += "\n\n";
    text += markup(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (!text.empty()) return text;
  return markup(
      headline(of.item.style.language, rule_of(of.item.head, finding)));
}

void put_controls(std::string_view name, const OscalReport& of, bool in_play,
                  JsonWriter& json) {
  bool any = false;
  for (const Finding& finding : of.item.report.findings) {
    if (state_of(finding.outcome).state.empty() == in_play) continue;
    if (!any) {
      json.key(name);
      json.begin_array();
    }
    any = true;
    json.begin_object();
    json.member("control-id", rule_token(of, finding));
    json.end_object();
  }
  if (any) {
    json.end_array();
  } else if (in_play) {
    json.key("include-all");
    json.begin_object();
    json.end_object();
  }
}

void put_reviewed(const OscalReport& of, JsonWriter& json) {
  json.key("reviewed-controls");
  json.begin_object();
  json.key("control-selections");
  json.begin_array();
  json.begin_object();
  put_controls("include-controls", of, true, json);
  put_controls("exclude-controls", of, false, json);
  json.end_object();
  json.end_array();
  json.end_object();
}

void put_strings_list(std::string_view name, std::string_view only,
                      JsonWriter& json) {
  json.key(name);
  json.begin_array();
  json.string(only);
  json.end_array();
}

void put_evidence(const Mark& at, JsonWriter& json) {
  json.key("relevant-evidence");
  json.begin_array();
  json.begin_object();
  json.member("href", file_uri(at.file));
  json.member("description", markup(place(at)));
  json.end_object();
  json.end_array();
}

void put_observation(const OscalReport& of, const Finding& finding,
                     JsonWriter& json) {
  json.begin_object();
  json.member("uuid", part_uuid(of, finding, "observation"));
  json.member("description", described(of, finding));
  put_strings_list("methods", "EXAMINE", json);
  put_strings_list("types", "finding", json);
  json.key("origins");
  json.begin_array();
  json.begin_object();
  json.key("actors");
  json.begin_array();
  json.begin_object();
  json.member("type", "tool");
  json.member("actor-uuid", of.tool);
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_array();
  json.key("subjects");
  json.begin_array();
  json.begin_object();
  json.member("subject-uuid", of.subject);
  json.member("type", "component");
  json.end_object();
  json.end_array();
  put_evidence(place_of(of.item.report, finding), json);
  json.member("collected", of.time);
  json.end_object();
}

void put_risk(const OscalReport& of, const Finding& finding, JsonWriter& json) {
  const WaiverNote& waiver = *finding.waiver;
  json.begin_object();
  json.member("uuid", part_uuid(of, finding, "risk"));
  json.member("title", markup(headline(of.item.style.language,
                                       rule_of(of.item.head, finding))));
  json.member("description", described(of, finding));
  json.member("statement", markup(waiver.reason));
  json.key("props");
  json.begin_array();
  put_prop("waived-by", waiver.who, json);
  put_prop("waived-on", to_string(waiver.date), json);
  json.end_array();
  json.member("status", "deviation-approved");
  json.member("deadline", to_string(waiver.expires) + "T23:59:59Z");
  json.end_object();
}

void put_finding_props(const OscalReport& of, const Finding& finding,
                       JsonWriter& json) {
  const RuleWords& rule = rule_of(of.item.head, finding);
  json.key("props");
  json.begin_array();
  put_prop("outcome", name(finding.outcome), json);
  put_prop("outcome-without-waiver", name(finding.raw), json);
  put_prop("score-low", shortest(finding.low), json);
  put_prop("score-high", shortest(finding.high), json);
  put_prop("rule", rule.id, json);
  put_prop("severity", rule.severity, json);
  put_prop("force", rule.force, json);
  put_prop("weight", shortest(rule.weight), json);
  for (const std::string& path : finding.missing) {
    put_prop("missing", path, json);
  }
  json.end_array();
}

void put_target(const OscalReport& of, const Finding& finding,
                JsonWriter& json) {
  const State state = state_of(finding.outcome);
  json.key("target");
  json.begin_object();
  json.member("type", "objective-id");
  json.member("target-id", rule_token(of, finding));
  json.key("status");
  json.begin_object();
  json.member("state", state.state);
  json.member("reason",
              finding.raw == Outcome::fail || finding.raw == Outcome::pass
                  ? state.reason
                  : "other");
  json.end_object();
  json.end_object();
}

void put_related(std::string_view list, std::string_view member,
                 std::string_view id, JsonWriter& json) {
  json.key(list);
  json.begin_array();
  json.begin_object();
  json.member(member, id);
  json.end_object();
  json.end_array();
}

void put_finding(const OscalReport& of, const Finding& finding,
                 JsonWriter& json) {
  json.begin_object();
  json.member("uuid", part_uuid(of, finding, "finding"));
  json.member("title", markup(headline(of.item.style.language,
                                       rule_of(of.item.head, finding))));
  json.member("description", described(of, finding));
  put_finding_props(of, finding, json);
  put_target(of, finding, json);
  put_related("related-observations", "observation-uuid",
              part_uuid(of, finding, "observation"), json);
  if (finding.waiver) {
    put_related("related-risks", "risk-uuid", part_uuid(of, finding, "risk"),
                json);
  }
  json.end_object();
}

using Put = void (*)(const OscalReport&, const Finding&, JsonWriter&);
using Chosen = bool (*)(const Finding&);

// A list of what is chosen; OSCAL refuses empty ones.
void put_list(std::string_view name, const OscalReport& of, Chosen chosen,
              Put put, JsonWriter& json) {
  bool any = false;
  for (const Finding& finding : of.item.report.findings) {
    if (!chosen(finding)) continue;
    if (!any) {
      json.key(name);
      json.begin_array();
    }
    any = true;
    put(of, finding, json);
  }
  if (any) json.end_array();
}

bool in_play(const Finding& finding) {
  return !state_of(finding.outcome).state.empty();
}
bool waived(const Finding& finding) {
  return in_play(finding) && finding.waiver.has_value();
}

}  // namespace

std::string markup(std::string_view text) { return md_text(flow(text)); }

std::string oscal_text(std::string_view text, std::string_view none) {
  const std::string inert = flow(text);
  std::string_view rest = inert;
  while (!rest.empty() && blank(first_glyph(rest).point)) {
    rest.remove_prefix(first_glyph(rest).bytes.size());
  }
  std::size_t end = 0;
  for (std::size_t at = 0; at < rest.size();) {
    const Glyph glyph = first_glyph(rest.substr(at));
    at += glyph.bytes.size();
    if (!blank(glyph.point)) end = at;
  }
  return std::string(end == 0 ? none : rest.substr(0, end));
}

std::string oscal_token(std::string_view id) {
  std::string token;
  bool changed = id.empty() || !ncname_start(id.front());
  if (changed) token = "_";
  for (const char c : id) {
    changed = changed || !ncname_part(c);
    token += ncname_part(c) ? c : '_';
  }
  if (!changed) return token;
  constexpr std::size_t kDigits = 8;
  return token + "-" + sha256(id).substr(0, kDigits);
}

void put_prop(std::string_view name, std::string_view value, JsonWriter& json) {
  const std::string text = oscal_text(value, "");
  if (text.empty()) return;
  json.begin_object();
  json.member("name", name);
  json.member("ns", "urn:charta:oscal:1");
  json.member("value", text);
  json.end_object();
}

void put_oscal_findings(const OscalReport& of, JsonWriter& json) {
  put_reviewed(of, json);
  put_list("observations", of, in_play, put_observation, json);
  put_list("risks", of, waived, put_risk, json);
  put_list("findings", of, in_play, put_finding, json);
}

void put_oscal_fault(const Diagnostic& fault, Language language,
                     std::string_view id, std::string_view time,
                     JsonWriter& json) {
  json.begin_object();
  json.member("uuid", id);
  json.member("title", markup(place(fault.at)));
  json.member("description", markup(sentence(language, fault)));
  json.key("props");
  json.begin_array();
  put_prop("outcome", "unreadable", json);
  put_prop("code", code_name(fault.code), json);
  json.end_array();
  put_strings_list("methods", "EXAMINE", json);
  put_evidence(fault.at, json);
  json.member("collected", time);
  json.end_object();
}

}  // namespace charta
