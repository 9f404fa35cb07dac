// SPDX-License-Identifier: EUPL-1.2
// The words of pages: HTML, and templates that people fill. To add one: a row,
// as in labels.h, whose rules of French typography hold here too.
#pragma once

#include "charta/i18n/labels.h"

namespace charta::label {

// Getting about.
inline constexpr Term kSkip{"Skip to the report", "Aller au rapport"};
inline constexpr Term kContents{"Contents", "Sommaire"};
inline constexpr Term kBackToIndex{"Back to the summary",
                                   "Retour au récapitulatif"};

// The cover line.
inline constexpr Term kReport{"Audit report", "Rapport d’audit"};
inline constexpr Term kKind{"Kind", "Nature"};
inline constexpr Term kIdentifier{"Identifier", "Identifiant"};
inline constexpr Term kCharterHeading{"Charter", "Charte"};
inline constexpr Term kDayHeading{"As of", "À la date du"};
inline constexpr Term kProfileHeading{"Profile", "Profil"};
inline constexpr Term kAssuranceHeading{"Evidence demanded", "Preuve exigée"};
inline constexpr Term kToolHeading{"Made with", "Établi avec"};
inline constexpr Term kFiles{"Files", "Fichiers"};

// The verdict.
inline constexpr Term kGuaranteed{"guaranteed", "garantie"};
inline constexpr Term kPossible{"possible", "possible"};
inline constexpr Term kNoGrade{"No grade", "Pas de classe"};
inline constexpr Term kScale{"Scale of grades", "Échelle des classes"};
inline constexpr Term kVerdictGraded{"Grade {0}, score {1}.",
                                     "Classe {0}, note {1}."};
inline constexpr Term kVerdictScored{"Score {0}.", "Note {0}."};
inline constexpr Term kVerdictNone{"No rule is in play, hence no score.",
                                   "Aucune règle n’est en jeu, donc pas de "
                                   "note."};
inline constexpr Term kVerdictGate{"Demanded, {0}: {1}.",
                                   "Seuil demandé, {0}\u00a0: {1}."};
inline constexpr Noun kBlockingFailed{
    {"blocking rule is not met", "règle bloquante n’est pas respectée"},
    {"blocking rules are not met", "règles bloquantes ne sont pas respectées"}};
inline constexpr Noun kBlockingOpen{
    {"blocking rule is not shown", "règle bloquante n’est pas démontrée"},
    {"blocking rules are not shown",
     "règles bloquantes ne sont pas démontrées"}};
inline constexpr Noun kWaiversOver{
    {"waiver has expired", "dérogation est échue"},
    {"waivers have expired", "dérogations sont échues"}};
inline constexpr Term kBlocksFailed{"Blocking, and not met",
                                    "Bloquant et non respecté"};
inline constexpr Term kNothingBlocks{"No blocking rule is failed or open.",
                                     "Aucune règle bloquante n’est enfreinte "
                                     "ni indéterminée."};

// Tables.
inline constexpr Term kActionsCaption{
    "What to mend, the most points first. Owner and date are to be filled in.",
    "Ce qu’il faut corriger, le plus de points d’abord. Responsable et date "
    "sont à remplir."};
inline constexpr Term kNoActions{"Nothing is to be mended.",
                                 "Rien n’est à corriger."};
inline constexpr Term kGain{"Points gained", "Points gagnés"};
inline constexpr Term kOwner{"Owner", "Responsable"};
inline constexpr Term kPlanned{"Planned for", "Échéance"};
inline constexpr Term kScoresByPrinciple{"Scores by principle",
                                         "Notes par principe"};
inline constexpr Term kScoresCaption{
    "Full bar: guaranteed. Hollow bar: possible, as long as answers are "
    "missing. All on one scale from 0 to 100.",
    "Barre pleine\u00a0: garanti. Barre évidée\u00a0: possible, tant que des "
    "réponses manquent. Même échelle de 0 à 100 partout."};
inline constexpr Term kThresholdLine{"Dashed line: the {0} points demanded.",
                                     "Trait pointillé\u00a0: les {0} points "
                                     "demandés."};
inline constexpr Term kWeightShort{"Weight", "Poids"};
inline constexpr Term kBar{"Bar", "Barre"};
inline constexpr Term kTotal{"Total", "Total"};
inline constexpr Term kQuestionsCaption{
    "What to ask, the most useful first; points: by how much the interval can "
    "narrow.",
    "Ce qu’il faut demander, le plus utile d’abord\u202f; points\u00a0: de "
    "combien la fourchette peut se resserrer."};
inline constexpr Term kNoQuestions{"No answer is missing.",
                                   "Aucune réponse ne manque."};
inline constexpr Term kLetter{"Text to paste into a message",
                              "Texte à coller dans un message"};
inline constexpr Term kLetterOpening{
    "To complete the audit of “{0}”, please answer the following points:",
    "Pour compléter l’audit de «\u00a0{0}\u00a0», merci de répondre aux points "
    "suivants\u00a0:"};
inline constexpr Term kWaivers{"Waivers", "Dérogations"};
inline constexpr Term kWaiversCaption{
    "A waived rule has been judged all the same; its outcome is given.",
    "Une règle qui fait l’objet d’une dérogation a tout de même été "
    "jugée\u202f; son résultat est donné."};
inline constexpr Term kNoWaivers{"There is no waiver.",
                                 "Il n’y a pas de dérogation."};
inline constexpr Term kReason{"Reason", "Motif"};
inline constexpr Term kGivenBy{"Given by", "Accordée par"};
inline constexpr Term kGivenOn{"On", "Le"};
inline constexpr Term kEndsOn{"Ends on", "Fin le"};
inline constexpr Term kWithout{"Without it", "Sans elle"};

// All criteria.
inline constexpr Term kCriteria{"All criteria", "Tous les critères"};
inline constexpr Term kFilters{"Filter and sort", "Filtrer et trier"};
inline constexpr Term kShow{"Show", "Afficher"};
inline constexpr Term kSearch{"Search", "Rechercher"};
inline constexpr Term kSortBy{"Sort by", "Trier par"};
inline constexpr Term kByCharter{"order of the charter", "ordre de la charte"};
inline constexpr Term kByOutcome{"outcome", "résultat"};
inline constexpr Term kBySeverity{"severity", "gravité"};
inline constexpr Term kByWeight{"weight", "poids"};
inline constexpr Term kShown{"{0} of {1} shown", "{0} sur {1} affichés"};
inline constexpr Term kSeverity{"Severity", "Gravité"};
inline constexpr Term kForce{"Force", "Portée"};
inline constexpr Term kMoreOnRule{"Texts, reason and remedy",
                                  "Textes, motif et remède"};
inline constexpr Term kLinkToObject{"link to the object of the contract",
                                    "lien avec l’objet du marché"};
inline constexpr Term kNote{"note", "remarque"};

// Method and integrity.
inline constexpr Term kMethod{"Method and limits", "Méthode et limites"};
inline constexpr Term kModel{"Scoring model", "Modèle de note"};
inline constexpr Term kModelWeighted{
    "weighted: each principle is the weighted mean of its rules, the total is "
    "the weighted mean of the principles in play",
    "pondéré\u00a0: chaque principe est la moyenne pondérée de ses règles, le "
    "total est la moyenne pondérée des principes en jeu"};
inline constexpr Term kModelFlat{
    "flat: the sum of the weights of the rules that are met",
    "à plat\u00a0: la somme des poids des règles respectées"};
inline constexpr Term kModelUnweighted{
    "flat without weights: each rule in play counts once",
    "à plat sans poids\u00a0: chaque règle en jeu compte une fois"};
inline constexpr Term kModelAbsolute{
    "all or nothing: every rule in play must be met",
    "tout ou rien\u00a0: toutes les règles en jeu doivent être respectées"};
inline constexpr Term kModelSum{"sum: points out of the points in play",
                                "somme\u00a0: des points sur les points en "
                                "jeu"};
inline constexpr Term kThresholds{"Thresholds", "Seuils des classes"};
inline constexpr Term kFromPoints{"{0} from {1}", "{0} à partir de {1}"};
inline constexpr Term kCaps{"Caps", "Plafonds"};
inline constexpr Term kCapFailed{
    "grade {0} at best when a blocking rule is failed",
    "classe {0} au mieux si une règle bloquante est enfreinte"};
inline constexpr Term kCapUnknown{
    "grade {0} at best when a blocking rule is open",
    "classe {0} au mieux si une règle bloquante est indéterminée"};
inline constexpr Term kCapOther{"grade {0} at best when {1}",
                                "classe {0} au mieux si {1}"};
inline constexpr Term kTreatment{"How each outcome counts",
                                 "Comment compte chaque résultat"};
inline constexpr Term kCountsPass{"1 point of its weight", "tout son poids"};
inline constexpr Term kCountsFail{"0, or the part that the rule grants",
                                  "zéro, ou la part que la règle accorde"};
inline constexpr Term kCountsOpen{
    "0 for the guaranteed score, all its weight for the possible one",
    "zéro pour la note garantie, tout son poids pour la note possible"};
inline constexpr Term kCountsOut{"not counted", "hors du calcul"};
inline constexpr Term kCountsWaived{
    "as judged in the score without waivers, not counted in the other",
    "comme jugée dans la note sans dérogation, hors du calcul dans l’autre"};
inline constexpr Term kNotChecked{"Not checked", "Non vérifié"};
inline constexpr Term kDeclarative{
    "The audit judges what the descriptor says and the evidence that it names; "
    "it inspects neither the system nor the documents.",
    "L’audit juge ce que dit le descripteur et les preuves qu’il nomme\u202f; "
    "il n’inspecte ni le système ni les pièces."};
inline constexpr Term kUnknownIsNoPass{
    "What the descriptor does not say is unknown, and is never counted as a "
    "pass.",
    "Ce que le descripteur ne dit pas est indéterminé et n’est jamais compté "
    "comme conforme."};
inline constexpr Term kIntegrity{"Integrity", "Intégrité"};
inline constexpr Term kIntegrityCaption{"Digests (SHA-256) of what was read",
                                        "Empreintes (SHA-256) de ce qui a été "
                                        "lu"};
inline constexpr Term kFile{"File", "Fichier"};
inline constexpr Term kDigestHeading{"SHA-256 digest", "Empreinte SHA-256"};
inline constexpr Term kNotComputed{"not computed", "non calculée"};
inline constexpr Term kFingerprint{"Fingerprint of the results",
                                   "Empreinte des résultats"};
inline constexpr Term kCommand{"Command", "Commande"};
inline constexpr Term kSignOff{"Sign-off", "Visa"};
inline constexpr Term kSignOffCaption{"To be filled in by hand on paper",
                                      "À remplir à la main sur papier"};
inline constexpr Term kPersonName{"Name", "Nom"};
inline constexpr Term kFunction{"Function", "Fonction"};
inline constexpr Term kDate{"Date", "Date"};
inline constexpr Term kSignature{"Signature", "Signature"};

// Many reports.
inline constexpr Term kComparison{
    "All descriptors on one scale, in the order of the run",
    "Tous les descripteurs sur une même échelle, dans l’ordre de l’exécution"};
inline constexpr Term kLawShortBroken{"contrary ({0})", "contraire ({0})"};
inline constexpr Term kLawShortOpen{"not shown ({0})", "non démontré ({0})"};
inline constexpr Term kLawShortKept{"nothing broken", "rien d’enfreint"};
// Title of a window: grade and score.
inline constexpr Term kTitleGrade{"grade {0}, {1}", "classe {0}, {1}"};

// Buttons that the script adds.
inline constexpr Term kCopy{"Copy", "Copier"};
inline constexpr Term kCopied{"Copied", "Copié"};
inline constexpr Term kSaveCsv{"Save as CSV", "Enregistrer en CSV"};

}  // namespace charta::label
