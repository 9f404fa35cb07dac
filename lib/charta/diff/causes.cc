// SPDX-License-Identifier: EUPL-1.2
// Facts first, then the words of the rule, then what stands around both. To add
// a cause: a value of Cause, a line in add_causes().
#include "charta/diff/causes.h"

#include <algorithm>
#include <map>
#include <set>

namespace charta {
namespace {

constexpr std::string_view kCut = "…";

FactState state_of(const Report& report, std::size_t path) {
  if (path >= report.readings.size()) return {};
  const Reading& reading = report.readings[path];
  return {.told = true,
          .present = reading.present,
          .value = reading.value,
          .rung = reading.rung,
          .at = mark_of(report, reading.at)};
}

using Paths = std::map<std::string_view, std::size_t>;

Paths paths_of(const Run& run) {
  Paths paths;
  for (std::size_t i = 0; i < run.paths.size(); ++i) {
    paths.emplace(run.paths[i].path, i);
  }
  return paths;
}

// The fields at or below a path.
std::vector<Field> fields_at(const Side& side, std::size_t report,
                             std::string_view path) {
  std::vector<Field> found;
  if (report >= side.fields.size()) return found;
  for (const Field& field : side.fields[report]) {
    if (related(field.path, path)) found.push_back(field);
  }
  return found;
}

bool differs(const Pair& pair, const FactChange& fact) {
  const FactState& a = fact.before;
  const FactState& b = fact.after;
  if (!a.told || !b.told) return false;
  if (a.present != b.present || a.value != b.value || a.rung != b.rung) {
    return true;
  }
  return a.value.ends_with(kCut) &&
         fields_at(pair.before, pair.old_report, fact.path) !=
             fields_at(pair.after, pair.new_report, fact.path);
}

void add_reads(const Run& run, const Finding* finding,
               std::set<std::string_view>& paths) {
  if (finding == nullptr) return;
  for (const std::uint32_t path : reads_of(run, *finding)) {
    paths.insert(run.paths[path].path);
  }
}

// Whether the rule looks at evidence, and not at facts alone.
bool asks_for_evidence(const RuleWords& rule) {
  return rule.evidence_demanded != "declared" ||
         rule.requirement.find("evidence(") != std::string::npos ||
         rule.condition.find("evidence(") != std::string::npos;
}

bool same_answer(const FactChange& fact) {
  return fact.before.present == fact.after.present &&
         fact.before.value == fact.after.value &&
         !fact.before.value.ends_with(kCut);
}

// Lines of a run hold no answers: what is missing is all that they tell.
void add_missing(const Finding* one, const Finding* other, bool after,
                 std::vector<FactChange>& into) {
  if (one == nullptr) return;
  for (const std::string& path : one->missing) {
    const bool both =
        other != nullptr && std::ranges::count(other->missing, path) > 0;
    if (both) continue;
    FactChange fact{.path = path};
    (after ? fact.after : fact.before).told = true;
    into.push_back(std::move(fact));
  }
}

std::string day_text(const std::optional<Day>& day) {
  return day ? to_string(*day) : std::string();
}

std::string levels_text(const RuleWords& rule) {
  std::string text;
  for (const LevelWords& level : rule.levels) {
    text += (text.empty() ? "" : "; ") + level.score.exact() + ": " +
            level.condition;
  }
  return text;
}

std::vector<WordChange> changed_words(const RuleWords& before,
                                      const RuleWords& after) {
  std::vector<WordChange> words;
  const auto add = [&](std::string member, std::string old, std::string now) {
    if (old != now) {
      words.push_back({std::move(member), std::move(old), std::move(now)});
    }
  };
  add("when", before.condition, after.condition);
  add("require", before.requirement, after.requirement);
  add("levels", levels_text(before), levels_text(after));
  add("severity", before.severity, after.severity);
  add("force", before.force, after.force);
  add("from", day_text(before.due), day_text(after.due));
  add("until", day_text(before.until), day_text(after.until));
  add("evidence", before.evidence_demanded, after.evidence_demanded);
  return words;
}

const RuleWords* words_of(const Run& run, const Finding* finding) {
  return finding == nullptr ? nullptr : &rule_of(run, *finding);
}

bool has_rule(const Run& run, std::string_view id) {
  return std::ranges::find(run.rules, id, &RuleWords::id) != run.rules.end();
}

bool weaker_proof(const Finding* finding) {
  return finding != nullptr && !finding->weak_evidence.empty();
}

bool by_day(const Finding* finding) {
  return finding != nullptr && finding->stage == Stage::effective;
}

bool waived(const Finding* finding) {
  return finding != nullptr && finding->outcome == Outcome::waived;
}

bool same_charter(const Run& a, const Run& b) {
  return a.charter_id == b.charter_id && a.charter_files == b.charter_files &&
         a.profile == b.profile;
}

void add_causes(const Run& before, const Run& after, FindingChange& change) {
  const auto add = [&](Cause cause) { change.causes.push_back(cause); };
  if (change.before == nullptr && !has_rule(before, change.rule->id)) {
    add(Cause::rule_added);
  }
  if (change.after == nullptr && !has_rule(after, change.rule->id)) {
    add(Cause::rule_removed);
  }
  if (waived(change.before) != waived(change.after)) add(Cause::waiver);
  const auto explained = [&] {
    return !change.facts.empty() || !change.words.empty() ||
           !change.causes.empty();
  };
  const bool dated = by_day(change.before) || by_day(change.after) ||
                     weaker_proof(change.before) || weaker_proof(change.after);
  if (before.as_of != after.as_of && (dated || !explained())) add(Cause::day);
  if (explained()) return;
  if (!same_charter(before, after)) add(Cause::charter);
  if (before.tool_version != after.tool_version) add(Cause::tool);
  if (!explained()) add(Cause::untold);
}

}  // namespace

bool related(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (!b.starts_with(a)) return false;
  return a.size() == b.size() || b[a.size()] == '.' || b[a.size()] == '[';
}

std::vector<FactChange> changed_facts(const Pair& pair) {
  std::vector<FactChange> facts;
  if (pair.old_one().readings.empty()) return facts;
  const Paths old = paths_of(pair.before.run);
  for (const auto& [path, number] : paths_of(pair.after.run)) {
    const auto at = old.find(path);
    if (at == old.end()) continue;
    FactChange fact{.path = std::string(path),
                    .before = state_of(pair.old_one(), at->second),
                    .after = state_of(pair.new_one(), number)};
    if (differs(pair, fact)) facts.push_back(std::move(fact));
  }
  return facts;
}

void explain(const Pair& pair, const std::vector<FactChange>& changed,
             FindingChange& finding) {
  const Run& before = pair.before.run;
  const Run& after = pair.after.run;
  std::set<std::string_view> reads;
  add_reads(before, finding.before, reads);
  add_reads(after, finding.after, reads);
  const RuleWords* old = words_of(before, finding.before);
  const RuleWords* now = words_of(after, finding.after);
  const bool evidence = (old != nullptr && asks_for_evidence(*old)) ||
                        (now != nullptr && asks_for_evidence(*now));
  for (const FactChange& fact : changed) {
    if (!reads.contains(fact.path)) continue;
    if (!evidence && same_answer(fact)) continue;
    finding.facts.push_back(fact);
  }
  const bool lines =
      pair.before.form == SideForm::lines || pair.after.form == SideForm::lines;
  if (lines && finding.facts.empty()) {
    add_missing(finding.before, finding.after, false, finding.facts);
    add_missing(finding.after, finding.before, true, finding.facts);
    std::ranges::sort(finding.facts, {}, &FactChange::path);
  }
  if (old != nullptr && now != nullptr) {
    finding.words = changed_words(*old, *now);
  }
  add_causes(before, after, finding);
}

}  // namespace charta
