// SPDX-License-Identifier: EUPL-1.2
// Options and examples of the commands about charters.
#pragma once

#include <array>

#include "options.h"

namespace charta {

inline constexpr std::array kCheckOptions = {kProfile, kAsOf, kParam};
inline constexpr std::array kCheckExamples = {
    Example{"charta charter check rules/charter.yaml",
            {"all faults of a charter, each with its place",
             "toutes les fautes d’une charte, chacune à sa place"}},
};
inline constexpr std::array kTestOptions = {
    Option{
        .flag = "--mutants",
        .help = {"small mistakes put into the rules: which do no tests see?",
                 "de petites erreurs mises dans les règles\u00a0: lesquelles "
                 "aucun test ne voit-il\u202f?"}},
    Option{.flag = "--min-score",
           .value = {"PERCENT", "POUR-CENT"},
           .help = {"mutants that the tests must kill, of 100 (with --mutants)",
                    "mutants que les tests doivent tuer, sur 100 (avec "
                    "--mutants)"}},
    Option{.flag = "--json",
           .help = {"the result as JSON", "le résultat en JSON"}},
};
inline constexpr std::array kTestExamples = {
    Example{"charta charter test rules/essentiel/charter.yaml",
            {"runs the *.tests.yaml beside the charter’s files",
             "exécute les *.tests.yaml à côté des fichiers de la charte"}},
    Example{
        "charta charter test charter.yaml --mutants --min-score 95",
        {"also: would the tests notice a small mistake in a rule?",
         "et aussi\u00a0: les tests verraient-ils une petite erreur dans une "
         "règle\u202f?"}},
};

inline constexpr std::array kDocsOptions = {
    Option{.flag = "--output-dir",
           .value = {"DIR", "DOSSIER"},
           .help = {"where the pages go", "où vont les pages"}},
    Option{.flag = "--format",
           .value = {"FORMAT", "FORMAT"},
           .help = {"which pages (default: both)",
                    "quelles pages (par défaut\u00a0: both, les deux)"},
           .choices = "html|markdown|both"},
    kProfile, kAsOf, kParam};
inline constexpr std::array kDocsExamples = {
    Example{"charta charter docs charter.yaml --output-dir pages",
            {"an index, the texts, and a page a rule with its tests",
             "un sommaire, les textes, et une page par règle avec ses tests"}},
    Example{
        "charta charter docs fr-territoires --output-dir pages --lang fr",
        {"a built-in charter, in French", "une charte intégrée, en français"}},
};
inline constexpr Option kJson = {
    .flag = "--json", .help = {"the result as JSON", "le résultat en JSON"}};
inline constexpr std::array kFlattenOptions = {kProfile, kAsOf};
inline constexpr std::array kFlattenExamples = {
    Example{"charta charter flatten town/charter.yaml > flat.yaml",
            {"one file with all that the charter extends and names",
             "un seul fichier, avec tout ce que la charte étend et cite"}},
    Example{"charta charter flatten fr-territoires --profile NAME",
            {"the same with a profile taken", "le même, un profil appliqué"}},
};
inline constexpr std::array kShowOptions = {kProfile, kAsOf, kJson};
inline constexpr std::array kShowExamples = {
    Example{"charta charter show fr-territoires",
            {"the rules, by principle", "les règles, par principe"}},
    Example{"charta charter show town/charter.yaml SOV-01",
            {"every field of a rule, and the file and line that gave it",
             "chaque champ d’une règle, avec le fichier et la ligne d’où il "
             "vient"}},
};
inline constexpr std::array kDiffOptions = {
    Option{.flag = "--replay",
           .value = {"PATH…", "CHEMIN…"},
           .help = {"descriptors to judge by both: whose grade or verdict "
                    "changes",
                    "descripteurs à juger par les deux : quelle classe, "
                    "quel verdict change"},
           .many = true},
    kProfile,
    kAsOf,
    kInputFormat,
    kJson,
};
inline constexpr std::array kDiffExamples = {
    Example{"charta charter diff essentiel town/charter.yaml",
            {"rules added, removed, changed, field by field",
             "règles ajoutées, retirées, changées, champ par champ"}},
    Example{"charta charter diff v1.yaml v2.yaml --replay projects/",
            {"and whose grade or verdict changes, by which rules",
             "et quelle classe ou quel verdict change, par quelles règles"}},
};

}  // namespace charta
