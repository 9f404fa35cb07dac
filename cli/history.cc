// SPDX-License-Identifier: EUPL-1.2
// Reading a store in the order of days: one pass, with the last report of each
// descriptor in memory.
#include "history.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "charta/base/nearest.h"

namespace charta {
namespace {

constexpr std::int64_t kNamesSearched = 10'000;

using RuleIds = std::vector<std::string>;
using RuleSets = std::map<std::int64_t, RuleIds>;

Result<RuleSets> read_rule_sets(const Database& store) {
  CHARTA_TRY(Statement rows,
             store.prepare(
                 "SELECT rule_set, id FROM rules ORDER BY rule_set, number"));
  RuleSets sets;
  for (;;) {
    CHARTA_TRY(const bool more, rows.step());
    if (!more) return sets;
    sets[rows.integer(0)].push_back(rows.text(1));
  }
}

// What the rules of one report came to.
struct Outcomes {
  const RuleIds* rules = nullptr;
  std::string letters{};

  // `.` where the rule is not asked.
  char of(std::size_t i) const { return i < letters.size() ? letters[i] : '.'; }
};

bool is_open(char letter) {
  return letter == 'F' || letter == 'U' || letter == 'E';
}

struct Turns {
  std::vector<std::string> appeared{};
  std::vector<std::string> cleared{};
  std::vector<std::string> changed{};
};

void add_turn(const std::string& rule, char before, char after, Turns& turns) {
  if (before == after) return;
  if (is_open(before) != is_open(after)) {
    (is_open(after) ? turns.appeared : turns.cleared).push_back(rule);
  } else if (before != '.' && after != '.') {
    turns.changed.push_back(rule);
  }
}

// By rule id, whatever the order of the charters.
Turns turns_between(const Outcomes& before, const Outcomes& after) {
  Turns turns;
  if (before.rules == after.rules) {
    if (before.letters == after.letters) return turns;
    for (std::size_t i = 0; i < after.rules->size(); ++i) {
      add_turn((*after.rules)[i], before.of(i), after.of(i), turns);
    }
    return turns;
  }
  std::map<std::string_view, std::pair<char, char>> both;
  for (std::size_t i = 0; i < before.rules->size(); ++i) {
    both[(*before.rules)[i]] = {before.of(i), '.'};
  }
  for (std::size_t i = 0; i < after.rules->size(); ++i) {
    const auto at = both.emplace((*after.rules)[i], std::pair{'.', '.'}).first;
    at->second.second = after.of(i);
  }
  for (const auto& [rule, letters] : both) {
    add_turn(std::string(rule), letters.first, letters.second, turns);
  }
  return turns;
}

constexpr std::string_view kColumns =
    "SELECT r.id, r.as_of, r.version, r.tool, r.charter, r.profile, "
    "r.assurance, r.rule_set, r.grades, p.kind, p.id, p.name, p.file, p.line, "
    "p.verdict, p.low IS NOT NULL, p.low, p.high, p.maximum, p.low_micro, "
    "p.high_micro, p.grade_low, p.grade_high, p.outcomes "
    "FROM runs AS r JOIN reports AS p ON p.run = r.id "
    "WHERE r.state = 'whole' ";
constexpr std::string_view kOrder = "ORDER BY r.as_of, r.id, p.number";

struct Row {
  HistoryEntry entry{};
  std::string charter{};
  std::string profile{};
  std::string assurance{};
  std::string grades{};
  std::string kind{};
  std::string id{};
  std::int64_t low_micro = 0;
  std::int64_t high_micro = 0;
  Outcomes outcomes{};
};

Row row_of(const Statement& at, const RuleSets& sets) {
  static const RuleIds kNone;
  Row row{.charter = at.text(4),
          .profile = at.text(5),
          .assurance = at.text(6),
          .grades = at.text(8),
          .kind = at.text(9),
          .id = at.text(10),
          .low_micro = at.integer(19),
          .high_micro = at.integer(20)};
  row.entry = {.run = at.integer(0),
               .as_of = at.text(1),
               .version = at.text(2),
               .tool = at.text(3),
               .name = at.text(11),
               .file = at.text(12),
               .line = static_cast<std::uint32_t>(at.integer(13)),
               .verdict = at.text(14),
               .assessed = at.integer(15) != 0,
               .low = at.text(16),
               .high = at.text(17),
               .maximum = at.text(18),
               .grade_low = at.text(21),
               .grade_high = at.text(22)};
  const auto set = sets.find(at.integer(7));
  row.outcomes = {set == sets.end() ? &kNone : &set->second, at.text(23)};
  return row;
}

using SeriesKey =
    std::tuple<std::string, std::string, std::string, std::string>;

Result<std::uint64_t> count_unfinished(const Database& store) {
  CHARTA_TRY(const std::int64_t count,
             store.number("SELECT count(*) FROM runs WHERE state <> 'whole'"));
  return static_cast<std::uint64_t>(count);
}

// The last report of a descriptor.
struct Last {
  std::string verdict{};
  bool assessed = false;
  std::int64_t low_micro = 0;
  std::int64_t high_micro = 0;
  std::string grade_low{};
  std::string grade_high{};
  Outcomes outcomes{};
};

// One series of everything, as it grows.
class Growth {
 public:
  void take(const Row& row);
  // The last day, complete.
  void close();
  HistorySeries series{};

 private:
  void count(const Last& last, std::int64_t sign);

  HistoryDay day_{};
  std::int64_t run_ = 0;
  std::string scale_{};
  std::map<std::string, GradeCount> grades_{};
  std::unordered_map<std::string, Last> last_{};
};

void add(std::uint64_t& to, std::int64_t sign) {
  to += static_cast<std::uint64_t>(sign);
}

void Growth::count(const Last& last, std::int64_t sign) {
  add(day_.descriptors, sign);
  add(last.verdict == "met"       ? day_.met
      : last.verdict == "not_met" ? day_.not_met
                                  : day_.undecided,
      sign);
  if (!last.assessed) return;
  add(day_.scored, sign);
  day_.low_micro += sign * last.low_micro;
  day_.high_micro += sign * last.high_micro;
  if (!last.grade_low.empty()) add(grades_[last.grade_low].guaranteed, sign);
  if (!last.grade_high.empty()) add(grades_[last.grade_high].possible, sign);
}

void Growth::take(const Row& row) {
  if (row.entry.as_of != day_.as_of) {
    close();
    day_.as_of = row.entry.as_of;
    day_.runs = day_.come = day_.appeared = day_.cleared = day_.changed = 0;
  }
  if (row.entry.run != run_) ++day_.runs;
  run_ = row.entry.run;
  day_.version = row.entry.version;
  scale_ = row.grades;
  const auto [at, fresh] = last_.try_emplace(row.kind + " " + row.id);
  if (fresh) {
    ++day_.come;
  } else {
    count(at->second, -1);
    const Turns turns = turns_between(at->second.outcomes, row.outcomes);
    day_.appeared += turns.appeared.size();
    day_.cleared += turns.cleared.size();
    day_.changed += turns.changed.size();
  }
  at->second = {.verdict = row.entry.verdict,
                .assessed = row.entry.assessed,
                .low_micro = row.low_micro,
                .high_micro = row.high_micro,
                .grade_low = row.entry.grade_low,
                .grade_high = row.entry.grade_high,
                .outcomes = row.outcomes};
  count(at->second, 1);
}

void Growth::close() {
  if (day_.as_of.empty()) return;
  day_.grades.clear();
  std::map<std::string, GradeCount> left = grades_;
  const auto put = [&](const std::string& id) {
    const auto at = left.find(id);
    const GradeCount count = at == left.end() ? GradeCount{} : at->second;
    day_.grades.push_back({id, count.guaranteed, count.possible});
    if (at != left.end()) left.erase(at);
  };
  std::string_view scale = scale_;
  while (!scale.empty()) {
    const std::size_t end = std::min(scale.find('\n'), scale.size());
    put(std::string(scale.substr(0, end)));
    scale.remove_prefix(std::min(end + 1, scale.size()));
  }
  // Of another version's scale.
  while (!left.empty()) put(left.begin()->first);
  series.days.push_back(day_);
}

Diagnostics lacks(const Database& store, const std::string& id,
                  std::string_view near) {
  return {{.code = Code::store_lacks,
           .at = {.file = store.path()},
           .args = {store.path(), id, std::string(near)}}};
}

Result<void> refuse_id(const Database& store, const std::string& id) {
  CHARTA_TRY(Statement rows,
             store.prepare("SELECT DISTINCT id FROM reports LIMIT ?"));
  rows.bind(kNamesSearched);
  std::vector<std::string> names;
  for (;;) {
    CHARTA_TRY(const bool more, rows.step());
    if (!more) break;
    names.push_back(rows.text(0));
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  return faults(lacks(store, id, nearest(id, views)));
}

}  // namespace

Result<History> history_of(const Database& store, const std::string& id) {
  History history{.path = store.path(), .id = id};
  CHARTA_TRY(history.unfinished, count_unfinished(store));
  CHARTA_TRY(const RuleSets sets, read_rule_sets(store));
  CHARTA_TRY(Statement rows,
             store.prepare(std::string(kColumns) + "AND p.id = ? " +
                           std::string(kOrder)));
  rows.bind(id);
  std::map<SeriesKey, std::pair<HistorySeries, Outcomes>> all;
  for (;;) {
    CHARTA_TRY(const bool more, rows.step());
    if (!more) break;
    Row row = row_of(rows, sets);
    auto& [series, last] =
        all[{row.charter, row.profile, row.assurance, row.kind}];
    if (!series.entries.empty()) {
      Turns turns = turns_between(last, row.outcomes);
      row.entry.appeared = std::move(turns.appeared);
      row.entry.cleared = std::move(turns.cleared);
      row.entry.changed = std::move(turns.changed);
    }
    last = row.outcomes;
    series.entries.push_back(std::move(row.entry));
  }
  for (auto& [key, one] : all) {
    std::tie(one.first.charter, one.first.profile, one.first.assurance,
             one.first.kind) = key;
    history.series.push_back(std::move(one.first));
  }
  if (!history.series.empty()) return history;
  return faults(refuse_id(store, id).error());
}

Result<History> history_of_all(const Database& store) {
  History history{.path = store.path()};
  CHARTA_TRY(history.unfinished, count_unfinished(store));
  CHARTA_TRY(const RuleSets sets, read_rule_sets(store));
  CHARTA_TRY(Statement rows,
             store.prepare(std::string(kColumns) + std::string(kOrder)));
  std::map<SeriesKey, Growth> all;
  for (;;) {
    CHARTA_TRY(const bool more, rows.step());
    if (!more) break;
    const Row row = row_of(rows, sets);
    all[{row.charter, row.profile, row.assurance, ""}].take(row);
  }
  for (auto& [key, growth] : all) {
    growth.close();
    std::tie(growth.series.charter, growth.series.profile,
             growth.series.assurance, growth.series.kind) = key;
    history.series.push_back(std::move(growth.series));
  }
  return history;
}

}  // namespace charta
