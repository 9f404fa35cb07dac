// SPDX-License-Identifier: EUPL-1.2
// A comparison as JSON, in the order of docs/diff.schema.json. To add a member:
// here, and there.
#include "charta/diff/write.h"
#include "charta/report/json_parts.h"

namespace charta {
namespace {

void put_side(std::string_view key, const Side& side, JsonWriter& json) {
  const Run& run = side.run;
  json.key(key);
  json.begin_object();
  json.member("path", side.path);
  json.member("form", name(side.form));
  json.member("tool", run.tool_version);
  json.key("charter");
  json.begin_object();
  json.member("id", run.charter_id);
  json.member("version", run.charter_version);
  put_localized("title", run.charter_title, json);
  json.end_object();
  json.optional("profile", run.profile);
  json.optional("assurance", run.assurance);
  json.member("as_of", to_string(run.as_of));
  json.optional("gate", run.gate);
  json.member("reports", std::uint64_t{run.reports.size()});
  json.member("unreadable", side.unreadable);
  json.end_object();
}

void put_file(const Report& report, JsonWriter& json) {
  if (report.sources.empty()) return;
  const SourceFile& source = report.sources.front();
  json.member("file", source.name);
  if (source.line > 0) json.member("line", std::uint64_t{source.line});
}

void put_state(std::string_view key, const Side& side, std::size_t number,
               JsonWriter& json) {
  const Report& report = side.run.reports[number];
  json.key(key);
  json.begin_object();
  put_file(report, json);
  json.member("verdict", name(side.run.verdicts[number]));
  put_overall("raw", side.run, report.raw, json);
  put_overall("waived", side.run, report.waived, json);
  json.end_object();
}

void put_fact_state(std::string_view key, const FactState& state,
                    JsonWriter& json) {
  json.key(key);
  json.begin_object();
  json.flag("told", state.told);
  if (state.told) json.flag("present", state.present);
  if (state.present) json.member("value", state.value);
  json.optional("rung", state.rung);
  put_mark("at", state.at, json);
  json.end_object();
}

void put_facts(std::string_view key, const std::vector<FactChange>& facts,
               JsonWriter& json) {
  json.key(key);
  json.begin_array();
  for (const FactChange& fact : facts) {
    json.begin_object();
    json.member("path", fact.path);
    put_fact_state("before", fact.before, json);
    put_fact_state("after", fact.after, json);
    json.end_object();
  }
  json.end_array();
}

void put_finding(std::string_view key, const Report& report,
                 const Finding* finding, JsonWriter& json) {
  json.key(key);
  if (finding == nullptr) return json.null();
  json.begin_object();
  json.member("outcome", name(finding->outcome));
  if (finding->raw != finding->outcome) json.member("raw", name(finding->raw));
  json.fraction("low", finding->low);
  json.fraction("high", finding->high);
  put_strings("missing", finding->missing, json);
  json.optional("error", error_of(*finding));
  put_mark("at", mark_of(report, finding->at), json);
  json.end_object();
}

void put_words(const FindingChange& change, JsonWriter& json) {
  json.key("rule_words");
  json.begin_array();
  for (const WordChange& word : change.words) {
    json.begin_object();
    json.member("member", word.member);
    json.member("before", word.before);
    json.member("after", word.after);
    json.end_object();
  }
  json.end_array();
  json.key("causes");
  json.begin_inline('[');
  for (const Cause cause : change.causes) json.string(name(cause));
  json.end_inline(']');
}

void put_change(const Report& before, const Report& after,
                const FindingChange& change, JsonWriter& json) {
  json.begin_object();
  json.member("rule", change.rule->id);
  put_localized("title", change.rule->title, json);
  json.member("severity", change.rule->severity);
  json.member("force", change.rule->force);
  json.member("turn", name(change.turn));
  json.member("direction", name(change.direction));
  put_finding("before", before, change.before, json);
  put_finding("after", after, change.after, json);
  put_facts("facts", change.facts, json);
  put_words(change, json);
  json.end_object();
}

void put_descriptor(const Comparison& all, const DescriptorChange& change,
                    JsonWriter& json) {
  const Report& before = all.before->run.reports[change.before];
  const Report& after = all.after->run.reports[change.after];
  json.begin_object();
  json.member("id", after.id);
  json.optional("name", after.name);
  json.member("kind", after.kind);
  json.member("direction", name(change.direction));
  put_state("before", *all.before, change.before, json);
  put_state("after", *all.after, change.after, json);
  json.key("findings");
  json.begin_array();
  for (const FindingChange& finding : change.findings) {
    put_change(before, after, finding, json);
  }
  json.end_array();
  json.key("without_effect");
  json.begin_object();
  put_facts("read", change.idle, json);
  json.key("unread");
  json.begin_array();
  for (const std::string& path : change.unread) json.string(path);
  json.end_array();
  json.end_object();
  json.end_object();
}

void put_lone(std::string_view key, const Side& side,
              const std::vector<std::size_t>& numbers, JsonWriter& json) {
  json.key(key);
  json.begin_array();
  for (const std::size_t number : numbers) {
    const Report& report = side.run.reports[number];
    json.begin_object();
    json.member("id", report.id);
    json.optional("name", report.name);
    json.member("kind", report.kind);
    put_state("state", side, number, json);
    json.end_object();
  }
  json.end_array();
}

void put_totals(const Comparison& all, JsonWriter& json) {
  const Totals& totals = all.totals;
  json.key("summary");
  json.begin_object();
  json.member("direction", name(all.direction));
  json.member("compared", totals.compared);
  json.member("changed", totals.changed);
  json.member("only_before", std::uint64_t{all.gone.size()});
  json.member("only_after", std::uint64_t{all.come.size()});
  json.member("findings_appeared", totals.appeared);
  json.member("findings_cleared", totals.cleared);
  json.member("findings_changed", totals.turned);
  json.member("fields_without_effect", totals.idle);
  json.end_object();
}

}  // namespace

void write_diff_json(const Comparison& all, std::string& out) {
  JsonWriter json(JsonLayout::indented, out);
  json.begin_object();
  json.member("$schema", kDiffSchema);
  json.member("schema_version", kDiffSchemaVersion);
  put_side("before", *all.before, json);
  put_side("after", *all.after, json);
  json.key("descriptors");
  json.begin_array();
  for (const DescriptorChange& change : all.changes) {
    put_descriptor(all, change, json);
  }
  json.end_array();
  put_lone("only_before", *all.before, all.gone, json);
  put_lone("only_after", *all.after, all.come, json);
  json.key("repeated");
  json.begin_array();
  for (const std::string& id : all.repeated) json.string(id);
  json.end_array();
  put_totals(all, json);
  json.end_object();
  out += '\n';
}

}  // namespace charta
