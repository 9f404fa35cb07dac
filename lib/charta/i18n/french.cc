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
  const auto nearest = [&](std::size_t i) {
    return slots.quoted_in(", vouliez-vous dire ", i, "\u202f?");
  };
  const auto choices = [&](std::size_t i) {
    return slots.bare_in(" (au choix\u00a0: ", i, ")");
  };
  const auto instead = [&](std::size_t i) {
    return slots.quoted_in("\u00a0: écrire ", i, "");
  };
  const auto list_of = [&](std::size_t i) {
    return slots.bare_in("\u00a0: écrire [", i, "]");
  };
  using fmt::format;
  switch (diagnostic.code) {
    case Code::internal:
      return format("erreur interne de charta\u00a0: {}", bare(0));
    case Code::limit_exceeded:
      return format("au-delà de la limite {} ({})", quoted(0), bare(1));

    case Code::bad_utf8:
      return format("le texte n’est pas en UTF-8 à l’octet {}", bare(0));
    case Code::wrong_encoding:
      return format(
          "le texte semble être en {} et non en UTF-8 (octet {})\u00a0: "
          "enregistrez-le en UTF-8",
          bare(0), bare(1));
    case Code::byte_order_mark:
      return "marque d’ordre des octets ignorée au début, JSON ne l’admet pas";
    case Code::control_character:
      return format("le caractère de commande {} n’est pas admis ici", bare(0));
    case Code::line_separator:
      return format(
          "{} ne termine pas une ligne en YAML\u00a0: le texte continue",
          bare(0));
    case Code::invisible_character:
      return format("caractère invisible {} dans le texte", bare(0));
    case Code::duplicate_key:
      return format("la clé {} est donnée deux fois\u00a0: n’en gardez qu’une",
                    quoted(0));
    case Code::equal_key:
      return format(
          "la clé {} est donnée deux fois\u00a0: seul l’encodage des accents "
          "diffère",
          quoted(0));
    case Code::too_deep:
      return format("imbrication de plus de {} niveaux", bare(0));
    case Code::too_large:
      return format("taille supérieure à {} {}", bare(0), bare(1));
    case Code::number_out_of_range:
      return format("le nombre {} est hors limites", quoted(0));
    case Code::unknown_input_format:
      return format("format d’entrée inconnu\u00a0: {}", quoted(0));
    case Code::no_document:
      return "il n’y a rien à lire";
    case Code::several_documents:
      return "un second document commence ici, or un seul est lu\u00a0: "
             "supprimez cette ligne, ou faites un fichier par document";
    case Code::unexpected_end:
      return "le texte se termine trop tôt\u00a0: il manque une valeur ou un "
             "crochet fermant";
    case Code::unexpected_character:
      return format("{} n’a pas sa place ici", quoted(0));
    case Code::expected_token:
      return format("il manque {} avant ceci", quoted(0));
    case Code::missing_comma:
      return format(
          "il manque une virgule avant ceci, ou {} pour refermer ce qui est "
          "ouvert",
          quoted(0));
    case Code::unclosed_quote:
      return format(
          "le texte ouvert par {} n’est jamais refermé\u00a0: écrivez {} là où "
          "il se termine",
          quoted(0), quoted(0));
    case Code::quote_open_at_end:
      return format(
          "le texte ouvert par {} n’est pas refermé sur cette ligne\u00a0: "
          "écrivez {} là où il se termine, ou décalez les lignes où il "
          "continue",
          quoted(0), quoted(0));
    case Code::curly_quote:
      return format(
          "{} est un guillemet d’imprimerie\u00a0: écrivez le guillemet droit "
          "«\u00a0\"\u00a0»",
          quoted(0));
    case Code::unclosed_bracket:
      return format(
          "{} n’est jamais refermé\u00a0: écrivez son pendant là où il se "
          "termine",
          quoted(0));
    case Code::unmatched_bracket:
      return format("{} ne referme rien d’ouvert", quoted(0));
    case Code::trailing_comma:
      return "rien ne suit cette virgule\u00a0: supprimez-la";
    case Code::comment_not_allowed:
      return "JSON n’admet pas de commentaires\u00a0: supprimez celui-ci, ou "
             "écrivez le fichier en YAML";
    case Code::unknown_word:
      return format(
          "{} n’est pas une valeur JSON\u00a0: écrivez un texte entre "
          "guillemets droits, ou true, false, null ou un nombre fini",
          quoted(0));
    case Code::other_word:
      return format("{} n’est pas un mot de JSON\u00a0: écrivez {}", quoted(0),
                    quoted(1));
    case Code::unquoted_key:
      return format(
          "une clé se met entre guillemets\u00a0: écrivez "
          "«\u00a0\"{}\"\u00a0»",
          bare(0));
    case Code::single_quote:
      return "JSON met le texte entre guillemets doubles (\"), et non simples";
    case Code::bad_escape:
      return format(
          "{} n’est pas une séquence d’échappement\u00a0: pour écrire une "
          "barre oblique inverse, écrivez-en deux",
          quoted(0));
    case Code::lone_surrogate:
      return format(
          "{} est la moitié d’un caractère dont l’autre moitié manque",
          quoted(0));
    case Code::bad_number:
      return format("{} n’est pas écrit comme un nombre JSON", quoted(0));
    case Code::more_faults:
      return format("et {} autres fautes", bare(0));

    case Code::unquoted_text:
      return format(
          "un texte se met entre guillemets\u00a0: écrivez "
          "«\u00a0\"{}\"\u00a0»",
          bare(0));
    case Code::colon_for_equals:
      return format(
          "TOML écrit «\u00a0=\u00a0» après une clé, et non un "
          "deux-points\u00a0: écrivez «\u00a0{} = …\u00a0»",
          bare(0));
    case Code::missing_equals:
      return format(
          "{} n’a pas de «\u00a0=\u00a0»\u00a0: écrivez une clé, "
          "«\u00a0=\u00a0» et une valeur sur une ligne",
          quoted(0));
    case Code::decimal_comma:
      return format("{} a une virgule décimale\u00a0: écrivez {}", quoted(0),
                    quoted(1));
    case Code::bad_toml_date:
      return format(
          "{} n’est pas un jour qui existe\u00a0: écrivez-le comme "
          "2026-01-31, l’année d’abord",
          quoted(0));
    case Code::bad_toml_number:
      return format(
          "{} n’est pas un nombre\u00a0: écrivez des chiffres avec un point, "
          "sans zéro devant, ou mettez un texte entre guillemets",
          quoted(0));
    case Code::not_toml:
      return "ceci n’est pas du TOML\u00a0: écrivez une clé, "
             "«\u00a0=\u00a0» et une valeur sur une ligne, le texte entre "
             "guillemets";

    case Code::tab_indentation:
      return "cette ligne est décalée par une tabulation, or YAML ne décale "
             "qu’avec des espaces\u00a0: écrivez des espaces à la place";
    case Code::wrong_indentation:
      if (slots.bare(0).empty()) {
        return "cette ligne ne commence pas dans la même colonne que celles "
               "qui vont avec elle";
      }
      return format(
          "cette ligne commence après {} espaces, et rien au-dessus n’en a "
          "autant\u00a0: écrivez-en {} ou {}",
          bare(0), bare(1), bare(2));
    case Code::no_break_indentation:
      return format(
          "cette ligne commence par un caractère invisible ({}) qui n’est pas "
          "une espace ordinaire\u00a0: remplacez-le par des espaces",
          bare(0));
    case Code::missing_colon_space:
      return format(
          "il manque une espace après le deux-points\u00a0: écrivez "
          "«\u00a0{} {}\u00a0»",
          bare(0), bare(1));
    case Code::missing_colon:
      return format(
          "{} devrait être une clé\u00a0: écrivez derrière un deux-points et "
          "une espace, ou décalez davantage la ligne si elle continue le texte "
          "du dessus",
          quoted(0));
    case Code::colon_in_value:
      return format(
          "une valeur qui contient un deux-points suivi d’une espace se met "
          "entre guillemets\u00a0: écrivez «\u00a0{}\u00a0»",
          bare(0));
    case Code::text_after_value:
      return format("{} suit une valeur déjà complète", quoted(0));
    case Code::text_after_quote:
      return format(
          "{} suit le guillemet fermant\u00a0: mettez toute la valeur entre "
          "guillemets, et écrivez «\u00a0\\\"\u00a0» pour un guillemet à "
          "l’intérieur",
          quoted(0));
    case Code::text_after_bracket:
      return format(
          "{} suit le crochet fermant\u00a0: mettez entre guillemets un texte "
          "qui commence par un crochet",
          quoted(0));
    case Code::apostrophe_in_text:
      return format(
          "l’apostrophe avant {} termine le texte\u00a0: doublez-la, ou mettez "
          "le texte entre guillemets doubles",
          quoted(0));
    case Code::hash_in_value:
      return format(
          "{} et la fin de la ligne sont un commentaire\u00a0: mettez la "
          "valeur entre guillemets s’ils en font partie",
          quoted(0));
    case Code::dash_without_space:
      return format(
          "{} est lu comme un texte\u00a0: écrivez une espace après le tiret "
          "si c’est un élément de liste",
          quoted(0));
    case Code::multiline_key:
      return "une clé doit tenir sur une ligne";
    case Code::unknown_alias:
      return format(
          "{} ne désigne aucune ancre plus haut\u00a0: mettez entre guillemets "
          "un texte qui commence par *",
          quoted(0));
    case Code::cyclic_alias:
      return format("{} se trouve dans la valeur même qu’il désigne",
                    quoted(0));
    case Code::anchor_redefined:
      return format(
          "l’ancre {} est redéfinie\u00a0: elle désigne désormais cette valeur",
          quoted(0));
    case Code::merge_key:
      return "la clé de fusion << n’est pas du YAML 1.2\u00a0: écrivez les "
             "clés, ou utilisez extends dans une charte";
    case Code::forbidden_tag:
      return format(
          "l’étiquette {} n’est pas admise\u00a0: mettez entre guillemets un "
          "texte qui commence par un point d’exclamation",
          quoted(0));
    case Code::tag_mismatch:
      return format("l’étiquette {} ne convient pas à {}", quoted(0),
                    quoted(1));
    case Code::complex_key:
      return "une clé doit être un texte, pas une liste ni un groupe de clés";
    case Code::null_key:
      return "il manque une clé avant le deux-points";
    case Code::reserved_character:
      return format(
          "un texte ne peut pas commencer par {}\u00a0: mettez-le entre "
          "guillemets",
          quoted(0));
    case Code::bad_directive:
      return format("{} n’est pas une directive YAML 1.2 admise ici",
                    quoted(0));
    case Code::yaml_version_old:
      return format(
          "YAML {} est lu comme YAML 1.2\u00a0: yes, no, on et off sont du "
          "texte",
          bare(0));
    case Code::yaml_version_unknown:
      return format("YAML {} n’est pas connu\u00a0: écrivez du YAML 1.2",
                    bare(0));
    case Code::bad_block_header:
      return format(
          "{} ne peut pas suivre | ou >\u00a0: mettez entre guillemets un "
          "texte "
          "qui commence ainsi",
          quoted(0));
    case Code::misplaced_indicator:
      return format(
          "{} doit commencer une nouvelle ligne ici\u00a0: passez à la ligne, "
          "ou mettez la valeur entre guillemets",
          quoted(0));
    case Code::item_among_keys:
      return "un élément de liste parmi des clés\u00a0: écrivez une clé pour "
             "la liste et mettez ses éléments dessous, ou supprimez le tiret";
    case Code::key_among_items:
      return "une clé parmi les éléments d’une liste\u00a0: écrivez un tiret "
             "et une espace devant, ou commencez-la dans la colonne des autres "
             "clés";
    case Code::misplaced_key:
      return "une deuxième clé sur cette ligne\u00a0: passez à la ligne, ou "
             "mettez la valeur entre guillemets";
    case Code::key_below_value:
      return "une clé ne peut pas se trouver sous une valeur\u00a0: mettez "
             "entre guillemets un texte qui contient un deux-points, ou videz "
             "la valeur de la clé du dessus";
    case Code::missing_comment_space:
      return "écrivez une espace avant le # d’un commentaire, ou mettez la "
             "valeur entre guillemets";
    case Code::bad_property:
      return format(
          "{} n’est pas une ancre, un alias ou une étiquette bien formés",
          quoted(0));
    case Code::extra_property:
      return format(
          "{} s’ajoute à une autre ancre ou étiquette de la même valeur",
          quoted(0));
    case Code::document_marker_inside:
      return format(
          "{} termine le document à l’intérieur d’une valeur encore ouverte",
          quoted(0));

    case Code::unknown_key:
      return format("la clé {} n’existe pas ici{}", quoted(0), nearest(1));
    case Code::missing_key:
      return format("la clé {} manque dans {}", quoted(0), quoted(1));
    case Code::not_supported_yet:
      return format(
          "la clé {} n’est pas encore prise en charge par cette version de "
          "charta",
          quoted(0));
    case Code::unsupported_version:
      return format("cette version de charta lit {} en version 1, pas {}",
                    quoted(0), quoted(1));
    case Code::expected_text:
      return format("{} doit être un texte", quoted(0));
    case Code::expected_localized:
      return format(
          "{} doit être un texte par langue, comme {{fr\u00a0: …, en\u00a0: "
          "…}}",
          quoted(0));
    case Code::empty_value:
      return format("{} est vide", quoted(0));
    case Code::language_missing:
      return format("{} n’a pas de texte dans la langue {}", quoted(0),
                    bare(1));
    case Code::bad_identifier:
      return format(
          "{} doit être un identifiant (lettres sans accent, chiffres, "
          "«\u00a0.\u00a0», «\u00a0_\u00a0», «\u00a0-\u00a0»\u202f; au plus "
          "64), pas {}",
          quoted(0), quoted(1));
    case Code::duplicate_id:
      return format("l’identifiant {} est donné deux fois", quoted(0));
    case Code::unknown_name:
      return format("{} ne peut pas être {}{}{}", quoted(0), quoted(1),
                    nearest(2), choices(3));
    case Code::missing_file:
      return format("le fichier {} manque", quoted(0));
    case Code::file_named_twice:
      return format("le fichier {} est cité deux fois", quoted(0));
    case Code::bad_reference:
      return format(
          "{} doit être le chemin relatif d’un fichier dans les dossiers de "
          "cette charte",
          quoted(0));

    case Code::unknown_builtin:
      return format(
          "il n’y a pas de charte intégrée {} ; un fichier se nomme par son "
          "chemin, ./charter.yaml",
          quoted(0));
    case Code::not_an_organisation:
      return format("{} décrit un {}, pas une organisation", quoted(0),
                    bare(1));
    case Code::organisation_contradicted:
      return format(
          "{} vaut {} ici et {} dans le fichier de l’organisation : c’est la "
          "valeur d’ici qui compte",
          quoted(0), quoted(1), quoted(2));
    case Code::extends_cycle:
      return format("des chartes s’étendent l’une l’autre en rond : {}",
                    bare(0));
    case Code::rule_of_two_parents:
      return format(
          "la règle {} est aussi dans une charte que celle-ci n’étend pas",
          quoted(0));
    case Code::override_of_nothing:
      return format("aucune charte parente n’a de règle {}{}", quoted(0),
                    nearest(1));
    case Code::final_changed:
      return format(
          "la règle {} est définitive : une charte enfant peut en relever "
          "la gravité ou le poids, non changer {}",
          quoted(0), quoted(1));
    case Code::final_softened:
      return format(
          "la règle {} est définitive : {} ne peut pas descendre de {} à "
          "{}",
          quoted(0), quoted(1), quoted(2), quoted(3));
    case Code::final_reads:
      return format(
          "la règle définitive {} lit {}, qu’une charte enfant ne peut pas "
          "remplacer",
          quoted(0), quoted(1));
    case Code::final_among_cousins:
      return format(
          "la règle {} ne peut pas devenir définitive ici : {}, que cette "
          "charte n’étend pas, la change",
          quoted(0), quoted(1));
    case Code::field_type_changed:
      return format(
          "le champ {} est de type {} dans une charte parente, non "
          "{}",
          quoted(0), quoted(1), quoted(2));
    case Code::unknown_profile:
      return format("la charte n’a pas de profil {}{}{}", quoted(0), nearest(1),
                    choices(2));
    case Code::selects_nothing:
      return format("{} ne choisit aucune règle{}", quoted(0), nearest(1));
    case Code::selection_ambiguous:
      return format("{} est à la fois {} et {} ici : écrivez {}:{}", quoted(0),
                    quoted(1), quoted(2), bare(1), bare(0));

    case Code::bad_formula:
      return format(
          "{} ne peut pas figurer dans la formule d’une note\u00a0: elle se "
          "fait "
          "de nombres, de scores.ID.value (ou low, high, max), de params, des "
          "quatre opérations, de comparaisons, de logique, de choix, de "
          "math.least et math.greatest",
          quoted(0));
    case Code::unknown_score:
      return format("aucune note avant celle-ci n’est {}{}{}", quoted(0),
                    nearest(1), choices(2));
    case Code::score_key:
      return format(
          "la note {} a {}, qui va avec {} : une note a un modèle, ou une "
          "formule avec son maximum",
          quoted(1), quoted(0), bare(0) == "max" ? "une formule" : "un modèle");
    case Code::from_or_when:
      return format("la classe {} doit avoir soit from, soit when", quoted(0));

    case Code::bad_weight:
      return format(
          "le poids {} n’est pas un nombre positif, au plus 1000000, avec au "
          "plus 6 décimales",
          quoted(0));
    case Code::no_weight:
      return "aucune règle n’a de poids\u00a0: rien ne peut être noté";
    case Code::weight_of_info:
      return "une règle de gravité info ne compte jamais\u00a0: son poids est "
             "ignoré";
    case Code::bad_score:
      return format(
          "la note {} n’est pas un nombre de 0 à 1 avec au plus 6 décimales",
          quoted(0));
    case Code::bad_threshold:
      return format(
          "le seuil {} n’est pas un nombre de 0 à 100 avec au plus 6 décimales",
          quoted(0));
    case Code::grades_out_of_order:
      return format(
          "la classe {} doit commencer plus bas que {}\u00a0: les classes vont "
          "de la meilleure à la moins bonne",
          quoted(0), quoted(1));
    case Code::no_lowest_grade:
      return format(
          "aucune classe ne commence à 0\u00a0: une note sous {} n’a pas de "
          "classe",
          quoted(0));
    case Code::dates_reversed:
      return format("la règle finit le {}, avant de commencer le {}", bare(1),
                    bare(0));
    case Code::require_or_levels:
      return format(
          "la règle {} doit avoir soit «\u00a0require\u00a0», soit "
          "«\u00a0levels\u00a0» avec au moins un niveau",
          quoted(0));
    case Code::bad_effort:
      return format(
          "l’effort {} n’est ni low, ni medium, ni high, ni un nombre de jours "
          "de 0 à 10000",
          quoted(0));
    case Code::bad_expression:
      return format("expression incorrecte\u00a0: {}{}", bare(0), nearest(1));
    case Code::never_equal:
      return format(
          "le vocabulaire n’a pas de valeur {} pour {}\u00a0: cette "
          "comparaison "
          "ne décide rien{}",
          quoted(0), quoted(1), nearest(2));
    case Code::has_of_required:
      return format(
          "tout descripteur doit donner {}\u00a0: has() n’y décide rien",
          quoted(0));
    case Code::constant_condition:
      return format("{} de la règle {} est le même pour tout descripteur",
                    quoted(0), quoted(1));
    case Code::message_reads_more:
      return format(
          "ce message lit {}, que la règle {} ne lit pas\u00a0: la valeur peut "
          "manquer quand le message est écrit",
          quoted(0), quoted(1));
    case Code::condition_not_boolean:
      return format("{} doit donner vrai ou faux, pas {}", quoted(0), bare(1));
    case Code::verdict_of_wrong_type:
      return format("{} doit donner vrai, faux ou un nombre de 0 à 1, pas {}",
                    quoted(0), bare(1));
    case Code::message_unclosed:
      return format(
          "«\u00a0{{{{\u00a0» n’est jamais refermé par «\u00a0}}}}\u00a0» dans "
          "{}",
          quoted(0));
    case Code::bad_param:
      return format(
          "le paramètre {} doit être une valeur simple, une liste de valeurs "
          "simples de même nature, ou une liste de valeurs datées",
          quoted(0));
    case Code::unknown_param:
      return format("la charte n’a pas de paramètre {}{}", quoted(0),
                    nearest(1));
    case Code::bad_override:
      return format("{} n’est pas du type que la charte donne au paramètre {}",
                    quoted(1), quoted(0));
    case Code::no_dated_value:
      return format("le paramètre {} n’a pas de valeur le {}", quoted(0),
                    bare(1));
    case Code::dates_out_of_order:
      return format(
          "{} doit venir après {}\u00a0: les valeurs datées vont de la plus "
          "ancienne à la plus récente",
          bare(0), bare(1));

    case Code::rule_never_applies:
      return format(
          "la règle {} ne s’applique jamais\u00a0: aucun descripteur "
          "ne remplit sa condition",
          quoted(0));
    case Code::rule_never_fails:
      return format(
          "la règle {} ne peut pas échouer\u00a0: tout descripteur "
          "concerné la respecte",
          quoted(0));
    case Code::rule_never_passes:
      return format(
          "la règle {} ne peut pas être respectée\u00a0: aucun "
          "descripteur concerné n’y parvient",
          quoted(0));
    case Code::rules_contradict:
      return format(
          "la règle {} contredit la règle {}\u00a0: là où les deux "
          "s’appliquent, aucun descripteur ne respecte les deux",
          quoted(0), quoted(1));
    case Code::rule_implied:
      return format(
          "la règle {} n’ajoute rien à la règle {}\u00a0: quand elle "
          "échoue, l’autre échoue aussi",
          quoted(0), quoted(1));
    case Code::absence_helps:
      return format(
          "la règle {} récompense le silence sur {}\u00a0: un "
          "descripteur qui échoue n’échoue plus quand il n’en dit "
          "rien",
          quoted(0), quoted(1));
    case Code::level_never_reached:
      return format(
          "règle {}\u00a0: le palier {} n’est jamais atteint\u00a0: "
          "un palier précédent l’emporte toujours",
          quoted(0), bare(1));
    case Code::levels_rise:
      return format(
          "règle {}\u00a0: le palier {} vaut plus que le précédent, "
          "alors que le premier qui convient l’emporte",
          quoted(0), bare(1));
    case Code::levels_alike:
      return format("règle {}\u00a0: le palier {} vaut autant que le précédent",
                    quoted(0), bare(1));
    case Code::levels_not_monotone:
      return format(
          "règle {}\u00a0: quand {} croît, la note monte puis redescend",
          quoted(0), quoted(1));
    case Code::grade_unreachable:
      return format("aucune combinaison de résultats ne donne la classe {}",
                    quoted(0));
    case Code::param_unused:
      return format("rien ne lit le paramètre {}", quoted(0));
    case Code::variable_unused:
      return format("aucune règle ne lit la variable {}", quoted(0));
    case Code::weight_rounds_away:
      return format(
          "la règle {} pèse {} point sur 100\u00a0: aucun rapport ne "
          "peut le montrer",
          quoted(0), bare(1));
    case Code::criterion_without_link:
      return format(
          "la règle {} est un critère d’attribution, et ne dit pas "
          "son lien avec l’objet du marché",
          quoted(0));
    case Code::criterion_not_of_bids:
      return format(
          "la règle {} est un critère d’attribution, et ne juge pas "
          "d’offres",
          quoted(0));
    case Code::future_law_due:
      return format(
          "la règle {} relève d’un droit à venir, et son jour, le {}, "
          "est arrivé",
          quoted(0), bare(1));
    case Code::effective_before_law:
      return format(
          "la règle {} s’impose dès le {}, avant tous les textes "
          "qu’elle cite ({})",
          quoted(0), bare(1), bare(2));
    case Code::bad_field_path:
      return format(
          "{} n’est pas un chemin de noms, comme «\u00a0hosting.mode\u00a0» ou "
          "«\u00a0data.transfers[].country\u00a0»",
          quoted(0));
    case Code::reserved_name:
      return format("le nom {} est réservé", quoted(0));
    case Code::field_conflict:
      return format(
          "le champ {} ne va pas avec {}, qui n’est pas un enregistrement, ou "
          "pas une liste d’enregistrements",
          quoted(0), quoted(1));
    case Code::values_without_enum:
      return "seul un champ de type enum a des valeurs";

    case Code::unknown_field:
      return format("le champ {} n’est pas dans le vocabulaire{}", quoted(0),
                    nearest(2));
    case Code::unknown_choice:
      return format("{} n’est pas une valeur de {}, qui compte comme inconnu{}",
                    quoted(1), quoted(0), nearest(2));
    case Code::wrong_integer:
      return format("{} doit être un nombre entier, pas {}{}", quoted(0),
                    quoted(1), instead(2));
    case Code::expected_number:
    case Code::wrong_number:
      return format("{} doit être un nombre, pas {}{}", quoted(0), quoted(1),
                    instead(2));
    case Code::number_too_large:
      return format("le nombre {} de {} ne peut pas être gardé exactement",
                    quoted(1), quoted(0));
    case Code::expected_boolean:
    case Code::wrong_boolean:
      return format("{} doit valoir true ou false, pas {}{}", quoted(0),
                    quoted(1), instead(2));
    case Code::expected_date:
    case Code::wrong_date:
      return format(
          "{} doit être un jour qui existe, au format AAAA-MM-JJ, pas {}",
          quoted(0), quoted(1));
    case Code::wrong_country:
      return format(
          "{} doit être un code de pays de deux lettres capitales, pas {}{}",
          quoted(0), quoted(1), instead(2));
    case Code::expected_list:
    case Code::field_is_list:
      return format("{} doit être une liste{}", quoted(0), list_of(1));
    case Code::field_holds_one:
      return format("{} doit être une seule valeur", quoted(0));
    case Code::expected_mapping:
    case Code::field_is_record:
      return format("{} doit être un ensemble de clés et de valeurs",
                    quoted(0));
    case Code::kind_assumed:
      return format("«\u00a0kind\u00a0» n’est pas donné\u00a0: lu comme {}",
                    quoted(0));
    case Code::bad_lock:
      return format(
          "{} n’est pas le nom d’une charte, comme «\u00a0id\u00a0» ou "
          "«\u00a0id@version\u00a0»",
          quoted(0));
    case Code::other_charter:
      return format(
          "le descripteur demande la charte {}, et il est jugé selon {}",
          quoted(0), quoted(1));
    case Code::bad_digest:
      return format(
          "{} n’est pas une empreinte SHA-256 de 64 chiffres hexadécimaux",
          quoted(0));
    case Code::evidence_expired:
      return format(
          "la preuve de {} a expiré le {}\u00a0: elle compte comme {}",
          quoted(0), bare(1), bare(2));
    case Code::evidence_incomplete:
      return format(
          "la preuve de {} n’est pas «\u00a0{}\u00a0» sans {}\u00a0: elle "
          "compte comme «\u00a0{}\u00a0»",
          quoted(0), bare(1), quoted(2), bare(3));

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
    case Code::import_no_record:
      return format("aucun enregistrement à : {}", bare(0));
    case Code::import_wrong_shape:
      return format("{} : ce n’est pas une valeur seule, laissé inconnu",
                    bare(0));
    case Code::import_several:
      return format("{} : {} valeurs différentes, laissé inconnu", bare(0),
                    bare(1));
    case Code::import_bad_country:
      return format("{} : {} n’est pas un pays, laissé inconnu", bare(0),
                    quoted(1));
    case Code::import_bad_unit:
      return format("{} : {} n’a pas d’unité qui donne {}, laissé inconnu",
                    bare(0), quoted(1), bare(2));
    case Code::import_other_unit:
      return format("{} : en {} là où l’usage est {}, converti", bare(0),
                    bare(1), bare(2));
    case Code::import_implausible:
      return format(
          "{} sur {} donne {} {}, hors de {} à {} : l’un des deux est faux",
          bare(0), bare(1), bare(2), bare(5), bare(3), bare(4));
    case Code::import_out_of_range:
      return format("{} : {} est hors de {} à {}, laissé inconnu", bare(0),
                    quoted(1), bare(2), bare(3));
    case Code::import_coarse_date:
      return format("{} : {} n’est pas assez précis, laissé inconnu", bare(0),
                    quoted(1));
    case Code::import_repeated:
      return format(
          "{} : {} figure déjà dans un autre enregistrement, ligne {}", bare(0),
          quoted(1), bare(2));
    case Code::import_other_encoding:
      return format("pas de l’UTF-8, lu en {}, que la correspondance permet",
                    bare(0));
    case Code::import_bad_byte:
      return format("l’octet {} n’existe pas en {}", bare(0), bare(1));
    case Code::import_no_front_matter:
      return "pas d’en-tête entre deux lignes `---` : rien n’est connu";
    case Code::import_skipped_tag:
      return format("{} n’est pas suivi, son texte est gardé", quoted(0));
    case Code::import_column_renamed:
      return format("la colonne {} est donnée deux fois, celle-ci s’appelle {}",
                    quoted(0), quoted(1));

    case Code::waiver_unmatched:
      return format(
          "la dérogation à la règle {} pour {} ne rencontre aucun constat",
          quoted(0), quoted(1));
    case Code::waiver_not_needed:
      return format("la dérogation à la règle {} pour {} n’est plus nécessaire",
                    quoted(0), quoted(1));
    case Code::waiver_expired:
      return format("la dérogation à la règle {} pour {} a pris fin le {}",
                    quoted(0), quoted(1), bare(2));
    case Code::waiver_not_begun:
      return format("la dérogation à la règle {} pour {} commence le {}",
                    quoted(0), quoted(1), bare(2));
    case Code::waiver_ends_soon:
      return format(
          "la dérogation à la règle {} pour {} prend fin le {}, dans {} jours",
          quoted(0), quoted(1), bare(2), bare(3));
    case Code::score_overflow:
      return "les poids sont trop fins pour une somme exacte : aucune note "
             "possible";

    case Code::report_foreign:
      return format("ce n’est pas un rapport de charta : son $schema est {}",
                    quoted(0));
    case Code::report_member:
      return format(
          "{} manque ou n’est pas comme dans un rapport ; seul un rapport "
          "entier de "
          "cette version peut être remis en forme",
          quoted(0));
    case Code::report_score:
      return format(
          "les nombres de {} ne découlent pas de ses résultats : {} vaut {} et "
          "devrait valoir {} ; le rapport a été modifié",
          quoted(0), quoted(1), bare(2), bare(3));
    case Code::report_cut:
      return "le rapport est coupé : il n’a pas de récapitulatif";
    case Code::report_brief:
      return format(
          "ces lignes JSON en disent trop peu pour {} : partir d’un rapport "
          "écrit avec -f json",
          quoted(0));

    case Code::template_syntax:
      return format("le modèle est mal formé : {}", bare(0));
    case Code::template_name:
      return format("un rapport n’a pas de {}{}", quoted(0), nearest(1));
    case Code::template_partial:
      return format("le modèle demande {}, qui n’est pas à côté de lui",
                    quoted(0));
    case Code::plugin_failed:
      return format("{} a échoué : {}", quoted(0), bare(1));
    case Code::plugin_too_slow:
      return format("{} a été arrêté après {} s", quoted(0), bare(1));
    case Code::plugin_description:
      return format("{} ne se décrit pas comme le doit un greffon : {}",
                    quoted(0), bare(1));
    case Code::no_pdf_program:
      return format(
          "le PDF demande un de ces programmes, et aucun n’est installé : {}",
          bare(0));
    case Code::program_failed:
      return format("{} n’a pas produit de PDF : {}", quoted(0), bare(1));

    case Code::input_missing:
      return format("il n’y a pas de fichier {}", quoted(0));
    case Code::not_a_file:
      return format("{} n’est pas un fichier ordinaire", quoted(0));
    case Code::read_failed:
      return format("lecture impossible de {} : {}", quoted(0), bare(1));
    case Code::file_changed:
      return format("{} a changé pendant sa lecture\u00a0: recommencez",
                    quoted(0));
    case Code::cannot_create:
      return format("création impossible de {} : {}", quoted(0), bare(1));
    case Code::write_failed:
      return format("écriture impossible de {} : {}", quoted(0), bare(1));
    case Code::nothing_selected:
      return format("{} ne donne rien à lire", quoted(0));
    case Code::interrupted:
      return "interruption\u00a0: la suite n’a pas été jugée";
    case Code::not_a_run:
      return format("{} n’est pas du JSON Lines de charta audit", quoted(0));
    case Code::other_run:
      return format(
          "{} vient d’une autre exécution\u00a0: charte, jour, seuil ou "
          "version "
          "diffèrent",
          quoted(0));
    case Code::run_cut:
      return format(
          "{} est coupé\u00a0: il y manque le bilan\u202f; reprendre d’abord "
          "cette "
          "exécution",
          quoted(0));
    case Code::input_changed:
      return format("{} ne correspond plus à ses entrées, à partir de {}",
                    quoted(0), quoted(1));
    case Code::judged_twice:
      return format("{} a été jugé par deux de ces exécutions", quoted(0));
    case Code::store_corrupt:
      return format("{} n’est pas un historique sain\u00a0: {}", quoted(0),
                    bare(1));
    case Code::store_foreign:
      return format(
          "{} est une base de données, mais pas un historique de charta",
          quoted(0));
    case Code::store_newer:
      return format(
          "{} est un historique de version {}, fait par un charta plus "
          "récent\u00a0: celui-ci connaît la version {}",
          quoted(0), bare(1), bare(2));
    case Code::store_locked:
      return format(
          "{} est verrouillé par un autre programme, depuis {} "
          "secondes",
          quoted(0), bare(1));
    case Code::store_lacks:
      return format("{} ne contient rien sur {}{}", quoted(0), quoted(1),
                    nearest(2));
  }
  return {};
}

}  // namespace charta
