// SPDX-License-Identifier: EUPL-1.2
// One rule at a time.
#include <algorithm>

#include "charta/review/search.h"
#include "charta/review/weak_spots.h"

namespace charta {
namespace {

class Examiner {
 public:
  Examiner(const Charter& charter, const Rule& rule, Diagnostics& found)
      : charter_(charter),
        rule_(rule),
        search_(charter, {&rule}),
        found_(found) {}

  void examine() {
    // A constant is already said to be one.
    if (!warned()) examine_outcomes();
    const std::size_t before = found_.size();
    examine_levels();
    // Levels out of order bend too: said once.
    const bool ordered = found_.size() == before;
    for (const auto& [path, use] : search_.uses()) {
      if (ordered && is_measure(path) && bends(path)) {
        add(Code::levels_not_monotone, rule_.level_steps.front().when.at,
            {rule_.id, path});
      }
    }
    examine_presence();
  }

 private:
  void add(Code code, const Mark& at, std::vector<std::string> args) {
    found_.push_back({.code = code,
                      .at = at,
                      .args = std::move(args),
                      .gravity = Gravity::warning});
  }

  static bool within(const Mark& inner, const Mark& outer) {
    return inner.file == outer.file && inner.line >= outer.line &&
           inner.line <= outer.end_line;
  }
  bool warned() const {
    return std::ranges::any_of(charter_.warnings, [&](const Diagnostic& one) {
      return (rule_.when && within(one.at, rule_.when->at)) ||
             (rule_.require && within(one.at, rule_.require->at));
    });
  }

  Found seek(Outcome wanted) {
    return search_.find([&](Search& search) {
      const Said said = search.say(0);
      if (said.outcome == Outcome::unknown) return Reply::open(said);
      return Reply::of(said.outcome == wanted);
    });
  }

  void examine_outcomes() {
    const Found pass = seek(Outcome::pass);
    const Found fail = seek(Outcome::fail);
    if (pass == Found::none && fail == Found::none &&
        seek(Outcome::error) == Found::none) {
      return add(Code::rule_never_applies,
                 rule_.when ? rule_.when->at : rule_.at, {rule_.id});
    }
    const Mark& at = rule_.require ? rule_.require->at : rule_.at;
    if (fail == Found::none && pass == Found::some) {
      add(Code::rule_never_fails, at, {rule_.id});
    }
    if (pass == Found::none && fail == Found::some) {
      add(Code::rule_never_passes, at, {rule_.id});
    }
  }

  void examine_levels() {
    const auto& steps = rule_.level_steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const std::string number = std::to_string(i + 1);
      if (!reached(i)) {
        add(Code::level_never_reached, steps[i].when.at, {rule_.id, number});
      } else if (i > 0 && steps[i].score > steps[i - 1].score) {
        add(Code::levels_rise, steps[i].when.at, {rule_.id, number});
      } else if (i > 0 && steps[i].score == steps[i - 1].score) {
        add(Code::levels_alike, steps[i].when.at, {rule_.id, number});
      }
    }
  }

  // Whether the step may be the first that matches.
  bool reached(std::size_t step) {
    return search_.find([&](Search& search) {
      const Said said = search.say(0);
      if (said.outcome == Outcome::not_applicable) return Reply::of(false);
      for (std::size_t i = 0; i <= step; ++i) {
        Reply reply = search.holds(rule_.level_steps[i].when);
        if (reply.truth == cel::Truth::unknown) return reply;
        const bool yes = reply.truth == cel::Truth::yes;
        if (yes != (i == step)) return Reply::of(false);
      }
      return Reply::of(true);
    }) != Found::none;
  }

  // A number that levels grade.
  bool is_measure(const std::string& path) const {
    const VocabularyField* field = charter_.vocabulary.find(path);
    return !rule_.level_steps.empty() && field != nullptr && !field->list &&
           (field->type == FieldType::integer ||
            field->type == FieldType::number);
  }

  // Whether the score rises and then falls as the number grows.
  bool bends(const std::string& path) {
    return search_.find([&](Search& search) {
      const Said said = search.say(0);
      if (said.outcome == Outcome::unknown) return Reply::open(said);
      if (!search.sketch().contains(path)) return Reply::of(false);
      bool rose = false;
      bool fell = false;
      const std::vector<Rational> scores = search.scores_along(0, path);
      for (std::size_t i = 1; i < scores.size(); ++i) {
        rose = rose || scores[i] > scores[i - 1];
        fell = fell || (rose && scores[i] < scores[i - 1]);
      }
      return Reply::of(fell);
    }) == Found::some;
  }

  void examine_presence() {
    for (const auto& [path, use] : search_.uses()) {
      if (!use.presence || path.find('[') != std::string::npos) continue;
      if (hiding_helps(path)) {
        add(Code::absence_helps, rule_.require ? rule_.require->at : rule_.at,
            {rule_.id, path});
      }
    }
  }

  // A descriptor that fails, and no longer does when it says less.
  bool hiding_helps(const std::string& path) {
    return search_.find([&](Search& search) {
      const auto given = search.sketch().find(path);
      if (given == search.sketch().end() ||
          given->second.kind == Kind::unknown) {
        return Reply::of(false);
      }
      const Said shown = search.say(0);
      if (shown.outcome == Outcome::unknown) return Reply::open(shown);
      if (shown.outcome != Outcome::fail) return Reply::of(false);
      const Said hidden = search.say_without(0, path);
      if (hidden.outcome == Outcome::unknown) return Reply::open(hidden);
      return Reply::of(hidden.outcome == Outcome::pass ||
                       hidden.outcome == Outcome::not_applicable);
    }) == Found::some;
  }

  const Charter& charter_;
  const Rule& rule_;
  Search search_;
  Diagnostics& found_;
};

}  // namespace

Diagnostics weak_rules(const Charter& charter) {
  Diagnostics found;
  for (const Rule& rule : charter.rules) {
    if (rule.enabled) Examiner(charter, rule, found).examine();
  }
  return found;
}

}  // namespace charta
