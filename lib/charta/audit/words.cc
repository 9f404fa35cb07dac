// SPDX-License-Identifier: EUPL-1.2
// Copies into a run what its charter says, once.
#include "charta/audit/words.h"

#include <algorithm>

#include "charta/audit/brief.h"

namespace charta {
namespace {

// The message as it stands, when nothing in it has to be computed.
std::string plain_text(const std::vector<MessagePart>& parts) {
  std::string text;
  for (const MessagePart& part : parts) text += part.literal;
  return text;
}

std::string effort_of(const Remedy& remedy) {
  if (remedy.days) return std::to_string(*remedy.days);
  return remedy.effort ? std::string(name(*remedy.effort)) : std::string();
}

std::vector<SourceNote> sources_of(const Rule& rule) {
  std::vector<SourceNote> all;
  for (const SourceRef& source : rule.sources) {
    all.push_back({.framework = source.framework,
                   .framework_title = source.framework_title,
                   .item = source.item,
                   .item_title = source.item_title,
                   .note = source.note});
  }
  return all;
}

std::string text_of(const std::optional<Expression>& expression) {
  return expression ? std::string(expression->program.text()) : std::string();
}

std::vector<std::uint32_t> all_reads(const RuleBrief& brief) {
  std::vector<std::uint32_t> all = brief.when_reads;
  all.insert(all.end(), brief.require_reads.begin(), brief.require_reads.end());
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

void add_demand(const RuleBrief& brief, RuleWords& words) {
  const Rule& rule = *brief.rule;
  words.due = rule.from;
  words.until = rule.until;
  words.condition = text_of(rule.when);
  words.requirement = text_of(rule.require);
  for (const LevelStep& step : rule.level_steps) {
    words.levels.push_back({step.score, std::string(step.when.program.text())});
  }
  words.evidence_demanded = name(brief.demand);
  words.condition_reads = brief.when_reads;
  words.reads = all_reads(brief);
}

RuleWords words_of(const RuleBrief& brief) {
  const Rule& rule = *brief.rule;
  RuleWords words;
  words.id = rule.id;
  words.principle = static_cast<std::uint32_t>(rule.principle);
  words.title = rule.title;
  words.severity = name(rule.severity);
  words.force = name(rule.force);
  words.weight = rule.severity == Severity::info ? Rational() : rule.weight;
  add_demand(brief, words);
  if (!brief.templated) {
    words.message = {plain_text(rule.message.en), plain_text(rule.message.fr)};
  }
  words.why = rule.why;
  words.note = rule.note;
  words.sources = sources_of(rule);
  words.evidence_expected = rule.evidence.expected;
  words.remedy = rule.remedy.text;
  words.effort = effort_of(rule.remedy);
  words.tags = rule.tags;
  words.link_to_object = rule.link_to_object;
  words.at = rule.at;
  return words;
}

FieldWords words_of(const VocabularyField& field) {
  FieldWords words{.path = field.path,
                   .label = field.label,
                   .help = field.help,
                   .unit = field.unit};
  for (const Choice& choice : field.choices) {
    words.choices.push_back({choice.value, choice.label});
  }
  return words;
}

void add_method(const Charter& charter, Run& run) {
  run.model = name(charter.model);
  for (const Principle& one : charter.principles) {
    run.principles.push_back({one.id, one.title, one.weight});
  }
  for (const Grade& grade : charter.grades) {
    run.grades.push_back({grade.id, grade.from});
  }
  for (const Cap& cap : charter.caps) {
    run.caps.push_back({std::string(name(cap.when)), cap.grade});
  }
}

// Rules are numbered anew: as the run has them.
std::vector<ScoredRule> scored_rules(const Brief& brief,
                                     const NamedScore& score) {
  std::vector<ScoredRule> all;
  for (std::uint32_t i = 0; i < brief.rules.size(); ++i) {
    const auto number = static_cast<std::uint32_t>(brief.rules[i].rule -
                                                   brief.charter->rules.data());
    const auto at = std::ranges::lower_bound(score.rules, number);
    if (at == score.rules.end() || *at != number) continue;
    all.push_back(
        {i, score.weights[static_cast<std::size_t>(at - score.rules.begin())]});
  }
  return all;
}

void add_scores(const Brief& brief, Run& run) {
  for (const NamedScore& score : brief.charter->scores) {
    ScoreWords words{.id = score.id,
                     .title = score.title,
                     .formula = score.formula.text,
                     .maximum = score.maximum.text};
    if (!score.derived) {
      words.model = name(score.model);
      words.rules = scored_rules(brief, score);
      words.principle_weights = score.principle_weights;
    }
    for (const ScoreGrade& grade : score.grades) {
      words.grades.push_back({grade.id, grade.from, grade.when.text});
    }
    run.scores.push_back(std::move(words));
  }
}

}  // namespace

Run begin_run(const Brief& brief) {
  const Charter& charter = *brief.charter;
  Run run;
  run.charter_id = charter.id;
  run.charter_version = charter.version;
  run.charter_title = charter.title;
  run.profile = charter.profile;
  for (const Ingredient& one : charter.ingredients) {
    run.charter_files.emplace_back(one.name, one.sha256);
  }
  if (brief.terms.assurance != Rung::declared) {
    run.assurance = name(brief.terms.assurance);
  }
  run.as_of = brief.terms.as_of;
  add_method(charter, run);
  for (const RuleBrief& rule : brief.rules) {
    run.rules.push_back(words_of(rule));
  }
  add_scores(brief, run);
  for (const VocabularyField& field : charter.vocabulary.fields) {
    run.fields.push_back(words_of(field));
  }
  for (const PathBrief& path : brief.paths) {
    run.paths.push_back({path.text, path.field});
  }
  return run;
}

}  // namespace charta
