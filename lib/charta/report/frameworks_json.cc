// SPDX-License-Identifier: EUPL-1.2
// Frameworks as JSON: all that the text shows, in both languages.
#include "charta/report/frameworks.h"
#include "charta/report/json_parts.h"
#include "charta/report/json_writer.h"

namespace charta {
namespace {

void put_rule(const ServingRule& rule, JsonWriter& json) {
  json.begin_object();
  json.member("id", rule.id);
  put_localized("title", rule.title, json);
  json.member("force", rule.force);
  put_strings("levels", rule.levels, json);
  json.flag("enabled", rule.enabled);
  if (rule.outcome) json.member("outcome", name(*rule.outcome));
  json.end_object();
}

void put_item(const ItemWords& item, JsonWriter& json) {
  json.begin_object();
  json.member("id", item.id);
  put_localized("title", item.title, json);
  put_localized("summary", item.summary, json);
  put_localized("addressee", item.addressee, json);
  json.member("checkable", item.checkable);
  put_localized("reason", item.reason, json);
  if (item.standing) json.member("outcome", name(*item.standing));
  json.key("rules");
  json.begin_array();
  for (const ServingRule& rule : item.rules) put_rule(rule, json);
  json.end_array();
  json.end_object();
}

void put_counts(const FrameworkWords& framework, JsonWriter& json) {
  const StandingCounts counts = count_standings(framework);
  json.key("counts");
  json.begin_object();
  for (std::size_t i = 0; i < counts.size(); ++i) {
    json.member(name(static_cast<ItemStanding>(i)), counts[i]);
  }
  json.end_object();
}

void put_framework(const FrameworkWords& framework, bool settled,
                   JsonWriter& json) {
  json.begin_object();
  json.member("id", framework.id);
  put_localized("title", framework.title, json);
  json.optional("reference", framework.reference);
  if (settled) put_counts(framework, json);
  json.key("items");
  json.begin_array();
  for (const ItemWords& item : framework.items) put_item(item, json);
  json.end_array();
  json.end_object();
}

void put_head(const FrameworkList& list, JsonWriter& json) {
  const Run& run = *list.run;
  json.key("charter");
  json.begin_object();
  json.member("id", run.charter_id);
  json.member("version", run.charter_version);
  put_localized("title", run.charter_title, json);
  json.end_object();
  json.member("as_of", to_string(run.as_of));
  if (list.report == nullptr) return;
  json.key("descriptor");
  json.begin_object();
  json.member("id", list.report->id);
  json.member("name", list.report->name);
  json.member("kind", list.report->kind);
  json.end_object();
}

}  // namespace

void write_framework_json(const FrameworkList& list, std::string& out) {
  JsonWriter json(JsonLayout::indented, out);
  json.begin_object();
  put_head(list, json);
  json.key("frameworks");
  json.begin_array();
  for (const FrameworkWords& framework : list.frameworks) {
    put_framework(framework, list.report != nullptr, json);
  }
  json.end_array();
  json.end_object();
  out += '\n';
}

}  // namespace charta
