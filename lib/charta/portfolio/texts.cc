// SPDX-License-Identifier: EUPL-1.2
// Frameworks met: an item stands as the gravest of the rules that serve it, a
// framework as the gravest of its items.
#include "charta/report/texts.h"

#include <algorithm>

#include "charta/portfolio/view.h"

namespace charta {
namespace {

// From the gravest on.
constexpr std::array kGravest = {TextStanding::broken, TextStanding::open,
                                 TextStanding::met, TextStanding::none};

TextStanding standing(char letter) {
  const auto outcome = outcome_of(letter);
  if (!outcome) return TextStanding::none;
  switch (*outcome) {
    case Outcome::pass:
      return TextStanding::met;
    case Outcome::fail:
      return TextStanding::broken;
    case Outcome::unknown:
    case Outcome::error:
    case Outcome::waived:
      return TextStanding::open;
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
      return TextStanding::none;
  }
  return TextStanding::none;
}

TextStanding graver(TextStanding a, TextStanding b) {
  return std::ranges::find(kGravest, a) < std::ranges::find(kGravest, b) ? a
                                                                         : b;
}

using Counts = std::array<std::uint64_t, 4>;

std::array<Told, 4> told(const Counts& counts, const Mask& mask) {
  std::array<Told, 4> out{};
  std::ranges::copy(mask.tell(counts), out.begin());
  return out;
}

using Rules = std::vector<std::size_t>;

Counts count(const Portfolio& portfolio, const Rules& rules) {
  Counts counts{};
  for (const Judged& judged : portfolio.entries) {
    TextStanding one = TextStanding::none;
    for (const std::size_t rule : rules) {
      one = graver(one, standing(judged.outcomes[rule]));
    }
    ++counts[static_cast<std::size_t>(one)];
  }
  return counts;
}

// The rules that serve an item, of the whole framework when there is none.
Rules serving(const Run& head, std::string_view framework,
              const std::string* item) {
  Rules rules;
  for (std::size_t i = 0; i < head.rules.size(); ++i) {
    const bool serves =
        std::ranges::any_of(head.rules[i].sources, [&](const SourceNote& one) {
          return one.framework == framework &&
                 (item == nullptr || one.item == *item);
        });
    if (serves) rules.push_back(i);
  }
  return rules;
}

}  // namespace

std::vector<TextRow> texts_of(const Portfolio& portfolio, const Mask& mask) {
  std::vector<TextRow> rows;
  const Texts texts(portfolio.head);
  for (const Texts::Framework& framework : texts.frameworks()) {
    TextRow row{.id = framework.id, .title = framework.title};
    const Rules all = serving(portfolio.head, framework.id, nullptr);
    row.counts = told(count(portfolio, all), mask);
    for (const Texts::Entry& item : framework.items) {
      const Rules some = serving(portfolio.head, framework.id, &item.id);
      row.items.push_back({.id = item.id,
                           .title = item.title,
                           .counts = told(count(portfolio, some), mask)});
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace charta
