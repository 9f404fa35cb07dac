// SPDX-License-Identifier: EUPL-1.2
// Options and examples of the commands about change over time.
#pragma once

#include <array>

#include "charter_options.h"
#include "options.h"

namespace charta {

inline constexpr std::array kChangeOptions = {
    kCharter,
    kProfile,
    kOrganisation,
    kAsOf,
    kAssurance,
    kWaivers,
    kParam,
    kInputFormat,
    Option{.flag = "--old-charter",
           .value = {"NAME|FILE", "NOM|FICHIER"},
           .help = {"the charter of OLD (default: that of NEW)",
                    "la charte de AVANT (par défaut\u00a0: celle de APRÈS)"}},
    Option{.flag = "--old-as-of",
           .value = {"YYYY-MM-DD", "AAAA-MM-JJ"},
           .help = {"the day of the audit of OLD (default: that of NEW)",
                    "le jour de l’audit de AVANT (par défaut\u00a0: celui de "
                    "APRÈS)"}},
    kJson,
};
inline constexpr std::array kChangeExamples = {
    Example{"charta diff 2025/ 2026/",
            {"two states of a folder of descriptors: findings that appeared, "
             "cleared,\n  changed, and by which fact; exit 1 when something "
             "got worse",
             "deux états d’un dossier de descripteurs\u00a0: constats apparus, "
             "levés,\n  changés, et par quel fait\u202f; code 1 si un point "
             "s’est dégradé"}},
    Example{"charta diff last-year.json report.json --json",
            {"two reports that were kept, as JSON",
             "deux rapports conservés, en JSON"}},
    Example{"charta diff projects/ projects/ --old-as-of 2025-11-01",
            {"the same facts on two days", "les mêmes faits à deux dates"}},
};

inline constexpr std::array kHistoryOptions = {
    Option{
        .flag = "--add",
        .value = {"RUN", "EXÉCUTION"},
        .help = {"first keeps a run or report that -f json or -f jsonl wrote",
                 "garde d’abord une exécution écrite par -f json ou -f "
                 "jsonl"},
        .many = true},
    kJson,
};
inline constexpr std::array kHistoryExamples = {
    Example{"charta audit projects/ --store history.db",
            {"keeps a run", "garde une exécution"}},
    Example{"charta history history.db --add 2025.json --add 2026.jsonl",
            {"keeps runs that were written before",
             "garde des exécutions écrites auparavant"}},
    Example{"charta history history.db",
            {"day by day: grades, mean score, findings",
             "jour après jour\u00a0: classes, note moyenne, constats"}},
    Example{"charta history history.db cantines --json",
            {"one project: its reports, and what turned between them",
             "un projet\u00a0: ses rapports, et ce qui a tourné entre eux"}},
};

}  // namespace charta
