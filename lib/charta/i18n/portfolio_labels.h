// SPDX-License-Identifier: EUPL-1.2
// The words of portfolios, in both languages. To add one: a row, in the
// typography of labels.h; a test looks.
#pragma once

#include "charta/i18n/labels.h"

namespace charta::label {

inline constexpr Term kPortfolio{"Portfolio", "Portefeuille"};
inline constexpr Noun kAuthorities{{"authority", "collectivité"},
                                   {"authorities", "collectivités"}};
inline constexpr Noun kNotRead{{"unreadable", "illisible"},
                               {"unreadable", "illisibles"}};
inline constexpr Term kAtAGlance{"At a glance", "En bref"};
inline constexpr Term kMeanScore{"Mean score", "Note moyenne"};
inline constexpr Term kMiddleScore{"Median score", "Note médiane"};
inline constexpr Term kMeanWords{
    "from {0} (guaranteed) to {1} (possible) out of 100",
    "de {0} (garantie) à {1} (possible) sur 100"};
inline constexpr Term kBreakLaw{"Contrary to a law in force",
                                "Contraires à une loi en vigueur"};
inline constexpr Term kLeaveLawOpen{"Conformity with the law not shown",
                                    "Conformité à la loi non démontrée"};
inline constexpr Term kBreakLawShort{"Law broken", "Loi enfreinte"};
inline constexpr Term kLeaveLawOpenShort{"Law not shown", "Loi non démontrée"};
inline constexpr Term kNotReadHeading{"Unreadable", "Illisibles"};
inline constexpr Term kGradeBar{"Certain, and at most", "Sûrs, et au plus"};
inline constexpr Term kQuestion{"Question", "Question"};
inline constexpr Term kDescriptorsHeading{"Descriptors", "Descripteurs"};
inline constexpr Term kCount{"Count", "Nombre"};
inline constexpr Term kGroup{"Group", "Groupe"};
inline constexpr Term kGuaranteedMean{"Guaranteed mean", "Moyenne garantie"};
inline constexpr Term kPossibleMean{"Possible mean", "Moyenne possible"};
inline constexpr Term kGuaranteedMiddle{"Guaranteed median",
                                        "Médiane garantie"};
inline constexpr Term kPossibleMiddle{"Possible median", "Médiane possible"};
inline constexpr Term kGuaranteedEnd{"Guaranteed", "Garantie"};
inline constexpr Term kPossibleEnd{"Possible", "Possible"};

// Groups without a name.
inline constexpr Term kUnknownGroup{"unknown", "inconnu"};
inline constexpr Term kUnavailableGroup{"not looked at", "non regardé"};
inline constexpr Term kOthersGroup{"other groups, together",
                                   "autres groupes, ensemble"};

// Dimensions, in their order.
inline constexpr Term kDimensionTitles[] = {
    {"Type of authority", "Type de collectivité"},
    {"Population band", "Tranche de population"},
    {"Department", "Département"},
    {"Domain", "Domaine"},
    {"Theme, as the source writes it", "Thème, tel qu’écrit dans la source"},
    {"Technique", "Technique"},
    {"Status", "État d’avancement"},
    {"Authority", "Collectivité"},
    {"Suppliers", "Fournisseurs"},
    {"Hosts and platforms", "Hébergeurs et plateformes"},
    {"Countries where data is", "Pays où sont les données"},
    {"Countries whose law applies", "Pays dont le droit s’applique"},
    {"Models", "Modèles"},
};

// Sections.
inline constexpr Term kGradesHeading{"Grades", "Classes"};
inline constexpr Term kGradesCaption{
    "How many descriptors have each grade. Certain: both ends agree. At most: "
    "the grade lies between the guaranteed and the possible end.",
    "Combien de descripteurs ont chaque classe. Sûrs\u00a0: les deux bornes "
    "concordent. Au plus\u00a0: la classe est entre la borne garantie et la "
    "borne possible."};
inline constexpr Term kCertain{"Certain", "Sûrs"};
inline constexpr Term kAtMost{"At most", "Au plus"};
inline constexpr Term kByGroup{"By group", "Par groupe"};
inline constexpr Term kHeatMap{"Principles against projects",
                               "Principes et projets"};
inline constexpr Term kHeatCaption{
    "Points out of 100, guaranteed to possible. The darker, the fewer points "
    "are guaranteed; no colour where more than 50 points are undecided.",
    "Points sur 100, du garanti au possible. Plus c’est foncé, moins il y a de "
    "points garantis\u202f; sans couleur quand plus de 50 points sont "
    "indécis."};
inline constexpr Term kHeatGroups{"Principles against groups",
                                  "Principes et groupes"};
inline constexpr Term kRankingHeading{"Worst open finding first",
                                      "Le pire constat ouvert d’abord"};
inline constexpr Term kRankingCaption{
    "What failed or is not decided, and has no waiver: by severity, a failure "
    "before what is not decided.",
    "Ce qui est non conforme ou indéterminé, sans dérogation\u00a0: par "
    "gravité, le non conforme avant l’indéterminé."};
inline constexpr Term kRank{"Rank", "Rang"};
inline constexpr Term kWorst{"Worst finding", "Pire constat"};
inline constexpr Term kAlike{"As grave", "Aussi graves"};
inline constexpr Term kNoOpen{"none", "aucun"};
inline constexpr Term kHardest{"Hardest rules", "Règles les plus difficiles"};
inline constexpr Term kHardestCaption{
    "Failed by the most of those concerned first, then not decided for the "
    "most.",
    "Celles qu’enfreignent le plus de projets concernés d’abord, puis celles "
    "qui restent le plus souvent indéterminées."};
inline constexpr Term kConcerned{"Concerned", "Concernés"};
inline constexpr Term kMetBy{"Met by", "Respectée par"};
inline constexpr Term kShareRange{"{0} to {1}", "de {0} à {1}"};
inline constexpr Term kUnanswered{"Questions that nobody answers",
                                  "Questions sans aucune réponse"};
inline constexpr Term kUnansweredCaption{
    "Missing: descriptors that lack the answer. Asked: those with a rule in "
    "play that reads it.",
    "Manquantes\u00a0: descripteurs sans la réponse. Demandées\u00a0: ceux où "
    "une règle en jeu la lit."};
inline constexpr Term kMissingAnswers{"Missing", "Manquantes"};
inline constexpr Term kAsked{"Asked", "Demandées"};
inline constexpr Term kEverywhere{"by nobody", "par personne"};
inline constexpr Term kAnswered{"Answered", "Répondue"};
inline constexpr Term kSometimes{"by some", "par certains"};
inline constexpr Term kFrameworksHeading{"Frameworks met",
                                         "Référentiels respectés"};
inline constexpr Term kFrameworksCaption{
    "A framework is met when no rule that serves it failed or is open. Items "
    "that no rule serves are not counted.",
    "Un référentiel est respecté quand aucune règle qui le sert n’est "
    "enfreinte ni indéterminée. Les articles qu’aucune règle ne sert ne sont "
    "pas comptés."};
inline constexpr Term kMetShort{"Met", "Respecté"};
inline constexpr Term kBrokenShort{"Broken", "Enfreint"};
inline constexpr Term kOpenShort{"Open", "Indéterminé"};
inline constexpr Term kNotConcerned{"Not concerned", "Non concernés"};
inline constexpr Term kItemHeading{"Item", "Article"};
inline constexpr Term kDependencies{"Dependencies", "Dépendances"};
inline constexpr Term kDependenciesCaption{
    "What several projects share: if it fails, all of them fail.",
    "Ce que plusieurs projets partagent\u00a0: une défaillance les touche "
    "tous."};
inline constexpr Term kShare{"Share", "Part"};
inline constexpr Term kAuthoritiesHeading{"Authorities", "Collectivités"};
inline constexpr Term kByConstruction{"By construction", "Par construction"};
inline constexpr Term kByConstructionCaption{
    "Rules that come to the same for every descriptor of a kind of authority: "
    "they tell these authorities nothing about their projects.",
    "Règles au résultat toujours identique pour un type de collectivité\u00a0: "
    "elles n’apprennent rien à ces collectivités sur leurs projets."};
inline constexpr Term kAllAuthorities{"All", "Toutes"};
inline constexpr Term kNeverKnown{"Always unknown", "Toujours indéterminées"};
inline constexpr Term kNeverApplicable{"Never applicable",
                                       "Jamais applicables"};
inline constexpr Term kAlwaysFailed{"Always failed", "Toujours enfreintes"};
inline constexpr Term kCohort{"{0} among the others", "{0} parmi les autres"};
inline constexpr Term kCohortCaption{
    "Percentile: of 100 others, how many have fewer points; those with as many "
    "count half.",
    "Centile\u00a0: sur 100 autres, combien ont moins de points\u202f; ceux "
    "qui en ont autant comptent pour moitié."};
inline constexpr Term kAmong{"Among", "Parmi"};
inline constexpr Term kOthers{"Others", "Autres"};
inline constexpr Term kSurelyBelow{"Surely below", "Sûrement en dessous"};
inline constexpr Term kMaybeBelow{"Perhaps below", "Peut-être en dessous"};
inline constexpr Term kWholePortfolio{"the whole portfolio",
                                      "tout le portefeuille"};

// Of the workbook: names of sheets, at most 31 characters, none of []:*?/\\.
inline constexpr Term kSummarySheetName{"Summary", "Synthèse"};
inline constexpr Term kRankingSheetName{"Ranking", "Classement"};
inline constexpr Term kQuestionsSheetName{"Missing answers",
                                          "Réponses manquantes"};
inline constexpr Term kCohortSheetName{"Percentiles", "Centiles"};
inline constexpr Term kSubject{"Subject", "Sujet"};
inline constexpr Term kDimensionHeading{"Dimension", "Dimension"};
inline constexpr Term kOutcomeColumn{"Outcome", "Résultat"};
inline constexpr Term kFieldPath{"Field", "Champ"};
inline constexpr Term kWholeText{"(all items)", "(tous les articles)"};

// What is not known.
inline constexpr Term kMissingDimensions{"Dimensions that are missing",
                                         "Dimensions absentes"};
inline constexpr Term kNobodyLooked{
    "Nothing says it: no rule of these runs reads it and no descriptor was "
    "given beside them. Give the descriptors: --facts PATH.",
    "Rien ne le dit\u00a0: aucune règle de ces exécutions ne le lit et aucun "
    "descripteur n’a été donné à côté. Donner les descripteurs\u00a0: "
    "--facts CHEMIN."};
inline constexpr Term kAllUnknown{"unknown for all {0}",
                                  "inconnu pour les {0}"};
inline constexpr Term kMasked{
    "Groups of fewer than {0} are hidden, and so are counts from which they "
    "could be worked out.",
    "Les groupes de moins de {0} sont masqués, ainsi que les nombres qui "
    "permettraient de les retrouver."};
inline constexpr Term kAllHidden{
    "There are fewer than {0} descriptors: nothing can be shown.",
    "Il y a moins de {0} descripteurs\u00a0: rien ne peut être montré."};
inline constexpr Term kHidden{"hidden", "masqué"};
inline constexpr Term kMoreRows{
    "and {0} more; the workbook and the JSON hold "
    "them all",
    "et {0} de plus\u202f; le classeur et le JSON "
    "les contiennent tous"};
inline constexpr Term kFactsHeading{"Where facts came from",
                                    "D’où viennent les faits"};
inline constexpr Term kFactsFile{"the files that were judged",
                                 "les fichiers qui ont été jugés"};
inline constexpr Term kFactsName{"descriptors of the same identifier",
                                 "des descripteurs de même identifiant"};
inline constexpr Term kFactsRun{"the run itself", "l’exécution elle-même"};
inline constexpr Term kFactsNone{"nowhere", "nulle part"};

}  // namespace charta::label
