// SPDX-License-Identifier: EUPL-1.2
// Turns rules that point to items into items that know their rules.
#include "charta/audit/frameworks.h"

#include <algorithm>
#include <map>

namespace charta {
namespace {

constexpr std::array<std::string_view, kItemStandings> kNames = {
    "pass",        "fail",   "unknown",    "error",         "not_applicable",
    "not_yet_due", "waived", "not_judged", "not_checkable",
};

// What an item comes to: the first of these that one of its rules came to.
constexpr std::array kGravest = {Outcome::fail,          Outcome::error,
                                 Outcome::unknown,       Outcome::waived,
                                 Outcome::pass,          Outcome::not_yet_due,
                                 Outcome::not_applicable};

ServingRule serving(const Rule& rule) {
  ServingRule words{.id = rule.id,
                    .title = rule.title,
                    .force = std::string(name(rule.force)),
                    .enabled = rule.enabled};
  for (const Level level : rule.levels) words.levels.emplace_back(name(level));
  return words;
}

bool serves(const Rule& rule, std::string_view framework,
            std::string_view item) {
  return std::ranges::any_of(rule.sources, [&](const SourceRef& source) {
    return source.framework == framework && source.item == item;
  });
}

ItemWords words_of(const Framework::Item& item, std::string_view framework,
                   const Charter& charter) {
  ItemWords words{.id = item.id,
                  .title = item.title,
                  .summary = item.summary,
                  .addressee = item.addressee,
                  .checkable = item.checkable,
                  .reason = item.reason};
  for (const Rule& rule : charter.rules) {
    if (serves(rule, framework, item.id)) words.rules.push_back(serving(rule));
  }
  return words;
}

ItemStanding standing_of(const ItemWords& item) {
  if (item.checkable == "none") return ItemStanding::not_checkable;
  for (const Outcome outcome : kGravest) {
    if (std::ranges::count(item.rules, outcome, &ServingRule::outcome) > 0) {
      return static_cast<ItemStanding>(outcome);
    }
  }
  return ItemStanding::not_judged;
}

}  // namespace

std::string_view name(ItemStanding standing) {
  return kNames.at(static_cast<std::size_t>(standing));
}

std::vector<FrameworkWords> frameworks_of(const Charter& charter) {
  std::vector<FrameworkWords> all;
  for (const Framework& framework : charter.frameworks) {
    FrameworkWords words{.id = framework.id,
                         .title = framework.title,
                         .reference = framework.reference};
    for (const Framework::Item& item : framework.items) {
      words.items.push_back(words_of(item, framework.id, charter));
    }
    all.push_back(std::move(words));
  }
  return all;
}

void settle(std::vector<FrameworkWords>& frameworks, const Run& run,
            const Report& report) {
  std::map<std::string_view, Outcome> outcomes;
  for (const Finding& finding : report.findings) {
    outcomes[rule_of(run, finding).id] = finding.outcome;
  }
  for (FrameworkWords& framework : frameworks) {
    for (ItemWords& item : framework.items) {
      for (ServingRule& rule : item.rules) {
        const auto at = outcomes.find(rule.id);
        if (at != outcomes.end()) rule.outcome = at->second;
      }
      item.standing = standing_of(item);
    }
  }
}

StandingCounts count_standings(const FrameworkWords& framework) {
  StandingCounts counts{};
  for (const ItemWords& item : framework.items) {
    ++counts.at(static_cast<std::size_t>(*item.standing));
  }
  return counts;
}

}  // namespace charta
