// SPDX-License-Identifier: EUPL-1.2
#include "audit/oracle.h"

#include <algorithm>
#include <array>

namespace oracle {
namespace {

Rational value(char outcome) {
  if (outcome == 'p') return 1;
  if (outcome == 'h') return Rational::of(1, 2);
  return 0;
}

Rational weight(const Case& given, const Rule& rule) {
  if (rule.outcome == '-') return 0;
  return given.model == ScoreModel::flat_unweighted ? 1 : rule.weight;
}

Points sums(const Case& given, std::optional<std::uint32_t> principle) {
  Points out;
  for (const Rule& rule : given.rules) {
    if (principle && rule.principle != *principle) continue;
    out.value = out.value + weight(given, rule) * value(rule.outcome);
    out.maximum = out.maximum + weight(given, rule);
  }
  return out;
}

// The mean of the means.
Points weighted(const Case& given) {
  Points out;
  Rational all;
  for (std::uint32_t i = 0; i < given.weights.size(); ++i) {
    const Points points = sums(given, i);
    if (points.maximum == 0) continue;
    out.value = out.value + given.weights[i] * points.ratio();
    all = all + given.weights[i];
  }
  if (all == 0) return {};
  return {out.value / all * 100, 100};
}

std::uint32_t grade(const Case& given, const Points& points, bool open) {
  std::uint32_t grade = 0;
  for (const charta::Grade& one : given.grades) {
    if (points.ratio() * 100 >= one.from) break;
    ++grade;
  }
  bool capped = false;
  const auto cap = [&](const std::string& id) {
    std::uint32_t at = 0;
    while (given.grades[at].id != id) ++at;
    grade = std::max(grade, at);
  };
  const auto failed = [&](bool law) {
    return std::ranges::any_of(given.rules, [law](const Rule& rule) {
      return rule.blocking && (rule.law || !law) &&
             (rule.outcome == 'f' || rule.outcome == 'h');
    });
  };
  for (const charta::Cap& one : given.caps) {
    const bool on_failure = one.when == charta::CapWhen::blocking_failed;
    capped = capped || on_failure;
    if (on_failure ? failed(false) : open) cap(one.grade);
  }
  if (!capped && failed(true)) cap(given.grades.back().id);
  return grade;
}

}  // namespace

std::optional<Points> score(const Case& given) {
  Points points =
      given.model == ScoreModel::weighted ? weighted(given) : sums(given, {});
  if (points.maximum == 0) return {};
  if (given.model == ScoreModel::absolute) {
    return Points{points.value == points.maximum ? 1 : 0, 1};
  }
  return points;
}

std::vector<std::size_t> open(const Case& given) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < given.rules.size(); ++i) {
    if (given.rules[i].outcome == 'u') out.push_back(i);
  }
  return out;
}

std::vector<Case> completions(const Case& given,
                              const std::vector<std::size_t>& which,
                              const std::string& letters) {
  std::vector<Case> all{given};
  for (const std::size_t i : which) {
    std::vector<Case> next;
    for (const Case& one : all) {
      for (const char letter : letters) {
        next.push_back(one);
        next.back().rules[i].outcome = letter;
      }
    }
    all = std::move(next);
  }
  return all;
}

std::optional<Interval> interval(const Case& given) {
  std::optional<Interval> out;
  // `blocking_unknown` looks at what is open now, not at a completion.
  const bool blocking_open = std::ranges::any_of(
      given.rules,
      [](const Rule& rule) { return rule.blocking && rule.outcome == 'u'; });
  for (const Case& one : completions(given, open(given), "pf")) {
    const std::optional<Points> points = score(one);
    if (!points) continue;
    const std::uint32_t worst = grade(one, *points, blocking_open);
    const std::uint32_t best = grade(one, *points, false);
    if (!out) out = Interval{points->value, points->value, worst, best};
    out->low = std::min(out->low, points->value);
    out->high = std::max(out->high, points->value);
    out->grade_low = std::max(out->grade_low, worst);
    out->grade_high = std::min(out->grade_high, best);
  }
  return out;
}

Case random_case(std::mt19937_64& random, std::size_t rules) {
  const auto below = [&](std::uint64_t n) { return random() % n; };
  Case out;
  out.model = static_cast<ScoreModel>(below(5));
  for (std::uint64_t n = below(3) + 1; n > 0; --n) {
    out.weights.emplace_back(static_cast<std::int64_t>(below(5)));
  }
  for (std::uint64_t n = below(rules + 1); n > 0; --n) {
    Rule rule;
    rule.principle = static_cast<std::uint32_t>(below(out.weights.size()));
    rule.weight = static_cast<int>(below(6));
    rule.outcome = "pfh-uuuu"[below(8)];
    rule.blocking = below(4) == 0;
    rule.law = below(2) == 0;
    if (rule.outcome == 'u') {
      rule.missing.emplace_back(1, static_cast<char>('a' + below(3)));
      if (below(4) == 0) rule.missing.emplace_back("d");
    }
    out.rules.push_back(rule);
  }
  const std::array<std::vector<charta::Grade>, 2> scales{
      std::vector<charta::Grade>{{"A", 80}, {"B", 50}, {"C", 20}, {"D", 0}},
      std::vector<charta::Grade>{{"yes", Rational::of(200, 3)}, {"no", 0}}};
  out.grades = scales[below(2)];
  const auto cap = [&](charta::CapWhen when) {
    if (below(2) != 0) return;
    out.caps.push_back({when, out.grades[below(out.grades.size())].id});
  };
  cap(charta::CapWhen::blocking_failed);
  cap(charta::CapWhen::blocking_unknown);
  return out;
}

std::vector<charta::Stake> stakes(const Case& given) {
  std::vector<charta::Stake> all;
  for (const Rule& rule : given.rules) {
    const bool is_open = rule.outcome == 'u';
    all.push_back({.principle = rule.principle,
                   .in_play = rule.outcome != '-',
                   .weight = rule.weight,
                   .low = is_open ? Rational(0) : value(rule.outcome),
                   .high = is_open ? Rational(1) : value(rule.outcome)});
  }
  return all;
}

charta::Reckoning reckon(const Case& given) {
  return charta::reckon({given.model, given.weights}, stakes(given));
}

charta::Method method(const Case& given) {
  return {.model = given.model, .grades = given.grades, .caps = given.caps};
}

charta::Blocking blocking(const Case& given) {
  charta::Blocking out;
  for (const Rule& rule : given.rules) {
    if (!rule.blocking) continue;
    const bool failed = rule.outcome == 'f' || rule.outcome == 'h';
    const bool is_open = rule.outcome == 'u';
    out.failed = out.failed || failed;
    out.open = out.open || is_open;
    out.law_failed = out.law_failed || (failed && rule.law);
    out.law_open = out.law_open || (is_open && rule.law);
  }
  return out;
}

std::vector<charta::Question> questions(const Case& given) {
  const charta::Reckoning sums = reckon(given);
  if (!sums.total.assessed) return {};
  const charta::Method how = method(given);
  const charta::Scale scale(how, sums.shares.whole);
  charta::Position position{.scale = &scale, .maximum = sums.total.maximum};
  position.standing = {.low = sums.shares.low,
                       .high = sums.shares.high,
                       .blocking = blocking(given)};
  std::vector<charta::OpenRule> rules;
  for (const std::size_t i : open(given)) {
    const Rule& rule = given.rules[i];
    position.blocking_open += rule.blocking ? 1 : 0;
    position.law_open += rule.blocking && rule.law ? 1 : 0;
    rules.push_back({.rule = static_cast<std::uint32_t>(i),
                     .part = sums.shares.parts[i],
                     .blocking = rule.blocking,
                     .law = rule.law,
                     .missing = rule.missing,
                     .weak = {}});
  }
  return charta::questions(position, rules);
}

}  // namespace oracle
