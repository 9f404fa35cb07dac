// SPDX-License-Identifier: EUPL-1.2
// Tries every combination of scores, as if rules knew nothing of each other:
// more than can happen, so that what is not reached here never is.
#include "charta/review/reachable.h"

#include <algorithm>

namespace charta {
namespace {

constexpr std::size_t kMostStates = 20'000;

// What a rule may score; the first is "not in play".
struct Options {
  const Rule* rule = nullptr;
  std::vector<Rational> scores{};
  std::size_t chosen = 0;
};

// False when the rule may score any number.
bool add_scores(const Rule& rule, std::vector<Rational>& scores) {
  scores = {Rational(), Rational(), Rational(1)};
  for (const LevelStep& step : rule.level_steps) scores.push_back(step.score);
  if (!rule.require) return true;
  const cel::Type type = rule.require->program.type();
  return type != nullptr && type->kind == cel::TypeKind::boolean;
}

class Reacher {
 public:
  explicit Reacher(const Charter& charter) : charter_(charter) {}

  // False when it cannot be sure.
  bool prepare() {
    std::size_t states = 1;
    for (const Rule& rule : charter_.rules) {
      if (!rule.enabled || rule.weight == Rational(0)) continue;
      Options one{.rule = &rule};
      if (!add_scores(rule, one.scores)) return false;
      states *= one.scores.size();
      if (states > kMostStates) return false;
      options_.push_back(std::move(one));
    }
    return charter_.model == ScoreModel::weighted && !options_.empty();
  }

  std::vector<bool> reached() {
    std::vector<bool> grades(charter_.grades.size());
    do {
      if (const auto score = this->score()) {
        const std::size_t grade = grade_of(*score * Rational(100));
        if (grade < grades.size()) grades[grade] = true;
      }
    } while (advance());
    return grades;
  }

  std::size_t grade_of(const Rational& points) const {
    const auto at = std::ranges::find_if(
        charter_.grades, [&](const Grade& one) { return one.from <= points; });
    return static_cast<std::size_t>(at - charter_.grades.begin());
  }

 private:
  bool advance() {
    for (Options& one : options_) {
      if (++one.chosen < one.scores.size()) return true;
      one.chosen = 0;
    }
    return false;
  }

  std::optional<Rational> score() const {
    Rational total;
    Rational weight;
    for (std::size_t i = 0; i < charter_.principles.size(); ++i) {
      const auto mean = mean_of(i);
      if (!mean) continue;
      total = total + *mean * charter_.principles[i].weight;
      weight = weight + charter_.principles[i].weight;
    }
    if (weight == Rational(0)) return {};
    return total / weight;
  }

  std::optional<Rational> mean_of(std::size_t principle) const {
    Rational total;
    Rational weight;
    for (const Options& one : options_) {
      if (one.rule->principle != principle || one.chosen == 0) continue;
      total = total + one.scores[one.chosen] * one.rule->weight;
      weight = weight + one.rule->weight;
    }
    if (weight == Rational(0)) return {};
    return total / weight;
  }

  const Charter& charter_;
  std::vector<Options> options_{};
};

bool capped(const Charter& charter, const std::string& grade) {
  return std::ranges::count(charter.caps, grade, &Cap::grade) != 0;
}

}  // namespace

std::vector<std::string> unreachable_grades(const Charter& charter) {
  Reacher reacher(charter);
  std::vector<bool> reached(charter.grades.size());
  if (charter.model == ScoreModel::absolute) {
    for (const int points : {0, 100}) {
      const std::size_t grade = reacher.grade_of(Rational(points));
      if (grade < reached.size()) reached[grade] = true;
    }
  } else {
    if (!reacher.prepare()) return {};
    reached = reacher.reached();
  }
  std::vector<std::string> grades;
  for (std::size_t i = 0; i < reached.size(); ++i) {
    const std::string& grade = charter.grades[i].id;
    if (!reached[i] && !capped(charter, grade)) grades.push_back(grade);
  }
  return grades;
}

}  // namespace charta
