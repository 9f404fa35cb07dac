// SPDX-License-Identifier: EUPL-1.2
// Findings as claims and counter-claims on evidence.
#include "charta/report/cyclonedx_parts.h"

#include "charta/report/points.h"

namespace charta {
namespace {

enum class Standing : std::uint8_t { conforms, departs, open, out };

Standing standing_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return Standing::conforms;
    case Outcome::fail:
    case Outcome::waived:
      return Standing::departs;
    case Outcome::unknown:
    case Outcome::error:
      return Standing::open;
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
      return Standing::out;
  }
  return Standing::out;
}

// A waived finding stands as it would without the waiver.
Standing standing_of(const Finding& finding) {
  return standing_of(finding.waiver ? finding.raw : finding.outcome);
}

std::string reference(const CdxMemory& memory, std::string_view what,
                      std::uint32_t number) {
  return std::string(what) + ":" + memory.identity + ":" +
         std::to_string(number);
}

std::string target(const CdxMemory& memory) {
  return "target:" + memory.identity;
}

// The outcome's name first: machines read it there.
std::string rationale(const Item& item, const Finding& finding) {
  const std::string why = reasons(item, finding, "\n");
  const std::string word(name(finding.outcome));
  return why.empty() ? word : word + ": " + why;
}

void put_references(std::string_view name, std::string_view only,
                    JsonWriter& json) {
  json.key(name);
  json.begin_array();
  json.string(only);
  json.end_array();
}

void put_evidence_references(std::string_view name, const Item& item,
                             const Finding& finding, const CdxMemory& memory,
                             JsonWriter& json) {
  json.key(name);
  json.begin_array();
  for (const std::uint32_t path : reads_of(item.head, finding)) {
    if (!item.report.readings[path].present) continue;
    json.string(reference(memory, "evidence", path));
  }
  json.end_array();
}

// The claim that the rule is met, or the one that it is not.
void add_claim(const Item& item, const Finding& finding, bool counter,
               CdxMemory& memory) {
  if (!memory.claims.empty()) memory.claims += ",\n";
  JsonWriter json(JsonLayout::compact, memory.claims);
  json.begin_object();
  json.member("bom-ref", reference(memory, counter ? "counter-claim" : "claim",
                                   finding.rule));
  json.member("target", target(memory));
  json.member("predicate",
              headline(item.style.language, rule_of(item.head, finding)));
  json.member("reasoning", rationale(item, finding));
  put_evidence_references(counter ? "counterEvidence" : "evidence", item,
                          finding, memory, json);
  json.end_object();
}

void put_conformance(const Item& item, const Finding& finding,
                     const CdxMemory& memory, JsonWriter& json) {
  const bool open = standing_of(finding) == Standing::open;
  json.key("conformance");
  json.begin_object();
  if (!open) {
    json.key("score");
    json.literal(shortest(finding.low));
  }
  json.member("rationale", rationale(item, finding));
  if (finding.waiver) {
    put_references("mitigationStrategies",
                   reference(memory, "waiver", finding.rule), json);
  }
  json.end_object();
  if (!open) return;
  json.key("confidence");
  json.begin_object();
  json.key("score");
  json.literal("0");
  json.member("rationale", name(finding.raw));
  json.end_object();
}

void put_mapped(const Item& item, const Finding& finding, CdxMemory& memory,
                JsonWriter& json) {
  const Standing standing = standing_of(finding);
  json.begin_object();
  json.member("requirement", cdx_requirement(rule_of(item.head, finding)));
  if (standing == Standing::conforms) {
    put_references("claims", reference(memory, "claim", finding.rule), json);
    add_claim(item, finding, false, memory);
  }
  if (standing == Standing::departs) {
    put_references("counterClaims",
                   reference(memory, "counter-claim", finding.rule), json);
    add_claim(item, finding, true, memory);
  }
  put_conformance(item, finding, memory, json);
  json.end_object();
}

void put_scores(const Item& item, JsonWriter& json) {
  const Overall& overall = item.report.waived;
  put_cdx_property("grade_low", overall.grade_low, json);
  put_cdx_property("grade_high", overall.grade_high, json);
  if (!overall.score.assessed) return;
  const auto at = boundaries(item.head, overall.score.maximum);
  put_cdx_property("score_low", rounded(overall.score.low, 2, at), json);
  put_cdx_property("score_high", rounded(overall.score.high, 2, at), json);
  put_cdx_property("score_maximum", shortest(overall.score.maximum), json);
  put_cdx_property("coverage", shortest(overall.score.coverage), json);
}

void put_component(const Item& item, const CdxMemory& memory,
                   JsonWriter& json) {
  const Report& report = item.report;
  json.begin_object();
  json.member("bom-ref", target(memory));
  json.member("type", report.kind == "project" ? "machine-learning-model"
                                               : "application");
  json.member("name", report.name.empty() ? report.id : report.name);
  json.key("properties");
  json.begin_array();
  put_cdx_property("descriptor", report.id, json);
  put_cdx_property("kind", report.kind, json);
  put_cdx_property("verdict", name(item.verdict), json);
  for (const SourceFile& source : report.sources) {
    put_cdx_property("source", source.name + " sha256:" + source.sha256, json);
  }
  put_scores(item, json);
  json.end_array();
  json.end_object();
}

void put_organization(const Report& report, const CdxMemory& memory,
                      JsonWriter& json) {
  json.begin_object();
  json.member("bom-ref", target(memory));
  json.member("name", report.name.empty() ? report.id : report.name);
  json.end_object();
}

// One `data` item that holds a text.
void put_data(std::string_view name, std::string_view type,
              std::string_view text, JsonWriter& json) {
  json.key("data");
  json.begin_array();
  json.begin_object();
  json.member("name", name);
  json.key("contents");
  json.begin_object();
  json.key("attachment");
  json.begin_object();
  json.member("contentType", type);
  json.member("content", text);
  json.end_object();
  json.end_object();
  json.end_object();
  json.end_array();
}

void add_reading(const Item& item, std::uint32_t path, CdxMemory& memory) {
  const Reading& reading = item.report.readings[path];
  const std::string& about = item.head.paths[path].path;
  if (!memory.evidence.empty()) memory.evidence += ",\n";
  JsonWriter json(JsonLayout::compact, memory.evidence);
  json.begin_object();
  json.member("bom-ref", reference(memory, "evidence", path));
  json.member("propertyName", about);
  json.optional("description", reading.rung);
  put_data(about, "application/json", reading.value, json);
  json.end_object();
}

void add_waiver(const Finding& finding, CdxMemory& memory) {
  const WaiverNote& waiver = *finding.waiver;
  if (!memory.evidence.empty()) memory.evidence += ",\n";
  JsonWriter json(JsonLayout::compact, memory.evidence);
  json.begin_object();
  json.member("bom-ref", reference(memory, "waiver", finding.rule));
  json.member("propertyName", "waiver");
  json.member("description", waiver.reason);
  json.member("created", to_string(waiver.date) + "T00:00:00Z");
  json.member("expires", to_string(waiver.expires) + "T23:59:59Z");
  json.key("author");
  json.begin_object();
  json.member("name", waiver.who);
  json.end_object();
  json.end_object();
}

}  // namespace

std::string cdx_requirement(const RuleWords& rule) {
  return "requirement:" + rule.id;
}

void put_cdx_property(std::string_view name, std::string_view value,
                      JsonWriter& json) {
  if (value.empty()) return;
  json.begin_object();
  json.member("name", "charta:" + std::string(name));
  json.member("value", value);
  json.end_object();
}

void put_cdx_map(const Item& item, CdxMemory& memory, JsonWriter& json) {
  for (const Finding& finding : item.report.findings) {
    if (standing_of(finding) == Standing::out) continue;
    put_mapped(item, finding, memory, json);
  }
}

void add_cdx_target(const Item& item, CdxMemory& memory) {
  const bool organisation = item.report.kind == "organisation";
  std::string& list = organisation ? memory.organizations : memory.components;
  if (!list.empty()) list += ",\n";
  JsonWriter json(JsonLayout::compact, list);
  if (organisation) {
    put_organization(item.report, memory, json);
  } else {
    put_component(item, memory, json);
  }
}

void add_cdx_evidence(const Item& item, CdxMemory& memory) {
  for (std::uint32_t path = 0; path < item.report.readings.size(); ++path) {
    if (item.report.readings[path].present) add_reading(item, path, memory);
  }
  for (const Finding& finding : item.report.findings) {
    if (finding.waiver) add_waiver(finding, memory);
  }
}

}  // namespace charta
