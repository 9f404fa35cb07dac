// SPDX-License-Identifier: EUPL-1.2
// Rules by how hard they are, questions by how often nobody answers, and rules
// that come to the same for a kind of authority.
#include <algorithm>
#include <set>

#include "charta/portfolio/view.h"

namespace charta {
namespace {

constexpr auto kWaivedPlace = static_cast<std::size_t>(Outcome::waived);

std::uint64_t at(const OutcomeCounts& counts, Outcome outcome) {
  return counts[static_cast<std::size_t>(outcome)];
}

// One rule over some entries.
OutcomeCounts count(const Portfolio& portfolio, std::size_t rule) {
  OutcomeCounts counts{};
  for (const Judged& judged : portfolio.entries) {
    const char letter = judged.outcomes[rule];
    const auto outcome = outcome_of(letter);
    if (!outcome) continue;
    ++counts[static_cast<std::size_t>(*outcome)];
    counts[kWaivedPlace] += is_waived(letter) ? 1U : 0U;
  }
  return counts;
}

std::uint64_t judged(const OutcomeCounts& counts) {
  std::uint64_t all = 0;
  for (std::size_t i = 0; i < kWaivedPlace; ++i) all += counts[i];
  return all;
}

std::uint64_t open(const OutcomeCounts& counts) {
  return at(counts, Outcome::unknown) + at(counts, Outcome::error);
}

std::uint64_t in_play(const OutcomeCounts& counts) {
  return at(counts, Outcome::pass) + at(counts, Outcome::fail) + open(counts);
}

// Whether a share of one count is larger than a share of the other; shares of
// nothing come last.
int compare(std::uint64_t a, std::uint64_t of_a, std::uint64_t b,
            std::uint64_t of_b) {
  if (of_a == 0 || of_b == 0)
    return static_cast<int>(of_a != 0) - static_cast<int>(of_b != 0);
  const auto x = static_cast<Rational::Natural>(a) * of_b;
  const auto y = static_cast<Rational::Natural>(b) * of_a;
  return x == y ? 0 : x > y ? 1 : -1;
}

// Failed by more of those concerned; then open for more.
bool harder(const OutcomeCounts& a, const OutcomeCounts& b) {
  const std::uint64_t x = in_play(a);
  const std::uint64_t y = in_play(b);
  const int failed = compare(at(a, Outcome::fail), x, at(b, Outcome::fail), y);
  if (failed != 0) return failed > 0;
  return compare(open(a), x, open(b), y) > 0;
}

RuleRow row_of(std::uint32_t rule, const OutcomeCounts& counts,
               const Mask& mask) {
  RuleRow row{.rule = rule, .judged = judged(counts)};
  if (!mask.on()) {
    std::ranges::copy(counts, row.counts.begin());
    return row;
  }
  // Those that the rule does not judge are a count of the same total.
  std::vector<std::uint64_t> parts(counts.begin(),
                                   counts.begin() + kWaivedPlace);
  const auto told = mask.tell(parts);
  std::ranges::copy(told, row.counts.begin());
  return row;
}

// Whether the letter says that the rule was in play, or may have been.
bool plays(char letter) {
  const auto outcome = outcome_of(letter);
  return outcome && *outcome != Outcome::not_applicable &&
         *outcome != Outcome::not_yet_due;
}

bool reads(const Run& head, const RuleWords& rule, std::string_view path) {
  return std::ranges::any_of(rule.reads, [&](std::uint32_t number) {
    const std::string& read = head.paths[number].path;
    return path == read || path.starts_with(read + ".") ||
           path.starts_with(read + "[");
  });
}

std::uint64_t asked(const Portfolio& portfolio, std::string_view path) {
  std::vector<std::size_t> rules;
  for (std::size_t i = 0; i < portfolio.head.rules.size(); ++i) {
    if (reads(portfolio.head, portfolio.head.rules[i], path)) {
      rules.push_back(i);
    }
  }
  return static_cast<std::uint64_t>(
      std::ranges::count_if(portfolio.entries, [&](const Judged& judged) {
        return std::ranges::any_of(rules, [&](std::size_t rule) {
          return plays(judged.outcomes[rule]);
        });
      }));
}

// Some entries of a kind of authority, all when there is none.
AlikeRow alike(const Portfolio& portfolio,
               const std::vector<const Judged*>& entries) {
  AlikeRow row{.descriptors = entries.size()};
  for (std::size_t rule = 0; rule < portfolio.head.rules.size(); ++rule) {
    const auto all = [&](Outcome one, Outcome other) {
      return std::ranges::all_of(entries, [&](const Judged* judged) {
        const auto outcome = outcome_of(judged->outcomes[rule]);
        return outcome && (*outcome == one || *outcome == other);
      });
    };
    const auto number = static_cast<std::uint32_t>(rule);
    if (all(Outcome::unknown, Outcome::error))
      row.never_known.push_back(number);
    if (all(Outcome::not_applicable, Outcome::not_applicable)) {
      row.never_applicable.push_back(number);
    }
    if (all(Outcome::fail, Outcome::fail)) row.always_failed.push_back(number);
  }
  return row;
}

// What is so for all need not be said of each.
void leave_out(const std::vector<std::uint32_t>& known,
               std::vector<std::uint32_t>& rules) {
  std::erase_if(rules, [&](std::uint32_t rule) {
    return std::ranges::find(known, rule) != known.end();
  });
}

bool says_something(const AlikeRow& row) {
  return !row.never_known.empty() || !row.never_applicable.empty() ||
         !row.always_failed.empty();
}

}  // namespace

std::vector<RuleRow> hardest(const Portfolio& portfolio, const Mask& mask) {
  std::vector<std::pair<std::uint32_t, OutcomeCounts>> all;
  for (std::size_t rule = 0; rule < portfolio.head.rules.size(); ++rule) {
    all.emplace_back(static_cast<std::uint32_t>(rule), count(portfolio, rule));
  }
  // Their order would tell what is hidden.
  if (!mask.on()) {
    std::ranges::stable_sort(all, [](const auto& a, const auto& b) {
      return harder(a.second, b.second);
    });
  }
  std::vector<RuleRow> rows;
  for (const auto& [rule, counts] : all) {
    const bool told = mask.tell(judged(counts), portfolio.entries.size());
    if (judged(counts) > 0 && told) rows.push_back(row_of(rule, counts, mask));
  }
  return rows;
}

std::vector<QuestionRow> unanswered(const Portfolio& portfolio,
                                    const Mask& mask) {
  std::vector<QuestionRow> rows;
  for (const auto& [path, missing] : portfolio.missing) {
    const std::uint64_t count = asked(portfolio, path);
    const std::uint64_t all = portfolio.entries.size();
    QuestionRow row{.path = path,
                    .missing = missing,
                    .asked = std::max(count, missing),
                    .everywhere = missing >= count};
    if (mask.on()) {
      const bool told = mask.tell(missing, all) && mask.tell(count, all) &&
                        mask.tell(missing, *row.asked);
      if (!told) continue;
    }
    rows.push_back(std::move(row));
  }
  std::ranges::stable_sort(rows,
                           [](const QuestionRow& a, const QuestionRow& b) {
                             if (a.everywhere != b.everywhere)
                               return a.everywhere;
                             return a.missing > b.missing;
                           });
  return rows;
}

// Of fewer than three, nothing can be said by construction.
std::vector<AlikeRow> alike_of(const Portfolio& portfolio,
                               const DimensionTable& types) {
  constexpr std::uint64_t kFew = 3;
  std::vector<const Judged*> all;
  for (const Judged& judged : portfolio.entries) all.push_back(&judged);
  if (all.size() < kFew) return {};
  std::vector<AlikeRow> rows{alike(portfolio, all)};
  for (const GroupRow& group : types.groups) {
    if (group.what != GroupRow::What::value || group.descriptors < kFew) {
      continue;
    }
    std::vector<const Judged*> some;
    for (const Judged* judged : all) {
      const auto names = portfolio.groups(*judged, kTypeDimension);
      if (std::ranges::find(names, group.value) != names.end()) {
        some.push_back(judged);
      }
    }
    AlikeRow row = alike(portfolio, some);
    row.type = group.value;
    leave_out(rows.front().never_known, row.never_known);
    leave_out(rows.front().never_applicable, row.never_applicable);
    leave_out(rows.front().always_failed, row.always_failed);
    if (says_something(row)) rows.push_back(std::move(row));
  }
  if (!says_something(rows.front())) rows.erase(rows.begin());
  return rows;
}

}  // namespace charta
