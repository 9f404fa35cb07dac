// SPDX-License-Identifier: EUPL-1.2
// What is seen without asking any rule: names, weights, dates, criteria.
#include <algorithm>
#include <cctype>

#include "charta/review/reachable.h"
#include "charta/review/spelling.h"
#include "charta/review/weak_spots.h"

namespace charta {
namespace {

// Reports show a tenth of a point.
Rational shown() { return Rational::of(1, 20); }
// A shorter text names no object.
constexpr std::size_t kShortLink = 15;

class Inspector {
 public:
  Inspector(const Charter& charter, Day as_of)
      : charter_(charter), as_of_(as_of) {}

  void inspect() {
    names();
    for (const Rule& rule : charter_.rules) {
      dates(rule);
      criterion(rule);
    }
    for (const Level level :
         {Level::project, Level::organisation, Level::bid}) {
      weights(level);
    }
    for (const std::string& grade : unreachable_grades(charter_)) {
      add(Code::grade_unreachable, {.file = main_file()}, {grade});
    }
  }

  Diagnostics found{};

 private:
  void add(Code code, const Mark& at, std::vector<std::string> args) {
    found.push_back({.code = code,
                     .at = at,
                     .args = std::move(args),
                     .gravity = Gravity::warning});
  }

  std::string main_file() const {
    if (!charter_.params.empty()) return charter_.params.front().at.file;
    if (!charter_.variables.empty()) return charter_.variables.front().at.file;
    return charter_.rules.empty() ? std::string()
                                  : charter_.rules.front().at.file;
  }

  // Rules that are switched off read too: they may be switched on.
  void names() {
    Names used;
    for (const Rule& rule : charter_.rules) {
      used.merge(names_of(rule, charter_));
      used.merge(names_of(rule.message));
    }
    complete(used, charter_);
    for (const Constant& one : charter_.params) {
      if (!used.params.contains(one.name)) {
        add(Code::param_unused, one.at, {one.name});
      }
    }
    for (const Definition& one : charter_.variables) {
      if (!used.variables.contains(one.name)) {
        add(Code::variable_unused, one.at, {one.name});
      }
    }
  }

  // The year of a text's own number, e.g. 2016 of `Regulation (EU) 2016/679`.
  static std::optional<int> year_of(std::string_view reference) {
    for (std::size_t i = 0; i + 4 <= reference.size(); ++i) {
      const std::string_view four = reference.substr(i, 4);
      const auto digit = [&](std::size_t at) {
        return at < reference.size() &&
               std::isdigit(static_cast<unsigned char>(reference[at])) != 0;
      };
      const bool alone = (i == 0 || !digit(i - 1)) && !digit(i + 4);
      if (alone &&
          std::ranges::all_of(
              four, [](unsigned char c) { return std::isdigit(c) != 0; }) &&
          (four.starts_with("19") || four.starts_with("20"))) {
        return std::stoi(std::string(four));
      }
    }
    return {};
  }

  // The year of the oldest text that a rule cites; nothing when one has none.
  std::optional<int> oldest(const Rule& rule) const {
    std::optional<int> year;
    for (const SourceRef& source : rule.sources) {
      const auto at = std::ranges::find(charter_.frameworks, source.framework,
                                        &Framework::id);
      if (at == charter_.frameworks.end()) return {};
      const std::optional<int> own = year_of(at->reference);
      if (!own) return {};
      year = std::min(year.value_or(*own), *own);
    }
    return year;
  }

  void dates(const Rule& rule) {
    if (!rule.enabled || !rule.from) return;
    const std::string from = to_string(*rule.from);
    if (rule.force == Force::future_law && *rule.from <= as_of_) {
      add(Code::future_law_due, rule.at, {rule.id, from});
    }
    if (rule.force != Force::law && rule.force != Force::future_law) return;
    const std::optional<int> year = oldest(rule);
    if (year && std::stoi(from.substr(0, 4)) < *year) {
      add(Code::effective_before_law, rule.at,
          {rule.id, from, std::to_string(*year)});
    }
  }

  static bool thin(std::string_view link, std::string_view title) {
    return link.empty() || link.size() < kShortLink || link == title;
  }

  void criterion(const Rule& rule) {
    if (rule.link_to_object.empty()) return;
    if (std::ranges::count(rule.levels, Level::bid) == 0) {
      add(Code::criterion_not_of_bids, rule.at, {rule.id});
    }
    for (const Language language : {Language::english, Language::french}) {
      const std::string_view link = rule.link_to_object.in(language);
      if (!thin(link, rule.title.in(language))) continue;
      return add(Code::criterion_without_link, rule.at, {rule.id});
    }
  }

  // A principle's weight counts once, among those with rules of that level.
  void weights(Level level) {
    std::vector<Rational> sums(charter_.principles.size());
    for (const Rule& rule : charter_.rules) {
      if (counts(rule, level)) {
        sums[rule.principle] = sums[rule.principle] + rule.weight;
      }
    }
    Rational all;
    for (std::size_t i = 0; i < sums.size(); ++i) {
      if (sums[i] > Rational(0)) all = all + charter_.principles[i].weight;
    }
    if (charter_.model != ScoreModel::weighted || all == Rational(0)) return;
    for (const Rule& rule : charter_.rules) {
      if (!counts(rule, level)) continue;
      const Rational share = charter_.principles[rule.principle].weight / all *
                             rule.weight / sums[rule.principle];
      const Rational points = share * Rational(100);
      if (points < shown()) {
        add(Code::weight_rounds_away, rule.at, {rule.id, points.fixed(4)});
      }
    }
  }

  static bool counts(const Rule& rule, Level level) {
    return rule.enabled && rule.weight > Rational(0) &&
           std::ranges::count(rule.levels, level) != 0;
  }

  const Charter& charter_;
  Day as_of_;
};

}  // namespace

Diagnostics weak_charter(const Charter& charter, Day as_of) {
  Inspector inspector(charter, as_of);
  inspector.inspect();
  return std::move(inspector.found);
}

Diagnostics weak_spots(const Charter& charter, Day as_of) {
  Diagnostics all = weak_charter(charter, as_of);
  for (Diagnostics more : {weak_rules(charter), weak_pairs(charter)}) {
    all.insert(all.end(), more.begin(), more.end());
  }
  std::ranges::stable_sort(all, [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.at.file, a.at.line, a.at.column) <
           std::tie(b.at.file, b.at.line, b.at.column);
  });
  return all;
}

}  // namespace charta
