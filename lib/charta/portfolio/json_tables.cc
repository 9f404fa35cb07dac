// SPDX-License-Identifier: EUPL-1.2
// Summary, groups, rules, texts, ranking. A count that must not be told is left
// out.
#include "charta/portfolio/json_parts.h"
#include "charta/report/json_parts.h"
#include "charta/report/points.h"

namespace charta {
namespace {

constexpr int kDigits = 2;

void put_told(std::string_view key, const Told& count, JsonWriter& json) {
  if (count) json.member(key, *count);
}

// The fraction is left out where it has too many digits, or would tell of the
// single scores that it is made of.
void put_mean(std::string_view key, const Mean& mean, bool exactly,
              JsonWriter& json) {
  json.key(key);
  json.begin_inline('{');
  if (exactly && mean.exact) json.fraction("exact", mean.value);
  json.member("rounded", mean.value.fixed(kDigits));
  json.end_inline('}');
}

void put_score(const ScoreSummary& score, bool exactly, JsonWriter& json) {
  json.key("score");
  json.begin_object();
  json.member("descriptors", score.count);
  if (score.count > 0) {
    put_mean("low", score.low, exactly, json);
    put_mean("high", score.high, exactly, json);
  }
  if (score.middle) {
    put_mean("middle_low", {.value = score.middle->first}, exactly, json);
    put_mean("middle_high", {.value = score.middle->second}, exactly, json);
  }
  json.end_object();
}

void put_principles(
    const Run& head,
    const std::vector<std::optional<std::pair<Mean, Mean>>>& all, bool exactly,
    JsonWriter& json) {
  json.key("principles");
  json.begin_array();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!all[i]) continue;
    json.begin_inline('{');
    json.member("id", head.principles[i].id);
    put_mean("low", all[i]->first, exactly, json);
    put_mean("high", all[i]->second, exactly, json);
    json.end_inline('}');
  }
  json.end_array();
}

void put_grades(const Run& head, const Dashboard& view, JsonWriter& json) {
  json.key("grades");
  json.begin_array();
  for (std::size_t i = 0; i < view.grades.size(); ++i) {
    json.begin_inline('{');
    json.member("id", head.grades[i].id);
    put_told("guaranteed", view.grades[i].guaranteed, json);
    put_told("possible", view.grades[i].possible, json);
    put_told("certain", view.grades[i].certain, json);
    put_told("between", view.grades[i].between, json);
    json.end_inline('}');
  }
  json.end_array();
}

// Where facts came from, and which dimensions nobody looked at.
void put_facts(const Portfolio& portfolio, const Dashboard& view,
               JsonWriter& json) {
  std::array<std::uint64_t, 4> counts{};
  for (const Judged& one : portfolio.entries) {
    ++counts[static_cast<std::size_t>(one.facts)];
  }
  json.key("facts");
  json.begin_inline('{');
  for (std::size_t i = 0; i < counts.size() && view.min_group == 0; ++i) {
    json.member(name(static_cast<FactsFrom>(i)), counts[i]);
  }
  json.key("missing_dimensions");
  json.begin_inline('[');
  for (const DimensionTable& table : view.dimensions) {
    if (table.missing) json.string(dimensions()[table.dimension].id);
  }
  json.end_inline(']');
  json.end_inline('}');
}

void put_group(const Portfolio& portfolio, const Dashboard& view,
               const BoardDimension& dimension, const GroupRow& group,
               JsonWriter& json) {
  const bool exactly = view.min_group == 0;
  json.begin_object();
  json.member("group", name(group.what));
  if (group.what == GroupRow::What::value) json.member("value", group.value);
  json.member("descriptors", group.descriptors);
  if (dimension.shared && exactly) {
    json.member("authorities", group.authorities);
  }
  if (exactly) {
    json.member("law_broken", group.law_broken);
    json.member("law_open", group.law_open);
    json.key("grades");
    json.begin_inline('{');
    for (std::size_t i = 0; i + 1 < group.grades.size(); ++i) {
      json.member(portfolio.head.grades[i].id, group.grades[i]);
    }
    json.end_inline('}');
  }
  put_score(group.score, exactly, json);
  if (!dimension.shared) {
    put_principles(portfolio.head, group.principles, exactly, json);
  }
  json.end_object();
}

void put_outcomes(const std::array<Told, kOutcomes>& counts, JsonWriter& json) {
  for (std::size_t i = 0; i < counts.size(); ++i) {
    put_told(name(static_cast<Outcome>(i)), counts[i], json);
  }
}

void put_rule_names(std::string_view key, const Run& head,
                    const std::vector<std::uint32_t>& rules, JsonWriter& json) {
  json.key(key);
  json.begin_inline('[');
  for (const std::uint32_t rule : rules) json.string(head.rules[rule].id);
  json.end_inline(']');
}

void put_questions(const Dashboard& view, JsonWriter& json) {
  json.key("questions");
  json.begin_array();
  for (const QuestionRow& row : view.questions) {
    json.begin_inline('{');
    json.member("path", row.path);
    json.member("missing", row.missing);
    put_told("asked", row.asked, json);
    json.flag("everywhere", row.everywhere);
    json.end_inline('}');
  }
  json.end_array();
}

void put_alike(const Run& head, const Dashboard& view, JsonWriter& json) {
  json.key("by_construction");
  json.begin_array();
  for (const AlikeRow& row : view.alike) {
    json.begin_object();
    if (row.type) json.member("type", *row.type);
    json.member("descriptors", row.descriptors);
    put_rule_names("always_unknown", head, row.never_known, json);
    put_rule_names("never_applicable", head, row.never_applicable, json);
    put_rule_names("always_failed", head, row.always_failed, json);
    json.end_object();
  }
  json.end_array();
}

void put_standings(const std::array<Told, 4>& counts, JsonWriter& json) {
  constexpr std::array<std::string_view, 4> kNames = {"met", "broken", "open",
                                                      "not_concerned"};
  for (std::size_t i = 0; i < counts.size(); ++i) {
    put_told(kNames.at(i), counts.at(i), json);
  }
}

void put_cohort_row(const CohortRow& row, JsonWriter& json) {
  json.begin_inline('{');
  json.member("dimension", row.dimension ? dimensions()[*row.dimension].id
                                         : std::string_view("all"));
  json.optional("value", row.value);
  json.member("others", row.others);
  if (row.others > 0) {
    const auto percentile = [&](std::string_view key, const Rational& share) {
      json.member(key, (share * Rational(100)).fixed(1));
    };
    percentile("guaranteed", row.guaranteed);
    percentile("possible", row.possible);
    percentile("surely_below", row.surely);
    percentile("maybe_below", row.maybe);
  }
  json.end_inline('}');
}

}  // namespace

std::string_view name(GroupRow::What what) {
  switch (what) {
    case GroupRow::What::value:
      return "value";
    case GroupRow::What::unknown:
      return "unknown";
    case GroupRow::What::unavailable:
      return "unavailable";
    case GroupRow::What::others:
      return "others";
  }
  return {};
}

void put_portfolio_summary(const Portfolio& portfolio, const Dashboard& view,
                           JsonWriter& json) {
  json.key("summary");
  json.begin_object();
  if (view.all_hidden) {
    json.flag("all_hidden", true);
    return json.end_object();
  }
  json.member("descriptors", portfolio.entries.size());
  json.member("unreadable", portfolio.unreadable);
  for (std::size_t i = 0; i < view.verdicts.size(); ++i) {
    put_told(name(static_cast<Verdict>(i)), view.verdicts[i], json);
  }
  put_told("law_broken", view.law_broken, json);
  put_told("law_open", view.law_open, json);
  const bool exactly = view.min_group == 0;
  put_score(view.score, exactly, json);
  put_principles(portfolio.head, view.principles, exactly, json);
  put_grades(portfolio.head, view, json);
  put_told("ungraded", view.ungraded, json);
  put_facts(portfolio, view, json);
  json.end_object();
}

void put_portfolio_groups(const Portfolio& portfolio, const Dashboard& view,
                          JsonWriter& json) {
  for (const bool shared : {false, true}) {
    json.key(shared ? "dependencies" : "dimensions");
    json.begin_array();
    for (const DimensionTable& table : view.dimensions) {
      const BoardDimension& dimension = dimensions()[table.dimension];
      if (dimension.shared != shared) continue;
      json.begin_object();
      json.member("id", dimension.id);
      json.flag("missing", table.missing);
      put_strings("paths", {dimension.paths.begin(), dimension.paths.end()},
                  json);
      json.key("groups");
      json.begin_array();
      for (const GroupRow& group : table.groups) {
        put_group(portfolio, view, dimension, group, json);
      }
      json.end_array();
      json.end_object();
    }
    json.end_array();
  }
}

void put_portfolio_rules(const Portfolio& portfolio, const Dashboard& view,
                         JsonWriter& json) {
  json.key("rules");
  json.begin_array();
  for (const RuleRow& row : view.rules) {
    json.begin_inline('{');
    json.member("id", portfolio.head.rules[row.rule].id);
    json.member("judged", row.judged);
    put_outcomes(row.counts, json);
    json.end_inline('}');
  }
  json.end_array();
  put_questions(view, json);
  put_alike(portfolio.head, view, json);
}

void put_portfolio_texts(const Dashboard& view, JsonWriter& json) {
  json.key("frameworks");
  json.begin_array();
  for (const TextRow& row : view.texts) {
    json.begin_object();
    json.member("id", row.id);
    put_standings(row.counts, json);
    json.key("items");
    json.begin_array();
    for (const TextItemRow& item : row.items) {
      json.begin_inline('{');
      json.member("id", item.id);
      put_standings(item.counts, json);
      json.end_inline('}');
    }
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

void put_portfolio_ranking(const Portfolio& portfolio, const Dashboard& view,
                           JsonWriter& json) {
  json.key("ranking");
  json.begin_array();
  for (const RankRow& row : view.ranking) {
    const Judged& judged = portfolio.entries[row.entry];
    json.begin_inline('{');
    json.member("id", judged.id);
    json.optional("file", judged.file);
    if (judged.line > 0) json.member("line", std::uint64_t{judged.line});
    if (row.worst) {
      const RuleWords& rule = portfolio.head.rules[*row.worst];
      json.member("worst", rule.id);
      json.member("severity", rule.severity);
      json.member("force", rule.force);
      json.member("outcome", name(*outcome_of(judged.outcomes[*row.worst])));
      json.member("alike", row.alike);
    }
    json.end_inline('}');
  }
  json.end_array();
  if (view.cohorts.empty()) return;
  json.key("cohorts");
  json.begin_array();
  for (const Cohort& cohort : view.cohorts) {
    json.begin_object();
    json.member("id", portfolio.entries[cohort.entry].id);
    json.optional("file", portfolio.entries[cohort.entry].file);
    json.key("among");
    json.begin_array();
    for (const CohortRow& row : cohort.rows) put_cohort_row(row, json);
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

}  // namespace charta
