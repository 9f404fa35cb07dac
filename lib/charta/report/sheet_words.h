// SPDX-License-Identifier: EUPL-1.2
// The words of workbooks and of text documents, in both languages. To add one:
// a row. French as in i18n/labels.h. Internal to report.
#pragma once

#include "charta/i18n/labels.h"

namespace charta::sheet {

// Names of sheets: at most 31 characters, none of []:*?/\ in them.
inline constexpr Term kSummarySheet{"Summary", "Synthèse"};
inline constexpr Term kFindingsSheet{"Findings", "Constats"};
inline constexpr Term kActionsSheet{"Actions", "Actions"};
inline constexpr Term kQuestionsSheet{"Missing answers", "Réponses manquantes"};
inline constexpr Term kPrinciplesSheet{"Principles", "Principes"};
inline constexpr Term kMethodSheet{"Method", "Méthode"};

// Columns.
inline constexpr Term kFact{"Subject", "Sujet"};
inline constexpr Term kValue{"What is so", "Ce qu’il en est"};
inline constexpr Term kDescriptorTitle{"Descriptor", "Descripteur"};
inline constexpr Term kKind{"Kind", "Genre"};
inline constexpr Term kGuaranteed{"Guaranteed", "Garanti"};
inline constexpr Term kPossible{"Possible", "Possible"};
inline constexpr Term kOutOf{"Out of", "Sur"};
inline constexpr Term kFile{"File", "Fichier"};
inline constexpr Term kDigestTitle{"SHA-256", "SHA-256"};
inline constexpr Term kRuleTitle{"What it asks", "Ce qu’elle demande"};
inline constexpr Term kSeverity{"Severity", "Gravité"};
inline constexpr Term kForce{"Force", "Force"};
inline constexpr Term kWeightTitle{"Weight", "Poids"};
inline constexpr Term kReasons{"Why", "Pourquoi"};
inline constexpr Term kEvidenceTitle{"Evidence to give", "Preuve à fournir"};
inline constexpr Term kOwner{"Owner", "Responsable"};
inline constexpr Term kDay{"By when", "Échéance"};
inline constexpr Term kDone{"Done", "Fait"};
inline constexpr Term kQuestion{"What to ask", "Ce qu’il faut demander"};
inline constexpr Term kSettles{"Settles the grade", "Fixe la classe"};
inline constexpr Term kRulesTitle{"Rules", "Règles"};
inline constexpr Term kAnswer{"Answer", "Réponse"};
inline constexpr Term kYes{"yes", "oui"};
inline constexpr Term kNo{"no", "non"};

// The method.
inline constexpr Term kCharterTitle{"Charter", "Charte"};
inline constexpr Term kModel{"Scoring model", "Modèle de notation"};
inline constexpr Term kGradesTitle{"Grades", "Classes"};
inline constexpr Term kGradeFrom{"{0} from {1}", "{0} à partir de {1}"};
inline constexpr Term kTool{"Tool", "Outil"};
inline constexpr Term kLimits{"Limits", "Limites"};
inline constexpr Term kLeftOut{"{0} rows did not fit and are left out",
                               "{0} lignes ne tenaient pas et manquent"};
inline constexpr Term kTreatPass{"counts in full", "compte entièrement"};
inline constexpr Term kTreatFail{
    "counts nothing, or the part that the rule grants",
    "ne compte pas, ou pour la part que la règle accorde"};
inline constexpr Term kTreatUnknown{
    "nothing at the guaranteed end, all at the possible end: what is not said "
    "is never counted as met",
    "rien dans la note garantie, tout dans la note possible\u00a0: ce qui "
    "n’est "
    "pas dit n’est jamais compté comme conforme"};
inline constexpr Term kTreatError{
    "as unknown: the rule could not be computed",
    "comme indéterminé\u00a0: la règle n’a pas pu être calculée"};
inline constexpr Term kTreatNotApplicable{"does not count: it is not in play",
                                          "ne compte pas\u00a0: hors jeu"};
inline constexpr Term kTreatNotYetDue{
    "does not count: the text does not apply yet",
    "ne compte pas\u00a0: le texte ne s’applique pas encore"};
inline constexpr Term kTreatWaived{
    "counts as judged in the first score, leaves the second",
    "compte comme jugé dans la première note, sort de la seconde"};

// Text documents.
inline constexpr Term kMethodHeading{"Method and limits", "Méthode et limites"};
inline constexpr Term kSignOff{"Sign-off", "Visa"};
inline constexpr Term kSignName{"Name", "Nom"};
inline constexpr Term kSignFunction{"Function", "Fonction"};
inline constexpr Term kSignDay{"Date", "Date"};
inline constexpr Term kSignature{"Signature", "Signature"};
inline constexpr Term kPage{"Page", "Page"};
inline constexpr Term kThresholds{"Scores by principle", "Notes par principe"};

}  // namespace charta::sheet
