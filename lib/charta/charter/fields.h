// SPDX-License-Identifier: EUPL-1.2
// The keys of every mapping of the charter format: what a mapping may hold is
// said here once, for the loaders and for the docs. To add one: a row in
// fields.cc, a sentence in i18n/charter_keys.cc, and the loader that reads it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace charta {

// What the value of a key must look like.
enum class Shape : std::uint8_t {
  text,
  identifier,  // letters, digits, `.`, `_`, `-`; at most 64 bytes
  localized,   // {fr: …, en: …}, or one text
  expression,  // a text in CEL
  number,
  boolean,
  date,
  version,  // of the format: 1
  list,
  mapping,
  texts,  // a list of texts, or one text
  any,
};
constexpr std::size_t kShapes = 12;

// How a child charter's value joins what its parents gave.
enum class Join : std::uint8_t {
  replace,  // the child's value stands
  own,      // never inherited
  keys,     // mappings, key by key
  by_id,    // lists of mappings, by their `id`
  files,    // what the files of both hold: see resolve.cc
};

struct KeyTable;

struct Key {
  std::string_view name{};
  Shape shape = Shape::any;
  bool required = false;
  // Known to the format, but not to this version of charta.
  bool later = false;
  Join join = Join::replace;
  // The keys of the mappings below, where they join by rules of their own.
  const KeyTable* below = nullptr;
};

struct KeyTable {
  std::string_view name{};  // the word of the docs: `rule`, `remedy`
  std::span<const Key> keys{};

  const Key* find(std::string_view name) const;
};

extern const KeyTable kCharterKeys;
extern const KeyTable kRulesFileKeys;
extern const KeyTable kPrincipleKeys;
extern const KeyTable kRuleKeys;
extern const KeyTable kEffectiveKeys;
extern const KeyTable kLevelKeys;
extern const KeyTable kSourceKeys;
extern const KeyTable kEvidenceKeys;
extern const KeyTable kRemedyKeys;
extern const KeyTable kCriterionKeys;
extern const KeyTable kScoringKeys;
extern const KeyTable kGradeKeys;
extern const KeyTable kCapKeys;
extern const KeyTable kScoreKeys;
extern const KeyTable kScoreGradeKeys;
extern const KeyTable kProfileKeys;
extern const KeyTable kSelectorKeys;
extern const KeyTable kDatedKeys;
extern const KeyTable kVocabularyKeys;
extern const KeyTable kFieldKeys;
extern const KeyTable kFrameworkKeys;
extern const KeyTable kItemKeys;
extern const KeyTable kTestsKeys;
extern const KeyTable kCaseKeys;
extern const KeyTable kLocalizedKeys;
extern const KeyTable kProofKeys;  // an entry of a descriptor's evidence

// All of them, in the order of the docs.
std::span<const KeyTable* const> key_tables();

// The name of a shape for the docs, e.g. `localized`.
std::string_view name(Shape shape);

// Whether a text may be the id of a rule, a principle, a framework, an item.
bool is_identifier(std::string_view text);

}  // namespace charta
