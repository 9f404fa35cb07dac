// SPDX-License-Identifier: EUPL-1.2
// Choosing rules by what they are: id, principle, tag, force, level, severity.
// For profiles and for named scores. Internal to the room.
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/charter.h"
#include "charta/charter/loading.h"
#include "charta/charter/sheet.h"

namespace charta {

// What a choice looks at. Views the charter's files.
struct Traits {
  std::string_view id{};
  std::string_view principle{};
  std::string_view force{};
  std::string_view severity{};
  std::vector<std::string_view> levels{};
  std::vector<std::string_view> tags{};
  bool criterion = false;
};

// A rule of the file, with the words that it leaves out.
Traits traits_of(const Node& rule);

// One kind of word that rules are chosen by.
enum class Trait : std::uint8_t { id, principle, tag, force, level, severity };
constexpr std::size_t kTraits = 6;

// A rule is chosen when, for each kind that is named, it has one of the words.
class Choosing {
 public:
  bool matches(const Traits& traits) const;

  std::set<std::string, std::less<>> words[kTraits]{};
  std::optional<bool> criterion{};
};

// Any of them chooses.
using Choices = std::vector<Choosing>;
bool chosen(const Choices& choices, const Traits& traits);

// What `select`, `exclude` or `over` says: a mapping `{tags: [ai-act], level:
// bid}`, a word, or a list of those. A word is a rule's id, or any other word
// that rules are chosen by, alone or as `tag:ai-act`. Adds a fault for a word
// that no rule has.
Choices read_choices(const Node& node, std::span<const Traits> rules,
                     Loading& loading);

}  // namespace charta
