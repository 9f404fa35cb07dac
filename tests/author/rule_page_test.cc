// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <algorithm>

#include "author/author_sample.h"
#include "charta/author/docs.h"
#include "rules/content.h"

namespace charta {
namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("a rule's page says when, what, why, by which text and how") {
  const Charter charter = builtin_charter("essentiel");
  const auto rule = std::ranges::find(charter.rules, "DAT-01", &Rule::id);
  REQUIRE(rule != charter.rules.end());
  const DocsOptions options{
      .language = Language::french,
      .examples = {{.rule = "DAT-01",
                    .name = "mission d’intérêt public",
                    .given = "data:\n  personal: true\n",
                    .outcome = "pass",
                    .as_of = *parse_day("2026-11-23")},
                   {.rule = "DAT-02", .name = "ailleurs"}}};
  const std::string page = page_markdown(rule_page(charter, *rule, options));
  CAPTURE(page);
  for (const char* part :
       {"# DAT-01 Base légale du traitement\n", "## Quand elle s’applique\n",
        "## Ce qu’elle exige\n", "l’une au moins de ces conditions",
        "## Pourquoi\n", "## Textes\n",
        "Règlement général sur la protection des données, Article\u00a06",
        "## Preuve\n", "Fiche du registre des traitements", "## À faire\n",
        "- Gravité\u00a0: bloquante, poids 5\n",
        "exigible à partir du 25/05/2018", "## Ce qu’elle lit\n",
        "`data.legal_basis`", "## Exemples, tirés de ses tests\n",
        "### Conforme\u00a0: mission d’intérêt public\n",
        "```\ndata:\n  personal: true\n```\n"}) {
    CAPTURE(part);
    CHECK(holds(page, part));
  }
  CHECK_FALSE(holds(page, "ailleurs"));
}

TEST_CASE("a rule that is off, or always applies, says so") {
  const Charter charter = author_sample::charter();
  CHECK(holds(page_markdown(rule_page(charter, charter.rules[4], {})),
              "switched off"));
  CHECK(holds(page_markdown(rule_page(charter, charter.rules[0], {})),
              "always applies"));
}

}  // namespace
}  // namespace charta
