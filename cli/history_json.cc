// SPDX-License-Identifier: EUPL-1.2
// A history as JSON, in the order of docs/history.schema.json.
#include "charta/report/json_writer.h"
#include "history.h"

namespace charta {
namespace {

constexpr int kMeanDigits = 2;
constexpr std::int64_t kMicro = 1'000'000;

void put_rules(std::string_view key, const std::vector<std::string>& rules,
               JsonWriter& json) {
  json.key(key);
  json.begin_inline('[');
  for (const std::string& rule : rules) json.string(rule);
  json.end_inline(']');
}

void put_entry(const HistoryEntry& entry, JsonWriter& json) {
  json.begin_object();
  json.member("run", static_cast<std::uint64_t>(entry.run));
  json.member("as_of", entry.as_of);
  json.member("version", entry.version);
  json.member("tool", entry.tool);
  json.optional("name", entry.name);
  json.member("file", entry.file);
  if (entry.line > 0) json.member("line", std::uint64_t{entry.line});
  json.member("verdict", entry.verdict);
  json.flag("assessed", entry.assessed);
  if (entry.assessed) {
    json.member("low", entry.low);
    json.member("high", entry.high);
    json.member("maximum", entry.maximum);
  }
  json.optional("grade_low", entry.grade_low);
  json.optional("grade_high", entry.grade_high);
  put_rules("appeared", entry.appeared, json);
  put_rules("cleared", entry.cleared, json);
  put_rules("changed", entry.changed, json);
  json.end_object();
}

void put_mean(std::string_view key, std::int64_t sum, std::uint64_t count,
              JsonWriter& json) {
  const Rational mean =
      Rational::of(sum, kMicro * static_cast<Rational::Integer>(count));
  json.member(key, mean.fixed(kMeanDigits));
}

void put_day(const HistoryDay& day, JsonWriter& json) {
  json.begin_object();
  json.member("as_of", day.as_of);
  json.member("version", day.version);
  json.member("runs", day.runs);
  json.member("descriptors", day.descriptors);
  json.member("come", day.come);
  json.member("met", day.met);
  json.member("not_met", day.not_met);
  json.member("undecided", day.undecided);
  json.member("scored", day.scored);
  if (day.scored > 0) {
    put_mean("mean_low", day.low_micro, day.scored, json);
    put_mean("mean_high", day.high_micro, day.scored, json);
  }
  json.member("appeared", day.appeared);
  json.member("cleared", day.cleared);
  json.member("changed", day.changed);
  json.key("grades");
  json.begin_array();
  for (const GradeCount& grade : day.grades) {
    json.begin_inline('{');
    json.member("id", grade.id);
    json.member("guaranteed", grade.guaranteed);
    json.member("possible", grade.possible);
    json.end_inline('}');
  }
  json.end_array();
  json.end_object();
}

void put_series(const HistorySeries& series, JsonWriter& json) {
  json.begin_object();
  json.member("charter", series.charter);
  json.optional("profile", series.profile);
  json.optional("assurance", series.assurance);
  json.optional("kind", series.kind);
  if (!series.entries.empty()) {
    json.key("entries");
    json.begin_array();
    for (const HistoryEntry& entry : series.entries) put_entry(entry, json);
    json.end_array();
  }
  if (!series.days.empty()) {
    json.key("days");
    json.begin_array();
    for (const HistoryDay& day : series.days) put_day(day, json);
    json.end_array();
  }
  json.end_object();
}

}  // namespace

void write_history_json(const History& history, std::string& out) {
  JsonWriter json(JsonLayout::indented, out);
  json.begin_object();
  json.member("$schema", "urn:charta:history:1");
  json.member("schema_version", "1.0.0");
  json.member("store", history.path);
  json.optional("id", history.id);
  json.key("series");
  json.begin_array();
  for (const HistorySeries& series : history.series) put_series(series, json);
  json.end_array();
  json.member("unfinished_runs", history.unfinished);
  json.end_object();
  out += '\n';
}

}  // namespace charta
