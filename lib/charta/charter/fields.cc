// SPDX-License-Identifier: EUPL-1.2
// The tables of keys, in the order in which authors write them.
#include "charta/charter/fields.h"

#include <algorithm>
#include <array>

namespace charta {
namespace {

constexpr bool kRequired = true;
constexpr std::size_t kLongestIdentifier = 64;

constexpr std::array kCharter = {
    Key{.name = "charta",
        .shape = Shape::version,
        .required = true,
        .join = Join::own},
    Key{.name = "id",
        .shape = Shape::identifier,
        .required = true,
        .join = Join::own},
    Key{.name = "version",
        .shape = Shape::text,
        .required = true,
        .join = Join::own},
    Key{"title", Shape::localized, kRequired},
    Key{"licence", Shape::text},
    Key{.name = "extends", .shape = Shape::texts, .join = Join::own},
    Key{.name = "vocabulary",
        .required = true,
        .join = Join::files,
        .below = &kVocabularyKeys},
    Key{.name = "frameworks", .shape = Shape::list, .join = Join::files},
    Key{.name = "params", .shape = Shape::mapping, .join = Join::keys},
    Key{.name = "variables", .shape = Shape::mapping, .join = Join::keys},
    Key{.name = "principles",
        .shape = Shape::list,
        .required = true,
        .join = Join::by_id,
        .below = &kPrincipleKeys},
    Key{.name = "rules",
        .shape = Shape::list,
        .required = true,
        .join = Join::files},
    Key{.name = "scoring",
        .shape = Shape::mapping,
        .join = Join::keys,
        .below = &kScoringKeys},
    Key{.name = "scores",
        .shape = Shape::list,
        .join = Join::by_id,
        .below = &kScoreKeys},
    Key{"grades", Shape::list},
    Key{"caps", Shape::list},
    Key{.name = "profiles",
        .shape = Shape::mapping,
        .join = Join::keys,
        .below = &kProfileKeys},
};
constexpr std::array kRulesFile = {
    Key{"rules", Shape::list, kRequired},
};
constexpr std::array kPrinciple = {
    Key{"id", Shape::identifier, kRequired},
    Key{"weight", Shape::any},
    Key{"title", Shape::localized, kRequired},
};
constexpr std::array kRule = {
    Key{"id", Shape::identifier, kRequired},
    Key{"principle", Shape::text, kRequired},
    Key{"level", Shape::texts},
    Key{"title", Shape::localized, kRequired},
    Key{"severity", Shape::text},
    Key{"weight", Shape::any},
    Key{"force", Shape::text},
    Key{"enabled", Shape::boolean},
    Key{.name = "effective", .shape = Shape::mapping, .join = Join::keys},
    Key{"when", Shape::expression},
    Key{"require", Shape::expression},
    Key{"levels", Shape::list},
    Key{"message", Shape::localized},
    Key{"why", Shape::localized},
    Key{"note", Shape::localized},
    Key{"sources", Shape::list},
    Key{.name = "evidence", .shape = Shape::mapping, .join = Join::keys},
    Key{.name = "remedy", .shape = Shape::mapping, .join = Join::keys},
    Key{"tags", Shape::texts},
    Key{.name = "criterion", .shape = Shape::mapping, .join = Join::keys},
    Key{"final", Shape::boolean},
};
constexpr std::array kEffective = {
    Key{"from", Shape::date},
    Key{"until", Shape::date},
};
constexpr std::array kLevel = {
    Key{"score", Shape::any, kRequired},
    Key{"when", Shape::expression, kRequired},
};
constexpr std::array kSource = {
    Key{"framework", Shape::text, kRequired},
    Key{"item", Shape::text, kRequired},
    Key{"note", Shape::localized},
};
constexpr std::array kEvidence = {
    Key{"expected", Shape::localized},
    Key{"at_least", Shape::text},
};
constexpr std::array kRemedy = {
    Key{"text", Shape::localized, kRequired},
    Key{"effort", Shape::any},
};
constexpr std::array kCriterion = {
    Key{"link_to_object", Shape::localized, kRequired},
};
constexpr std::array kScoring = {
    Key{"model", Shape::text},
    Key{"unknown", Shape::text},
    Key{.name = "scores",
        .shape = Shape::list,
        .join = Join::by_id,
        .below = &kScoreKeys},
};
constexpr std::array kGrade = {
    Key{"id", Shape::identifier, kRequired},
    Key{"from", Shape::any, kRequired},
};
constexpr std::array kCap = {
    Key{"when", Shape::text, kRequired},
    Key{"grade", Shape::text, kRequired},
};
constexpr std::array kScore = {
    Key{"id", Shape::identifier, kRequired},
    Key{"title", Shape::localized},
    Key{"model", Shape::text},
    Key{"over", Shape::any},
    Key{.name = "weights", .shape = Shape::mapping, .join = Join::keys},
    Key{"formula", Shape::expression},
    Key{"max", Shape::expression},
    Key{"grades", Shape::list},
};
constexpr std::array kScoreGrade = {
    Key{"id", Shape::identifier, kRequired},
    Key{"from", Shape::any},
    Key{"when", Shape::expression},
};
constexpr std::array kProfile = {
    Key{"title", Shape::localized},
    Key{"select", Shape::any},
    Key{"exclude", Shape::any},
    Key{.name = "params", .shape = Shape::mapping, .join = Join::keys},
    Key{.name = "weights", .shape = Shape::mapping, .join = Join::keys},
};
// In the singular and in the plural: `tag: tender`, `tags: [tender, ai-act]`.
constexpr std::array kSelector = {
    Key{"id", Shape::texts},          Key{"ids", Shape::texts},
    Key{"principle", Shape::texts},   Key{"principles", Shape::texts},
    Key{"tag", Shape::texts},         Key{"tags", Shape::texts},
    Key{"force", Shape::texts},       Key{"forces", Shape::texts},
    Key{"level", Shape::texts},       Key{"levels", Shape::texts},
    Key{"severity", Shape::texts},    Key{"severities", Shape::texts},
    Key{"criterion", Shape::boolean},
};
constexpr std::array kDated = {
    Key{"from", Shape::date, kRequired},
    Key{"value", Shape::any, kRequired},
};
constexpr std::array kVocabulary = {
    Key{"vocabulary", Shape::version, kRequired},
    Key{"id", Shape::identifier, kRequired},
    Key{.name = "fields",
        .shape = Shape::mapping,
        .required = true,
        .join = Join::keys},
};
constexpr std::array kField = {
    Key{"type", Shape::text, kRequired}, Key{"label", Shape::localized},
    Key{"help", Shape::localized},       Key{"unit", Shape::text},
    Key{"values", Shape::mapping},       Key{"source", Shape::text},
    Key{"required", Shape::boolean},
};
constexpr std::array kFramework = {
    Key{"framework", Shape::version, kRequired},
    Key{"id", Shape::identifier, kRequired},
    Key{"title", Shape::localized, kRequired},
    Key{"reference", Shape::text},
    Key{"items", Shape::list, kRequired},
};
constexpr std::array kItem = {
    Key{"id", Shape::identifier, kRequired},
    Key{"title", Shape::localized},
    Key{"summary", Shape::localized},
    Key{"addressee", Shape::localized},
    Key{"checkable", Shape::text, kRequired},
    Key{"reason", Shape::localized},
};
constexpr std::array kTests = {
    Key{"tests", Shape::list, kRequired},
};
constexpr std::array kCase = {
    Key{"rule", Shape::text, kRequired},
    Key{"name", Shape::text},
    Key{"given", Shape::mapping, kRequired},
    Key{"as_of", Shape::date},
    Key{"expect", Shape::text, kRequired},
    Key{"missing", Shape::texts},
    Key{"score", Shape::any},
};
constexpr std::array kLocalized = {
    Key{"en", Shape::text},
    Key{"fr", Shape::text},
};
constexpr std::array kProof = {
    Key{"status", Shape::text, kRequired},
    Key{"ref", Shape::text},
    Key{"sha256", Shape::text},
    Key{"date", Shape::date},
    Key{"by", Shape::text},
    Key{"expires", Shape::date},
};

constexpr std::array<std::string_view, kShapes> kShapeNames = {
    "text", "identifier", "localized", "expression", "number", "boolean",
    "date", "version",    "list",      "mapping",    "texts",  "any",
};

bool identifier_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.';
}

}  // namespace

constinit const KeyTable kCharterKeys{"charter", kCharter};
constinit const KeyTable kRulesFileKeys{"rules file", kRulesFile};
constinit const KeyTable kPrincipleKeys{"principle", kPrinciple};
constinit const KeyTable kRuleKeys{"rule", kRule};
constinit const KeyTable kEffectiveKeys{"effective", kEffective};
constinit const KeyTable kLevelKeys{"level", kLevel};
constinit const KeyTable kSourceKeys{"source", kSource};
constinit const KeyTable kEvidenceKeys{"evidence", kEvidence};
constinit const KeyTable kRemedyKeys{"remedy", kRemedy};
constinit const KeyTable kCriterionKeys{"criterion", kCriterion};
constinit const KeyTable kScoringKeys{"scoring", kScoring};
constinit const KeyTable kGradeKeys{"grade", kGrade};
constinit const KeyTable kCapKeys{"cap", kCap};
constinit const KeyTable kScoreKeys{"score", kScore};
constinit const KeyTable kScoreGradeKeys{"score grade", kScoreGrade};
constinit const KeyTable kProfileKeys{"profile", kProfile};
constinit const KeyTable kSelectorKeys{"selector", kSelector};
constinit const KeyTable kDatedKeys{"dated value", kDated};
constinit const KeyTable kVocabularyKeys{"vocabulary", kVocabulary};
constinit const KeyTable kFieldKeys{"field", kField};
constinit const KeyTable kFrameworkKeys{"framework", kFramework};
constinit const KeyTable kItemKeys{"item", kItem};
constinit const KeyTable kTestsKeys{"tests file", kTests};
constinit const KeyTable kCaseKeys{"test", kCase};
constinit const KeyTable kLocalizedKeys{"text", kLocalized};
constinit const KeyTable kProofKeys{"proof", kProof};

std::span<const KeyTable* const> key_tables() {
  static constexpr std::array kAll = {
      &kCharterKeys,   &kPrincipleKeys,  &kRuleKeys,       &kEffectiveKeys,
      &kLevelKeys,     &kSourceKeys,     &kEvidenceKeys,   &kRemedyKeys,
      &kCriterionKeys, &kScoringKeys,    &kGradeKeys,      &kCapKeys,
      &kScoreKeys,     &kScoreGradeKeys, &kProfileKeys,    &kSelectorKeys,
      &kDatedKeys,     &kRulesFileKeys,  &kVocabularyKeys, &kFieldKeys,
      &kFrameworkKeys, &kItemKeys,       &kTestsKeys,      &kCaseKeys,
      &kLocalizedKeys, &kProofKeys,
  };
  return kAll;
}

const Key* KeyTable::find(std::string_view wanted) const {
  const auto at = std::ranges::find(keys, wanted, &Key::name);
  return at == keys.end() ? nullptr : &*at;
}

std::string_view name(Shape shape) {
  return kShapeNames.at(static_cast<std::size_t>(shape));
}

bool is_identifier(std::string_view text) {
  const bool sized = !text.empty() && text.size() <= kLongestIdentifier;
  return sized && text.front() != '.' && text.front() != '-' &&
         std::ranges::all_of(text, identifier_byte);
}

}  // namespace charta
