// SPDX-License-Identifier: EUPL-1.2
// The order of judging, and the scores of `levels`.
#include "charta/audit/judge.h"

#include <algorithm>
#include <array>
#include <optional>

namespace charta {
namespace {

// The scores of what failed and of what passed, at hand to be copied.
constexpr std::array<Rational, 2> kEnds{0, 1};

// A number in [0, 1] as it is; too many digits for a fraction count as none.
Rational score_of(const Value& value) {
  switch (value.kind()) {
    case Kind::boolean:
      return value.boolean() ? 1 : 0;
    case Kind::integer:
      return value.integer();
    case Kind::uinteger:
      return static_cast<std::int64_t>(value.uinteger());
    case Kind::real:
      return Rational::of(value.real()).value_or(Rational());
    case Kind::null:
    case Kind::string:
    case Kind::bytes:
    case Kind::list:
    case Kind::map:
    case Kind::timestamp:
    case Kind::duration:
    case Kind::type:
    case Kind::optional:
    case Kind::address:
    case Kind::network:
    case Kind::error:
    case Kind::unknown:
      break;
  }
  return 0;
}

bool decided(cel::Truth truth) {
  return truth == cel::Truth::yes || truth == cel::Truth::no;
}

std::vector<std::string> distrusted_of(std::span<const Missing> missing) {
  std::vector<std::string> paths;
  for (const Missing& one : missing) {
    if (one.present == one.path.size()) paths.emplace_back(one.path);
  }
  return paths;
}

Requirement requirement_of(const cel::Answer& answer,
                           const Expression& expression) {
  Requirement out{.truth = answer.truth};
  if (decided(answer.truth)) out.score = score_of(answer.value);
  if (answer.truth == cel::Truth::unknown) {
    out.missing = paths_of(answer.missing);
    out.distrusted = distrusted_of(answer.missing);
  }
  if (answer.truth == cel::Truth::error) {
    out.error =
        Failure{std::string(answer.error), expression.mark(answer.error_at)};
  }
  return out;
}

// What `levels` came to so far: every score that some answer to what is missing
// could give, and why they are not one.
struct Levels {
  std::optional<Rational> score{};
  bool differ = false;
  Requirement open{};
  bool unknown = false;
  bool error = false;

  void candidate(const Rational& other) {
    differ = differ || (score && *score != other);
    score = other;
  }
  void note(const Requirement& step) {
    if (step.truth == cel::Truth::unknown) {
      unknown = true;
      open.missing.insert(open.missing.end(), step.missing.begin(),
                          step.missing.end());
      open.distrusted.insert(open.distrusted.end(), step.distrusted.begin(),
                             step.distrusted.end());
    } else if (!error) {
      error = true;
      open.error = step.error;
    }
  }
  Requirement result() {
    if (!differ) {
      const auto truth = *score == 0 ? cel::Truth::no : cel::Truth::yes;
      return {.truth = truth, .score = *score};
    }
    open.truth = unknown ? cel::Truth::unknown : cel::Truth::error;
    for (auto* paths : {&open.missing, &open.distrusted}) {
      std::ranges::sort(*paths);
      paths->erase(std::unique(paths->begin(), paths->end()), paths->end());
    }
    return std::move(open);
  }
};

// First match wins. A step that nobody can decide leaves both ways open; when
// both lead to one score, that is the score.
Requirement require_levels(const Rule& rule, cel::Facts& facts) {
  Levels levels;
  for (const LevelStep& step : rule.level_steps) {
    const cel::Answer answer = step.when.program.ask(facts);
    if (answer.truth == cel::Truth::no) continue;
    levels.candidate(step.score);
    if (answer.truth == cel::Truth::yes) return levels.result();
    levels.note(requirement_of(answer, step.when));
  }
  levels.candidate(0);
  return levels.result();
}

void decide(Finding& finding, const Rational& score) {
  settle(finding, score == 1 ? Outcome::pass : Outcome::fail, score);
}

void take(Finding& finding, Requirement&& requirement) {
  finding.missing = std::move(requirement.missing);
  finding.error = std::move(requirement.error);
  if (decided(requirement.truth)) {
    decide(finding, requirement.score);
  } else if (requirement.truth == cel::Truth::error) {
    finding.outcome = finding.raw = Outcome::error;
    finding.high = 1;
  } else {
    leave_open(finding, Stage::require);
  }
}

// Whether the rule's days and its condition let it be asked; else the finding
// says why not.
bool in_play(const Rule& rule, Day as_of, cel::Facts& facts, Finding& finding) {
  finding.stage = Stage::effective;
  if (rule.from && as_of < *rule.from) {
    settle(finding, Outcome::not_yet_due, kEnds[0]);
    return false;
  }
  if (rule.until && *rule.until < as_of) {
    settle(finding, Outcome::not_applicable, kEnds[0]);
    return false;
  }
  finding.stage = Stage::when;
  if (!rule.when) return true;
  const cel::Program& when = rule.when->program;
  const Value value = when.question(facts);
  if (value.is(Kind::boolean) && value.boolean()) return true;
  const cel::Answer answer = when.answer(facts, value);
  if (answer.truth == cel::Truth::yes) return true;
  if (answer.truth == cel::Truth::no) {
    settle(finding, Outcome::not_applicable, kEnds[0]);
  } else {
    take(finding, requirement_of(answer, *rule.when));
    finding.stage = Stage::when;
  }
  return false;
}

}  // namespace

std::vector<std::string> paths_of(std::span<const Missing> missing) {
  std::vector<std::string> paths;
  paths.reserve(missing.size());
  for (const Missing& one : missing) paths.emplace_back(one.path);
  return paths;
}

void settle(Finding& finding, Outcome outcome, const Rational& score) {
  finding.outcome = finding.raw = outcome;
  finding.low = finding.high = score;
}

void leave_open(Finding& finding, Stage stage) {
  finding.outcome = finding.raw = Outcome::unknown;
  finding.stage = stage;
  finding.low = 0;
  finding.high = 1;
}

Requirement require(const Rule& rule, cel::Facts& facts) {
  if (!rule.require) return require_levels(rule, facts);
  return requirement_of(rule.require->program.ask(facts), *rule.require);
}

void judge(const Rule& rule, Day as_of, cel::Facts& facts, Finding& finding) {
  if (!in_play(rule, as_of, facts, finding)) return;
  finding.stage = Stage::require;
  if (!rule.require) return take(finding, require_levels(rule, facts));
  const cel::Program& require = rule.require->program;
  const Value value = require.question(facts);
  // Most rules are decided: nothing has to be carried to the finding.
  if (value.is(Kind::boolean)) {
    const bool passed = value.boolean();
    return settle(finding, passed ? Outcome::pass : Outcome::fail,
                  kEnds[passed ? 1 : 0]);
  }
  const cel::Answer answer = require.answer(facts, value);
  if (decided(answer.truth)) return decide(finding, score_of(answer.value));
  take(finding, requirement_of(answer, *rule.require));
}

}  // namespace charta
