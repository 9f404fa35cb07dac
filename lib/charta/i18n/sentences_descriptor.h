// SPDX-License-Identifier: EUPL-1.2
// What is said of descriptors. In the order of base/code.h.
#pragma once

#include "charta/i18n/sentence_row.h"

namespace charta {

inline constexpr SentenceRow kDescriptorSentences[] = {
    // descriptor: path, text, hint or nothing
    {Code::unknown_field,
     "field {quoted 0} is not in the vocabulary{nearest 2}",
     "le champ {quoted 0} n’est pas dans le vocabulaire{nearest 2}"},
    {Code::unknown_choice,
     "{quoted 1} is not a value of {quoted 0}, which counts as unknown{nearest "
     "2}",
     "{quoted 1} n’est pas une valeur de {quoted 0}, qui compte comme "
     "inconnu{nearest 2}"},
    {Code::wrong_integer,
     "{quoted 0} must be a whole number, not {quoted 1}{instead 2}",
     "{quoted 0} doit être un nombre entier, pas {quoted 1}{instead 2}"},
    {Code::wrong_number,
     "{quoted 0} must be a number, not {quoted 1}{instead 2}",
     "{quoted 0} doit être un nombre, pas {quoted 1}{instead 2}"},
    {Code::number_too_large,
     "number {quoted 1} of {quoted 0} cannot be kept exactly",
     "le nombre {quoted 1} de {quoted 0} ne peut pas être gardé exactement"},
    {Code::wrong_boolean,
     "{quoted 0} must be true or false, not {quoted 1}{instead 2}",
     "{quoted 0} doit valoir true ou false, pas {quoted 1}{instead 2}"},
    {Code::wrong_date,
     "{quoted 0} must be a day that exists, as YYYY-MM-DD, not {quoted 1}",
     "{quoted 0} doit être un jour qui existe, au format AAAA-MM-JJ, pas "
     "{quoted 1}"},
    {Code::wrong_country,
     "{quoted 0} must be a country code of two capital letters, not {quoted "
     "1}{instead 2}",
     "{quoted 0} doit être un code de pays de deux lettres capitales, pas "
     "{quoted 1}{instead 2}"},
    {Code::field_is_list, "{quoted 0} must be a list{list 1}",
     "{quoted 0} doit être une liste{list 1}"},
    {Code::field_holds_one, "{quoted 0} must be a single value",
     "{quoted 0} doit être une seule valeur"},
    {Code::field_is_record, "{quoted 0} must be a mapping of keys to values",
     "{quoted 0} doit être un ensemble de clés et de valeurs"},
    {Code::kind_assumed, "no `kind` is given: read as {quoted 0}",
     "«\u00a0kind\u00a0» n’est pas donné\u00a0: lu comme {quoted 0}"},
    {Code::bad_lock,
     "{quoted 0} is not the name of a charter, as `id` or `id@version`",
     "{quoted 0} n’est pas le nom d’une charte, comme «\u00a0id\u00a0» ou "
     "«\u00a0id@version\u00a0»"},
    {Code::other_charter,
     "the descriptor asks for charter {quoted 0}, and is judged by {quoted 1}",
     "le descripteur demande la charte {quoted 0}, et il est jugé selon "
     "{quoted 1}"},
    {Code::bad_digest,
     "{quoted 0} is not a SHA-256 digest of 64 hexadecimal digits",
     "{quoted 0} n’est pas une empreinte SHA-256 de 64 chiffres hexadécimaux"},
    {Code::evidence_expired,
     "the evidence of {quoted 0} expired on {1}: it counts as {2}",
     "la preuve de {quoted 0} a expiré le {1}\u00a0: elle compte comme {2}"},
    {Code::not_an_organisation,
     "{quoted 0} describes a {1}, not an organisation",
     "{quoted 0} décrit un {1}, pas une organisation"},
    {Code::organisation_contradicted,
     "{quoted 0} is {quoted 1} here and {quoted 2} in the organisation’s file: "
     "this one counts",
     "{quoted 0} vaut {quoted 1} ici et {quoted 2} dans le fichier de "
     "l’organisation : c’est la valeur d’ici qui compte"},
    {Code::evidence_incomplete,
     "the evidence of {quoted 0} is not {1} without {quoted 2}: it counts as "
     "{3}",
     "la preuve de {quoted 0} n’est pas «\u00a0{1}\u00a0» sans {quoted "
     "2}\u00a0: elle compte comme «\u00a0{3}\u00a0»"},
};

}  // namespace charta
