// SPDX-License-Identifier: EUPL-1.2
// Named scores as JSON: what a charter counts, and what it came to.
#include "charta/report/json_parts.h"

namespace charta {
namespace {

void put_score_rules(const Run& run, const ScoreWords& score,
                     JsonWriter& json) {
  if (!score.formula.empty()) return;
  json.key("rules");
  json.begin_array();
  for (const ScoredRule& one : score.rules) {
    json.begin_inline('{');
    json.member("rule", run.rules[one.rule].id);
    json.fraction("weight", one.weight);
    json.end_inline('}');
  }
  json.end_array();
  json.key("principles");
  json.begin_array();
  for (std::size_t i = 0; i < score.principle_weights.size(); ++i) {
    json.begin_inline('{');
    json.member("id", run.principles[i].id);
    json.fraction("weight", score.principle_weights[i]);
    json.end_inline('}');
  }
  json.end_array();
}

void put_score_grades(const ScoreWords& score, JsonWriter& json) {
  json.key("grades");
  json.begin_array();
  for (const ScoreGradeWords& grade : score.grades) {
    json.begin_inline('{');
    json.member("id", grade.id);
    if (grade.from) json.fraction("from", *grade.from);
    json.optional("when", grade.when);
    json.end_inline('}');
  }
  json.end_array();
}

void put_named(const Run& run, const NamedResult& result, JsonWriter& json) {
  json.begin_object();
  json.key("score");
  put_score(run, result.score, json);
  json.optional("grade_low", result.grade_low);
  json.optional("grade_high", result.grade_high);
  json.end_object();
}

}  // namespace

// The named scores of the charter, with all that they count.
void put_score_words(const Run& run, JsonWriter& json) {
  if (run.scores.empty()) return;
  json.key("scores");
  json.begin_array();
  for (const ScoreWords& score : run.scores) {
    json.begin_object();
    json.member("id", score.id);
    put_localized("title", score.title, json);
    json.optional("model", score.model);
    json.optional("formula", score.formula);
    json.optional("max", score.maximum);
    put_score_rules(run, score, json);
    put_score_grades(score, json);
    json.end_object();
  }
  json.end_array();
}

void put_named_scores(const Run& run, const Report& report, JsonWriter& json) {
  if (report.scores.empty()) return;
  json.key("scores");
  json.begin_array();
  for (std::size_t i = 0; i < report.scores.size(); ++i) {
    json.begin_object();
    json.member("id", run.scores[i].id);
    json.key("raw");
    put_named(run, report.scores[i].raw, json);
    json.key("waived");
    put_named(run, report.scores[i].waived, json);
    json.end_object();
  }
  json.end_array();
}

}  // namespace charta
