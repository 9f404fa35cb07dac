// SPDX-License-Identifier: EUPL-1.2
// Value of information, exactly: sums of parts, and for the grade every way in
// which the rules that one answer closes can close.
#include "charta/audit/questions.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace charta {
namespace {

using Integer = Rational::Integer;

// Distinct sums that the question of a grade may visit; beyond them it is left
// open, which claims nothing.
constexpr std::size_t kMaxSums = 4096;

// One path of one open rule.
struct Want {
  std::string_view path{};
  std::uint32_t rule = 0;  // number in the list of open rules
  bool proof = false;
};

// How some rules closed: the part that passed, and blocking rules that failed.
struct Closing {
  Integer passed = 0;
  bool failed = false;
  bool law_failed = false;

  auto operator<=>(const Closing&) const = default;
};

// A question with the sums that order it.
struct Draft {
  Question question{};
  Integer worth = 0;
  Integer reach = 0;
};

std::vector<Want> wants_of(std::span<const OpenRule> open) {
  std::size_t size = 0;
  for (const OpenRule& rule : open) {
    size += rule.missing.size() + rule.weak.size();
  }
  std::vector<Want> wants;
  wants.reserve(size);
  for (std::uint32_t i = 0; i < open.size(); ++i) {
    for (const std::string& path : open[i].missing) {
      wants.push_back({path, i, false});
    }
    for (const WeakEvidence& weak : open[i].weak) {
      wants.push_back({weak.path, i, true});
    }
  }
  std::ranges::stable_sort(wants, {}, &Want::path);
  return wants;
}

bool closes_alone(const OpenRule& rule) {
  return rule.missing.size() + rule.weak.size() == 1;
}

// Where the descriptor stands once `closing` rules, `all` together, are known.
Standing after(const Position& position, std::span<const OpenRule* const> all,
               const Closing& closing) {
  Integer sum = 0;
  std::uint32_t blocking = position.blocking_open;
  std::uint32_t law = position.law_open;
  for (const OpenRule* rule : all) {
    sum += rule->part;
    if (rule->blocking) --blocking;
    if (rule->blocking && rule->law) --law;
  }
  Standing out = position.standing;
  out.low += closing.passed;
  out.high -= sum - closing.passed;
  out.blocking.open = blocking != 0;
  out.blocking.law_open = law != 0;
  out.blocking.failed = out.blocking.failed || closing.failed;
  out.blocking.law_failed = out.blocking.law_failed || closing.law_failed;
  return out;
}

Integer width(const Scale& scale, const Standing& standing) {
  return scale.worth(standing.high) - scale.worth(standing.low);
}

Closing all_pass(std::span<const OpenRule* const> closed) {
  Closing out;
  for (const OpenRule* rule : closed) out.passed += rule->part;
  return out;
}

Closing with_failure(Closing closing, const OpenRule& rule) {
  closing.failed = closing.failed || rule.blocking;
  closing.law_failed = closing.law_failed || (rule.blocking && rule.law);
  return closing;
}

Closing all_fail(std::span<const OpenRule* const> closed) {
  Closing out;
  for (const OpenRule* rule : closed) out = with_failure(out, *rule);
  return out;
}

// Every way to close, each once; empty when there are too many.
std::vector<Closing> ways(std::span<const OpenRule* const> closed) {
  std::vector<Closing> all{Closing{}};
  for (const OpenRule* rule : closed) {
    std::vector<Closing> next;
    for (const Closing& one : all) {
      next.push_back(with_failure(one, *rule));
      next.push_back(one);
      next.back().passed += rule->part;
    }
    std::ranges::sort(next);
    next.erase(std::unique(next.begin(), next.end()), next.end());
    if (next.size() > kMaxSums) return {};
    all = std::move(next);
  }
  return all;
}

bool decides(const Position& position,
             std::span<const OpenRule* const> closed) {
  const Scale& scale = *position.scale;
  if (closed.empty() || !scale.graded() ||
      scale.grades(position.standing).agree()) {
    return false;
  }
  const auto decided = [&](const Closing& closing) {
    return scale.grades(after(position, closed, closing)).agree();
  };
  // The ends first: they refuse most.
  if (!decided(all_pass(closed)) || !decided(all_fail(closed))) return false;
  const std::vector<Closing> all = ways(closed);
  return !all.empty() && std::ranges::all_of(all, decided);
}

Integer narrowing(const Position& position,
                  std::span<const OpenRule* const> closed) {
  const Scale& scale = *position.scale;
  const Integer passed =
      width(scale, after(position, closed, all_pass(closed)));
  const Integer failed =
      width(scale, after(position, closed, all_fail(closed)));
  return width(scale, position.standing) - std::min(passed, failed);
}

using Rules = std::vector<const OpenRule*>;

// `closed` is room that all drafts share.
Draft draft(const Position& position, std::span<const OpenRule> open,
            std::span<const Want> wants, Rules& closed) {
  Draft out;
  out.question.path = wants.front().path;
  out.question.proof = wants.front().proof;
  out.question.rules.reserve(wants.size());
  closed.clear();
  for (const Want& want : wants) {
    const OpenRule& rule = open[want.rule];
    out.question.rules.push_back(rule.rule);
    out.reach += rule.part;
    if (closes_alone(rule)) closed.push_back(&rule);
  }
  if (closed.empty()) return out;
  out.worth = narrowing(position, closed);
  out.question.worth =
      Rational::of(out.worth, position.scale->whole()) * position.maximum;
  out.question.decides_grade = decides(position, closed);
  return out;
}

bool before(const Draft* left, const Draft* right) {
  const Draft& a = *left;
  const Draft& b = *right;
  if (a.question.decides_grade != b.question.decides_grade) {
    return a.question.decides_grade;
  }
  if (a.worth != b.worth) return a.worth > b.worth;
  if (a.reach != b.reach) return a.reach > b.reach;
  return a.question.path < b.question.path;
}

std::vector<Question> in_order(std::vector<Draft>& drafts) {
  std::vector<Draft*> order;
  order.reserve(drafts.size());
  for (Draft& one : drafts) order.push_back(&one);
  std::ranges::sort(order, before);
  std::vector<Question> out;
  out.reserve(order.size());
  for (Draft* one : order) out.push_back(std::move(one->question));
  return out;
}

}  // namespace

std::vector<Question> questions(const Position& position,
                                std::span<const OpenRule> open) {
  const std::vector<Want> wants = wants_of(open);
  std::vector<Draft> drafts;
  drafts.reserve(wants.size());
  Rules closed;
  for (std::size_t i = 0; i < wants.size();) {
    std::size_t end = i;
    while (end < wants.size() && wants[end].path == wants[i].path) ++end;
    drafts.push_back(
        draft(position, open, std::span(wants).subspan(i, end - i), closed));
    i = end;
  }
  return in_order(drafts);
}

std::vector<Action> actions(const Position& position,
                            std::span<const FailedRule> failed) {
  const Scale& scale = *position.scale;
  const Integer low = position.standing.low;
  std::vector<std::pair<Integer, std::uint32_t>> gains;
  for (const FailedRule& rule : failed) {
    gains.emplace_back(scale.worth(low + rule.lost) - scale.worth(low),
                       rule.rule);
  }
  std::ranges::stable_sort(gains, std::ranges::greater{},
                           [](const auto& gain) { return gain.first; });
  std::vector<Action> out;
  for (const auto& [gain, rule] : gains) {
    out.push_back(
        {.rule = rule,
         .gain = Rational::of(gain, scale.whole()) * position.maximum});
  }
  return out;
}

}  // namespace charta
