// SPDX-License-Identifier: EUPL-1.2
// Reads the named scores: models over chosen rules, and formulas over the
// scores before them.
#include <algorithm>
#include <array>

#include "charta/base/nearest.h"
#include "charta/charter/assembly.h"
#include "charta/charter/join.h"
#include "charta/charter/select.h"
#include "charta/charter/text_map.h"

namespace charta {
namespace {

constexpr std::array kModels = {ScoreModel::weighted, ScoreModel::flat,
                                ScoreModel::flat_unweighted,
                                ScoreModel::absolute, ScoreModel::sum};
// Two ends for each score that a formula reads: its corners double with each.
constexpr std::size_t kMostTerms = 8;

Traits traits_of(const Charter& charter, const Rule& rule) {
  Traits traits{.id = rule.id,
                .force = name(rule.force),
                .severity = name(rule.severity),
                .criterion = !rule.link_to_object.empty()};
  if (rule.principle < charter.principles.size()) {
    traits.principle = charter.principles[rule.principle].id;
  }
  for (const Level level : rule.levels) traits.levels.push_back(name(level));
  for (const std::string& tag : rule.tags) traits.tags.emplace_back(tag);
  return traits;
}

class ScoreReader {
 public:
  explicit ScoreReader(Assembly& assembly)
      : charter_(assembly.charter), loading_(assembly.loading) {
    for (const Rule& rule : charter_.rules) {
      traits_.push_back(traits_of(charter_, rule));
    }
    if (assembly.engine == nullptr) return;
    for (const auto& one : assembly.engine->environment().constants) {
      if (one.name == "params" && one.value.is(Kind::map)) {
        params_ = &one.value.map();
      }
    }
  }

  void read(const Node& node) {
    if (!check(node, kScoreKeys, "scores", loading_)) return;
    seen_.add(node, "id", loading_);
    NamedScore score{.id = text(node, "id"),
                     .title = localized(node, "title"),
                     .at = node.mark()};
    if (node.find("formula")) {
      read_derived(node, score);
    } else {
      score.model =
          word(node, "model", ScoreModel::weighted, kModels, loading_);
      read_rules(node, score);
      refuse_key(node, "max", score);
    }
    charter_.scores.push_back(std::move(score));
    read_grades(node);
  }

 private:
  void refuse_key(const Node& node, std::string_view key,
                  const NamedScore& score) {
    const std::optional<Node> found = node.find(key);
    if (!found) return;
    loading_.faults.add(Code::score_key, *found, {std::string(key), score.id});
  }

  void read_rules(const Node& node, NamedScore& score) {
    const std::optional<Node> over = node.find("over");
    const Choices choices =
        over ? read_choices(*over, traits_, loading_) : Choices{};
    for (const Principle& one : charter_.principles) {
      score.principle_weights.push_back(one.weight);
    }
    for (std::size_t i = 0; i < traits_.size(); ++i) {
      if (!charter_.rules[i].enabled) continue;
      if (over && !chosen(choices, traits_[i])) continue;
      score.rules.push_back(static_cast<std::uint32_t>(i));
      score.weights.push_back(charter_.rules[i].weight);
    }
    const std::optional<Node> weights = mapping(node, "weights");
    for (std::uint32_t i = 0; weights && i < weights->size(); ++i) {
      weigh(weights->key(i), weights->at(i), score);
    }
  }

  void weigh(std::string_view id, const Node& node, NamedScore& score) {
    const std::optional<Rational> weight = read_weight(node, loading_);
    if (!weight) return;
    bool met = false;
    for (std::size_t i = 0; i < score.rules.size(); ++i) {
      if (charter_.rules[score.rules[i]].id != id) continue;
      score.weights[i] = *weight;
      met = true;
    }
    for (std::size_t i = 0; i < charter_.principles.size(); ++i) {
      if (met || charter_.principles[i].id != id) continue;
      score.principle_weights[i] = *weight;
      met = true;
    }
    if (met) return;
    std::vector<std::string_view> names;
    for (const std::uint32_t i : score.rules) {
      names.push_back(charter_.rules[i].id);
    }
    loading_.faults.add(Code::selects_nothing, node,
                        {std::string(id), std::string(nearest(id, names))});
  }

  void read_derived(const Node& node, NamedScore& score) {
    for (const std::string_view key : {"model", "over", "weights"}) {
      refuse_key(node, key, score);
    }
    score.formula = formula(*node.find("formula"), false);
    if (const auto most = node.find("max")) {
      score.maximum = formula(*most, false);
    }
    score.derived = true;
  }

  // Of the scores so far. Its own score is one of them for a grade's `when`.
  Formula formula(const Node& node, bool condition) {
    std::vector<std::string_view> names;
    for (const NamedScore& one : charter_.scores) names.push_back(one.id);
    auto read = read_formula(node.text(), {names, params_});
    if (!read) {
      refuse(node, read.error(), names);
      return {};
    }
    if (read->condition != condition ||
        values_read(*read).size() > kMostTerms) {
      refuse(node, {{}, std::string(node.text())}, names);
      return {};
    }
    return *std::move(read);
  }

  void refuse(const Node& node, const FormulaFault& fault,
              const std::vector<std::string_view>& names) {
    if (fault.score) {
      const std::string_view id =
          std::string_view(fault.part).substr(fault.part.rfind('.') + 1);
      std::string all;
      for (const std::string_view one : names) {
        all += (all.empty() ? "" : ", ") + std::string(one);
      }
      return add(Code::unknown_score, node, fault.at,
                 {std::string(id), std::string(nearest(id, names)), all});
    }
    add(Code::bad_formula, node, fault.at, {fault.part});
  }

  void add(Code code, const Node& node, Span span,
           std::vector<std::string> args) {
    const Span source =
        span.end > span.begin ? TextMap(node).source(span) : node.span();
    loading_.faults.add(code, node.sheet(), source, std::move(args));
  }

  // Thresholds as parts of 100 of the maximum, or conditions, not both.
  void read_grades(const Node& node) {
    Seen seen;
    for (const Node& one : items(node, "grades")) {
      if (!check(one, kScoreGradeKeys, "grades", loading_)) continue;
      seen.add(one, "id", loading_);
      ScoreGrade grade{.id = text(one, "id")};
      const std::optional<Node> from = one.find("from");
      const std::optional<Node> when = one.find("when");
      if (from.has_value() == when.has_value()) {
        loading_.faults.add(Code::from_or_when, one, {grade.id});
        continue;
      }
      if (from)
        grade.from = read_decimal(*from, 100, Code::bad_threshold, loading_);
      if (when) grade.when = formula(*when, true);
      charter_.scores.back().grades.push_back(std::move(grade));
    }
  }

  Charter& charter_;
  Loading& loading_;
  Seen seen_{};
  std::vector<Traits> traits_{};
  const Map* params_ = nullptr;
};

}  // namespace

void read_scores(const Node& head, Assembly& assembly) {
  std::vector<Node> all = items(head, "scores");
  if (const std::optional<Node> scoring = mapping(head, "scoring")) {
    for (const Node& one : items(*scoring, "scores")) all.push_back(one);
  }
  if (all.empty()) return;
  ScoreReader reader(assembly);
  for (const Node& one : all) reader.read(one);
}

}  // namespace charta
