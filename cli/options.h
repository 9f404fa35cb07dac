// SPDX-License-Identifier: EUPL-1.2
// Options that several commands have.
#pragma once

#include "command.h"

namespace charta {

inline constexpr Option kCharter = {
    .flag = "--charter",
    .letter = "-c",
    .value = {"NAME|FILE", "NOM|FICHIER"},
    .help = {"built-in charter or charter.yaml (default: essentiel)",
             "charte intégrée ou charter.yaml (par défaut : essentiel)"}};
inline constexpr Option kAsOf = {
    .flag = "--as-of",
    .value = {"YYYY-MM-DD", "AAAA-MM-JJ"},
    .help = {"the day of the audit (default: SOURCE_DATE_EPOCH, or today)",
             "le jour de l’audit (par défaut : SOURCE_DATE_EPOCH, "
             "ou aujourd’hui)"}};
inline constexpr Option kInputFormat = {
    .flag = "--input-format",
    .value = {"FORMAT", "FORMAT"},
    .help = {"how inputs are written; needed with -",
             "comment les entrées sont écrites ; nécessaire avec -"},
    .choices = "yaml|toml|json|jsonl"};
inline constexpr Option kParam = {
    .flag = "--param",
    .value = {"NAME=VALUE", "NOM=VALEUR"},
    .help = {"replaces a parameter of the charter",
             "remplace un paramètre de la charte"},
    .many = true};
inline constexpr Option kProfile = {
    .flag = "--profile",
    .value = {"NAME", "NOM"},
    .help = {"a profile of the charter: its choice of rules, params, weights",
             "un profil de la charte : son choix de règles, de paramètres, de "
             "poids"}};
inline constexpr Option kOrganisation = {
    .flag = "--organisation",
    .value = {"FILE", "FICHIER"},
    .help = {"an organisation’s facts, behind those of every descriptor",
             "les faits d’une organisation, derrière ceux de chaque "
             "descripteur"}};
inline constexpr Option kWaivers = {
    .flag = "--waivers",
    .value = {"FILE", "FICHIER"},
    .help = {"signed, dated exceptions", "dérogations signées et datées"}};
inline constexpr Option kAssurance = {
    .flag = "--assurance",
    .value = {"RUNG", "NIVEAU"},
    .help = {"the evidence that every fact must have",
             "la preuve que tout fait doit avoir"},
    .choices = "declared|documented|verified"};

}  // namespace charta
