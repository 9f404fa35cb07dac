// SPDX-License-Identifier: EUPL-1.2
// The options of batches, for the table in commands.cc.
#pragma once

#include <array>

#include "command.h"

namespace charta {

inline constexpr Option kFilesFrom = {
    .flag = "--files-from",
    .value = {"FILE", "FICHIER"},
    .help = {"a list of files, a name a line or ended by NUL; - for "
             "standard input",
             "une liste de fichiers, un nom par ligne ou fini par NUL\u202f; "
             "- pour l’entrée standard"}};
inline constexpr Option kJobs = {
    .flag = "--jobs",
    .letter = "-j",
    .value = {"N", "N"},
    .help = {"threads (default: all cores); the output is the same",
             "fils d’exécution (par défaut\u00a0: tous les cœurs)\u202f; la "
             "sortie est la même"}};
inline constexpr Option kShard = {
    .flag = "--shard",
    .value = {"I/N", "I/N"},
    .help = {"judges part I of N; charta merge joins the parts",
             "juge la part I sur N\u202f; charta merge réunit les parts"}};
inline constexpr Option kResume = {
    .flag = "--resume",
    .help = {"goes on with an interrupted run, behind what its "
             "-f jsonl=FILE holds",
             "reprend une exécution interrompue, après ce que contient "
             "son -f jsonl=FICHIER"}};
inline constexpr Option kStore = {
    .flag = "--store",
    .value = {"FILE", "FICHIER"},
    .help = {"also keeps the run in this history, for charta history",
             "garde aussi l’exécution dans cet historique, pour charta "
             "history"}};
inline constexpr Option kProgress = {
    .flag = "--progress",
    .help = {"shows how far the run has come, even if not on a terminal",
             "montre l’avancement, même hors d’un terminal"}};
inline constexpr Option kNoProgress = {
    .flag = "--no-progress", .help = {"never shows it", "ne le montre jamais"}};

inline constexpr std::array kMergeOptions = {
    Option{.flag = "--output",
           .letter = "-o",
           .value = {"FILE", "FICHIER"},
           .help = {"where the whole goes (default: standard output)",
                    "où va le tout (par défaut\u00a0: la sortie standard)"}},
};
inline constexpr std::array kMergeExamples = {
    Example{"charta merge part-1.jsonl part-2.jsonl -o run.jsonl",
            {"the very bytes of the run that was shared out",
             "les octets mêmes de l’exécution qui a été partagée"}},
};

}  // namespace charta
