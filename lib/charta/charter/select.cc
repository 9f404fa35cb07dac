// SPDX-License-Identifier: EUPL-1.2
// Words against rules. A word that no rule has is a fault: a choice that
// silently matches nothing would be a hole in an audit.
#include "charta/charter/select.h"

#include <algorithm>
#include <array>

#include "charta/base/nearest.h"
#include "charta/charter/join.h"

namespace charta {
namespace {

struct TraitName {
  std::string_view one{};
  std::string_view many{};
};
constexpr std::array<TraitName, kTraits> kNames = {{
    {"id", "ids"},
    {"principle", "principles"},
    {"tag", "tags"},
    {"force", "forces"},
    {"level", "levels"},
    {"severity", "severities"},
}};

// The words of a kind that a rule has.
std::vector<std::string_view> words_of(const Traits& rule, Trait trait) {
  switch (trait) {
    case Trait::id:
      return {rule.id};
    case Trait::principle:
      return {rule.principle};
    case Trait::tag:
      return rule.tags;
    case Trait::force:
      return {rule.force};
    case Trait::level:
      return rule.levels;
    case Trait::severity:
      return {rule.severity};
  }
  return {};
}

// Words of the format count even where no rule has them today.
bool of_format(Trait trait, std::string_view word) {
  return (trait == Trait::force && find_force(word)) ||
         (trait == Trait::level && find_level(word)) ||
         (trait == Trait::severity && find_severity(word));
}

class Reader {
 public:
  Reader(std::span<const Traits> rules, Loading& loading) : loading_(loading) {
    for (const Traits& rule : rules) {
      for (std::size_t i = 0; i < kTraits; ++i) {
        for (const auto word : words_of(rule, static_cast<Trait>(i))) {
          known_[i].insert(word);
        }
      }
    }
  }

  Choices read(const Node& node) {
    Choices choices;
    if (!node.is_list()) {
      add(node, choices);
      return choices;
    }
    for (std::uint32_t i = 0; i < node.size(); ++i) add(node.at(i), choices);
    return choices;
  }

 private:
  void add(const Node& node, Choices& choices) {
    if (node.is_scalar()) {
      if (auto one = word(node)) choices.push_back(*std::move(one));
    } else if (check(node, kSelectorKeys, "select", loading_)) {
      choices.push_back(mapping(node));
    }
  }

  bool knows(std::size_t trait, std::string_view word) const {
    return known_[trait].contains(word) ||
           of_format(static_cast<Trait>(trait), word);
  }

  void unknown(const Node& node, std::string_view word) {
    std::vector<std::string_view> names;
    for (const auto& all : known_)
      names.insert(names.end(), all.begin(), all.end());
    loading_.faults.add(Code::selects_nothing, node,
                        {std::string(word), std::string(nearest(word, names))});
  }

  // `tag:ai-act`, or a word of one kind.
  std::optional<Choosing> word(const Node& node) {
    const std::string_view text = node.text();
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos) {
      const auto at =
          std::ranges::find(kNames, text.substr(0, colon), &TraitName::one);
      const std::string_view rest = text.substr(colon + 1);
      const auto trait = static_cast<std::size_t>(at - kNames.begin());
      if (at != kNames.end() && knows(trait, rest)) return of(trait, rest);
    }
    std::vector<std::size_t> kinds;
    for (std::size_t i = 0; i < kTraits; ++i) {
      if (knows(i, text)) kinds.push_back(i);
    }
    // The id of a rule comes first: it can mean nothing else.
    if (kinds.size() == 1 || (!kinds.empty() && kinds[0] == 0)) {
      return of(kinds[0], text);
    }
    if (kinds.empty()) {
      unknown(node, text);
    } else {
      loading_.faults.add(Code::selection_ambiguous, node,
                          {std::string(text), std::string(kNames[kinds[0]].one),
                           std::string(kNames[kinds[1]].one)});
    }
    return {};
  }

  static Choosing of(std::size_t trait, std::string_view word) {
    Choosing choosing;
    choosing.words[trait].emplace(word);
    return choosing;
  }

  Choosing mapping(const Node& node) {
    Choosing choosing;
    for (std::size_t i = 0; i < kTraits; ++i) {
      for (const std::string_view key : {kNames[i].one, kNames[i].many}) {
        const std::optional<Node> words = node.find(key);
        if (words) add_words(*words, i, choosing);
      }
    }
    if (node.find("criterion")) {
      choosing.criterion = boolean(node, "criterion", true);
    }
    return choosing;
  }

  void add_words(const Node& node, std::size_t trait, Choosing& choosing) {
    const auto one = [&](const Node& word) {
      if (!word.is_scalar()) return;
      if (!knows(trait, word.text())) unknown(word, word.text());
      choosing.words[trait].emplace(word.text());
    };
    if (node.is_scalar()) one(node);
    for (std::uint32_t i = 0; node.is_list() && i < node.size(); ++i) {
      one(node.at(i));
    }
  }

  Loading& loading_;
  std::set<std::string_view> known_[kTraits]{};
};

}  // namespace

bool Choosing::matches(const Traits& traits) const {
  if (criterion && *criterion != traits.criterion) return false;
  for (std::size_t i = 0; i < kTraits; ++i) {
    if (words[i].empty()) continue;
    const bool met = std::ranges::any_of(
        words_of(traits, static_cast<Trait>(i)),
        [&](std::string_view word) { return words[i].contains(word); });
    if (!met) return false;
  }
  return true;
}

bool chosen(const Choices& choices, const Traits& traits) {
  return std::ranges::any_of(choices, [&](const Choosing& choosing) {
    return choosing.matches(traits);
  });
}

Traits traits_of(const Node& rule) {
  const auto list = [&](std::string_view key) {
    std::vector<std::string_view> words;
    const std::optional<Node> node = rule.find(key);
    if (node && node->is_scalar()) words.push_back(node->text());
    for (std::uint32_t i = 0; node && node->is_list() && i < node->size();
         ++i) {
      words.push_back(node->at(i).text());
    }
    return words;
  };
  const auto word = [&](std::string_view key, std::string_view fallback) {
    const std::string_view text = word_at(rule, key);
    return text.empty() ? fallback : text;
  };
  Traits traits{.id = word("id", {}),
                .principle = word("principle", {}),
                .force = word("force", name(Force::charter)),
                .severity = word("severity", name(Severity::major)),
                .levels = list("level"),
                .tags = list("tags"),
                .criterion = rule.find("criterion").has_value()};
  if (traits.levels.empty()) traits.levels.push_back(name(Level::project));
  return traits;
}

Choices read_choices(const Node& node, std::span<const Traits> rules,
                     Loading& loading) {
  return Reader(rules, loading).read(node);
}

}  // namespace charta
