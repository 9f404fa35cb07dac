// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/formatter.h"
#include "report/sample.h"

using namespace charta;

// tests/office/run has it checked by OpenDocument's schema and LibreOffice.
TEST_CASE("a sheet for each subject, outcomes in their colours, no formula") {
  std::string out;
  find_formatter("fods")->write(sample_batch(), {.language = Language::french},
                                out);
  for (const char* part :
       {"table:name=\"Synthèse\"", "table:name=\"Constats\"",
        "table:name=\"Actions\"", "table:name=\"Réponses manquantes\"",
        "table:name=\"Principes\"", "table:name=\"Méthode\"",
        "table:style-name=\"o-fail\"", "office:value-type=\"percentage\""}) {
    CAPTURE(part);
    CHECK(out.find(part) != std::string::npos);
  }
  CHECK(out.find("table:formula") == std::string::npos);
  CHECK(out.ends_with("</office:document>\n"));
}
