// SPDX-License-Identifier: EUPL-1.2
// The words of what changed over time: diff and history. To add one: a row, in
// the typography of labels.h; a test looks.
#pragma once

#include "charta/i18n/labels.h"

namespace charta::label {

inline constexpr Term kBefore{"Before", "Avant"};
inline constexpr Term kAfter{"After", "Après"};
inline constexpr Term kFromTo{"{0} → {1}", "{0} → {1}"};

// How a finding turned.
inline constexpr Term kAppeared{"appeared", "apparu"};
inline constexpr Term kCleared{"cleared", "levé"};
inline constexpr Term kTurned{"changed", "changé"};
inline constexpr Term kNotAsked{"(not asked)", "(non demandé)"};

// Whether anything is for the worse.
inline constexpr Term kNoneWorse{"nothing got worse", "rien ne s’est dégradé"};
inline constexpr Term kSomeDoubt{
    "nothing got worse for certain, something is in doubt",
    "rien ne s’est dégradé à coup sûr, un point au moins est en doute"};
inline constexpr Term kSomeWorse{"something got worse",
                                 "un point au moins s’est dégradé"};

// What turned it.
inline constexpr Term kUntoldFact{"(not told)", "(non dit)"};
inline constexpr Term kRuleWord{"the rule’s {0}", "{0} de la règle"};
inline constexpr Term kByRuleAdded{"the charter asks for it now",
                                   "la charte le demande désormais"};
inline constexpr Term kByRuleRemoved{"the charter asks for it no more",
                                     "la charte ne le demande plus"};
inline constexpr Term kByDay{"the day of the audit", "le jour de l’audit"};
inline constexpr Term kByWaiver{"a waiver granted or ended",
                                "une dérogation accordée ou échue"};
inline constexpr Term kByCharter{
    "the charter: its version, profile or parameters",
    "la charte\u00a0: sa version, son profil ou ses paramètres"};
inline constexpr Term kByTool{"another version of charta",
                              "une autre version de charta"};
// A rule that the same turned: `as for DAT-03`.
inline constexpr Term kAsFor{"as for {0}", "comme pour {0}"};
inline constexpr Term kByUntold{
    "these files do not tell by what: JSON reports and descriptors do",
    "ces fichiers ne disent pas par quoi\u00a0: les rapports JSON et les "
    "descripteurs le disent"};
inline constexpr Term kByWeights{"no finding changed: weights or grades did",
                                 "aucun constat n’a changé\u00a0: les poids ou "
                                 "les classes, si"};

// What has no effect.
inline constexpr Noun kIdleRead{
    {"field that rules read changed without effect",
     "champ que des règles lisent a changé sans effet"},
    {"fields that rules read changed without effect",
     "champs que des règles lisent ont changé sans effet"}};
inline constexpr Noun kIdle{
    {"field changed without effect", "champ a changé sans effet"},
    {"fields changed without effect", "champs ont changé sans effet"}};

// The whole.
inline constexpr Term kNoChange{"no finding changed",
                                "aucun constat n’a changé"};
inline constexpr Term kOnlyBefore{"Only before", "Seulement avant"};
inline constexpr Term kOnlyAfter{"Only after", "Seulement après"};
inline constexpr Term kRepeated{
    "These ids stand several times and were matched in their order",
    "Ces identifiants figurent plusieurs fois et ont été rapprochés dans leur "
    "ordre"};
inline constexpr Noun kCompared{
    {"descriptor compared", "descripteur comparé"},
    {"descriptors compared", "descripteurs comparés"}};
inline constexpr Noun kChangedOnes{{"changed", "changé"},
                                   {"changed", "changés"}};
inline constexpr Noun kOnlyBeforeOnes{{"only before", "seulement avant"},
                                      {"only before", "seulement avant"}};
inline constexpr Noun kOnlyAfterOnes{{"only after", "seulement après"},
                                     {"only after", "seulement après"}};
inline constexpr Noun kAppearances{{"finding appeared", "constat apparu"},
                                   {"findings appeared", "constats apparus"}};
inline constexpr Noun kClearances{{"finding cleared", "constat levé"},
                                  {"findings cleared", "constats levés"}};
inline constexpr Noun kTurns{{"finding changed", "constat changé"},
                             {"findings changed", "constats changés"}};
inline constexpr Noun kUnreadBefore{{"unreadable before", "illisible avant"},
                                    {"unreadable before", "illisibles avant"}};
inline constexpr Noun kUnreadAfter{{"unreadable after", "illisible après"},
                                   {"unreadable after", "illisibles après"}};

// What a store tells over time.
inline constexpr Term kDay{"Day", "Jour"};
inline constexpr Term kCharterVersion{"Charter", "Charte"};
inline constexpr Term kNumberShort{"Count", "Nombre"};
inline constexpr Term kMeanScore{"Mean score", "Note moy."};
inline constexpr Term kFindingsShort{"Findings", "Constats"};
inline constexpr Term kGuaranteedGrades{"Guaranteed grades",
                                        "Classes garanties"};
inline constexpr Term kNoRuns{"no run is kept here yet",
                              "aucune exécution n’est encore gardée ici"};
inline constexpr Noun kUnfinished{
    {"run that did not end is left out", "exécution inachevée est omise"},
    {"runs that did not end are left out",
     "exécutions inachevées sont omises"}};

}  // namespace charta::label
