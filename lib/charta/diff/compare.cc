// SPDX-License-Identifier: EUPL-1.2
// Reports are paired by key, findings by rule.
#include "charta/diff/compare.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "charta/diff/causes.h"

namespace charta {
namespace {

bool is_open(const Finding* finding) {
  if (finding == nullptr) return false;
  return finding->outcome == Outcome::fail ||
         finding->outcome == Outcome::unknown ||
         finding->outcome == Outcome::error;
}

// What the rule demands and gets; nothing demanded is nothing lacking.
struct Ends {
  Rational low{1};
  Rational high{1};
};
Ends ends_of(const Finding* finding) {
  if (!is_open(finding)) return {};
  return {finding->low, finding->high};
}

Direction direction_of(const Ends& before, const Ends& after) {
  if (after.high < before.high) return Direction::worse;
  if (after.low < before.low) return Direction::doubtful;
  if (after.low > before.low) return Direction::better;
  if (after.high > before.high) return Direction::doubtful;
  return Direction::same;
}

bool same_proof(const WeakEvidence& a, const WeakEvidence& b) {
  return a.path == b.path && a.rung == b.rung && a.reason == b.reason;
}

// Whether both say the same of their rule; `full`: both hold all that findings
// have.
bool same(const Finding& a, const Finding& b, bool full) {
  if (a.outcome != b.outcome || a.raw != b.raw) return false;
  if (!is_open(&a)) return true;
  if (a.low != b.low || a.high != b.high) return false;
  if (a.missing != b.missing || error_of(a) != error_of(b)) return false;
  return !full ||
         std::ranges::equal(a.weak_evidence, b.weak_evidence, same_proof);
}

using Findings = std::map<std::string_view, const Finding*>;

Findings findings_of(const Run& run, const Report& report) {
  Findings all;
  for (const Finding& finding : report.findings) {
    all.emplace(rule_of(run, finding).id, &finding);
  }
  return all;
}

const Finding* find(const Findings& all, std::string_view rule) {
  const auto at = all.find(rule);
  return at == all.end() ? nullptr : at->second;
}

Turn turn_of(const Finding* before, const Finding* after) {
  if (is_open(before) == is_open(after)) return Turn::changed;
  return is_open(after) ? Turn::appeared : Turn::cleared;
}

// A rule that comes or goes without being open says nothing of the descriptor.
bool silent(const Finding* before, const Finding* after, bool full) {
  if (before != nullptr && after != nullptr) {
    return same(*before, *after, full);
  }
  return !is_open(before) && !is_open(after);
}

std::vector<FindingChange> compare_findings(
    const Pair& pair, const std::vector<FactChange>& facts) {
  const Findings before = findings_of(pair.before.run, pair.old_one());
  const Findings after = findings_of(pair.after.run, pair.new_one());
  std::set<std::string_view> rules;
  for (const auto& [rule, finding] : before) rules.insert(rule);
  for (const auto& [rule, finding] : after) rules.insert(rule);
  const bool full =
      pair.before.form != SideForm::lines && pair.after.form != SideForm::lines;
  std::vector<FindingChange> changes;
  for (const std::string_view rule : rules) {
    const Finding* old = find(before, rule);
    const Finding* now = find(after, rule);
    if (silent(old, now, full)) continue;
    FindingChange change{.turn = turn_of(old, now),
                         .direction = direction_of(ends_of(old), ends_of(now)),
                         .before = old,
                         .after = now,
                         .rule = now != nullptr
                                     ? &rule_of(pair.after.run, *now)
                                     : &rule_of(pair.before.run, *old)};
    explain(pair, facts, change);
    changes.push_back(std::move(change));
  }
  return changes;
}

// Met, undecided, not met.
Direction direction_of(Verdict before, Verdict after) {
  if (before == after) return Direction::same;
  if (after == Verdict::not_met) return Direction::worse;
  if (after == Verdict::met) return Direction::better;
  return Direction::doubtful;
}

std::size_t rank(const Run& run, const std::string& grade) {
  const auto at = std::ranges::find(run.grades, grade, &GradeScale::id);
  return static_cast<std::size_t>(at - run.grades.begin());
}

// Grades of other scales cannot be compared.
Direction direction_of(const Pair& pair) {
  const Run& before = pair.before.run;
  const Run& after = pair.after.run;
  if (!std::ranges::equal(before.grades, after.grades, {}, &GradeScale::id,
                          &GradeScale::id)) {
    return Direction::same;
  }
  const Overall& old = pair.old_one().waived;
  const Overall& now = pair.new_one().waived;
  if (!old.score.assessed || !now.score.assessed) return Direction::same;
  if (rank(after, now.grade_high) > rank(before, old.grade_high)) {
    return Direction::worse;
  }
  return rank(after, now.grade_low) > rank(before, old.grade_low)
             ? Direction::doubtful
             : Direction::same;
}

bool same_score(const Score& a, const Score& b) {
  return a.assessed == b.assessed && a.low == b.low && a.high == b.high &&
         a.maximum == b.maximum;
}

bool same_overall(const Overall& a, const Overall& b) {
  return same_score(a.score, b.score) && a.grade_low == b.grade_low &&
         a.grade_high == b.grade_high;
}

bool has_effect(std::string_view path,
                const std::vector<FindingChange>& findings) {
  return std::ranges::any_of(findings, [&](const FindingChange& finding) {
    return std::ranges::find(finding.facts, path, &FactChange::path) !=
           finding.facts.end();
  });
}

// Evidence of a path stands at `evidence.PATH.…`.
std::string_view subject(std::string_view field) {
  constexpr std::string_view kEvidence = "evidence.";
  return field.starts_with(kEvidence) ? field.substr(kEvidence.size()) : field;
}

// The fields that differ, by path.
std::vector<std::string> changed_fields(const Pair& pair) {
  std::vector<std::string> paths;
  if (pair.before.fields.empty() || pair.after.fields.empty()) return paths;
  std::map<std::string_view, std::string_view> left;
  for (const Field& field : pair.before.fields[pair.old_report]) {
    left.emplace(field.path, field.value);
  }
  for (const Field& field : pair.after.fields[pair.new_report]) {
    const auto at = left.find(field.path);
    if (at == left.end()) {
      paths.push_back(field.path);
    } else {
      if (at->second != field.value) paths.push_back(field.path);
      left.erase(at);
    }
  }
  for (const auto& [path, value] : left) paths.emplace_back(path);
  std::ranges::sort(paths);
  return paths;
}

void add_idle(const Pair& pair, std::vector<FactChange>&& facts,
              DescriptorChange& change) {
  for (std::string& path : changed_fields(pair)) {
    const std::string_view about = subject(path);
    const auto read = [about](const FactChange& fact) {
      return related(fact.path, about);
    };
    if (std::ranges::none_of(facts, read)) {
      change.unread.push_back(std::move(path));
    }
  }
  for (FactChange& fact : facts) {
    if (!has_effect(fact.path, change.findings)) {
      change.idle.push_back(std::move(fact));
    }
  }
}

DescriptorChange compare(const Pair& pair) {
  DescriptorChange change{.before = pair.old_report, .after = pair.new_report};
  std::vector<FactChange> facts = changed_facts(pair);
  change.findings = compare_findings(pair, facts);
  add_idle(pair, std::move(facts), change);
  const Verdict old = pair.before.run.verdicts[pair.old_report];
  const Verdict now = pair.after.run.verdicts[pair.new_report];
  change.scores = old != now ||
                  !same_overall(pair.old_one().raw, pair.new_one().raw) ||
                  !same_overall(pair.old_one().waived, pair.new_one().waived);
  change.direction = std::max(direction_of(old, now), direction_of(pair));
  for (const FindingChange& finding : change.findings) {
    if (finding.rule->severity == "info") continue;
    change.direction = std::max(change.direction, finding.direction);
  }
  return change;
}

void count(const DescriptorChange& change, Totals& totals) {
  ++totals.compared;
  if (change.real()) ++totals.changed;
  for (const FindingChange& finding : change.findings) {
    if (finding.turn == Turn::appeared) ++totals.appeared;
    if (finding.turn == Turn::cleared) ++totals.cleared;
    if (finding.turn == Turn::changed) ++totals.turned;
  }
  totals.idle += change.idle.size() + change.unread.size();
}

void note_repeated(const Side& side, const std::vector<std::string>& keys,
                   Comparison& into) {
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (keys[i].find('\n') != std::string::npos) {
      into.repeated.push_back(side.run.reports[i].id);
    }
  }
}

}  // namespace

Comparison compare(const Side& before, const Side& after) {
  Comparison all{.before = &before, .after = &after};
  const bool nameless = one_file(before) && one_file(after);
  const std::vector<std::string> old_keys = keys_of(before, nameless);
  const std::vector<std::string> new_keys = keys_of(after, nameless);
  note_repeated(before, old_keys, all);
  note_repeated(after, new_keys, all);
  std::ranges::sort(all.repeated);
  all.repeated.erase(std::unique(all.repeated.begin(), all.repeated.end()),
                     all.repeated.end());
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < old_keys.size(); ++i) places[old_keys[i]] = i;
  std::vector<bool> met(old_keys.size());
  for (std::size_t i = 0; i < new_keys.size(); ++i) {
    const auto at = places.find(new_keys[i]);
    if (at == places.end()) {
      all.come.push_back(i);
      continue;
    }
    met[at->second] = true;
    DescriptorChange change = compare(Pair{before, after, at->second, i});
    count(change, all.totals);
    all.direction = std::max(all.direction, change.direction);
    const bool any =
        change.real() || !change.idle.empty() || !change.unread.empty();
    if (any) all.changes.push_back(std::move(change));
  }
  for (std::size_t i = 0; i < met.size(); ++i) {
    if (!met[i]) all.gone.push_back(i);
  }
  return all;
}

std::string_view name(Turn turn) {
  switch (turn) {
    case Turn::appeared:
      return "appeared";
    case Turn::cleared:
      return "cleared";
    case Turn::changed:
      return "changed";
  }
  return {};
}

std::string_view name(Direction direction) {
  switch (direction) {
    case Direction::same:
      return "same";
    case Direction::better:
      return "better";
    case Direction::doubtful:
      return "doubtful";
    case Direction::worse:
      return "worse";
  }
  return {};
}

std::string_view name(Cause cause) {
  switch (cause) {
    case Cause::rule_added:
      return "rule_added";
    case Cause::rule_removed:
      return "rule_removed";
    case Cause::day:
      return "day";
    case Cause::waiver:
      return "waiver";
    case Cause::charter:
      return "charter";
    case Cause::tool:
      return "tool";
    case Cause::untold:
      return "untold";
  }
  return {};
}

}  // namespace charta
