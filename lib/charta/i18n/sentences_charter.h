// SPDX-License-Identifier: EUPL-1.2
// What is said of charters. In the order of base/code.h.
#pragma once

#include "charta/i18n/sentence_row.h"

namespace charta {

inline constexpr SentenceRow kCharterSentences[] = {
    // charter: any mapping of its files
    {Code::unknown_key, "key {quoted 0} does not exist here{nearest 1}",
     "la clé {quoted 0} n’existe pas ici{nearest 1}"},
    {Code::missing_key, "key {quoted 0} is missing in {quoted 1}",
     "la clé {quoted 0} manque dans {quoted 1}"},
    {Code::not_supported_yet,
     "key {quoted 0} is not supported by this version of charta yet",
     "la clé {quoted 0} n’est pas encore prise en charge par cette version de "
     "charta"},
    {Code::unsupported_version,
     "this version of charta reads {quoted 0} in version 1, not {quoted 1}",
     "cette version de charta lit {quoted 0} en version 1, pas {quoted 1}"},
    {Code::expected_mapping, "{quoted 0} must be a mapping of keys to values",
     "{quoted 0} doit être un ensemble de clés et de valeurs"},
    {Code::expected_list, "{quoted 0} must be a list{list 1}",
     "{quoted 0} doit être une liste{list 1}"},
    {Code::expected_text, "{quoted 0} must be a text",
     "{quoted 0} doit être un texte"},
    {Code::expected_localized,
     "{quoted 0} must be a text in each language, as {{fr: …, en: …}",
     "{quoted 0} doit être un texte par langue, comme {{fr\u00a0: …, en\u00a0: "
     "…}"},
    {Code::expected_number,
     "{quoted 0} must be a number, not {quoted 1}{instead 2}",
     "{quoted 0} doit être un nombre, pas {quoted 1}{instead 2}"},
    {Code::expected_boolean,
     "{quoted 0} must be true or false, not {quoted 1}{instead 2}",
     "{quoted 0} doit valoir true ou false, pas {quoted 1}{instead 2}"},
    {Code::expected_date,
     "{quoted 0} must be a day that exists, as YYYY-MM-DD, not {quoted 1}",
     "{quoted 0} doit être un jour qui existe, au format AAAA-MM-JJ, pas "
     "{quoted 1}"},
    {Code::empty_value, "{quoted 0} is empty", "{quoted 0} est vide"},
    {Code::language_missing, "{quoted 0} has no text in language {1}",
     "{quoted 0} n’a pas de texte dans la langue {1}"},
    {Code::bad_identifier,
     "{quoted 0} must be an identifier (letters without accents, digits, `.`, "
     "`_`, `-`; at most 64), not {quoted 1}",
     "{quoted 0} doit être un identifiant (lettres sans accent, chiffres, "
     "«\u00a0.\u00a0», «\u00a0_\u00a0», «\u00a0-\u00a0»\u202f; au plus 64), "
     "pas {quoted 1}"},
    {Code::duplicate_id, "identifier {quoted 0} is given twice",
     "l’identifiant {quoted 0} est donné deux fois"},
    {Code::unknown_name,
     "{quoted 0} cannot be {quoted 1}{nearest 2}{choices 3}",
     "{quoted 0} ne peut pas être {quoted 1}{nearest 2}{choices 3}"},
    {Code::missing_file, "file {quoted 0} is missing",
     "le fichier {quoted 0} manque"},
    {Code::file_named_twice, "file {quoted 0} is named twice",
     "le fichier {quoted 0} est cité deux fois"},
    {Code::bad_reference,
     "{quoted 0} must be the relative path of a file in the folders of this "
     "charter",
     "{quoted 0} doit être le chemin relatif d’un fichier dans les dossiers de "
     "cette charte"},
    // charter: parents, profiles
    {Code::unknown_builtin,
     "there is no built-in charter {quoted 0}; a file is named by its path, "
     "./charter.yaml",
     "il n’y a pas de charte intégrée {quoted 0} ; un fichier se nomme par son "
     "chemin, ./charter.yaml"},
    {Code::extends_cycle, "charters extend each other in a circle: {0}",
     "des chartes s’étendent l’une l’autre en rond : {0}"},
    {Code::rule_of_two_parents,
     "rule {quoted 0} is also in a charter that this one does not extend",
     "la règle {quoted 0} est aussi dans une charte que celle-ci n’étend pas"},
    {Code::override_of_nothing,
     "no parent charter has a rule {quoted 0}{nearest 1}",
     "aucune charte parente n’a de règle {quoted 0}{nearest 1}"},
    {Code::final_changed,
     "rule {quoted 0} is final: a child charter may raise its severity or its "
     "weight, not change {quoted 1}",
     "la règle {quoted 0} est définitive : une charte enfant peut en relever "
     "la gravité ou le poids, non changer {quoted 1}"},
    {Code::final_softened,
     "rule {quoted 0} is final: {quoted 1} cannot go down from {quoted 2} to "
     "{quoted 3}",
     "la règle {quoted 0} est définitive : {quoted 1} ne peut pas descendre de "
     "{quoted 2} à {quoted 3}"},
    {Code::final_reads,
     "final rule {quoted 0} reads {quoted 1}, which a child charter may not "
     "replace",
     "la règle définitive {quoted 0} lit {quoted 1}, qu’une charte enfant ne "
     "peut pas remplacer"},
    {Code::final_among_cousins,
     "rule {quoted 0} cannot be made final here: {quoted 1}, which this "
     "charter does not extend, changes it",
     "la règle {quoted 0} ne peut pas devenir définitive ici : {quoted 1}, que "
     "cette charte n’étend pas, la change"},
    {Code::field_type_changed,
     "field {quoted 0} has the type {quoted 1} in a parent, not {quoted 2}",
     "le champ {quoted 0} est de type {quoted 1} dans une charte parente, non "
     "{quoted 2}"},
    {Code::unknown_profile,
     "the charter has no profile {quoted 0}{nearest 1}{choices 2}",
     "la charte n’a pas de profil {quoted 0}{nearest 1}{choices 2}"},
    {Code::selects_nothing, "{quoted 0} chooses no rule{nearest 1}",
     "{quoted 0} ne choisit aucune règle{nearest 1}"},
    {Code::selection_ambiguous,
     "{quoted 0} is both {quoted 1} and {quoted 2} here: write {1}:{0}",
     "{quoted 0} est à la fois {quoted 1} et {quoted 2} ici : écrivez {1}:{0}"},
    {Code::bad_formula,
     "{quoted 0} cannot stand in the formula of a score: write numbers, "
     "scores.ID.value (low, high, max), params, + - * /, comparisons, && || !, "
     "? :, math.least, math.greatest",
     "{quoted 0} ne peut pas figurer dans la formule d’une note\u00a0: elle se "
     "fait de nombres, de scores.ID.value (ou low, high, max), de params, des "
     "quatre opérations, de comparaisons, de logique, de choix, de math.least "
     "et math.greatest"},
    {Code::unknown_score,
     "no score before this one is {quoted 0}{nearest 1}{choices 2}",
     "aucune note avant celle-ci n’est {quoted 0}{nearest 1}{choices 2}"},
    {Code::score_key,
     "score {quoted 1} has {quoted 0} without what it belongs to: a score has "
     "a model, or a formula with its max",
     "la note {quoted 1} a {quoted 0} sans ce qui va avec\u00a0: une note a un "
     "modèle, ou une formule avec son maximum"},
    {Code::from_or_when, "grade {quoted 0} must have either from or when",
     "la classe {quoted 0} doit avoir soit from, soit when"},
    // charter: rules, scoring, params
    {Code::bad_weight,
     "weight {quoted 0} is not a number above 0 and up to 1000000 with at most "
     "6 decimals",
     "le poids {quoted 0} n’est pas un nombre positif, au plus 1000000, avec "
     "au plus 6 décimales"},
    {Code::no_weight, "no rule has a weight: nothing can be scored",
     "aucune règle n’a de poids\u00a0: rien ne peut être noté"},
    {Code::weight_of_info,
     "a rule of severity info never counts: its weight is ignored",
     "une règle de gravité info ne compte jamais\u00a0: son poids est ignoré"},
    {Code::bad_score,
     "score {quoted 0} is not a number from 0 to 1 with at most 6 decimals",
     "la note {quoted 0} n’est pas un nombre de 0 à 1 avec au plus 6 "
     "décimales"},
    {Code::bad_threshold,
     "threshold {quoted 0} is not a number from 0 to 100 with at most 6 "
     "decimals",
     "le seuil {quoted 0} n’est pas un nombre de 0 à 100 avec au plus 6 "
     "décimales"},
    {Code::grades_out_of_order,
     "grade {quoted 0} must begin lower than {quoted 1}: grades go from the "
     "best to the worst",
     "la classe {quoted 0} doit commencer plus bas que {quoted 1}\u00a0: les "
     "classes vont de la meilleure à la moins bonne"},
    {Code::no_lowest_grade,
     "no grade begins at 0: a score below {quoted 0} has no grade",
     "aucune classe ne commence à 0\u00a0: une note sous {quoted 0} n’a pas de "
     "classe"},
    {Code::dates_reversed, "the rule ends on {1}, before it begins on {0}",
     "la règle finit le {1}, avant de commencer le {0}"},
    {Code::require_or_levels,
     "rule {quoted 0} must have either `require` or `levels` with at least one "
     "level",
     "la règle {quoted 0} doit avoir soit «\u00a0require\u00a0», soit "
     "«\u00a0levels\u00a0» avec au moins un niveau"},
    {Code::bad_effort,
     "effort {quoted 0} is not low, medium, high or a number of days from 0 to "
     "10000",
     "l’effort {quoted 0} n’est ni low, ni medium, ni high, ni un nombre de "
     "jours de 0 à 10000"},
    {Code::bad_expression, "{0}{nearest 1}",
     "expression incorrecte\u00a0: {0}{nearest 1}"},
    {Code::never_equal,
     "the vocabulary has no value {quoted 0} for {quoted 1}: this comparison "
     "decides nothing{nearest 2}",
     "le vocabulaire n’a pas de valeur {quoted 0} pour {quoted 1}\u00a0: cette "
     "comparaison ne décide rien{nearest 2}"},
    {Code::has_of_required,
     "every descriptor must give {quoted 0}: has() of it decides nothing",
     "tout descripteur doit donner {quoted 0}\u00a0: has() n’y décide rien"},
    {Code::constant_condition,
     "{quoted 0} of rule {quoted 1} is the same for every descriptor",
     "{quoted 0} de la règle {quoted 1} est le même pour tout descripteur"},
    {Code::message_reads_more,
     "this message reads {quoted 0}, which rule {quoted 1} does not: it may be "
     "missing when the message is written",
     "ce message lit {quoted 0}, que la règle {quoted 1} ne lit pas\u00a0: la "
     "valeur peut manquer quand le message est écrit"},
    {Code::condition_not_boolean,
     "{quoted 0} must come to true or false, not to {1}",
     "{quoted 0} doit donner vrai ou faux, pas {1}"},
    {Code::verdict_of_wrong_type,
     "{quoted 0} must come to true, false or a number from 0 to 1, not to {1}",
     "{quoted 0} doit donner vrai, faux ou un nombre de 0 à 1, pas {1}"},
    {Code::message_unclosed, "`{{{{` in {quoted 0} is never closed by `}}`",
     "«\u00a0{{{{\u00a0» n’est jamais refermé par «\u00a0}}\u00a0» dans "
     "{quoted 0}"},
    {Code::bad_param,
     "parameter {quoted 0} must be a scalar, a list of scalars of one kind, or "
     "a list of dated values",
     "le paramètre {quoted 0} doit être une valeur simple, une liste de "
     "valeurs simples de même nature, ou une liste de valeurs datées"},
    {Code::unknown_param, "the charter has no parameter {quoted 0}{nearest 1}",
     "la charte n’a pas de paramètre {quoted 0}{nearest 1}"},
    {Code::bad_override,
     "{quoted 1} is not of the type that the charter gives to parameter "
     "{quoted 0}",
     "{quoted 1} n’est pas du type que la charte donne au paramètre {quoted "
     "0}"},
    {Code::no_dated_value, "parameter {quoted 0} has no value on {1}",
     "le paramètre {quoted 0} n’a pas de valeur le {1}"},
    {Code::dates_out_of_order,
     "{0} must come after {1}: dated values go from the oldest to the newest",
     "{0} doit venir après {1}\u00a0: les valeurs datées vont de la plus "
     "ancienne à la plus récente"},
    // vocabulary
    {Code::bad_field_path,
     "{quoted 0} is not a path of names, as `hosting.mode` or "
     "`data.transfers[].country`",
     "{quoted 0} n’est pas un chemin de noms, comme «\u00a0hosting.mode\u00a0» "
     "ou «\u00a0data.transfers[].country\u00a0»"},
    {Code::reserved_name, "name {quoted 0} is reserved",
     "le nom {quoted 0} est réservé"},
    {Code::field_conflict,
     "field {quoted 0} does not fit {quoted 1}, which is not a record or not "
     "the right list of records",
     "le champ {quoted 0} ne va pas avec {quoted 1}, qui n’est pas un "
     "enregistrement, ou pas une liste d’enregistrements"},
    {Code::values_without_enum, "only a field of type enum has values",
     "seul un champ de type enum a des valeurs"},
};

}  // namespace charta
