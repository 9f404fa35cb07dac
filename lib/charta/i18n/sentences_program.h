// SPDX-License-Identifier: EUPL-1.2
// What is said of imports, audits, recalled reports, reviews, and by the
// program. In the order of base/code.h.
#pragma once

#include "charta/i18n/sentence_row.h"

namespace charta {

inline constexpr SentenceRow kProgramSentences[] = {
    // import: foreign tables -> descriptors
    {Code::csv_empty, "the table is empty", "le tableau est vide"},
    {Code::csv_row_length, "this row has {0} cells, the header {1}",
     "cette ligne a {0} cases, l’en-tête {1}"},
    {Code::csv_after_quote, "text after a closing quote",
     "texte après un guillemet fermant"},
    {Code::csv_unclosed_quote, "this quote is never closed",
     "ce guillemet n’est jamais fermé"},
    {Code::import_mapping, "a mapping may not hold {quoted 0} here",
     "une table de correspondance ne peut contenir {quoted 0} ici"},
    {Code::import_unknown_format,
     "no import is called {quoted 0}; there is: {1}",
     "aucun import ne s’appelle {quoted 0} ; il y a : {1}"},
    {Code::import_no_column, "no column is one of: {0}",
     "aucune colonne parmi : {0}"},
    {Code::import_bad_siret,
     "{0}: {quoted 1} is no valid SIRET (the check digit is wrong)",
     "{0} : {quoted 1} n’est pas un SIRET valide (clé de contrôle fausse)"},
    {Code::import_bad_choice,
     "{0}: {quoted 1} is not one of the known values, left unknown",
     "{0} : {quoted 1} n’est pas une valeur connue, laissé inconnu"},
    {Code::import_ambiguous,
     "{0}: {quoted 1} does not decide between several values, left unknown",
     "{0} : {quoted 1} ne tranche pas entre plusieurs valeurs, laissé inconnu"},
    {Code::import_bad_number, "{0}: {quoted 1} is not a number, left unknown",
     "{0} : {quoted 1} n’est pas un nombre, laissé inconnu"},
    {Code::import_bad_date, "{0}: {quoted 1} is not a date, left unknown",
     "{0} : {quoted 1} n’est pas une date, laissé inconnu"},
    {Code::import_bad_url, "{0}: {quoted 1} is not a web address, left unknown",
     "{0} : {quoted 1} n’est pas une adresse web, laissé inconnu"},
    {Code::import_line_break,
     "{0}: line breaks in {quoted 1} are read as spaces",
     "{0} : les sauts de ligne de {quoted 1} sont lus comme des espaces"},
    {Code::import_no_record, "no record at: {0}",
     "aucun enregistrement à : {0}"},
    {Code::import_wrong_shape, "{0}: not a single value, left unknown",
     "{0} : ce n’est pas une valeur seule, laissé inconnu"},
    {Code::import_several, "{0}: {1} different values, left unknown",
     "{0} : {1} valeurs différentes, laissé inconnu"},
    {Code::import_bad_country, "{0}: {quoted 1} is not a country, left unknown",
     "{0} : {quoted 1} n’est pas un pays, laissé inconnu"},
    {Code::import_bad_unit,
     "{0}: {quoted 1} has no unit that gives {2}, left unknown",
     "{0} : {quoted 1} n’a pas d’unité qui donne {2}, laissé inconnu"},
    {Code::import_other_unit, "{0}: in {1} where {2} is usual; converted",
     "{0} : en {1} là où l’usage est {2}, converti"},
    {Code::import_implausible,
     "{0} by {1} is {2} {5}, outside {3} to {4}: one of the two is wrong",
     "{0} sur {1} donne {2} {5}, hors de {3} à {4} : l’un des deux est faux"},
    {Code::import_out_of_range,
     "{0}: {quoted 1} is outside {2} to {3}, left unknown",
     "{0} : {quoted 1} est hors de {2} à {3}, laissé inconnu"},
    {Code::import_coarse_date,
     "{0}: {quoted 1} is not precise enough, left unknown",
     "{0} : {quoted 1} n’est pas assez précis, laissé inconnu"},
    {Code::import_repeated,
     "{0}: {quoted 1} stands in another record already, on line {2}",
     "{0} : {quoted 1} figure déjà dans un autre enregistrement, ligne {2}"},
    {Code::import_other_encoding,
     "not UTF-8; read as {0}, which the mapping allows",
     "pas de l’UTF-8, lu en {0}, que la correspondance permet"},
    {Code::import_bad_byte, "byte {0} does not exist in {1}",
     "l’octet {0} n’existe pas en {1}"},
    {Code::import_no_front_matter,
     "no front matter between two lines `---`: nothing is known",
     "pas d’en-tête entre deux lignes `---` : rien n’est connu"},
    {Code::import_skipped_tag, "{quoted 0} is not followed: its text is kept",
     "{quoted 0} n’est pas suivi, son texte est gardé"},
    {Code::import_column_renamed,
     "column {quoted 0} is given twice; this one is called {quoted 1}",
     "la colonne {quoted 0} est donnée deux fois, celle-ci s’appelle {quoted "
     "1}"},
    // audit: terms and scores
    {Code::waiver_unmatched,
     "the waiver of rule {quoted 0} for {quoted 1} meets no finding",
     "la dérogation à la règle {quoted 0} pour {quoted 1} ne rencontre aucun "
     "constat"},
    {Code::waiver_not_needed,
     "the waiver of rule {quoted 0} for {quoted 1} is no longer needed",
     "la dérogation à la règle {quoted 0} pour {quoted 1} n’est plus "
     "nécessaire"},
    {Code::waiver_expired,
     "the waiver of rule {quoted 0} for {quoted 1} ended on {2}",
     "la dérogation à la règle {quoted 0} pour {quoted 1} a pris fin le {2}"},
    {Code::waiver_not_begun,
     "the waiver of rule {quoted 0} for {quoted 1} begins on {2}",
     "la dérogation à la règle {quoted 0} pour {quoted 1} commence le {2}"},
    {Code::waiver_ends_soon,
     "the waiver of rule {quoted 0} for {quoted 1} ends on {2}, in {3} days",
     "la dérogation à la règle {quoted 0} pour {quoted 1} prend fin le {2}, "
     "dans {3} jours"},
    {Code::score_overflow,
     "the weights are too fine to add up exactly: no score can be told",
     "les poids sont trop fins pour une somme exacte : aucune note possible"},
    // recall: a report read back
    {Code::report_foreign,
     "this is no report of charta: its $schema is {quoted 0}",
     "ce n’est pas un rapport de charta : son $schema est {quoted 0}"},
    {Code::report_member,
     "{quoted 0} is missing or not as in a report; only a whole report of this "
     "version can be rendered",
     "{quoted 0} manque ou n’est pas comme dans un rapport ; seul un rapport "
     "entier de cette version peut être remis en forme"},
    {Code::report_score,
     "the numbers of {quoted 0} do not follow from its results: {quoted 1} is "
     "{2} and should be {3}; the report was changed",
     "les nombres de {quoted 0} ne découlent pas de ses résultats : {quoted 1} "
     "vaut {2} et devrait valoir {3} ; le rapport a été modifié"},
    {Code::report_cut, "the report was cut: it has no summary",
     "le rapport est coupé : il n’a pas de récapitulatif"},
    {Code::report_brief,
     "these JSON Lines hold too little for {quoted 0}: render a report that "
     "was written with -f json",
     "ces lignes JSON en disent trop peu pour {quoted 0} : partir d’un rapport "
     "écrit avec -f json"},
    // templates, plugins, PDF
    {Code::template_syntax, "the template is malformed: {0}",
     "le modèle est mal formé : {0}"},
    {Code::template_name, "a report has no {quoted 0}{nearest 1}",
     "un rapport n’a pas de {quoted 0}{nearest 1}"},
    {Code::template_partial,
     "the template asks for {quoted 0}, which is not beside it",
     "le modèle demande {quoted 0}, qui n’est pas à côté de lui"},
    {Code::plugin_failed, "{quoted 0} failed: {1}",
     "{quoted 0} a échoué : {1}"},
    {Code::plugin_too_slow, "{quoted 0} was stopped after {1} s",
     "{quoted 0} a été arrêté après {1} s"},
    {Code::plugin_description,
     "{quoted 0} does not describe itself as a plugin should: {1}",
     "{quoted 0} ne se décrit pas comme le doit un greffon : {1}"},
    {Code::no_pdf_program,
     "PDF needs one of these programs, and none is installed: {0}",
     "le PDF demande un de ces programmes, et aucun n’est installé : {0}"},
    {Code::program_failed, "{quoted 0} made no PDF: {1}",
     "{quoted 0} n’a pas produit de PDF : {1}"},
    // cli: the world
    {Code::input_missing, "there is no file {quoted 0}{nearest 2}",
     "il n’y a pas de fichier {quoted 0}{nearest 2}"},
    {Code::not_a_file, "{quoted 0} is not a regular file",
     "{quoted 0} n’est pas un fichier ordinaire"},
    {Code::read_failed, "cannot read {quoted 0}: {1}",
     "lecture impossible de {quoted 0} : {1}"},
    {Code::file_changed, "{quoted 0} changed while it was read: try again",
     "{quoted 0} a changé pendant sa lecture\u00a0: recommencez"},
    {Code::cannot_create, "cannot create {quoted 0}: {1}",
     "création impossible de {quoted 0} : {1}"},
    {Code::write_failed, "cannot write {quoted 0}: {1}",
     "écriture impossible de {quoted 0} : {1}"},
    {Code::nothing_selected, "{quoted 0} gives nothing to read",
     "{quoted 0} ne donne rien à lire"},
    {Code::interrupted, "interrupted: what comes after was not judged",
     "interruption\u00a0: la suite n’a pas été jugée"},
    {Code::not_a_run, "{quoted 0} is not JSON Lines of charta audit",
     "{quoted 0} n’est pas du JSON Lines de charta audit"},
    {Code::other_run,
     "{quoted 0} comes from another run: charter, day, gate or version differ",
     "{quoted 0} vient d’une autre exécution\u00a0: charte, jour, seuil ou "
     "version diffèrent"},
    {Code::run_cut,
     "{quoted 0} was cut: it lacks its summary; resume that run first",
     "{quoted 0} est coupé\u00a0: il y manque le bilan\u202f; reprendre "
     "d’abord cette exécution"},
    {Code::input_changed,
     "{quoted 0} does not match its inputs any more, from {quoted 1} on",
     "{quoted 0} ne correspond plus à ses entrées, à partir de {quoted 1}"},
    {Code::judged_twice, "{quoted 0} was judged by two of these runs",
     "{quoted 0} a été jugé par deux de ces exécutions"},
    {Code::store_corrupt, "{quoted 0} is no sound store: {1}",
     "{quoted 0} n’est pas un historique sain\u00a0: {1}"},
    {Code::store_foreign, "{quoted 0} is a database, but no store of charta",
     "{quoted 0} est une base de données, mais pas un historique de charta"},
    {Code::store_newer,
     "{quoted 0} is a store of version {1}, made by a later charta: this one "
     "knows version {2}",
     "{quoted 0} est un historique de version {1}, fait par un charta plus "
     "récent\u00a0: celui-ci connaît la version {2}"},
    {Code::store_locked,
     "{quoted 0} has been locked by another program for {1} seconds",
     "{quoted 0} est verrouillé par un autre programme, depuis {1} secondes"},
    {Code::store_lacks, "{quoted 0} holds nothing of {quoted 1}{nearest 2}",
     "{quoted 0} ne contient rien sur {quoted 1}{nearest 2}"},
    // review: weak spots of a charter
    {Code::rule_never_applies,
     "rule {quoted 0} never applies: no descriptor meets its condition",
     "la règle {quoted 0} ne s’applique jamais\u00a0: aucun descripteur ne "
     "remplit sa condition"},
    {Code::rule_never_fails,
     "rule {quoted 0} can never fail: every descriptor that it applies to "
     "meets it",
     "la règle {quoted 0} ne peut pas échouer\u00a0: tout descripteur concerné "
     "la respecte"},
    {Code::rule_never_passes,
     "rule {quoted 0} can never pass: no descriptor that it applies to meets "
     "it",
     "la règle {quoted 0} ne peut pas être respectée\u00a0: aucun descripteur "
     "concerné n’y parvient"},
    {Code::rules_contradict,
     "rule {quoted 0} contradicts rule {quoted 1}: where both apply, no "
     "descriptor meets both",
     "la règle {quoted 0} contredit la règle {quoted 1}\u00a0: là où les deux "
     "s’appliquent, aucun descripteur ne respecte les deux"},
    {Code::rule_implied,
     "rule {quoted 0} adds nothing to rule {quoted 1}: whenever it fails, the "
     "other fails too",
     "la règle {quoted 0} n’ajoute rien à la règle {quoted 1}\u00a0: quand "
     "elle échoue, l’autre échoue aussi"},
    {Code::absence_helps,
     "rule {quoted 0} rewards hiding {quoted 1}: a descriptor that fails no "
     "longer fails when it does not say",
     "la règle {quoted 0} récompense le silence sur {quoted 1}\u00a0: un "
     "descripteur qui échoue n’échoue plus quand il n’en dit rien"},
    {Code::level_never_reached,
     "rule {quoted 0}: level {1} is never reached: an earlier one always "
     "matches first",
     "règle {quoted 0}\u00a0: le palier {1} n’est jamais atteint\u00a0: un "
     "palier précédent l’emporte toujours"},
    {Code::levels_rise,
     "rule {quoted 0}: level {1} scores more than the one before it, and the "
     "first match wins",
     "règle {quoted 0}\u00a0: le palier {1} vaut plus que le précédent, alors "
     "que le premier qui convient l’emporte"},
    {Code::levels_alike,
     "rule {quoted 0}: level {1} scores the same as the one before it",
     "règle {quoted 0}\u00a0: le palier {1} vaut autant que le précédent"},
    {Code::levels_not_monotone,
     "rule {quoted 0}: as {quoted 1} grows, the score rises and falls again",
     "règle {quoted 0}\u00a0: quand {quoted 1} croît, la note monte puis "
     "redescend"},
    {Code::grade_unreachable,
     "no combination of outcomes earns grade {quoted 0}",
     "aucune combinaison de résultats ne donne la classe {quoted 0}"},
    {Code::param_unused, "nothing reads the param {quoted 0}",
     "rien ne lit le paramètre {quoted 0}"},
    {Code::variable_unused, "no rule reads the variable {quoted 0}",
     "aucune règle ne lit la variable {quoted 0}"},
    {Code::weight_rounds_away,
     "rule {quoted 0} weighs {1} points of 100: no report can show it",
     "la règle {quoted 0} pèse {1} point sur 100\u00a0: aucun rapport ne peut "
     "le montrer"},
    {Code::criterion_without_link,
     "rule {quoted 0} is an award criterion, and does not say how it is linked "
     "to the object of the contract",
     "la règle {quoted 0} est un critère d’attribution, et ne dit pas son lien "
     "avec l’objet du marché"},
    {Code::criterion_not_of_bids,
     "rule {quoted 0} is an award criterion, and judges no bids",
     "la règle {quoted 0} est un critère d’attribution, et ne juge pas "
     "d’offres"},
    {Code::future_law_due,
     "rule {quoted 0} is of future law, and its day {1} has come",
     "la règle {quoted 0} relève d’un droit à venir, et son jour, le {1}, est "
     "arrivé"},
    {Code::effective_before_law,
     "rule {quoted 0} binds from {1}, before every text that it cites ({2})",
     "la règle {quoted 0} s’impose dès le {1}, avant tous les textes qu’elle "
     "cite ({2})"},
};

}  // namespace charta
