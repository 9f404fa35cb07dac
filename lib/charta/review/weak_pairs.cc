// SPDX-License-Identifier: EUPL-1.2
// Two rules at a time, where they ask about the same facts.
#include <algorithm>

#include "charta/review/search.h"
#include "charta/review/weak_spots.h"

namespace charta {
namespace {

Reply open_of(const Said& a, const Said& b) {
  Reply reply = Reply::open(a);
  reply.missing.insert(reply.missing.end(), b.missing.begin(), b.missing.end());
  return reply;
}

bool applies(Outcome outcome) {
  return outcome == Outcome::pass || outcome == Outcome::fail;
}

// Both apply, and both pass.
Reply agree(Search& search) {
  const Said a = search.say(0);
  const Said b = search.say(1);
  for (const Said& one : {a, b}) {
    if (applies(one.outcome) ? one.outcome == Outcome::fail
                             : one.outcome != Outcome::unknown) {
      return Reply::of(false);
    }
  }
  const bool known = applies(a.outcome) && applies(b.outcome);
  return known ? Reply::of(true) : open_of(a, b);
}

Reply both_apply(Search& search) {
  const Said a = search.say(0);
  const Said b = search.say(1);
  for (const Said& one : {a, b}) {
    if (!applies(one.outcome) && one.outcome != Outcome::unknown) {
      return Reply::of(false);
    }
  }
  const bool known = applies(a.outcome) && applies(b.outcome);
  return known ? Reply::of(true) : open_of(a, b);
}

// The second fails, and the first does not.
Reply fails_alone(Search& search) {
  const Said b = search.say(1);
  if (b.outcome == Outcome::unknown) return Reply::open(b);
  if (b.outcome != Outcome::fail) return Reply::of(false);
  const Said a = search.say(0);
  if (a.outcome == Outcome::unknown) return Reply::open(a);
  return Reply::of(a.outcome != Outcome::fail);
}

bool share_level(const Rule& a, const Rule& b) {
  return std::ranges::any_of(a.levels, [&](Level level) {
    return std::ranges::count(b.levels, level) != 0;
  });
}

bool share_days(const Rule& a, const Rule& b) {
  return !(a.from && b.until && *b.until < *a.from) &&
         !(b.from && a.until && *a.until < *b.from);
}

std::vector<std::string> required(const Rule& rule) {
  std::vector<std::string> reads;
  if (!rule.require) return reads;
  for (const std::string& path : rule.require->program.reads()) {
    if (!path.starts_with("params") && !path.starts_with("variables") &&
        path != "as_of") {
      reads.push_back(path);
    }
  }
  return reads;
}

class Pairs {
 public:
  explicit Pairs(const Charter& charter) : charter_(charter) {
    for (const Rule& rule : charter.rules) {
      if (rule.enabled && rule.require) {
        rules_.push_back({&rule, required(rule)});
      }
    }
  }

  void examine() {
    for (std::size_t i = 0; i < rules_.size(); ++i) {
      for (std::size_t j = i + 1; j < rules_.size(); ++j) {
        if (related(rules_[i], rules_[j])) examine(i, j);
      }
    }
  }

  Diagnostics found{};

 private:
  struct Asked {
    const Rule* rule = nullptr;
    std::vector<std::string> reads{};
  };

  static bool related(const Asked& a, const Asked& b) {
    if (!share_level(*a.rule, *b.rule) || !share_days(*a.rule, *b.rule)) {
      return false;
    }
    return std::ranges::any_of(a.reads, [&](const std::string& path) {
      return std::ranges::count(b.reads, path) != 0;
    });
  }

  void add(Code code, const Rule& about, const Rule& other) {
    found.push_back({.code = code,
                     .at = about.require->at,
                     .args = {about.id, other.id},
                     .gravity = Gravity::warning,
                     .related = {other.require->at}});
  }

  void examine(std::size_t i, std::size_t j) {
    const Rule& a = *rules_[i].rule;
    const Rule& b = *rules_[j].rule;
    Search search(charter_, {&a, &b});
    if (search.find(agree) == Found::none &&
        search.find(both_apply) == Found::some) {
      return add(Code::rules_contradict, b, a);
    }
    if (covers(search)) return add(Code::rule_implied, b, a);
    Search other(charter_, {&b, &a});
    if (covers(other)) add(Code::rule_implied, a, b);
  }

  // Whether the second rule fails at all, and only where the first one does.
  static bool covers(Search& search) {
    if (search.find(fails_alone) != Found::none) return false;
    return search.find([](Search& one) {
      const Said said = one.say(1);
      if (said.outcome == Outcome::unknown) return Reply::open(said);
      return Reply::of(said.outcome == Outcome::fail);
    }) == Found::some;
  }

  const Charter& charter_;
  std::vector<Asked> rules_{};
};

}  // namespace

Diagnostics weak_pairs(const Charter& charter) {
  Pairs pairs(charter);
  pairs.examine();
  return std::move(pairs.found);
}

}  // namespace charta
