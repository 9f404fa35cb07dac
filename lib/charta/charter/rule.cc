// SPDX-License-Identifier: EUPL-1.2
// Reads one rule. To add a key: a row in fields.cc, a member of Rule, a line
// here.
#include <algorithm>
#include <array>

#include "charta/charter/assembly.h"

namespace charta {
namespace {

constexpr std::array kLevels = {Level::project, Level::organisation,
                                Level::bid};
constexpr std::array kSeverities = {Severity::info, Severity::minor,
                                    Severity::major, Severity::blocking};
constexpr std::array kForces = {Force::law, Force::future_law, Force::soft,
                                Force::charter};
constexpr std::array kRungs = {Rung::declared, Rung::documented,
                               Rung::verified};
constexpr std::array kEfforts = {Effort::low, Effort::medium, Effort::high};
constexpr std::int64_t kMostDays = 10'000;

template <typename T, std::size_t n>
std::array<std::string_view, n> names(const std::array<T, n>& all) {
  std::array<std::string_view, n> texts;
  std::ranges::transform(all, texts.begin(), [](T one) { return name(one); });
  return texts;
}

void read_weighting(const Node& node, Rule& rule, Loading& loading) {
  rule.severity = word(node, "severity", Severity::major, kSeverities, loading);
  rule.weight = Rational(default_weight(rule.severity));
  const std::optional<Node> own = node.find("weight");
  if (!own) return;
  const std::optional<Rational> weight = read_weight(*own, loading);
  if (!weight) return;
  if (rule.severity == Severity::info) {
    loading.faults.warn(Code::weight_of_info, *own, {rule.id});
  } else {
    rule.weight = *weight;
  }
}

void read_level(const Node& node, Rule& rule, Loading& loading) {
  const std::optional<Level> level = find_level(node.text());
  if (!level) return unknown_name(node, "level", names(kLevels), loading);
  if (std::ranges::count(rule.levels, *level) == 0) {
    rule.levels.push_back(*level);
  }
}

// A rule without `level` is of projects.
void read_levels(const Node& node, Rule& rule, Loading& loading) {
  const std::optional<Node> level = node.find("level");
  if (level && level->is_scalar()) read_level(*level, rule, loading);
  for (const Node& one : items(node, "level")) {
    if (one.is_scalar()) read_level(one, rule, loading);
  }
  if (!level) rule.levels.push_back(Level::project);
  if (level && level->is_list() && level->size() == 0) {
    loading.faults.add(Code::empty_value, *level, {"level"});
  }
}

void read_effective(const Node& node, Rule& rule, Loading& loading) {
  const std::optional<Node> effective = mapping(node, "effective");
  if (!effective) return;
  check(*effective, kEffectiveKeys, "effective", loading);
  rule.from = day(*effective, "from");
  rule.until = day(*effective, "until");
  if (rule.from && rule.until && *rule.until < *rule.from) {
    loading.faults.add(Code::dates_reversed, *effective->find("until"),
                       {to_string(*rule.from), to_string(*rule.until)});
  }
}

void read_step(const Node& node, Rule& rule, Assembly& assembly) {
  if (!check(node, kLevelKeys, "levels", assembly.loading)) return;
  const std::optional<Node> score = node.find("score");
  const std::optional<Node> when = node.find("when");
  if (!score || !when) return;
  const std::optional<Rational> points =
      read_decimal(*score, 1, Code::bad_score, assembly.loading);
  std::optional<Expression> condition =
      compile(*when, "when", Wanted::boolean, assembly);
  if (points && condition) {
    rule.level_steps.push_back({*points, std::move(*condition)});
  }
}

// What no descriptor can change needs no descriptor. In levels the last one may
// well be `true`: what else there is.
void check_constant(const std::optional<Expression>& expression,
                    const Node& node, std::string_view key, Loading& loading) {
  if (!expression || !expression->program.constant()) return;
  loading.faults.warn(Code::constant_condition, *node.find(key),
                      {std::string(key), text(node, "id")});
}

void read_conditions(const Node& node, Rule& rule, Assembly& assembly) {
  const std::optional<Node> when = node.find("when");
  const std::optional<Node> require = node.find("require");
  const std::optional<Node> levels = node.find("levels");
  if (when) rule.when = compile(*when, "when", Wanted::boolean, assembly);
  if (require) {
    rule.require = compile(*require, "require", Wanted::verdict, assembly);
  }
  check_constant(rule.when, node, "when", assembly.loading);
  check_constant(rule.require, node, "require", assembly.loading);
  for (const Node& step : items(node, "levels")) {
    read_step(step, rule, assembly);
  }
  const bool nothing = !require && !levels;
  const bool empty = levels && levels->is_list() && levels->size() == 0;
  if (nothing || empty || (require && levels)) {
    assembly.loading.faults.add(Code::require_or_levels, node, {rule.id});
  }
}

const Framework* find_framework(const Charter& charter, std::string_view id) {
  const auto at = std::ranges::find(charter.frameworks, id, &Framework::id);
  return at == charter.frameworks.end() ? nullptr : &*at;
}

void read_source(const Node& node, Rule& rule, Assembly& assembly) {
  if (!check(node, kSourceKeys, "sources", assembly.loading)) return;
  SourceRef source{.framework = text(node, "framework"),
                   .item = text(node, "item"),
                   .note = localized(node, "note")};
  if (source.framework.empty() || source.item.empty()) return;
  const Framework* framework =
      find_framework(assembly.charter, source.framework);
  if (framework == nullptr) {
    std::vector<std::string_view> known;
    for (const Framework& one : assembly.charter.frameworks) {
      known.push_back(one.id);
    }
    return unknown_name(*node.find("framework"), "framework", known,
                        assembly.loading);
  }
  const auto item =
      std::ranges::find(framework->items, source.item, &Framework::Item::id);
  if (item == framework->items.end()) {
    std::vector<std::string_view> known;
    for (const Framework::Item& one : framework->items) {
      known.push_back(one.id);
    }
    return unknown_name(*node.find("item"), "item", known, assembly.loading);
  }
  source.framework_title = framework->title;
  source.item_title = item->title;
  rule.sources.push_back(std::move(source));
}

void read_evidence(const Node& node, Rule& rule, Loading& loading) {
  const std::optional<Node> evidence = mapping(node, "evidence");
  if (!evidence) return;
  check(*evidence, kEvidenceKeys, "evidence", loading);
  rule.evidence.expected = localized(*evidence, "expected");
  rule.evidence.at_least =
      word(*evidence, "at_least", Rung::declared, kRungs, loading);
}

// `low`, `medium`, `high`, or whole days.
void read_effort(const Node& node, Rule& rule, Loading& loading) {
  rule.remedy.effort = find_effort(node.text());
  if (rule.remedy.effort) return;
  if (!node.value().is(Kind::integer)) {
    return unknown_name(node, "effort", names(kEfforts), loading);
  }
  const std::int64_t days = node.value().integer();
  if (days >= 0 && days <= kMostDays) {
    rule.remedy.days = static_cast<std::uint32_t>(days);
  } else {
    loading.faults.add(Code::bad_effort, node, {std::string(node.text())});
  }
}

void read_remedy(const Node& node, Rule& rule, Loading& loading) {
  const std::optional<Node> remedy = mapping(node, "remedy");
  if (!remedy) return;
  check(*remedy, kRemedyKeys, "remedy", loading);
  rule.remedy.text = localized(*remedy, "text");
  if (const std::optional<Node> effort = remedy->find("effort")) {
    read_effort(*effort, rule, loading);
  }
}

void read_criterion(const Node& node, Rule& rule, Loading& loading) {
  const std::optional<Node> criterion = mapping(node, "criterion");
  if (!criterion) return;
  check(*criterion, kCriterionKeys, "criterion", loading);
  rule.link_to_object = localized(*criterion, "link_to_object");
}

void read_principle(const Node& node, Rule& rule, Assembly& assembly) {
  const std::optional<Node> id = node.find("principle");
  if (!id || !id->is_scalar()) return;
  std::vector<std::string_view> known;
  for (const Principle& one : assembly.charter.principles) {
    known.push_back(one.id);
  }
  const auto at = std::ranges::find(known, id->text());
  if (at == known.end()) {
    return unknown_name(*id, "principle", known, assembly.loading);
  }
  rule.principle = static_cast<std::size_t>(at - known.begin());
}

Rule read_words(const Node& node, Loading& loading) {
  return {.id = text(node, "id"),
          .title = localized(node, "title"),
          .force = word(node, "force", Force::charter, kForces, loading),
          .enabled = boolean(node, "enabled", true),
          .why = localized(node, "why"),
          .note = localized(node, "note"),
          .tags = texts(node, "tags"),
          .final = boolean(node, "final", false),
          .at = node.mark()};
}

}  // namespace

std::int64_t default_weight(Severity severity) {
  switch (severity) {
    case Severity::info:
      return 0;
    case Severity::minor:
      return 1;
    case Severity::major:
      return 3;
    case Severity::blocking:
      return 5;
  }
  return 0;
}

void read_rule(const Node& node, Assembly& assembly) {
  Loading& loading = assembly.loading;
  if (!check(node, kRuleKeys, "rules", loading)) return;
  assembly.rules.add(node, "id", loading);
  Rule rule = read_words(node, loading);
  read_principle(node, rule, assembly);
  read_weighting(node, rule, loading);
  read_levels(node, rule, loading);
  read_effective(node, rule, loading);
  read_conditions(node, rule, assembly);
  assembly.rule = &rule;
  rule.message = compile_message(node, "message", assembly);
  assembly.rule = nullptr;
  for (const Node& source : items(node, "sources")) {
    read_source(source, rule, assembly);
  }
  read_evidence(node, rule, loading);
  read_remedy(node, rule, loading);
  read_criterion(node, rule, loading);
  assembly.charter.rules.push_back(std::move(rule));
}

}  // namespace charta
