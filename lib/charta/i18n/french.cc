// SPDX-License-Identifier: EUPL-1.2
// Every fault in French. To add one: a case, in the style of english.cc. Write
// \u00a0 before `:` and `%`, \u202f before `;`, `!` and `?`, and ’ for the
// apostrophe; a test looks.
#include <fmt/format.h>

#include "charta/i18n/sentences.h"

namespace charta {

std::string french(const Diagnostic& diagnostic) {
  const Slots slots(diagnostic, "«\u00a0", "\u00a0»");
  const auto quoted = [&](std::size_t i) { return slots.quoted(i); };
  const auto bare = [&](std::size_t i) { return slots.bare(i); };
  using fmt::format;
  switch (diagnostic.code) {
    case Code::internal:
      return format("erreur interne de charta\u00a0: {}", bare(0));
    case Code::limit_exceeded:
      return format("au-delà de la limite {} ({})", quoted(0), bare(1));

    case Code::bad_utf8:
      return format("le texte n’est pas en UTF-8 à l’octet {}", bare(0));
    case Code::control_character:
      return format("le caractère de commande {} n’est pas admis ici", bare(0));
    case Code::syntax:
      return format("syntaxe incorrecte\u00a0: {}", bare(0));
    case Code::duplicate_key:
      return format("la clé {} est donnée deux fois", quoted(0));
    case Code::too_deep:
      return format("imbrication de plus de {} niveaux", bare(0));
    case Code::too_large:
      return format("taille supérieure à {} {}", bare(0), bare(1));
    case Code::number_out_of_range:
      return format("le nombre {} est hors limites", quoted(0));
    case Code::unknown_input_format:
      return format("format d’entrée inconnu\u00a0: {}", quoted(0));

    case Code::csv_empty:
      return "le tableau est vide";
    case Code::csv_row_length:
      return format("cette ligne a {} cases, l’en-tête {}", bare(0), bare(1));
    case Code::csv_after_quote:
      return "texte après un guillemet fermant";
    case Code::csv_unclosed_quote:
      return "ce guillemet n’est jamais fermé";
    case Code::import_mapping:
      return format("une table de correspondance ne peut contenir {} ici",
                    quoted(0));
    case Code::import_unknown_format:
      return format("aucun import ne s’appelle {} ; il y a : {}", quoted(0),
                    bare(1));
    case Code::import_no_column:
      return format("aucune colonne parmi : {}", bare(0));
    case Code::import_bad_siret:
      return format(
          "{} : {} n’est pas un SIRET valide (clé de contrôle fausse)", bare(0),
          quoted(1));
    case Code::import_bad_choice:
      return format("{} : {} n’est pas une valeur connue, laissé inconnu",
                    bare(0), quoted(1));
    case Code::import_ambiguous:
      return format(
          "{} : {} ne tranche pas entre plusieurs valeurs, laissé "
          "inconnu",
          bare(0), quoted(1));
    case Code::import_bad_number:
      return format("{} : {} n’est pas un nombre, laissé inconnu", bare(0),
                    quoted(1));
    case Code::import_bad_date:
      return format("{} : {} n’est pas une date, laissé inconnu", bare(0),
                    quoted(1));
    case Code::import_bad_url:
      return format("{} : {} n’est pas une adresse web, laissé inconnu",
                    bare(0), quoted(1));
    case Code::import_line_break:
      return format("{} : les sauts de ligne de {} sont lus comme des espaces",
                    bare(0), quoted(1));

    case Code::input_missing:
      return format("il n’y a pas de fichier {}", quoted(0));
    case Code::not_a_file:
      return format("{} n’est pas un fichier ordinaire", quoted(0));
    case Code::read_failed:
      return format("lecture impossible de {} : {}", quoted(0), bare(1));
    case Code::cannot_create:
      return format("création impossible de {} : {}", quoted(0), bare(1));
    case Code::write_failed:
      return format("écriture impossible de {} : {}", quoted(0), bare(1));
    case Code::nothing_selected:
      return format("{} ne donne rien à lire", quoted(0));
  }
  return {};
}

}  // namespace charta
