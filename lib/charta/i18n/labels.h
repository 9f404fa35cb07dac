// SPDX-License-Identifier: EUPL-1.2
// The words of reports, in both languages side by side. To add one: a row.
// French: write \u00a0 before `:` and `%`, \u202f before `;`, `!` and `?`, and
// ’ for the apostrophe; a test looks.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "charta/i18n/language.h"

namespace charta {

// A word or a sentence of charta's own. `{0}` and `{1}` are places to fill.
struct Term {
  std::string_view en{};
  std::string_view fr{};

  constexpr std::string_view in(Language language) const {
    return language == Language::french ? fr : en;
  }
};

// A word that is counted.
struct Noun {
  Term one{};
  Term other{};
};

// The pattern with its places filled; places without a value stay empty.
std::string fill(std::string_view pattern,
                 std::initializer_list<std::string_view> values);

// `3 rules`: the count, grouped, and the noun in the right number.
std::string counted(Language language, std::uint64_t count, const Noun& noun);

namespace label {

// Outcomes of a rule.
inline constexpr Term kPass{"Pass", "Conforme"};
inline constexpr Term kFail{"Fail", "Non conforme"};
inline constexpr Term kUnknown{"Unknown", "Indéterminé"};
inline constexpr Term kError{"Error", "Erreur"};
inline constexpr Term kNotApplicable{"Not applicable", "Sans objet"};
inline constexpr Term kNotYetDue{"Not yet due", "Pas encore exigible"};
inline constexpr Term kWaived{"Waived", "Dérogation"};

inline constexpr Noun kPasses{{"pass", "conforme"}, {"passes", "conformes"}};
inline constexpr Noun kFails{{"fail", "non conforme"},
                             {"fails", "non conformes"}};
inline constexpr Noun kUnknowns{{"unknown", "indéterminé"},
                                {"unknown", "indéterminés"}};
inline constexpr Noun kErrors{{"error", "erreur"}, {"errors", "erreurs"}};
inline constexpr Noun kNotApplicables{{"not applicable", "sans objet"},
                                      {"not applicable", "sans objet"}};
inline constexpr Noun kNotYetDues{{"not yet due", "pas encore exigible"},
                                  {"not yet due", "pas encore exigibles"}};
inline constexpr Noun kWaiveds{{"waived", "dérogation"},
                               {"waived", "dérogations"}};
inline constexpr Noun kRules{{"rule", "règle"}, {"rules", "règles"}};
inline constexpr Noun kDescriptors{{"descriptor", "descripteur"},
                                   {"descriptors", "descripteurs"}};

// Severities and forces, by the names of the charter file.
inline constexpr Term kBlocking{"blocking", "bloquante"};
inline constexpr Term kMajor{"major", "majeure"};
inline constexpr Term kMinor{"minor", "mineure"};
inline constexpr Term kInfo{"for information", "pour information"};
inline constexpr Term kLaw{"law in force", "droit en vigueur"};
inline constexpr Term kFutureLaw{"future law", "droit à venir"};
inline constexpr Term kSoft{"guidance", "recommandation"};
inline constexpr Term kCharter{"charter", "charte"};

// What a failure of each force is; only law in force is ever called so.
inline constexpr Term kBreaksLaw{"contrary to the law", "contraire à la loi"};
inline constexpr Term kBreaksFutureLaw{
    "departs from future law (not in force yet)",
    "écart à un droit à venir (pas encore en vigueur)"};
inline constexpr Term kBreaksSoft{
    "departs from guidance (not binding)",
    "écart à une recommandation (non contraignante)"};
inline constexpr Term kBreaksCharter{
    "departs from the charter (no text imposes it)",
    "écart à la charte (aucun texte ne l’impose)"};

// Rungs of evidence, kinds of descriptors, efforts.
inline constexpr Term kDeclared{"declared", "déclaré"};
inline constexpr Term kDocumented{"documented", "documenté"};
inline constexpr Term kVerified{"verified", "vérifié"};
inline constexpr Term kProject{"project", "projet"};
inline constexpr Term kOrganisation{"organisation", "organisation"};
inline constexpr Term kBid{"bid", "offre"};
inline constexpr Term kEffortLow{"low effort", "effort faible"};
inline constexpr Term kEffortMedium{"medium effort", "effort moyen"};
inline constexpr Term kEffortHigh{"high effort", "effort élevé"};
inline constexpr Noun kDays{{"day", "jour"}, {"days", "jours"}};

// Why evidence counts for less than it says, by the names of the audit.
inline constexpr Term kExpired{"expired", "périmé"};
inline constexpr Term kNoReference{"without reference", "sans référence"};
inline constexpr Term kNoAuthor{"without author", "sans auteur"};
inline constexpr Term kNoDate{"without date", "sans date"};
inline constexpr Term kDigest{"the file has another digest",
                              "l’empreinte du fichier diffère"};

// The verdict.
inline constexpr Term kGrade{"Grade", "Classe"};
inline constexpr Term kBetween{"between {0} and {1}", "entre {0} et {1}"};
inline constexpr Term kScore{"Score", "Note"};
inline constexpr Term kOtherScores{"Other scores", "Autres notes"};
inline constexpr Term kScoreOf{"{0} out of {1}", "{0} sur {1}"};
inline constexpr Term kInterval{
    "from {0} (guaranteed) to {1} (possible) out of {2}",
    "de {0} (garanti) à {1} (possible) sur {2}"};
inline constexpr Term kNoScore{"no rule in play, hence no score",
                               "aucune règle en jeu, donc pas de note"};
inline constexpr Term kCapped{"{0}, lowered by a cap of the charter",
                              "{0}, abaissée par un plafond de la charte"};
inline constexpr Term kWithWaivers{"With waivers", "Avec dérogations"};
inline constexpr Term kCoverage{"Coverage", "Couverture"};
inline constexpr Term kCoverageOf{
    "the answers decide {0}% of the weight in play",
    "les réponses tranchent {0}\u00a0% du poids en jeu"};
inline constexpr Term kLawHeading{"Law", "Droit"};
inline constexpr Term kLawBroken{"contrary to the law: {0}",
                                 "contraire à la loi\u00a0: {0}"};
inline constexpr Term kLawOpen{"not shown: {0}", "non démontré\u00a0: {0}"};
inline constexpr Term kLawKept{
    "no blocking rule of law in force is broken",
    "aucune règle bloquante du droit en vigueur n’est enfreinte"};
inline constexpr Noun kLawRulesBroken{
    {"blocking rule of law in force is not met",
     "règle bloquante du droit en vigueur n’est pas respectée"},
    {"blocking rules of law in force are not met",
     "règles bloquantes du droit en vigueur ne sont pas respectées"}};
inline constexpr Noun kLawRulesOpen{
    {"blocking rule of law in force has no answer",
     "règle bloquante du droit en vigueur est sans réponse"},
    {"blocking rules of law in force have no answer",
     "règles bloquantes du droit en vigueur sont sans réponse"}};
inline constexpr Noun kLesserLawRules{
    {"other rule of law in force is not met",
     "autre règle du droit en vigueur n’est pas respectée"},
    {"other rules of law in force are not met",
     "autres règles du droit en vigueur ne sont pas respectées"}};
inline constexpr Term kGate{"Gate", "Seuil demandé"};
inline constexpr Term kGateGrade{"grade at least {0}", "classe {0} au moins"};
inline constexpr Term kGateScore{"score at least {0}", "note {0} au moins"};
inline constexpr Term kGateFail{"no failure of severity {0} or above",
                                "aucun échec de gravité {0} ou au-dessus"};
inline constexpr Term kGateUnknown{"nothing unknown", "rien d’indéterminé"};
inline constexpr Term kMet{"met", "atteint"};
inline constexpr Term kNotMet{"not met", "non atteint"};
inline constexpr Term kUndecided{"undecided", "indécis"};
inline constexpr Term kResults{"Results", "Résultats"};

// Headings of a report.
inline constexpr Term kBlocks{"What blocks", "Ce qui bloque"};
inline constexpr Term kBlocksOpen{"Blocking, and not shown",
                                  "Bloquant et non démontré"};
inline constexpr Term kActions{"Actions, by points gained",
                               "Actions, par points gagnés"};
inline constexpr Term kQuestions{
    "Missing answers, most useful first",
    "Réponses manquantes, les plus utiles d’abord"};
inline constexpr Term kAllRules{"All rules, by principle",
                                "Toutes les règles, par principe"};
inline constexpr Term kWarnings{"Warnings", "Avertissements"};
inline constexpr Term kUnreadable{"Files that could not be read",
                                  "Fichiers qui n’ont pas pu être lus"};
inline constexpr Term kSummary{"Summary", "Récapitulatif"};
inline constexpr Term kAsOf{"as of {0}", "au {0}"};
inline constexpr Term kVersion{"version {0}", "version {0}"};
inline constexpr Term kProfile{"profile {0}", "profil {0}"};
inline constexpr Term kAssurance{"evidence at least {0}",
                                 "preuve au moins de rang {0}"};
inline constexpr Term kWeight{"weight {0}", "poids {0}"};
inline constexpr Term kNoLegalOpinion{
    "This report helps to check; it is no legal opinion.",
    "Ce rapport aide à vérifier\u202f; il ne constitue pas un avis juridique."};

// What is said of one rule.
inline constexpr Term kColon{"{0}: {1}", "{0}\u00a0: {1}"};
inline constexpr Term kMissing{"missing", "il manque"};
inline constexpr Term kWeakEvidence{"evidence too weak", "preuve insuffisante"};
inline constexpr Term kRungOf{"{0} ({1})", "{0} ({1})"};
inline constexpr Term kDemanded{"{0} is demanded", "rang exigé\u00a0: {0}"};
inline constexpr Term kRuleError{"the rule could not be computed",
                                 "la règle n’a pas pu être calculée"};
inline constexpr Term kRead{"read", "lu"};
inline constexpr Term kPartial{"partial score {0}", "note partielle {0}"};
inline constexpr Term kCondition{"applies only when",
                                 "s’applique seulement si"};
inline constexpr Term kRequirement{"requires", "exige"};
inline constexpr Term kAlways{"always applies", "s’applique toujours"};
inline constexpr Term kDue{"due from {0}", "exigible à partir du {0}"};
inline constexpr Term kOver{"in force until {0}", "en vigueur jusqu’au {0}"};
inline constexpr Term kWaiverBy{
    "waived by {0} on {1} until {2}",
    "dérogation accordée par {0} le {1}, jusqu’au {2}"};
inline constexpr Term kWithoutWaiver{"without it: {0}", "sans elle\u00a0: {0}"};
inline constexpr Term kReliedOnAbsence{"holds because these are absent",
                                       "tient à l’absence de"};
inline constexpr Term kEvidenceExpected{"evidence to give", "preuve à fournir"};
inline constexpr Term kRemedy{"to do", "à faire"};
inline constexpr Term kSource{"text", "texte"};
inline constexpr Term kPoints{"{0} points", "{0}\u00a0points"};
inline constexpr Term kUpTo{"up to {0} points", "jusqu’à {0}\u00a0points"};
inline constexpr Term kProofOf{"proof of {0}", "preuve de {0}"};
inline constexpr Term kDecidesGrade{"can settle the grade",
                                    "peut fixer la classe"};
inline constexpr Term kMore{"and {0} more", "et {0} de plus"};

// The explanation of one rule.
inline constexpr Term kTexts{"Texts", "Textes"};
inline constexpr Term kWhy{"Why", "Pourquoi"};
inline constexpr Term kRuleHeading{"The rule", "La règle"};
inline constexpr Term kOutcomeHeading{"Outcome for {0}", "Résultat pour {0}"};
inline constexpr Term kReadings{"Values read", "Valeurs lues"};
inline constexpr Term kSteps{"Step by step", "Pas à pas"};
inline constexpr Term kOfCondition{"does it apply?",
                                   "s’applique-t-elle\u202f?"};
inline constexpr Term kOfRequirement{"is it met?", "est-elle respectée\u202f?"};
inline constexpr Term kChange{"What would change the outcome",
                              "Ce qui changerait le résultat"};
inline constexpr Term kAbsent{"(no answer)", "(sans réponse)"};
inline constexpr Term kLevelScore{"score {0} when", "note {0} si"};
inline constexpr Term kElseZero{"else 0", "sinon 0"};
inline constexpr Term kChangeAnswer{"an answer for", "une réponse pour"};
inline constexpr Term kChangeResidual{"then it comes down to",
                                      "il restera à décider"};
inline constexpr Term kChangeEvidence{"evidence of rank {0} for",
                                      "une preuve de rang {0} pour"};
inline constexpr Term kChangeFact{"another value of", "une autre valeur de"};
inline constexpr Term kChangeScope{"this condition becoming true",
                                   "que cette condition devienne vraie"};
inline constexpr Term kChangeDay{"an audit dated {0} or later",
                                 "un audit daté du {0} ou d’après"};
inline constexpr Term kChangeWaiver{"the end of the waiver, after {0}",
                                    "la fin de la dérogation, après le {0}"};
inline constexpr Term kChangeRule{"a correction of the charter",
                                  "une correction de la charte"};
inline constexpr Term kChangeAbsence{"facts given for",
                                     "des faits donnés pour"};
inline constexpr Term kNothing{"nothing that the descriptor says",
                               "rien de ce que dit le descripteur"};

// Columns of tables.
inline constexpr Term kName{"Name", "Nom"};
inline constexpr Term kRule{"Rule", "Règle"};
inline constexpr Term kOutcome{"Outcome", "Résultat"};
inline constexpr Term kPrinciple{"Principle", "Principe"};
inline constexpr Term kVerdict{"Verdict", "Verdict"};
inline constexpr Term kWhere{"Where", "Où"};
inline constexpr Term kPointsShort{"Points", "Points"};
inline constexpr Term kEffort{"Effort", "Effort"};
inline constexpr Term kToDo{"To do", "À faire"};
inline constexpr Term kField{"Field", "Champ"};
inline constexpr Term kCoverageShort{"Cov.", "Couv."};
inline constexpr Term kGateShort{"Gate", "Seuil"};
inline constexpr Term kPercent{"{0}%", "{0}\u00a0%"};
inline constexpr Term kLegendLaw{
    "Law: {0} contrary to the law, {1} not shown",
    "Droit\u00a0: {0} contraire à la loi, {1} non démontré"};
inline constexpr Noun kGatesMet{{"met", "atteint"}, {"met", "atteints"}};
inline constexpr Noun kGatesNotMet{{"not met", "non atteint"},
                                   {"not met", "non atteints"}};
inline constexpr Noun kGatesUndecided{{"undecided", "indécis"},
                                      {"undecided", "indécis"}};
inline constexpr Noun kUnreadables{{"fault in reading", "défaut de lecture"},
                                   {"faults in reading", "défauts de lecture"}};

// Formats that take no more than so many findings.
inline constexpr Term kLeftOut{
    "{0} more findings are left out: the reader of this format takes no more",
    "{0} autres constats sont omis\u00a0: le lecteur de ce format n’en prend "
    "pas plus"};
inline constexpr Term kCutLines{"{0} more lines do not fit here.",
                                "{0} autres lignes ne tiennent pas ici."};

}  // namespace label
}  // namespace charta
