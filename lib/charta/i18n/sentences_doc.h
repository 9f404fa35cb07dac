// SPDX-License-Identifier: EUPL-1.2
// What is said of documents: bytes and their grammar. In the order of
// base/code.h.
#pragma once

#include "charta/i18n/sentence_row.h"

namespace charta {

inline constexpr SentenceRow kDocSentences[] = {
    // any room
    {Code::internal, "internal error in charta: {0}",
     "erreur interne de charta\u00a0: {0}"},
    {Code::limit_exceeded, "beyond the limit {quoted 0} ({1})",
     "au-delà de la limite {quoted 0} ({1})"},
    // doc: bytes -> document
    {Code::bad_utf8, "not UTF-8 at byte {0}",
     "le texte n’est pas en UTF-8 à l’octet {0}"},
    {Code::wrong_encoding,
     "the text looks like {0}, not UTF-8 (byte {1}): save it as UTF-8",
     "le texte semble être en {0} et non en UTF-8 (octet {1})\u00a0: "
     "enregistrez-le en UTF-8"},
    {Code::byte_order_mark,
     "skipped the byte order mark at the start, which JSON does not allow",
     "marque d’ordre des octets ignorée au début, JSON ne l’admet pas"},
    {Code::control_character, "control character {0} is not allowed here",
     "le caractère de commande {0} n’est pas admis ici"},
    {Code::line_separator, "{0} does not end a line in YAML: the text goes on",
     "{0} ne termine pas une ligne en YAML\u00a0: le texte continue"},
    {Code::invisible_character, "invisible character {0} in the text",
     "caractère invisible {0} dans le texte"},
    {Code::duplicate_key, "key {quoted 0} is given twice: keep one of the two",
     "la clé {quoted 0} est donnée deux fois\u00a0: n’en gardez qu’une"},
    {Code::equal_key,
     "key {quoted 0} is given twice: the two differ only in how their accents "
     "are encoded",
     "la clé {quoted 0} est donnée deux fois\u00a0: seul l’encodage des "
     "accents diffère"},
    {Code::too_deep, "nested deeper than {0} levels",
     "imbrication de plus de {0} niveaux"},
    {Code::too_large, "larger than {0} {1}", "taille supérieure à {0} {1}"},
    {Code::number_out_of_range, "number {quoted 0} is out of range",
     "le nombre {quoted 0} est hors limites"},
    {Code::unknown_input_format, "unknown input format {quoted 0}",
     "format d’entrée inconnu\u00a0: {quoted 0}"},
    {Code::no_document, "there is nothing in it to read",
     "il n’y a rien à lire"},
    {Code::several_documents,
     "a second document begins here, and only one is read: remove this line, "
     "or give each document a file of its own",
     "un second document commence ici, or un seul est lu\u00a0: supprimez "
     "cette ligne, ou faites un fichier par document"},
    {Code::unexpected_end,
     "the text ends too early: a value or a closing bracket is missing",
     "le texte se termine trop tôt\u00a0: il manque une valeur ou un crochet "
     "fermant"},
    {Code::unexpected_character, "{quoted 0} does not belong here",
     "{quoted 0} n’a pas sa place ici"},
    {Code::expected_token, "{quoted 0} is missing before this",
     "il manque {quoted 0} avant ceci"},
    {Code::missing_comma,
     "a comma is missing before this, or {quoted 0} to end what is open",
     "il manque une virgule avant ceci, ou {quoted 0} pour refermer ce qui est "
     "ouvert"},
    {Code::unclosed_quote,
     "the text that opens with {quoted 0} is never closed: write {quoted 0} "
     "where it ends",
     "le texte ouvert par {quoted 0} n’est jamais refermé\u00a0: écrivez "
     "{quoted 0} là où il se termine"},
    {Code::quote_open_at_end,
     "the text that opens with {quoted 0} is not closed on this line: write "
     "{quoted 0} where it ends, or indent the lines on which it goes on",
     "le texte ouvert par {quoted 0} n’est pas refermé sur cette ligne\u00a0: "
     "écrivez {quoted 0} là où il se termine, ou décalez les lignes où il "
     "continue"},
    {Code::curly_quote,
     "{quoted 0} is a quote for print: write the straight quote `\"`",
     "{quoted 0} est un guillemet d’imprimerie\u00a0: écrivez le guillemet "
     "droit «\u00a0\"\u00a0»"},
    {Code::unclosed_bracket,
     "{quoted 0} is never closed: write its counterpart where it ends",
     "{quoted 0} n’est jamais refermé\u00a0: écrivez son pendant là où il se "
     "termine"},
    {Code::unmatched_bracket, "{quoted 0} closes nothing that is open",
     "{quoted 0} ne referme rien d’ouvert"},
    {Code::trailing_comma, "nothing follows this comma: remove it",
     "rien ne suit cette virgule\u00a0: supprimez-la"},
    {Code::comment_not_allowed,
     "JSON has no comments: remove this, or write the file in YAML",
     "JSON n’admet pas de commentaires\u00a0: supprimez celui-ci, ou écrivez "
     "le fichier en YAML"},
    {Code::unknown_word,
     "{quoted 0} is not a JSON value: write text between double quotes, or "
     "true, false, null or a finite number",
     "{quoted 0} n’est pas une valeur JSON\u00a0: écrivez un texte entre "
     "guillemets droits, ou true, false, null ou un nombre fini"},
    {Code::other_word, "{quoted 0} is not a JSON word: write {quoted 1}",
     "{quoted 0} n’est pas un mot de JSON\u00a0: écrivez {quoted 1}"},
    {Code::single_quote,
     "JSON puts text between double quotes, not single ones",
     "JSON met le texte entre guillemets doubles (\"), et non simples"},
    {Code::unquoted_key, "a key must stand between quotes: write `\"{0}\"`",
     "une clé se met entre guillemets\u00a0: écrivez «\u00a0\"{0}\"\u00a0»"},
    {Code::bad_escape,
     "{quoted 0} is not an escape sequence: to write a backslash, write two",
     "{quoted 0} n’est pas une séquence d’échappement\u00a0: pour écrire une "
     "barre oblique inverse, écrivez-en deux"},
    {Code::lone_surrogate,
     "{quoted 0} is half of a character, and the other half is missing",
     "{quoted 0} est la moitié d’un caractère dont l’autre moitié manque"},
    {Code::bad_number, "{quoted 0} is not written as a number of JSON",
     "{quoted 0} n’est pas écrit comme un nombre JSON"},
    {Code::more_faults, "and {0} more faults", "et {0} autres fautes"},
    // doc, TOML
    {Code::unquoted_text, "text must stand between quotes: write `\"{0}\"`",
     "un texte se met entre guillemets\u00a0: écrivez «\u00a0\"{0}\"\u00a0»"},
    {Code::colon_for_equals,
     "TOML writes `=` after a key, not a colon: write `{0} = …`",
     "TOML écrit «\u00a0=\u00a0» après une clé, et non un deux-points\u00a0: "
     "écrivez «\u00a0{0} = …\u00a0»"},
    {Code::missing_equals,
     "{quoted 0} has no `=`: write a key, `=` and a value on one line",
     "{quoted 0} n’a pas de «\u00a0=\u00a0»\u00a0: écrivez une clé, "
     "«\u00a0=\u00a0» et une valeur sur une ligne"},
    {Code::decimal_comma, "{quoted 0} has a decimal comma: write {quoted 1}",
     "{quoted 0} a une virgule décimale\u00a0: écrivez {quoted 1}"},
    {Code::bad_toml_date,
     "{quoted 0} is not a day that exists: write it as 2026-01-31, year first",
     "{quoted 0} n’est pas un jour qui existe\u00a0: écrivez-le comme "
     "2026-01-31, l’année d’abord"},
    {Code::bad_toml_number,
     "{quoted 0} is not a number: write digits with a point, without zeros in "
     "front, or put text between quotes",
     "{quoted 0} n’est pas un nombre\u00a0: écrivez des chiffres avec un "
     "point, sans zéro devant, ou mettez un texte entre guillemets"},
    {Code::not_toml,
     "this is not TOML: write a key, `=` and a value on one line, with text "
     "between quotes",
     "ceci n’est pas du TOML\u00a0: écrivez une clé, «\u00a0=\u00a0» et une "
     "valeur sur une ligne, le texte entre guillemets"},
    // doc, YAML
    {Code::tab_indentation,
     "a tab indents this line, and YAML indents with spaces only: write spaces "
     "instead",
     "cette ligne est décalée par une tabulation, or YAML ne décale qu’avec "
     "des espaces\u00a0: écrivez des espaces à la place"},
    {Code::wrong_indentation,
     "this line begins after {0} spaces, and nothing above it does: write {1} "
     "or {2}",
     "cette ligne commence après {0} espaces, et rien au-dessus n’en a "
     "autant\u00a0: écrivez-en {1} ou {2}"},
    {Code::no_break_indentation,
     "this line begins with an invisible character ({0}) that is no space: "
     "replace it with spaces",
     "cette ligne commence par un caractère invisible ({0}) qui n’est pas une "
     "espace ordinaire\u00a0: remplacez-le par des espaces"},
    {Code::missing_colon_space,
     "a space is missing after the colon: write `{0} {1}`",
     "il manque une espace après le deux-points\u00a0: écrivez «\u00a0{0} "
     "{1}\u00a0»"},
    {Code::missing_colon,
     "{quoted 0} should be a key: write a colon and a space behind it, or "
     "indent the line deeper if it goes on with the text above",
     "{quoted 0} devrait être une clé\u00a0: écrivez derrière un deux-points "
     "et une espace, ou décalez davantage la ligne si elle continue le texte "
     "du dessus"},
    {Code::colon_in_value,
     "a value that holds a colon and a space must stand between quotes: write "
     "`{0}`",
     "une valeur qui contient un deux-points suivi d’une espace se met entre "
     "guillemets\u00a0: écrivez «\u00a0{0}\u00a0»"},
    {Code::text_after_value,
     "{quoted 0} follows a value that is already complete",
     "{quoted 0} suit une valeur déjà complète"},
    {Code::text_after_quote,
     "{quoted 0} follows the closing quote: put the whole value between "
     "quotes, and write `\\\"` for a quote inside it",
     "{quoted 0} suit le guillemet fermant\u00a0: mettez toute la valeur entre "
     "guillemets, et écrivez «\u00a0\\\"\u00a0» pour un guillemet à "
     "l’intérieur"},
    {Code::text_after_bracket,
     "{quoted 0} follows the closing bracket: put a text that begins with a "
     "bracket between quotes",
     "{quoted 0} suit le crochet fermant\u00a0: mettez entre guillemets un "
     "texte qui commence par un crochet"},
    {Code::apostrophe_in_text,
     "the apostrophe before {quoted 0} ends the text: write it twice, or put "
     "the text between double quotes",
     "l’apostrophe avant {quoted 0} termine le texte\u00a0: doublez-la, ou "
     "mettez le texte entre guillemets doubles"},
    {Code::hash_in_value,
     "{quoted 0} and the rest of the line are a comment: put the value between "
     "quotes if they belong to it",
     "{quoted 0} et la fin de la ligne sont un commentaire\u00a0: mettez la "
     "valeur entre guillemets s’ils en font partie"},
    {Code::dash_without_space,
     "{quoted 0} is read as text: write a space after the dash if it is an "
     "item of a list",
     "{quoted 0} est lu comme un texte\u00a0: écrivez une espace après le "
     "tiret si c’est un élément de liste"},
    {Code::multiline_key, "a key must fit on one line",
     "une clé doit tenir sur une ligne"},
    {Code::unknown_alias,
     "{quoted 0} names no anchor above it: put text that begins with * between "
     "quotes",
     "{quoted 0} ne désigne aucune ancre plus haut\u00a0: mettez entre "
     "guillemets un texte qui commence par *"},
    {Code::cyclic_alias,
     "{quoted 0} stands inside the very value that it names",
     "{quoted 0} se trouve dans la valeur même qu’il désigne"},
    {Code::anchor_redefined,
     "anchor {quoted 0} is given again: from here on it names this value",
     "l’ancre {quoted 0} est redéfinie\u00a0: elle désigne désormais cette "
     "valeur"},
    {Code::merge_key,
     "the merge key << is not YAML 1.2: write the keys out, or use extends in "
     "a charter",
     "la clé de fusion << n’est pas du YAML 1.2\u00a0: écrivez les clés, ou "
     "utilisez extends dans une charte"},
    {Code::forbidden_tag,
     "tag {quoted 0} is not allowed: put text that begins with ! between "
     "quotes",
     "l’étiquette {quoted 0} n’est pas admise\u00a0: mettez entre guillemets "
     "un texte qui commence par un point d’exclamation"},
    {Code::tag_mismatch, "tag {quoted 0} does not fit {quoted 1}",
     "l’étiquette {quoted 0} ne convient pas à {quoted 1}"},
    {Code::complex_key, "a key must be text, not a list or a mapping",
     "une clé doit être un texte, pas une liste ni un groupe de clés"},
    {Code::null_key, "a key is missing before the colon",
     "il manque une clé avant le deux-points"},
    {Code::reserved_character,
     "text cannot begin with {quoted 0}: put it between quotes",
     "un texte ne peut pas commencer par {quoted 0}\u00a0: mettez-le entre "
     "guillemets"},
    {Code::bad_directive,
     "{quoted 0} is not a directive of YAML 1.2 that may stand here",
     "{quoted 0} n’est pas une directive YAML 1.2 admise ici"},
    {Code::yaml_version_old,
     "YAML {0} is read as YAML 1.2: yes, no, on and off are text",
     "YAML {0} est lu comme YAML 1.2\u00a0: yes, no, on et off sont du texte"},
    {Code::yaml_version_unknown, "YAML {0} is not known: YAML 1.2 is",
     "YAML {0} n’est pas connu\u00a0: écrivez du YAML 1.2"},
    {Code::bad_block_header,
     "{quoted 0} cannot follow | or >: put a text that begins with one of them "
     "between quotes",
     "{quoted 0} ne peut pas suivre | ou >\u00a0: mettez entre guillemets un "
     "texte qui commence ainsi"},
    {Code::misplaced_indicator,
     "{quoted 0} must begin a line of its own here: begin a new line, or put "
     "the value between quotes",
     "{quoted 0} doit commencer une nouvelle ligne ici\u00a0: passez à la "
     "ligne, ou mettez la valeur entre guillemets"},
    {Code::item_among_keys,
     "an item of a list among keys: write a key for the list and put its items "
     "below, or remove the dash",
     "un élément de liste parmi des clés\u00a0: écrivez une clé pour la liste "
     "et mettez ses éléments dessous, ou supprimez le tiret"},
    {Code::key_among_items,
     "a key among the items of a list: write a dash and a space before it, or "
     "begin it in the column of the other keys",
     "une clé parmi les éléments d’une liste\u00a0: écrivez un tiret et une "
     "espace devant, ou commencez-la dans la colonne des autres clés"},
    {Code::misplaced_key,
     "a second key on this line: begin a new line, or put the value between "
     "quotes",
     "une deuxième clé sur cette ligne\u00a0: passez à la ligne, ou mettez la "
     "valeur entre guillemets"},
    {Code::key_below_value,
     "a key cannot stand below a value: put a text that holds a colon between "
     "quotes, or give the key above no value of its own",
     "une clé ne peut pas se trouver sous une valeur\u00a0: mettez entre "
     "guillemets un texte qui contient un deux-points, ou videz la valeur de "
     "la clé du dessus"},
    {Code::missing_comment_space,
     "write a space before the # of a comment, or put the value between quotes",
     "écrivez une espace avant le # d’un commentaire, ou mettez la valeur "
     "entre guillemets"},
    {Code::bad_property, "{quoted 0} is not a well-formed anchor, alias or tag",
     "{quoted 0} n’est pas une ancre, un alias ou une étiquette bien formés"},
    {Code::extra_property,
     "{quoted 0} comes on top of another anchor or tag of the same value",
     "{quoted 0} s’ajoute à une autre ancre ou étiquette de la même valeur"},
    {Code::document_marker_inside,
     "{quoted 0} ends the document inside a value that is still open",
     "{quoted 0} termine le document à l’intérieur d’une valeur encore "
     "ouverte"},
};

}  // namespace charta
