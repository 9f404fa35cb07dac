// SPDX-License-Identifier: EUPL-1.2
// What json and jsonl say alike.
#include "charta/report/json_parts.h"

#include "charta/i18n/say.h"
#include "charta/report/code_name.h"
#include "charta/report/points.h"

namespace charta {
namespace {

constexpr int kPointDigits = 2;
constexpr int kShareDigits = 4;

// `{"exact": "125/3", "rounded": "41.67"}`
void put_value(std::string_view name, const Rational& value, int digits,
               std::span<const Rational> at, JsonWriter& json) {
  json.key(name);
  json.begin_inline('{');
  json.fraction("exact", value);
  json.member("rounded", rounded(value, digits, at));
  json.end_inline('}');
}

void put_charter(const Run& run, JsonWriter& json) {
  json.key("charter");
  json.begin_object();
  json.member("id", run.charter_id);
  json.member("version", run.charter_version);
  put_localized("title", run.charter_title, json);
  json.key("files");
  json.begin_array();
  for (const auto& [name, sha256] : run.charter_files) {
    json.begin_inline('{');
    json.member("name", name);
    json.member("sha256", sha256);
    json.end_inline('}');
  }
  json.end_array();
  json.end_object();
}

void put_scoring(const Run& run, JsonWriter& json) {
  json.key("scoring");
  json.begin_object();
  json.member("model", run.model);
  json.key("grades");
  json.begin_array();
  for (const GradeScale& grade : run.grades) {
    json.begin_inline('{');
    json.member("id", grade.id);
    json.fraction("from", grade.from);
    json.end_inline('}');
  }
  json.end_array();
  json.key("caps");
  json.begin_array();
  for (const CapWords& cap : run.caps) {
    json.begin_inline('{');
    json.member("when", cap.when);
    json.member("grade", cap.grade);
    json.end_inline('}');
  }
  json.end_array();
  json.end_object();
}

void put_principles(const Run& run, JsonWriter& json) {
  json.key("principles");
  json.begin_array();
  for (const PrincipleWords& principle : run.principles) {
    json.begin_object();
    json.member("id", principle.id);
    put_localized("title", principle.title, json);
    json.fraction("weight", principle.weight);
    json.end_object();
  }
  json.end_array();
}

void put_sources(const RuleWords& rule, JsonWriter& json) {
  if (rule.sources.empty()) return;
  json.key("sources");
  json.begin_array();
  for (const SourceNote& source : rule.sources) {
    json.begin_object();
    json.member("framework", source.framework);
    put_localized("framework_title", source.framework_title, json);
    json.member("item", source.item);
    put_localized("item_title", source.item_title, json);
    put_localized("note", source.note, json);
    json.end_object();
  }
  json.end_array();
}

// What the rule asks, and when.
void put_demand(const RuleWords& rule, JsonWriter& json) {
  if (rule.due) json.member("due", to_string(*rule.due));
  if (rule.until) json.member("until", to_string(*rule.until));
  json.optional("when", rule.condition);
  json.optional("require", rule.requirement);
  if (rule.levels.empty()) return;
  json.key("levels");
  json.begin_array();
  for (const LevelWords& level : rule.levels) {
    json.begin_inline('{');
    json.fraction("score", level.score);
    json.member("when", level.condition);
    json.end_inline('}');
  }
  json.end_array();
}

// The paths that these numbers stand for.
void put_reads(std::string_view name, const Run& run,
               const std::vector<std::uint32_t>& reads, JsonWriter& json) {
  if (reads.empty()) return;
  json.key(name);
  json.begin_inline('[');
  for (const std::uint32_t path : reads) json.string(run.paths[path].path);
  json.end_inline(']');
}

void put_choices(const FieldWords& field, JsonWriter& json) {
  if (field.choices.empty()) return;
  json.key("choices");
  json.begin_array();
  for (const FieldWords::Choice& choice : field.choices) {
    json.begin_object();
    json.member("value", choice.value);
    put_localized("label", choice.label, json);
    json.end_object();
  }
  json.end_array();
}

// The vocabulary, and the paths that rules read, in the order of readings.
void put_fields(const Run& run, JsonWriter& json) {
  json.key("fields");
  json.begin_array();
  for (const FieldWords& field : run.fields) {
    json.begin_object();
    json.member("path", field.path);
    put_localized("label", field.label, json);
    put_localized("help", field.help, json);
    json.optional("unit", field.unit);
    put_choices(field, json);
    json.end_object();
  }
  json.end_array();
  json.key("paths");
  json.begin_array();
  for (const PathWords& path : run.paths) {
    json.begin_inline('{');
    json.member("path", path.path);
    put_field_name("field", run, path.field, json);
    json.end_inline('}');
  }
  json.end_array();
}

void put_rule(const Run& run, const RuleWords& rule, JsonWriter& json) {
  json.begin_object();
  json.member("id", rule.id);
  json.member("principle", run.principles[rule.principle].id);
  put_localized("title", rule.title, json);
  json.member("severity", rule.severity);
  json.member("force", rule.force);
  json.fraction("weight", rule.weight);
  put_demand(rule, json);
  put_reads("condition_reads", run, rule.condition_reads, json);
  put_reads("reads", run, rule.reads, json);
  put_localized("message", rule.message, json);
  put_localized("why", rule.why, json);
  put_localized("note", rule.note, json);
  put_sources(rule, json);
  put_localized("evidence_expected", rule.evidence_expected, json);
  json.optional("evidence_demanded", rule.evidence_demanded);
  put_localized("remedy", rule.remedy, json);
  json.optional("effort", rule.effort);
  put_strings("tags", rule.tags, json);
  put_localized("link_to_object", rule.link_to_object, json);
  put_mark("at", rule.at, json);
  json.end_object();
}

}  // namespace

void put_field_name(std::string_view name, const Run& run, std::int32_t field,
                    JsonWriter& json) {
  if (field < 0) return;
  json.member(name, run.fields[static_cast<std::size_t>(field)].path);
}

void put_score(const Run& run, const Score& score, JsonWriter& json) {
  json.begin_object();
  json.flag("assessed", score.assessed);
  if (score.assessed) {
    const std::vector<Rational> at = boundaries(run, score.maximum);
    const Rational ends[] = {Rational(0), Rational(1)};
    put_value("low", score.low, kPointDigits, at, json);
    put_value("high", score.high, kPointDigits, at, json);
    json.fraction("maximum", score.maximum);
    put_value("coverage", score.coverage, kShareDigits, ends, json);
  }
  json.end_object();
}

void put_localized(std::string_view name, const Localized& text,
                   JsonWriter& json) {
  if (text.empty()) return;
  json.key(name);
  json.begin_inline('{');
  json.optional("en", text.en);
  json.optional("fr", text.fr);
  json.end_inline('}');
}

void put_strings(std::string_view name, const std::vector<std::string>& all,
                 JsonWriter& json) {
  if (all.empty()) return;
  json.key(name);
  json.begin_inline('[');
  for (const std::string& text : all) json.string(text);
  json.end_inline(']');
}

void put_mark_value(const Mark& mark, JsonWriter& json) {
  json.begin_inline('{');
  json.member("file", mark.file);
  if (mark.line > 0) json.member("line", std::uint64_t{mark.line});
  if (mark.column > 0) json.member("column", std::uint64_t{mark.column});
  if (mark.end_line > 0) json.member("end_line", std::uint64_t{mark.end_line});
  if (mark.end_column > 0) {
    json.member("end_column", std::uint64_t{mark.end_column});
  }
  json.end_inline('}');
}

void put_mark(std::string_view name, const Mark& mark, JsonWriter& json) {
  if (mark.file.empty() && mark.line == 0) return;
  json.key(name);
  put_mark_value(mark, json);
}

void put_spot(std::string_view name, const Spot& spot, JsonWriter& json) {
  if (spot.line == 0) return;
  json.key(name);
  json.begin_inline('{');
  json.member("source", std::uint64_t{spot.source});
  json.member("line", std::uint64_t{spot.line});
  json.member("column", std::uint64_t{spot.column});
  json.member("end_line", std::uint64_t{spot.end_line});
  json.member("end_column", std::uint64_t{spot.end_column});
  json.end_inline('}');
}

namespace {

void put_gravity(Gravity gravity, JsonWriter& json) {
  switch (gravity) {
    case Gravity::error:
      return;
    case Gravity::warning:
      return json.member("gravity", "warning");
    case Gravity::note:
      return json.member("gravity", "note");
  }
}

void put_related(const std::vector<Mark>& all, JsonWriter& json) {
  if (all.empty()) return;
  json.key("related");
  json.begin_array();
  for (const Mark& mark : all) put_mark_value(mark, json);
  json.end_array();
}

}  // namespace

void put_diagnostic(const Diagnostic& diagnostic, JsonWriter& json) {
  json.begin_object();
  json.member("code", code_name(diagnostic.code));
  put_gravity(diagnostic.gravity, json);
  put_mark("at", diagnostic.at, json);
  json.optional("excerpt", diagnostic.excerpt);
  put_related(diagnostic.related, json);
  put_strings("args", diagnostic.args, json);
  put_localized("message",
                {sentence(Language::english, diagnostic),
                 sentence(Language::french, diagnostic)},
                json);
  json.end_object();
}

void put_diagnostics(std::string_view name, const Diagnostics& all,
                     JsonWriter& json) {
  json.key(name);
  json.begin_array();
  for (const Diagnostic& diagnostic : all) put_diagnostic(diagnostic, json);
  json.end_array();
}

void put_tally(const Tally& tally, JsonWriter& json) {
  json.member("reports", tally.reports());
  json.member("met", tally.met);
  json.member("not_met", tally.not_met);
  json.member("undecided", tally.undecided);
  json.member("unreadable", tally.unreadable);
}

void put_head(const Run& run, JsonWriter& json) {
  json.member("$schema", kReportSchema);
  json.member("schema_version", kReportSchemaVersion);
  json.key("tool");
  json.begin_inline('{');
  json.member("name", "charta");
  json.member("version", run.tool_version);
  json.end_inline('}');
  put_charter(run, json);
  json.optional("profile", run.profile);
  json.optional("assurance", run.assurance);
  json.member("as_of", to_string(run.as_of));
  json.optional("gate", run.gate);
  json.optional("shard", run.shard);
  put_scoring(run, json);
  put_principles(run, json);
  json.key("rules");
  json.begin_array();
  for (const RuleWords& rule : run.rules) put_rule(run, rule, json);
  json.end_array();
  put_fields(run, json);
  put_score_words(run, json);
}

void put_identity(const Report& report, Verdict verdict, JsonWriter& json) {
  json.member("id", report.id);
  json.optional("name", report.name);
  json.member("kind", report.kind);
  json.member("verdict", name(verdict));
  json.key("sources");
  json.begin_array();
  for (const SourceFile& source : report.sources) {
    json.begin_inline('{');
    json.member("name", source.name);
    json.member("sha256", source.sha256);
    json.member("bytes", source.bytes);
    if (source.line > 0) json.member("line", std::uint64_t{source.line});
    json.end_inline('}');
  }
  json.end_array();
}

void put_overall(std::string_view name, const Run& run, const Overall& overall,
                 JsonWriter& json) {
  json.key(name);
  json.begin_object();
  json.key("score");
  put_score(run, overall.score, json);
  json.optional("grade_low", overall.grade_low);
  json.optional("grade_high", overall.grade_high);
  json.flag("low_capped", overall.low_capped);
  json.flag("high_capped", overall.high_capped);
  json.flag("compliant", overall.compliant);
  json.flag("compliance_known", overall.compliance_known);
  json.end_object();
}

void put_counts(const Counts& counts, JsonWriter& json) {
  json.key("counts");
  json.begin_inline('{');
  json.member("pass", std::uint64_t{counts.pass});
  json.member("fail", std::uint64_t{counts.fail});
  json.member("unknown", std::uint64_t{counts.unknown});
  json.member("error", std::uint64_t{counts.error});
  json.member("not_applicable", std::uint64_t{counts.not_applicable});
  json.member("not_yet_due", std::uint64_t{counts.not_yet_due});
  json.member("waived", std::uint64_t{counts.waived});
  json.end_inline('}');
}

}  // namespace charta
