// SPDX-License-Identifier: EUPL-1.2
// Options and examples of the commands that write reports, for the table in
// commands.cc. To add one: a constant here, named there.
#pragma once

#include <array>

#include "command.h"

namespace charta {

inline constexpr Option kFormat = {
    .flag = "--format",
    .letter = "-f",
    .value = {"FORMAT[=FILE]", "FORMAT[=FICHIER]"},
    .help = {"report format, to a file or to standard output",
             "format du rapport, vers un fichier ou la sortie standard"},
    .many = true};

inline constexpr Option kNoPlugins = {
    .flag = "--no-plugins",
    .help = {"built-in formats and templates only",
             "formats intégrés et modèles seulement"}};

inline constexpr std::array kRenderOptions = {kFormat, kNoPlugins};

inline constexpr std::array kRenderExamples = {
    Example{"charta render report.json -f html=report.html -f pdf=report.pdf",
            {"the report as a page and on paper, later and elsewhere",
             "le rapport en page et sur papier, plus tard et ailleurs"}},
    Example{"charta render report.json -f template:letter.md.mustache",
            {"your own letter from the same report",
             "votre propre lettre à partir du même rapport"}},
};

inline constexpr std::array kPluginExamples = {
    Example{"charta plugin check summary",
            {"tries charta-format-summary on reports of every kind",
             "essaie charta-format-summary sur des rapports de toute sorte"}},
};

inline constexpr std::array kFormatsOptions = {kNoPlugins};

inline constexpr std::array kFormatsExamples = {
    Example{"charta formats",
            {"the report formats, a line each",
             "les formats de rapport, un par ligne"}},
};

}  // namespace charta
