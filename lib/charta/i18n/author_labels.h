// SPDX-License-Identifier: EUPL-1.2
// The words of what authors get: frameworks, starting points, questionnaires,
// pages. To add one: a row, in the typography of labels.h; a test looks.
#pragma once

#include "charta/i18n/labels.h"

namespace charta::label {

// Frameworks and their items.
inline constexpr Term kFramework{"Framework", "Référentiel"};
inline constexpr Term kItems{"Items", "Articles"};
inline constexpr Term kCheckableShort{"Checkable", "Vérifiables"};
inline constexpr Term kRulesShort{"Rules", "Règles"};
inline constexpr Noun kFrameworks{{"framework", "référentiel"},
                                  {"frameworks", "référentiels"}};
inline constexpr Noun kItemsCounted{{"item", "article"}, {"items", "articles"}};
inline constexpr Noun kCheckables{{"checkable", "vérifiable"},
                                  {"checkable", "vérifiables"}};
inline constexpr Term kAddressee{"addressed to", "s’adresse à"};
inline constexpr Term kCheckedOn{"checked on", "se vérifie sur"};
inline constexpr Term kServedBy{"rules", "règles"};
inline constexpr Term kRuleOff{"{0} (switched off)", "{0} (hors service)"};
inline constexpr Term kNotJudged{"Not judged", "Non jugé"};
inline constexpr Term kNotCheckable{"Not checkable", "Non vérifiable"};
inline constexpr Noun kNotJudgeds{{"not judged", "non jugé"},
                                  {"not judged", "non jugés"}};
inline constexpr Noun kNotCheckables{{"not checkable", "non vérifiable"},
                                     {"not checkable", "non vérifiables"}};
inline constexpr Term kOtherKindItem{
    "this descriptor is of kind {0}; the rules of this item judge: {1}",
    "ce descripteur est de genre {0}\u202f; les règles de cet article jugent"
    "\u00a0: {1}"};
inline constexpr Term kRulesOffItem{
    "the rules of this item are switched off",
    "les règles de cet article sont hors service"};
inline constexpr Term kItemsLegend{
    "An item stands as the gravest of its rules: met by the charter’s rules, "
    "which do not exhaust the text.",
    "Un article a le résultat le plus grave de ses règles\u00a0: il est tenu "
    "au "
    "sens des règles de la charte, qui n’épuisent pas le texte."};

}  // namespace charta::label
