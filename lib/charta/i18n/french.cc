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
  }
  return {};
}

}  // namespace charta
