// SPDX-License-Identifier: EUPL-1.2
// Options and examples of charta portfolio, for the table in commands.cc.
#pragma once

#include <array>

#include "command.h"

namespace charta {

inline constexpr std::array kPortfolioOptions = {
    Option{.flag = "--format",
           .letter = "-f",
           .value = {"FORMAT[=FILE]", "FORMAT[=FICHIER]"},
           .help = {"text, json, html or xlsx, to a file or to standard output "
                    "(default: text)",
                    "text, json, html ou xlsx, vers un fichier ou la sortie "
                    "standard (par défaut\u00a0: text)"},
           .many = true},
    Option{.flag = "--facts",
           .value = {"PATH", "CHEMIN"},
           .help = {"the descriptors, for what the runs do not say: files, "
                    "folders; found by digest, else by identifier",
                    "les descripteurs, pour ce que les exécutions ne disent "
                    "pas\u00a0: fichiers, dossiers\u202f; retrouvés par "
                    "empreinte, sinon par identifiant"},
           .many = true},
    Option{.flag = "--project",
           .value = {"ID", "ID"},
           .help = {"where this one stands among the others",
                    "où se situe celui-ci parmi les autres"}},
    Option{.flag = "--min-group",
           .value = {"N", "N"},
           .help = {"for the public: hides single descriptors, and groups of "
                    "fewer than N so that they cannot be worked out",
                    "pour le public\u00a0: masque les descripteurs un à un et "
                    "les groupes de moins de N, sans calcul possible"}},
};

inline constexpr std::array kPortfolioExamples = {
    Example{"charta portfolio run.jsonl --facts projects/ -f html=board.html",
            {"the dashboard of a run in JSON Lines",
             "le tableau de bord d’une exécution en JSON Lines"}},
    Example{"charta portfolio north.json south.json -f json=all.json",
            {"partial summaries, added up",
             "des synthèses partielles, additionnées"}},
    Example{"charta portfolio run.json --project cantines",
            {"one project among the others", "un projet parmi les autres"}},
    Example{"charta portfolio run.json --min-group 5 -f xlsx=public.xlsx",
            {"a workbook to publish", "un classeur à publier"}},
};

}  // namespace charta
