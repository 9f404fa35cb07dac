// SPDX-License-Identifier: EUPL-1.2
// Tries mutants on the tests of the rules that they touch.
#include "charta/review/mutants.h"

#include <algorithm>
#include <array>

#include "charta/review/search.h"
#include "charta/review/spelling.h"

namespace charta {
namespace {

constexpr std::array<std::string_view, 4> kFates = {"killed", "survived",
                                                    "equivalent", "invalid"};

bool of_rule(Patch::Of of) {
  return of != Patch::Of::variable && of != Patch::Of::param &&
         of != Patch::Of::param_from;
}

// The days, from the first and before the last, on which a mutant of a dated
// value says something else than the charter; empty bounds are open.
struct Days {
  std::optional<Day> from{};
  std::optional<Day> before{};
};

const Constant* dated(const Charter& charter, const Patch& patch) {
  const bool param =
      patch.of == Patch::Of::param || patch.of == Patch::Of::param_from;
  const auto at =
      std::ranges::find(charter.params, patch.name, &Constant::name);
  if (!param || at == charter.params.end() || at->steps.empty()) return nullptr;
  return &*at;
}

Days days_of(const Constant& param, const Patch& patch) {
  const Day from = param.steps[patch.number].from;
  if (patch.of == Patch::Of::param_from) {
    return {std::min(from, patch.day), std::max(from, patch.day)};
  }
  Days days;
  if (patch.number > 0) days.from = from;
  if (patch.number + 1 < param.steps.size()) {
    days.before = param.steps[patch.number + 1].from;
  }
  return days;
}

// Whether the rule binds on one of these days.
bool binds(const Rule& rule, const Days& days) {
  if (rule.from && days.before && *rule.from >= *days.before) return false;
  return !rule.until || !days.from || *days.from <= *rule.until;
}

class Tester {
 public:
  explicit Tester(Trial& trial) : trial_(trial) {
    for (const RuleTrial& one : trial.rules()) {
      names_.push_back(names_of(*one.rule, trial.charter()));
    }
  }

  void test(Mutant& mutant) {
    const Constant* const param = dated(trial_.charter(), mutant.patch);
    // A dated value that no rule reads while it holds cannot be noticed.
    mutant.fate = param == nullptr ? Fate::survived : Fate::equivalent;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      RuleTrial& trial = trial_.rules()[i];
      if (!touches(mutant.patch, i)) continue;
      if (param != nullptr &&
          !binds(*trial.rule, days_of(*param, mutant.patch))) {
        continue;
      }
      mutant.fate = Fate::survived;
      test(mutant, trial);
      if (mutant.fate != Fate::survived) return;
    }
    if (mutant.fate == Fate::survived) examine(mutant);
  }

 private:
  bool touches(const Patch& patch, std::size_t i) const {
    if (of_rule(patch.of)) return trial_.rules()[i].rule->id == patch.name;
    const auto& names = patch.of == Patch::Of::variable ? names_[i].variables
                                                        : names_[i].params;
    return names.contains(patch.name);
  }

  // The replica that a test of the mutant needs; null when it is not sound.
  Bench* bench(const Mutant& mutant, Day day) {
    if (of_rule(mutant.patch.of)) return &trial_.bench(day);
    if (mutant_ != &mutant) benches_.clear();
    mutant_ = &mutant;
    const Charter& charter = trial_.charter();
    auto& made = benches_[dated_state(charter, day, mutant.patch)];
    if (made == nullptr) {
      made = std::make_unique<Bench>(charter, day, mutant.patch);
    }
    return made->replica.sound() ? made.get() : nullptr;
  }

  void test(Mutant& mutant, RuleTrial& trial) {
    const Bench* compiled_on = nullptr;
    std::optional<Rule> rule;
    for (const Prepared& one : trial.cases) {
      if (!one.sound) continue;
      Bench* const on = bench(mutant, one.wanted->as_of);
      if (on == nullptr) return void(mutant.fate = Fate::invalid);
      if (on != compiled_on) {
        rule = on->replica.rule(
            *trial.rule, of_rule(mutant.patch.of) ? mutant.patch : Patch{});
        compiled_on = on;
      }
      if (!rule) return void(mutant.fate = Fate::invalid);
      const CaseVerdict got = trial_.judge(trial, one, *rule, on->facts);
      if (agrees(*one.wanted, got)) continue;
      mutant.fate = Fate::killed;
      mutant.killer = one.wanted->name;
      return;
    }
  }

  // Looks for a descriptor that would notice; where none is left to be looked
  // at, there is none.
  void examine(Mutant& mutant) {
    bool proven = true;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (!touches(mutant.patch, i)) continue;
      const Found found = difference(mutant, *trial_.rules()[i].rule);
      if (found == Found::some) return;
      proven = proven && found == Found::none;
    }
    if (proven && provable(mutant.patch.of)) mutant.fate = Fate::equivalent;
  }

  // The values of params are not part of what a search takes from a rule.
  static bool provable(Patch::Of of) {
    return of == Patch::Of::when || of == Patch::Of::require ||
           of == Patch::Of::level || of == Patch::Of::variable;
  }

  Found difference(Mutant& mutant, const Rule& original) {
    const Charter& charter = trial_.charter();
    const bool own = of_rule(mutant.patch.of);
    const Day day = original.from.value_or(Day{20'000});
    Replica as_is(charter, day);
    Replica changed(charter, day, mutant.patch);
    const auto before = as_is.rule(original);
    const auto after = changed.rule(original, own ? mutant.patch : Patch{});
    if (!before || !after || !changed.sound()) return Found::unclear;
    Search search(charter,
                  {{&*before, &as_is.engine()}, {&*after, &changed.engine()}},
                  Gaps::tried, own ? "" : mutant.patch.text);
    const Found found = search.find(differ);
    if (found == Found::some) mutant.witness = json_of(search.sketch());
    return found;
  }

  static Reply differ(Search& search) {
    const Said a = search.say(0);
    const Said b = search.say(1);
    if (a.outcome != b.outcome || a.score != b.score ||
        a.missing != b.missing) {
      return Reply::of(true);
    }
    return a.outcome == Outcome::unknown ? Reply::open(a) : Reply::of(false);
  }

  Trial& trial_;
  std::vector<Names> names_{};  // by rule
  const Mutant* mutant_ = nullptr;
  std::map<std::string, std::unique_ptr<Bench>, std::less<>> benches_{};
};

}  // namespace

std::string_view name(Fate fate) {
  return kFates.at(static_cast<std::size_t>(fate));
}

std::size_t MutationRun::count(Fate fate) const {
  return static_cast<std::size_t>(
      std::ranges::count(mutants, fate, &Mutant::fate));
}

std::optional<Rational> MutationRun::score() const {
  const std::size_t killed = count(Fate::killed);
  const std::size_t all = killed + count(Fate::survived);
  if (all == 0) return {};
  return Rational::of(static_cast<std::int64_t>(killed),
                      static_cast<std::int64_t>(all));
}

void try_mutants(Trial& trial, MutationRun& run) {
  Tester tester(trial);
  for (Mutant& mutant : run.mutants) tester.test(mutant);
}

}  // namespace charta
