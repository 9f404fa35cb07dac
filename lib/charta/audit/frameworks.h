// SPDX-License-Identifier: EUPL-1.2
// The texts that a charter rests on, item by item: who is addressed, which
// rules serve it, and how a descriptor stands by those rules.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/audit/report.h"
#include "charta/charter/charter.h"
#include "charta/i18n/localized.h"

namespace charta {

// How an item stands for one descriptor. The first seven are those of rules:
// the gravest outcome of the rules that serve it, in the order of `gravest`.
enum class ItemStanding : std::uint8_t {
  pass,
  fail,
  unknown,
  error,
  not_applicable,
  not_yet_due,
  waived,
  not_judged,     // its rules judge other kinds of descriptors, or are off
  not_checkable,  // no tool can check it
};
constexpr std::size_t kItemStandings = 9;
std::string_view name(ItemStanding standing);

// A rule that serves an item.
struct ServingRule {
  std::string id{};
  Localized title{};
  std::string force{};
  std::vector<std::string> levels{};
  bool enabled = true;
  std::optional<Outcome> outcome{};  // nothing: not judged
};

struct ItemWords {
  std::string id{};
  Localized title{};
  Localized summary{};
  Localized addressee{};
  std::string checkable{};           // project, organisation, bid, none
  Localized reason{};                // with none
  std::vector<ServingRule> rules{};  // in the order of the charter
  std::optional<ItemStanding> standing{};
};

struct FrameworkWords {
  std::string id{};
  Localized title{};
  std::string reference{};
  std::vector<ItemWords> items{};
};

// How many items stand how, by number of ItemStanding.
using StandingCounts = std::array<std::uint32_t, kItemStandings>;

// The frameworks of a charter, in its order, each item with its rules.
std::vector<FrameworkWords> frameworks_of(const Charter& charter);

// Says how each item stands by a report of the run.
void settle(std::vector<FrameworkWords>& frameworks, const Run& run,
            const Report& report);

// REQUIRES: settled.
StandingCounts count_standings(const FrameworkWords& framework);

}  // namespace charta
