// SPDX-License-Identifier: EUPL-1.2
// The list of a charter's mutants: rules, then variables and params that rules
// read.
#include <algorithm>

#include "charta/review/mutants.h"
#include "charta/review/spelling.h"
#include "charta/value/number.h"
#include "charta/value/show.h"

namespace charta {
namespace {

class Lister {
 public:
  Lister(const Charter& charter, MutationRun& run)
      : charter_(charter), run_(run) {}

  void add_rule(const Rule& rule) {
    const Patch patch{.name = rule.id};
    if (rule.when) add_text(patch, Patch::Of::when, *rule.when);
    if (rule.require) add_text(patch, Patch::Of::require, *rule.require);
    for (std::size_t i = 0; i < rule.level_steps.size(); ++i) {
      add_step(rule, i);
    }
    add_day(rule, Patch::Of::from, rule.from);
    add_day(rule, Patch::Of::until, rule.until);
  }

  void add_variable(const Definition& one) {
    add_text({.name = one.name}, Patch::Of::variable, one.text,
             [&](Span at) { return one.mark(at); });
  }

  void add_param(const Constant& one) {
    if (one.steps.empty()) return add_value(one, 0, one.value, one.at);
    for (std::size_t i = 0; i < one.steps.size(); ++i) {
      const Constant::Step& step = one.steps[i];
      add_value(one, i, step.value, step.at);
      if (i == 0) continue;  // what holds before it is not said
      for (const std::int32_t by : {-1, 1}) {
        const Day day{step.from.days + by};
        Patch patch{.of = Patch::Of::param_from,
                    .name = one.name,
                    .number = i,
                    .day = day};
        add({.kind = MutationKind::date,
             .patch = std::move(patch),
             .at = step.at,
             .before = to_string(step.from),
             .after = to_string(day)});
      }
    }
  }

 private:
  void add(Mutant mutant) { run_.mutants.push_back(std::move(mutant)); }

  template <typename Place>
  void add_text(Patch patch, Patch::Of of, std::string_view text,
                const Place& place) {
    patch.of = of;
    for (const Mutation& one : mutations(text)) {
      patch.text = mutated(text, one);
      add({.kind = one.kind,
           .patch = patch,
           .at = place(one.at),
           .before = std::string(
               text.substr(one.at.begin, one.at.end - one.at.begin)),
           .after = one.text});
    }
  }
  void add_text(const Patch& patch, Patch::Of of, const Expression& one) {
    add_text(patch, of, one.program.text(),
             [&](Span at) { return one.mark(at); });
  }

  // A tenth less, or more where it cannot be less.
  void add_step(const Rule& rule, std::size_t i) {
    const LevelStep& step = rule.level_steps[i];
    Patch patch{.name = rule.id, .number = i};
    add_text(patch, Patch::Of::level, step.when);
    const Rational tenth = Rational::of(1, 10);
    patch.of = Patch::Of::score;
    patch.score = step.score < tenth ? step.score + tenth : step.score - tenth;
    add({.kind = MutationKind::score,
         .patch = patch,
         .at = step.when.at,
         .before = step.score.exact(),
         .after = patch.score.exact()});
  }

  void add_day(const Rule& rule, Patch::Of of, std::optional<Day> day) {
    if (!day) return;
    for (const std::int32_t by : {-1, 1}) {
      const Day other{day->days + by};
      add({.kind = MutationKind::date,
           .patch = {.of = of, .name = rule.id, .day = other},
           .at = rule.at,
           .before = to_string(*day),
           .after = to_string(other)});
    }
  }

  void add_value(const Constant& one, std::size_t step, const Value& value,
                 const Mark& at) {
    const auto put = [&](MutationKind kind, const Value& other,
                         std::string before, std::string after) {
      Patch patch{.of = Patch::Of::param,
                  .name = one.name,
                  .number = step,
                  .value = other};
      add({.kind = kind,
           .patch = std::move(patch),
           .at = at,
           .before = std::move(before),
           .after = std::move(after)});
    };
    if (value.is(Kind::list)) return leave_out(value.list(), put);
    for (const auto& [other, kind] : others(value)) {
      std::string before;
      std::string after;
      show(value, before);
      show(other, after);
      put(kind, other, std::move(before), std::move(after));
    }
  }

  template <typename Put>
  void leave_out(const List& list, const Put& put) {
    for (std::uint32_t i = 0; i < list.size; ++i) {
      Value* items = run_.memory.array<Value>(list.size);
      if (items == nullptr) return;
      std::uint32_t kept = 0;
      for (std::uint32_t j = 0; j < list.size; ++j) {
        if (j != i) new (items + kept++) Value(list.items[j]);
      }
      const List* made = run_.memory.make(List{.items = items, .size = kept});
      if (made == nullptr) return;
      std::string left;
      show(list.items[i], left);
      put(MutationKind::element, Value::of(made), std::move(left), "");
    }
  }

  std::vector<std::pair<Value, MutationKind>> others(const Value& value) {
    std::vector<std::pair<Value, MutationKind>> all;
    const auto text = [&](std::string_view other) {
      return Value::of(run_.memory.copy(other));
    };
    std::string shown;
    show(value, shown);
    if (value.is(Kind::boolean)) {
      all.emplace_back(Value::of(!value.boolean()), MutationKind::constant);
    } else if (value.is(Kind::string)) {
      const auto days = days_beside(value.text());
      for (const std::string& day : days) {
        all.emplace_back(text(day), MutationKind::date);
      }
      if (days.empty()) {
        all.emplace_back(text(std::string(value.text()) + "~"),
                         MutationKind::constant);
      }
    } else if (value.is(Kind::integer)) {
      for (const std::string& one : neighbours(shown)) {
        all.emplace_back(Value::of(*parse_integer(one)),
                         MutationKind::constant);
      }
    } else if (value.is(Kind::real)) {
      for (const std::string& one : neighbours(shown)) {
        all.emplace_back(Value::of(*parse_real(one)), MutationKind::constant);
      }
    }
    return all;
  }

  const Charter& charter_;
  MutationRun& run_;
};

}  // namespace

MutationRun mutants_of(const Trial& trial) {
  const Charter& charter = trial.charter();
  MutationRun run;
  Lister lister(charter, run);
  Names used;
  for (const Rule& rule : charter.rules) {
    lister.add_rule(rule);
    used.merge(names_of(rule, charter));
  }
  for (const Definition& one : charter.variables) {
    if (used.variables.contains(one.name)) lister.add_variable(one);
  }
  for (const Constant& one : charter.params) {
    if (used.params.contains(one.name)) lister.add_param(one);
  }
  return run;
}

}  // namespace charta
