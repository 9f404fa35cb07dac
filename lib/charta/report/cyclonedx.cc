// SPDX-License-Identifier: EUPL-1.2
// CycloneDX 1.6 attestations: the charter as a standard, each descriptor as a
// target, and for each rule in play how far it conforms. What is unknown has no
// conformance, only a confidence of 0. The parts are in cyclonedx_parts.cc.
#include "charta/base/uuid.h"
#include "charta/i18n/labels.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/cyclonedx_parts.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"

namespace charta {
namespace {

void put_parent(const PrincipleWords& principle, Language language,
                JsonWriter& json) {
  json.begin_object();
  json.member("bom-ref", "principle:" + principle.id);
  json.member("identifier", principle.id);
  json.member("text", principle.title.in(language));
  json.key("properties");
  json.begin_array();
  put_cdx_property("weight", shortest(principle.weight), json);
  json.end_array();
  json.end_object();
}

void put_requirement(const Run& head, const RuleWords& rule, Language language,
                     JsonWriter& json) {
  json.begin_object();
  json.member("bom-ref", cdx_requirement(rule));
  json.member("identifier", rule.id);
  json.member("text", rule.title.in(language));
  if (!rule.why.empty()) {
    json.key("descriptions");
    json.begin_array();
    json.string(rule.why.in(language));
    json.end_array();
  }
  json.member("parent", "principle:" + head.principles[rule.principle].id);
  json.key("properties");
  json.begin_array();
  put_cdx_property("severity", rule.severity, json);
  put_cdx_property("force", rule.force, json);
  put_cdx_property("weight", shortest(rule.weight), json);
  for (const SourceNote& source : rule.sources) {
    put_cdx_property("source", source.framework + " " + source.item, json);
  }
  json.end_array();
  json.end_object();
}

void put_standard(const Run& head, Language language, JsonWriter& json) {
  json.key("definitions");
  json.begin_object();
  json.key("standards");
  json.begin_array();
  json.begin_object();
  json.member("bom-ref", "charter");
  json.member("name", head.charter_title.in(language));
  json.member("version", head.charter_version);
  json.key("requirements");
  json.begin_array();
  for (const PrincipleWords& principle : head.principles) {
    put_parent(principle, language, json);
  }
  for (const RuleWords& rule : head.rules) {
    put_requirement(head, rule, language, json);
  }
  json.end_array();
  json.end_object();
  json.end_array();
  json.end_object();
}

void put_metadata(const Run& head, JsonWriter& json) {
  json.key("metadata");
  json.begin_object();
  json.member("timestamp", to_string(head.as_of) + "T00:00:00Z");
  json.key("tools");
  json.begin_object();
  json.key("components");
  json.begin_array();
  json.begin_object();
  json.member("type", "application");
  json.member("name", "charta");
  json.member("version", head.tool_version);
  json.end_object();
  json.end_array();
  json.end_object();
  json.key("properties");
  json.begin_array();
  put_cdx_property("charter", head.charter_id, json);
  put_cdx_property("as_of", to_string(head.as_of), json);
  put_cdx_property("model", head.model, json);
  put_cdx_property("profile", head.profile, json);
  put_cdx_property("assurance", head.assurance, json);
  put_cdx_property("gate", head.gate, json);
  for (const auto& [name, sha256] : head.charter_files) {
    put_cdx_property("charter-file", name + " sha256:" + sha256, json);
  }
  json.end_array();
  json.end_object();
}

void put_assessor(JsonWriter& json) {
  json.key("assessors");
  json.begin_array();
  json.begin_object();
  json.member("bom-ref", "assessor");
  json.flag("thirdParty", false);
  json.key("organization");
  json.begin_object();
  json.member("name", "charta");
  json.end_object();
  json.end_object();
  json.end_array();
}

// Of what the run was made: charter, day, and the reports so far.
std::string next_identity(const Item& item, const std::string& before) {
  const Run& head = item.head;
  std::string text = item.report.id;
  for (const SourceFile& source : item.report.sources) {
    text += '\0' + source.name + '\0' + source.sha256;
  }
  for (const auto& file : head.charter_files) text += '\0' + file.second;
  return uuid({"cyclonedx", before, head.tool_version, head.charter_id,
               head.charter_version, head.profile, to_string(head.as_of),
               text});
}

void put_list(std::string_view name, const std::string& items, JsonWriter& json,
              std::string& out) {
  json.key(name);
  json.begin_array();
  out += items;
  json.end_array();
}

void put_faults(const Run& head, Language language, JsonWriter& json) {
  json.key("properties");
  json.begin_array();
  for (const Diagnostic& fault : head.faults) {
    put_cdx_property("unreadable",
                     place(fault.at) + ": " + sentence(language, fault), json);
  }
  json.end_array();
}

}  // namespace

void begin_cyclonedx(const Run& head, const Style& style, std::string& out) {
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  json.member("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
  json.member("bomFormat", "CycloneDX");
  json.member("specVersion", "1.6");
  json.member("version", std::uint64_t{1});
  put_metadata(head, json);
  put_standard(head, style.language, json);
  json.key("declarations");
  json.begin_object();
  put_assessor(json);
  json.key("attestations");
  out += '[';
}

void in_order_cyclonedx(const Item& item, std::any& memory, std::string& out) {
  auto& kept = recall<CdxMemory>(memory);
  kept.identity = next_identity(item, kept.identity);
  out += kept.reports++ > 0 ? ",\n" : "\n";
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  json.member("summary", title_words(item.style.language, item.report) + " · " +
                             score_words(item.style.language, item.head,
                                         item.report.waived.score));
  json.member("assessor", "assessor");
  json.key("map");
  json.begin_array();
  put_cdx_map(item, kept, json);
  json.end_array();
  json.end_object();
  add_cdx_target(item, kept);
  add_cdx_evidence(item, kept);
}

void end_cyclonedx(const Run& head, const Tally& tally, const Style& style,
                   std::string& out) {
  const auto kept = recall<CdxMemory>(tally.memory);
  out += "\n],\n";
  JsonWriter json(JsonLayout::compact, out);
  json.resume_object();
  put_list("claims", kept.claims, json, out);
  put_list("evidence", kept.evidence, json, out);
  json.key("targets");
  json.begin_object();
  put_list("organizations", kept.organizations, json, out);
  put_list("components", kept.components, json, out);
  json.end_object();
  json.key("affirmation");
  json.begin_object();
  json.member("statement", label::kNoLegalOpinion.in(style.language));
  json.end_object();
  json.end_object();
  out += ",\n";
  JsonWriter rest(JsonLayout::compact, out);
  rest.resume_object();
  rest.member("serialNumber",
              "urn:uuid:" +
                  uuid({"cyclonedx-run", head.charter_id, head.charter_version,
                        to_string(head.as_of), kept.identity}));
  put_faults(head, style.language, rest);
  rest.end_object();
  out += '\n';
}

}  // namespace charta
