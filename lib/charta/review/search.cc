// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/search.h"

#include <algorithm>

#include "charta/audit/judge.h"
#include "charta/review/spelling.h"

namespace charta {
namespace {

// A search beyond this says nothing: `charter check` is run at every save.
constexpr std::size_t kMostSteps = 4'000;
constexpr std::size_t kSketchBytes = 1U << 20U;

std::vector<Param> params_of(const Charter& charter) {
  std::vector<Param> params;
  for (const Constant& one : charter.params) {
    params.push_back({one.name, one.value});
  }
  return params;
}

std::optional<Day> latest_from(const std::vector<const Rule*>& rules) {
  std::optional<Day> day;
  for (const Rule* rule : rules) {
    if (rule->from) day = std::max(day.value_or(*rule->from), *rule->from);
  }
  return day;
}

std::optional<Day> earliest_until(const std::vector<const Rule*>& rules) {
  std::optional<Day> day;
  for (const Rule* rule : rules) {
    if (rule->until) day = std::min(day.value_or(*rule->until), *rule->until);
  }
  return day;
}

// Dated params have other values on other days.
bool reads_dated(const Charter& charter,
                 const std::vector<const Rule*>& rules) {
  return std::ranges::any_of(rules, [&](const Rule* rule) {
    const Names names = names_of(*rule, charter);
    return std::ranges::any_of(charter.params, [&](const Constant& one) {
      return !one.steps.empty() && names.params.contains(one.name);
    });
  });
}

// The field of the domains that a missing path is, or is in.
std::string field_of(std::string_view path) {
  return std::string(path.substr(0, path.find('[')));
}

std::vector<Judge> judges_of(const std::vector<const Rule*>& rules,
                             const cel::Engine& engine) {
  std::vector<Judge> judges;
  for (const Rule* rule : rules) judges.push_back({rule, &engine});
  return judges;
}

}  // namespace

Reply Reply::of(bool truth) {
  return {.truth = truth ? cel::Truth::yes : cel::Truth::no};
}

Reply Reply::open(const Said& said) { return {.missing = said.missing}; }

Search::Search(const Charter& charter, const std::vector<const Rule*>& rules)
    : Search(charter, judges_of(rules, *charter.engine), Gaps::left_out) {}

Search::Search(const Charter& charter, const std::vector<Judge>& judges,
               Gaps gaps, std::string_view more)
    : charter_(charter), arena_(kSketchBytes) {
  for (const Judge& one : judges) {
    rules_.push_back(one.rule);
    facts_.emplace_back(*one.engine);
  }
  uses_ = uses_of(rules_, charter, params_of(charter), more);
  for (const auto& [path, use] : uses_) {
    if (use.presence) presence_.push_back(path);
  }
  Uses asked = uses_;
  for (auto& [path, use] : asked) {
    use.presence = use.presence || (gaps == Gaps::tried && path != "as_of");
  }
  domains_ = domains_of(asked, charter.vocabulary, latest_from(rules_),
                        earliest_until(rules_));
  std::erase_if(presence_, [&](const std::string& path) {
    return !domains_.contains(path);
  });
  exhaustive_ = !reads_dated(charter, rules_);
}

void Search::bind(const Sketch& sketch) {
  arena_.reset();
  std::vector<cel::Facts::Binding> bindings;
  for (const Drawn& one : draw(sketch, arena_)) {
    bindings.push_back({one.name, one.value});
  }
  for (cel::Facts& facts : facts_) facts.reset(bindings);
}

// Only sketches of days in force are made, so the day itself needs no check.
Said Search::judge(std::size_t number) {
  const Rule& rule = *rules_[number];
  cel::Facts& facts = facts_[number];
  if (rule.when) {
    const cel::Answer answer = rule.when->program.ask(facts);
    if (answer.truth == cel::Truth::no) return {Outcome::not_applicable};
    if (answer.truth == cel::Truth::error) return {Outcome::error};
    if (answer.truth == cel::Truth::unknown) {
      return {Outcome::unknown, {}, paths_of(answer.missing)};
    }
  }
  Requirement requirement = require(rule, facts);
  if (requirement.truth == cel::Truth::error) return {Outcome::error};
  if (requirement.truth == cel::Truth::unknown) {
    return {Outcome::unknown, {}, std::move(requirement.missing)};
  }
  const bool pass = requirement.score == Rational(1);
  return {pass ? Outcome::pass : Outcome::fail, requirement.score};
}

Said Search::say(std::size_t rule) { return judge(rule); }

Said Search::say_without(std::size_t rule, const std::string& path) {
  Sketch less = sketch_;
  less.erase(path);
  bind(less);
  Said said = judge(rule);
  bind(sketch_);
  return said;
}

std::vector<Rational> Search::scores_along(std::size_t rule,
                                           const std::string& path) {
  std::vector<Rational> scores;
  Sketch other = sketch_;
  for (const Datum& value : domains_.find(path)->second.values) {
    other[path] = value;
    bind(other);
    const Said said = judge(rule);
    if (said.outcome == Outcome::pass || said.outcome == Outcome::fail) {
      scores.push_back(said.score);
    }
  }
  bind(sketch_);
  return scores;
}

Reply Search::holds(const Expression& condition) {
  const cel::Answer answer = condition.program.ask(facts_.front());
  if (answer.truth != cel::Truth::unknown) return {answer.truth};
  return {answer.truth, paths_of(answer.missing)};
}

std::optional<std::string> Search::next(const Reply& reply) const {
  for (const std::string& path : presence_) {
    if (!sketch_.contains(path)) return path;
  }
  for (const std::string& missing : reply.missing) {
    const std::string path = field_of(missing);
    if (domains_.contains(path) && !sketch_.contains(path)) return path;
  }
  return {};
}

bool Search::branch(const std::string& path, const Question& question) {
  const Domain& domain = domains_.find(path)->second;
  exhaustive_ = exhaustive_ && domain.exhaustive;
  for (const Datum& value : domain.values) {
    sketch_[path] = value;
    if (walk(question)) return true;
    if (steps_ >= kMostSteps) return false;
  }
  sketch_.erase(path);
  return false;
}

bool Search::walk(const Question& question) {
  if (++steps_ >= kMostSteps) {
    exhaustive_ = false;
    return false;
  }
  bind(sketch_);
  const bool ready = std::ranges::all_of(
      presence_, [&](const auto& path) { return sketch_.contains(path); });
  const Reply reply = ready ? question(*this) : Reply{};
  if (reply.truth == cel::Truth::yes) return true;
  if (reply.truth == cel::Truth::no) return false;
  if (reply.truth == cel::Truth::error) exhaustive_ = false;
  const std::optional<std::string> path = next(reply);
  if (path) return branch(*path, question);
  // All that is missing was left open on purpose, or nobody knows what it is.
  const bool meant = std::ranges::all_of(reply.missing, [&](const auto& one) {
    return sketch_.contains(field_of(one));
  });
  exhaustive_ = exhaustive_ && meant && !reply.missing.empty();
  return false;
}

Found Search::find(const Question& question) {
  const bool before = exhaustive_;
  sketch_.clear();
  steps_ = 0;
  const bool found = walk(question);
  const bool proven = std::exchange(exhaustive_, before);
  if (found) return Found::some;
  return proven ? Found::none : Found::unclear;
}

}  // namespace charta
