// SPDX-License-Identifier: EUPL-1.2
// The order of the members, and the base; the tables are in json_tables.cc.
#include "charta/portfolio/json.h"

#include "charta/portfolio/json_parts.h"
#include "charta/report/json_parts.h"

namespace charta {
namespace {

std::string score_text(const FractionPool& all, const JudgedScore& score) {
  if (!score.assessed) return "-";
  std::string text =
      all.at(score.low).exact() + ".." + all.at(score.high).exact();
  const Rational& maximum = all.at(score.maximum);
  if (maximum != Rational(100)) text += " of " + maximum.exact();
  return text;
}

void put_groups_of(const Portfolio& portfolio, const Judged& judged,
                   JsonWriter& json) {
  json.key("groups");
  json.begin_inline('{');
  for (std::size_t i = 0; i < kDimensions; ++i) {
    if (!judged.looked_at(i)) continue;
    json.key(dimensions()[i].id);
    json.begin_inline('[');
    for (const auto group : portfolio.groups(judged, i)) json.string(group);
    json.end_inline(']');
  }
  json.end_inline('}');
}

void put_descriptor(const Portfolio& portfolio, const Judged& judged,
                    JsonWriter& json) {
  const Run& head = portfolio.head;
  json.begin_inline('{');
  json.member("id", judged.id);
  json.optional("name", judged.name);
  json.member("kind", judged.kind);
  json.optional("file", judged.file);
  if (judged.line > 0) json.member("line", std::uint64_t{judged.line});
  json.optional("sha256", judged.sha256);
  json.member("verdict", name(judged.verdict));
  json.member("score", score_text(portfolio.fractions, judged.score));
  json.fraction("coverage", portfolio.fractions.at(judged.coverage));
  const auto grade = [&](std::string_view key, std::uint8_t number) {
    if (number != kUngraded) json.member(key, head.grades[number].id);
  };
  grade("grade_low", judged.grade_low);
  grade("grade_high", judged.grade_high);
  json.flag("compliant", judged.compliant);
  json.flag("compliance_known", judged.compliance_known);
  json.key("principles");
  json.begin_inline('[');
  for (const JudgedScore& score : judged.principles) {
    json.string(score_text(portfolio.fractions, score));
  }
  json.end_inline(']');
  json.member("outcomes", judged.outcomes);
  json.member("facts", name(judged.facts));
  put_groups_of(portfolio, judged, json);
  json.end_inline('}');
}

// What partial summaries combine from.
void put_base(const Portfolio& portfolio, JsonWriter& json) {
  json.key("descriptors");
  json.begin_array();
  for (const Judged& judged : portfolio.entries) {
    put_descriptor(portfolio, judged, json);
  }
  json.end_array();
  json.key("missing");
  json.begin_array();
  for (const auto& [path, count] : portfolio.missing) {
    json.begin_inline('{');
    json.member("path", path);
    json.member("descriptors", count);
    json.end_inline('}');
  }
  json.end_array();
}

void put_run(const Portfolio& portfolio, JsonWriter& json) {
  json.key("run");
  json.begin_object();
  put_head(portfolio.head, json);
  json.end_object();
}

}  // namespace

void write_portfolio_json(const Portfolio& portfolio, const Dashboard& view,
                          std::string& out) {
  JsonWriter json(JsonLayout::indented, out);
  json.begin_object();
  json.member("$schema", kPortfolioSchema);
  json.member("schema_version", "1.0.0");
  if (view.min_group > 0) json.member("min_group", view.min_group);
  put_portfolio_summary(portfolio, view, json);
  if (!view.all_hidden) {
    put_portfolio_groups(portfolio, view, json);
    put_portfolio_rules(portfolio, view, json);
    put_portfolio_texts(view, json);
    if (view.min_group == 0) put_portfolio_ranking(portfolio, view, json);
  }
  put_run(portfolio, json);
  if (view.min_group == 0) put_base(portfolio, json);
  json.end_object();
  out += '\n';
}

}  // namespace charta
