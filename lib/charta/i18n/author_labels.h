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

// Schemas for editors.
inline constexpr Term kCharterSchema{
    "charta: a charter and its files",
    "charta\u00a0: une charte et ses fichiers"};
inline constexpr Term kDescriptorSchema{"charta: a descriptor",
                                        "charta\u00a0: un descripteur"};
inline constexpr Term kWaiversSchema{"charta: waivers",
                                     "charta\u00a0: des dérogations"};
inline constexpr Term kTestsSchema{"charta: tests of rules",
                                   "charta\u00a0: des tests de règles"};
inline constexpr Term kUnknownMeaning{
    "nobody has this answer: unknown, NSP, empty, or left out",
    "personne n’a cette réponse\u00a0: unknown, NSP, vide, ou rien"};
inline constexpr Term kFormatVersion{"version of the format: 1",
                                     "version du format\u00a0: 1"};
inline constexpr Term kKindMeaning{
    "what is described: a project, an organisation, a bid",
    "ce qui est décrit\u00a0: un projet, une organisation, une offre"};
inline constexpr Term kLockMeaning{
    "charter that the descriptor was written for, `id` or `id@version`",
    "charte pour laquelle le descripteur est écrit, «\u00a0id\u00a0» ou "
    "«\u00a0id@version\u00a0»"};
inline constexpr Term kEvidenceMeaning{"what backs each fact, by its path",
                                       "ce qui appuie chaque fait, par son "
                                       "chemin"};
inline constexpr Term kImportedMeaning{"what the import kept of the record",
                                       "ce que l’import a gardé de la fiche"};

// A descriptor to begin with.
inline constexpr Term kStarterProject{
    "A project, for the rules of: {0}, version {1}",
    "Un projet, pour les règles de\u00a0: {0}, version {1}"};
inline constexpr Term kStarterBid{
    "A bid, for the rules of: {0}, version {1}",
    "Une offre, pour les règles de\u00a0: {0}, version {1}"};
inline constexpr Term kStarterOrganisation{
    "An organisation, for the rules of: {0}, version {1}",
    "Une organisation, pour les règles de\u00a0: {0}, version {1}"};
inline constexpr Term kStarterHow{
    "Replace unknown by what you know. What stays unknown is never counted as "
    "met, and never as not met.",
    "Remplacez unknown par ce que vous savez. Ce qui reste unknown ne compte "
    "jamais comme tenu, ni comme non tenu."};
inline constexpr Term kStarterNames{
    "The report is named after these, which no rule reads: {0}.",
    "Le rapport porte ces noms, qu’aucune règle ne lit\u00a0: {0}."};
inline constexpr Term kStarterValue{"value", "valeur"};
inline constexpr Term kStarterItems{"each item holds:",
                                    "chaque élément contient\u00a0:"};
inline constexpr Term kStarterEvidence{
    "What backs a fact: declared, documented (ref), or verified (by and date).",
    "Ce qui appuie un fait\u00a0: declared (déclaré), documented (avec ref) ou "
    "verified (avec by et date)."};
inline constexpr Term kStarterPath{"path.of.the.field", "chemin.du.champ"};
inline constexpr Term kTypeText{"text", "texte"};
inline constexpr Term kTypeInteger{"whole number", "nombre entier"};
inline constexpr Term kTypeNumber{"number, with a point: 12.5",
                                  "nombre, avec un point\u00a0: 12.5"};
inline constexpr Term kTypeBoolean{"true or false",
                                   "true (oui) ou false (non)"};
inline constexpr Term kTypeDate{"day, YYYY-MM-DD", "jour, AAAA-MM-JJ"};
inline constexpr Term kTypeCountry{"country, two letters: FR",
                                   "pays, deux lettres\u00a0: FR"};
inline constexpr Term kTypeUrl{"address, https://…", "adresse, https://…"};
inline constexpr Term kTypeChoice{"one of these", "une de celles-ci"};
inline constexpr Term kTypeRecord{"entry", "fiche"};
inline constexpr Term kTypeList{"list, [ … ], of: {0}",
                                "liste, [ … ], de\u00a0: {0}"};
inline constexpr Term kTypeUnit{"{0}, in {1}", "{0}, en {1}"};

// The questionnaire.
inline constexpr Term kFormProject{"Questionnaire of a project: {0}",
                                   "Questionnaire d’un projet\u00a0: {0}"};
inline constexpr Term kFormBid{"Questionnaire of a bid: {0}",
                               "Questionnaire d’une offre\u00a0: {0}"};
inline constexpr Term kFormOrganisation{
    "Questionnaire of an organisation: {0}",
    "Questionnaire d’une organisation\u00a0: {0}"};
inline constexpr Term kFormCharter{"Charter {0}, version {1}",
                                   "Charte {0}, version {1}"};
inline constexpr Term kFormSkip{"To the questions", "Aller aux questions"};
inline constexpr Term kFormHow{
    "Answer what you know. Questions appear as they become relevant; one that "
    "is left open counts as unknown, never as met. Nothing leaves this page: "
    "save your answers to a file, and load it to go on.",
    "Répondez à ce que vous savez. Les questions apparaissent quand elles "
    "deviennent utiles\u202f; celle qui reste ouverte compte comme inconnue, "
    "jamais comme tenue. Rien ne quitte cette page\u00a0: enregistrez vos "
    "réponses dans un fichier, et rouvrez-le pour continuer."};
inline constexpr Term kFormNoScript{
    "This questionnaire needs JavaScript, which works without any network.",
    "Ce questionnaire a besoin de JavaScript, qui fonctionne sans réseau."};
inline constexpr Term kFormIdentity{"Names for the report",
                                    "Noms pour le rapport"};
inline constexpr Term kFormSave{"Save (YAML)", "Enregistrer (YAML)"};
inline constexpr Term kFormLoad{"Open a file", "Ouvrir un fichier"};
inline constexpr Term kFormAll{"All questions", "Toutes les questions"};
inline constexpr Term kFormPreview{"The descriptor, in YAML",
                                   "Le descripteur, en YAML"};
inline constexpr Term kFormStatus{"Answers: {0}. Open questions shown: {1}.",
                                  "Réponses\u00a0: {0}. Questions ouvertes "
                                  "affichées\u00a0: {1}."};
inline constexpr Term kFormSaved{"Saved as {0}.", "Enregistré sous {0}."};
inline constexpr Term kFormLoaded{"The file is open.",
                                  "Le fichier est ouvert."};
inline constexpr Term kFormOdd{
    "The file is open. These answers do not fit their question and are kept as "
    "they are: {0}.",
    "Le fichier est ouvert. Ces réponses ne conviennent pas à leur question et "
    "sont gardées telles quelles\u00a0: {0}."};
inline constexpr Term kFormUnreadable{
    "This file could not be read: line {0}. Nothing was changed.",
    "Ce fichier n’a pas pu être lu\u00a0: ligne {0}. Rien n’a changé."};
inline constexpr Term kFormOtherKind{
    "This file describes something else ({0}); this questionnaire is for {1}.",
    "Ce fichier décrit autre chose ({0})\u202f; ce questionnaire est fait pour "
    "{1}."};
inline constexpr Term kFormMend{
    "An answer cannot be read. Mend or clear it, then save.",
    "Une réponse n’est pas lisible. Corrigez-la ou effacez-la, puis "
    "enregistrez."};
inline constexpr Term kFormWrong{"This answer cannot be read.",
                                 "Cette réponse n’est pas lisible."};
inline constexpr Term kFormWrongInteger{"Write a whole number: 12",
                                        "Écrivez un nombre entier\u00a0: 12"};
inline constexpr Term kFormWrongNumber{"Write a number: 12.5",
                                       "Écrivez un nombre\u00a0: 12,5"};
inline constexpr Term kFormWrongDate{"Write a day: 2026-01-31",
                                     "Écrivez un jour\u00a0: 2026-01-31"};
inline constexpr Term kFormWrongCountry{
    "Write the two letters of a country: FR",
    "Écrivez les deux lettres d’un pays\u00a0: FR"};
inline constexpr Term kYes{"Yes", "Oui"};
inline constexpr Term kNo{"No", "Non"};
inline constexpr Term kDoNotKnow{"Not known", "Je ne sais pas"};
inline constexpr Term kOneALine{"One a line.", "Une réponse par ligne."};
inline constexpr Term kNoneOfThem{"There is none", "Il n’y en a aucun"};
inline constexpr Term kAddEntry{"Add an entry", "Ajouter une fiche"};
inline constexpr Term kRemoveEntry{"Remove this entry", "Retirer cette fiche"};

// Expressions in words.
inline constexpr Term kWordsQuoted{"“{0}”", "«\u00a0{0}\u00a0»"};
inline constexpr Term kWordsAll{"all of these hold:",
                                "toutes ces conditions sont remplies\u00a0:"};
inline constexpr Term kWordsAny{"at least one of these holds:",
                                "l’une au moins de ces conditions est "
                                "remplie\u00a0:"};
inline constexpr Term kWordsIs{"{0}: yes", "{0}\u00a0: oui"};
inline constexpr Term kWordsIsNot{"{0}: no", "{0}\u00a0: non"};
inline constexpr Term kWordsNot{"it is not so that {0}", "il est faux que {0}"};
inline constexpr Term kWordsEqual{"{0} is {1}", "{0} vaut {1}"};
inline constexpr Term kWordsNotEqual{"{0} is not {1}", "{0} ne vaut pas {1}"};
inline constexpr Term kWordsLess{"{0} is less than {1}",
                                 "{0} est en dessous de {1}"};
inline constexpr Term kWordsAtMost{"{0} is at most {1}",
                                   "{0} est d’au plus {1}"};
inline constexpr Term kWordsMore{"{0} is more than {1}", "{0} dépasse {1}"};
inline constexpr Term kWordsAtLeast{"{0} is at least {1}",
                                    "{0} est d’au moins {1}"};
inline constexpr Term kWordsBefore{"{0} is before {1}", "{0}\u00a0: avant {1}"};
inline constexpr Term kWordsUntil{"{0} is on or before {1}",
                                  "{0}\u00a0: {1} au plus tard"};
inline constexpr Term kWordsAfter{"{0} is after {1}", "{0}\u00a0: après {1}"};
inline constexpr Term kWordsFrom{"{0} is on or after {1}",
                                 "{0}\u00a0: {1} au plus tôt"};
inline constexpr Term kWordsFull{"{0} is not empty", "{0} n’est pas vide"};
inline constexpr Term kWordsAmong{"{0} is among: {1}",
                                  "{0} figure dans\u00a0: {1}"};
inline constexpr Term kWordsNotAmong{"{0} is not among: {1}",
                                     "{0} ne figure pas dans\u00a0: {1}"};
inline constexpr Term kWordsPlus{"{0} + {1}", "{0} + {1}"};
inline constexpr Term kWordsMinus{"{0} − {1}", "{0} − {1}"};
inline constexpr Term kWordsTimes{"{0} × {1}", "{0} × {1}"};
inline constexpr Term kWordsBy{"{0} ÷ {1}", "{0} ÷ {1}"};
inline constexpr Term kWordsAt{"entry {1} of {0}", "l’élément {1} de {0}"};
inline constexpr Term kWordsIf{"if {0}, then {1}, else {2}",
                               "si {0}, alors {1}, sinon {2}"};
inline constexpr Term kWordsSize{"the length of {0}", "la longueur de {0}"};
inline constexpr Term kWordsHas{"{0} is documented", "{0} est renseigné"};
inline constexpr Term kWordsHasNot{"{0} is not documented",
                                   "{0} n’est pas renseigné"};
inline constexpr Term kWordsDays{"the number of days from {0} to {1}",
                                 "le nombre de jours de {0} à {1}"};
inline constexpr Term kWordsStarts{"{0} begins with {1}",
                                   "{0} commence par {1}"};
inline constexpr Term kWordsEnds{"{0} ends with {1}", "{0} finit par {1}"};
inline constexpr Term kWordsContains{"{0} contains {1}", "{0} contient {1}"};
inline constexpr Term kWordsMatches{"{0} has the form {1}",
                                    "{0} a la forme {1}"};
inline constexpr Term kWordsEach{"for each {1} of {0}",
                                 "pour chaque {1} de {0}"};
inline constexpr Term kWordsSome{"for at least one {1} of {0}",
                                 "pour au moins un {1} de {0}"};
inline constexpr Term kWordsOne{"for exactly one {1} of {0}",
                                "pour un seul {1} de {0}"};
inline constexpr Term kWordsThose{"those {1} of {0} for which",
                                  "les {1} de {0} pour lesquels"};
inline constexpr Term kWordsMapped{"for the {1} of {0}, the list of",
                                   "pour les {1} de {0}, la liste de"};
inline constexpr Term kWordsOf{"{0} of {1}", "{0} de {1}"};
inline constexpr Term kWordsParam{"{0} ({1})", "{0} ({1})"};
inline constexpr Term kWordsVariable{"the definition “{0}”",
                                     "la définition «\u00a0{0}\u00a0»"};
inline constexpr Term kWordsToday{"the day of the audit", "le jour de l’audit"};

// The pages of a charter.
inline constexpr Term kDocsHow{
    "Each rule has its page: when it applies, what it requires, by which text, "
    "what to show and what to do. What a descriptor does not say is unknown, "
    "and never counted as met.",
    "Chaque règle a sa page\u00a0: quand elle s’applique, ce qu’elle exige, "
    "selon quel texte, quoi montrer et quoi faire. Ce qu’un descripteur ne dit "
    "pas est inconnu, et ne compte jamais comme tenu."};
inline constexpr Term kDocsRules{"Rules, by principle", "Règles, par principe"};
inline constexpr Term kDocsTexts{"The texts behind the rules",
                                 "Les textes qui fondent les règles"};
inline constexpr Term kDocsScoring{"Score and grades", "Note et classes"};
inline constexpr Term kDocsModel{"Model: {0}", "Modèle\u00a0: {0}"};
inline constexpr Term kDocsGrade{"{0}: from {1} out of 100",
                                 "{0}\u00a0: à partir de {1} sur 100"};
inline constexpr Term kDocsCapFailed{
    "A blocking rule that fails: {0} at best",
    "Une règle bloquante non tenue\u00a0: {0} au mieux"};
inline constexpr Term kDocsCapUnknown{
    "A blocking rule without answer: {0} at best",
    "Une règle bloquante sans réponse\u00a0: {0} au mieux"};
inline constexpr Term kDocsParams{"Parameters", "Paramètres"};
inline constexpr Term kDocsVariables{"Definitions", "Définitions"};
inline constexpr Term kDocsOff{
    "This rule is switched off: it judges nothing.",
    "Cette règle est hors service\u00a0: elle ne juge rien."};
inline constexpr Term kDocsJudges{"Judges", "Juge"};
inline constexpr Term kDocsSeverity{"Severity", "Gravité"};
inline constexpr Term kDocsForce{"Force", "Force"};
inline constexpr Term kDocsBreach{"When it is not met",
                                  "Si elle n’est pas tenue"};
inline constexpr Term kDocsApplies{"When it applies", "Quand elle s’applique"};
inline constexpr Term kDocsRequires{"What it requires", "Ce qu’elle exige"};
inline constexpr Term kDocsEvidence{"Evidence", "Preuve"};
inline constexpr Term kDocsNote{"Limits and reservations",
                                "Limites et réserves"};
inline constexpr Term kDocsLink{"Link with the object of the contract",
                                "Lien avec l’objet du marché"};
inline constexpr Term kDocsFields{"What it reads", "Ce qu’elle lit"};
inline constexpr Term kDocsExamples{"Examples, from its tests",
                                    "Exemples, tirés de ses tests"};

}  // namespace charta::label
