// SPDX-License-Identifier: EUPL-1.2
// Charter, scoring, rules, fields and paths, in the order that they refer to
// one another.
#include "charta/recall/parts.h"

namespace charta {
namespace {

template <typename Word>
std::uint32_t add(Numbers& numbers, std::vector<Word>& words, Word word,
                  const std::string& name) {
  const auto number = static_cast<std::uint32_t>(words.size());
  numbers.emplace(name, number);
  words.push_back(std::move(word));
  return number;
}

void recall_charter(const Members& members, Run& run) {
  run.charter_id = members.text("id", Need::required);
  run.charter_version = members.text("version", Need::required);
  run.charter_title = members.localized("title");
  members.each("files", Need::required, [&](const Members& file) {
    run.charter_files.emplace_back(file.text("name"), file.text("sha256"));
  });
}

void recall_scoring(const Members& members, Run& run) {
  run.model = members.text("model", Need::required);
  members.each("grades", Need::required, [&](const Members& grade) {
    run.grades.push_back({grade.text("id"), grade.fraction("from")});
  });
  members.each("caps", Need::required, [&](const Members& cap) {
    run.caps.push_back({cap.text("when"), cap.text("grade")});
  });
}

void recall_fields(const Members& members, Run& run, Numbering& names) {
  members.each("fields", Need::required, [&](const Members& field) {
    FieldWords words{.path = field.text("path", Need::required),
                     .label = field.localized("label"),
                     .help = field.localized("help"),
                     .unit = field.text("unit")};
    field.each("choices", Need::optional, [&](const Members& choice) {
      words.choices.push_back(
          {choice.text("value"), choice.localized("label")});
    });
    const std::string name = words.path;
    add(names.fields, run.fields, std::move(words), name);
  });
  members.each("paths", Need::required, [&](const Members& path) {
    PathWords words{.path = path.text("path", Need::required)};
    if (path.has("field")) {
      words.field =
          static_cast<std::int32_t>(number_of(names.fields, path, "field"));
    }
    const std::string name = words.path;
    add(names.paths, run.paths, std::move(words), name);
  });
}

void recall_demand(const Members& members, const Numbering& names,
                   RuleWords& rule) {
  rule.due = members.day("due");
  rule.until = members.day("until");
  rule.condition = members.text("when");
  rule.requirement = members.text("require");
  members.each("levels", Need::optional, [&](const Members& level) {
    rule.levels.push_back({level.fraction("score"), level.text("when")});
  });
  rule.condition_reads = numbers_of(names.paths, members, "condition_reads");
  rule.reads = numbers_of(names.paths, members, "reads");
}

void recall_words(const Members& members, RuleWords& rule) {
  rule.message = members.localized("message");
  rule.why = members.localized("why");
  rule.note = members.localized("note");
  members.each("sources", Need::optional, [&](const Members& source) {
    rule.sources.push_back(
        {.framework = source.text("framework"),
         .framework_title = source.localized("framework_title"),
         .item = source.text("item"),
         .item_title = source.localized("item_title"),
         .note = source.localized("note")});
  });
  rule.evidence_expected = members.localized("evidence_expected");
  rule.evidence_demanded = members.text("evidence_demanded");
  rule.remedy = members.localized("remedy");
  rule.effort = members.text("effort");
  rule.tags = members.texts("tags");
  rule.link_to_object = members.localized("link_to_object");
  rule.at = members.mark("at");
}

RuleWords recall_rule(const Members& members, const Numbering& names) {
  RuleWords rule;
  rule.id = members.text("id", Need::required);
  rule.principle = number_of(names.principles, members, "principle");
  rule.title = members.localized("title");
  rule.severity = members.text("severity", Need::required);
  rule.force = members.text("force", Need::required);
  rule.weight = members.fraction("weight", Need::required);
  recall_demand(members, names, rule);
  recall_words(members, rule);
  return rule;
}

}  // namespace

std::uint32_t number_of(const Numbers& numbers, const Members& members,
                        std::string_view key) {
  const std::string name = members.text(key, Need::required);
  const auto found = numbers.find(name);
  if (found != numbers.end()) return found->second;
  members.refuse(key);
  return 0;
}

std::vector<std::uint32_t> numbers_of(const Numbers& numbers,
                                      const Members& members,
                                      std::string_view key) {
  std::vector<std::uint32_t> all;
  for (const std::string& name : members.texts(key)) {
    const auto found = numbers.find(name);
    if (found == numbers.end()) {
      members.refuse(key);
      return {};
    }
    all.push_back(found->second);
  }
  return all;
}

void recall_head(const Members& members, Run& run, Numbering& names) {
  run.tool_version = members.object("tool", Need::required).text("version");
  recall_charter(members.object("charter", Need::required), run);
  run.profile = members.text("profile");
  run.assurance = members.text("assurance");
  const auto day = members.day("as_of");
  if (!day) members.refuse("as_of");
  run.as_of = day.value_or(Day{});
  run.gate = members.text("gate");
  run.shard = members.text("shard");
  recall_scoring(members.object("scoring", Need::required), run);
  members.each("principles", Need::required, [&](const Members& principle) {
    const std::string id = principle.text("id", Need::required);
    add(names.principles, run.principles,
        {id, principle.localized("title"), principle.fraction("weight")}, id);
  });
  recall_fields(members, run, names);
  members.each("rules", Need::required, [&](const Members& rule) {
    RuleWords words = recall_rule(rule, names);
    const std::string id = words.id;
    add(names.rules, run.rules, std::move(words), id);
  });
}

}  // namespace charta
