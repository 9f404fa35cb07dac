// SPDX-License-Identifier: EUPL-1.2
// What `charta import` can be told, and an example a built-in mapping: a test
// wants one of each.
#pragma once

#include <array>

#include "command.h"

namespace charta {

inline constexpr std::array kImportOptions = {
    Option{.flag = "--output-dir",
           .value = {"DIR", "DOSSIER"},
           .help = {"where the descriptors go; `-`: to standard output, one "
                    "after the other",
                    "où vont les descripteurs\u202f; `-`\u00a0: vers la "
                    "sortie standard, à la suite"}},
};
inline constexpr std::array kImportExamples = {
    Example{"charta import interconnectes data.csv --output-dir projects",
            {"one descriptor a record; what is absent stays unknown",
             "un descripteur par fiche\u202f; ce qui manque reste inconnu"}},
    Example{"charta import nl-register listing.json --output-dir projects",
            {"the Dutch algorithm register: listing or full records",
             "le registre néerlandais des algorithmes\u00a0: liste ou fiches"}},
    Example{"charta import uk-atrs records.json --output-dir projects",
            {"the British algorithmic transparency records",
             "les fiches britanniques de transparence des algorithmes"}},
    Example{
        "charta import us-federal inventory.csv --output-dir projects",
        {"the inventory of the US federal agencies, 2024 and 2025",
         "l’inventaire des agences fédérales des États-Unis, 2024 et 2025"}},
    Example{"charta import amt system_card.yaml --output-dir projects",
            {"the system card of the Dutch AMT tool",
             "la fiche de système de l’outil néerlandais AMT"}},
    Example{"charta import hugging-face */README.md --output-dir models",
            {"model cards: their front matter",
             "fiches de modèle\u00a0: leur en-tête"}},
    Example{"charta import cyclonedx bom.json --output-dir models",
            {"the models of a CycloneDX ML-BOM",
             "les modèles d’une nomenclature CycloneDX"}},
    Example{"charta import codecarbon emissions.csv --output-dir runs",
            {"trainings that CodeCarbon tracked",
             "les entraînements suivis par CodeCarbon"}},
    Example{
        "charta import mine.yaml inventory.csv --output-dir projects",
        {"your own spreadsheet or JSON, by a mapping of your own: see "
         "docs/import.md",
         "votre tableur ou votre JSON, par une correspondance à vous\u00a0: "
         "voir docs/fr/import.md"}},
    Example{"charta import mine.yaml inventory.csv --output-dir - | charta "
            "audit - --input-format yaml",
            {"straight into an audit, without files in between",
             "droit dans un audit, sans fichiers entre les deux"}},
};

}  // namespace charta
