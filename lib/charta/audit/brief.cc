// SPDX-License-Identifier: EUPL-1.2
// Gathers what the rules read, and sorts them as reports show them.
#include "charta/audit/brief.h"

#include <algorithm>
#include <set>
#include <span>

#include "charta/audit/score.h"

namespace charta {
namespace {

using Reads = std::set<std::string, std::less<>>;

// Constants of the charter and the day are no facts of a descriptor.
bool is_fact(std::string_view path) {
  const std::string_view head = path.substr(0, path.find_first_of(".["));
  return head != "params" && head != "variables" && head != "as_of";
}

// To ask whether a fact is there is to read it.
void add_reads(const cel::Program& program, Reads& reads) {
  const auto into = std::inserter(reads, reads.end());
  std::ranges::copy_if(program.reads(), into, is_fact);
  std::ranges::copy_if(program.presence(), into, is_fact);
}

Reads when_reads(const Rule& rule) {
  Reads reads;
  if (rule.when) add_reads(rule.when->program, reads);
  return reads;
}

Reads require_reads(const Rule& rule) {
  Reads reads;
  if (rule.require) add_reads(rule.require->program, reads);
  for (const LevelStep& step : rule.level_steps) {
    add_reads(step.when.program, reads);
  }
  return reads;
}

std::string requirement_text(const Rule& rule) {
  std::string text;
  if (rule.require) text += rule.require->program.text();
  for (const LevelStep& step : rule.level_steps) {
    text.append(" ").append(step.when.program.text());
  }
  return text;
}

std::vector<std::uint32_t> numbers(const Reads& reads,
                                   const std::vector<PathBrief>& paths) {
  std::vector<std::uint32_t> out;
  for (const std::string& read : reads) {
    const auto at = std::ranges::lower_bound(paths, read, {}, &PathBrief::text);
    out.push_back(static_cast<std::uint32_t>(at - paths.begin()));
  }
  return out;
}

// What the condition does not read comes first, then by place in the text.
void sort_by_relevance(const Brief& brief, RuleBrief& rule) {
  const std::string text = requirement_text(*rule.rule);
  const auto rank = [&](std::uint32_t path) {
    const bool shared = std::ranges::binary_search(rule.when_reads, path);
    return std::pair(shared, text.find(brief.paths[path].text));
  };
  std::ranges::stable_sort(rule.require_reads, {}, rank);
}

std::vector<std::string> presence_of(const Rule& rule) {
  Reads paths;
  const auto add = [&paths](const cel::Program& program) {
    const auto presence = program.presence();
    paths.insert(presence.begin(), presence.end());
  };
  if (rule.when) add(rule.when->program);
  if (rule.require) add(rule.require->program);
  for (const LevelStep& step : rule.level_steps) add(step.when.program);
  return {paths.begin(), paths.end()};
}

bool has_places(const std::vector<MessagePart>& parts) {
  return std::ranges::any_of(
      parts, [](const MessagePart& part) { return part.program.has_value(); });
}

void add_paths(Brief& brief) {
  Reads all;
  for (const RuleBrief& one : brief.rules) {
    all.merge(when_reads(*one.rule));
    all.merge(require_reads(*one.rule));
  }
  for (const std::string& text : all) {
    brief.paths.push_back({.text = text,
                           .path = parse_path(text).value_or(Path{}),
                           .field = field_of(*brief.charter, text)});
  }
}

void add_rules(Brief& brief) {
  for (const Rule& rule : brief.charter->rules) {
    if (!rule.enabled) continue;
    brief.rules.push_back(
        {.rule = &rule,
         .demand = std::max(rule.evidence.at_least, brief.terms.assurance),
         .presence = presence_of(rule),
         .templated =
             has_places(rule.message.en) || has_places(rule.message.fr)});
  }
  std::ranges::stable_sort(brief.rules, {}, [](const RuleBrief& one) {
    return one.rule->principle;
  });
}

void add_points(Brief& brief) {
  std::vector<Rational> weights;
  for (const RuleBrief& one : brief.rules) weights.push_back(one.rule->weight);
  const RulePoints points = rule_points(brief.charter->model, weights);
  brief.unit = points.unit;
  for (std::size_t i = 0; i < points.of_rule.size(); ++i) {
    brief.rules[i].points = points.of_rule[i];
  }
}

}  // namespace

std::int32_t field_of(const Charter& charter, std::string_view path) {
  std::string plain;
  for (const char c : path) {
    const bool inside = !plain.empty() && plain.back() == '[' && c != ']';
    if (!inside) plain.push_back(c);
  }
  const VocabularyField* field = charter.vocabulary.find(plain);
  if (field == nullptr) return -1;
  return static_cast<std::int32_t>(field - charter.vocabulary.fields.data());
}

Brief prepare(const Charter& charter, const Terms& terms) {
  Brief brief{.charter = &charter, .terms = terms};
  add_rules(brief);
  add_points(brief);
  add_paths(brief);
  for (RuleBrief& one : brief.rules) {
    one.when_reads = numbers(when_reads(*one.rule), brief.paths);
    one.require_reads = numbers(require_reads(*one.rule), brief.paths);
    sort_by_relevance(brief, one);
  }
  for (const Principle& principle : charter.principles) {
    brief.principle_weights.push_back(principle.weight);
  }
  return brief;
}

}  // namespace charta
