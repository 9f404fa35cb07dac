// SPDX-License-Identifier: EUPL-1.2
// Rules and texts hold each other up: no rule without a source, no checkable
// item without a rule, and every subject of the articles that this project
// started from has its item.
#include "charta/audit/frameworks.h"

#include <algorithm>
#include <map>
#include <set>

#include "rules/content.h"

namespace charta {
namespace {

// The subjects of the five articles, in their order: `framework/item`, several
// where a subject has parts.
struct Subject {
  int row;
  std::vector<const char*> items;
};
const std::vector<Subject> kSubjects = {
    {1, {"contexte-et-attente/demonstrateurs"}},
    {2, {"manifeste-interconnectes-2025/ch-1"}},
    {3, {"plan-interconnectes-2023/prendre-position"}},
    {4, {"plan-interconnectes-2023/observatoire"}},
    {5, {"plan-interconnectes-2023/bibliotheque"}},
    {6, {"plan-interconnectes-2023/experimentations"}},
    {7, {"plan-interconnectes-2023/communaute"}},
    {8, {"plan-interconnectes-2023/democratie"}},
    {9, {"plan-interconnectes-2023/conseil-scientifique"}},
    {10, {"plan-interconnectes-2023/equilibre"}},
    {11,
     {"senat-dct-2025/reco-1", "senat-dct-2025/reco-2", "senat-dct-2025/reco-3",
      "senat-dct-2025/reco-a", "senat-dct-2025/reco-b", "senat-dct-2025/reco-c",
      "senat-dct-2025/reco-d", "senat-dct-2025/reco-e", "senat-dct-2025/reco-f",
      "senat-dct-2025/reco-g", "senat-dct-2025/reco-h"}},
    {12,
     {"senat-dct-2025/question-1", "senat-dct-2025/question-2",
      "senat-dct-2025/question-3", "senat-dct-2025/question-4",
      "senat-dct-2025/question-5"}},
    {13,
     {"senat-dct-2025/axe-1", "senat-dct-2025/axe-2", "senat-dct-2025/axe-3"}},
    {14, {"contexte-et-attente/plan-400-millions"}},
    {15, {"contexte-et-attente/ambition-pour-la-france"}},
    {16, {"doctrine-numerique-etat/albert"}},
    {17, {"dossier-ia-2024/prematuree", "dossier-ia-2024/approche-politique"}},
    {18, {"ai-act/art-113", "contexte-et-attente/autorites-nationales"}},
    {19, {"contexte-et-attente/barometre"}},
    {20, {"dossier-ia-2024/themes"}},
    {21, {"etude-inet-2024/part-des-postes"}},
    {22,
     {"climate-data-hub/cadre-de-confiance",
      "climate-data-hub/charte-fondatrice", "climate-data-hub/acculturation"}},
    {23,
     {"dossier-ia-2024/risque-biais", "dossier-ia-2024/risque-discrimination",
      "dossier-ia-2024/risque-donnees", "dossier-ia-2024/risque-cyberattaque",
      "dossier-ia-2024/risque-surveillance"}},
    {24, {"dossier-ia-2024/benefices"}},
    {25, {"senat-dct-2025/retours-experience"}},
    {26, {"senat-dct-2025/crainte-emploi"}},
    {27, {"senat-dct-2025/reco-3"}},
    {28, {"senat-dct-2025/reco-a"}},
    {29, {"senat-dct-2025/reco-d"}},
    {30, {"senat-dct-2025/reco-c"}},
    {31, {"bibliotheque-ia-territoriales/plateforme"}},
    {32, {"senat-dct-2025/reco-e"}},
    {33,
     {"senat-prospective-2025/prop-1", "senat-prospective-2025/prop-2",
      "senat-prospective-2025/prop-3", "senat-prospective-2025/prop-4",
      "senat-prospective-2025/prop-5", "senat-prospective-2025/prop-6",
      "senat-prospective-2025/prop-7", "senat-prospective-2025/prop-8",
      "senat-prospective-2025/prop-9", "senat-prospective-2025/prop-10"}},
    {34,
     {"contexte-et-attente/ia-et-environnement", "contexte-et-attente/opecst"}},
    {35,
     {"concertation-bethune-bruay-2025/politiques-locales",
      "concertation-bethune-bruay-2025/metiers",
      "concertation-bethune-bruay-2025/donnees"}},
    {36, {"concertation-bethune-bruay-2025/chiffre-88"}},
    {37, {"concertation-bethune-bruay-2025/essais"}},
    {38, {"concertation-bethune-bruay-2025/democratie"}},
    {39,
     {"concertation-bethune-bruay-2025/confiance-souverainete",
      "concertation-bethune-bruay-2025/confiance-equite",
      "concertation-bethune-bruay-2025/confiance-transparence",
      "concertation-bethune-bruay-2025/energie"}},
    {40,
     {"concertation-bethune-bruay-2025/service-humain",
      "concertation-bethune-bruay-2025/controle"}},
    {41, {"concertation-bethune-bruay-2025/missions"}},
};

TEST_CASE("no rule is without a source") {
  for (const char* id : {"essentiel", "fr-territoires"}) {
    for (const Rule& rule : builtin_charter(id).rules) {
      CAPTURE(rule.id);
      CHECK_FALSE(rule.sources.empty());
    }
  }
}

TEST_CASE("no checkable item is without a rule of its level") {
  for (const auto& framework :
       frameworks_of(builtin_charter("fr-territoires"))) {
    for (const ItemWords& item : framework.items) {
      if (item.checkable == "none") continue;
      CAPTURE(framework.id);
      CAPTURE(item.id);
      CHECK(std::ranges::any_of(item.rules, [&](const ServingRule& rule) {
        return std::ranges::count(rule.levels, item.checkable) > 0;
      }));
    }
  }
}

TEST_CASE("every item says whom it addresses, or why it is not checked") {
  for (const auto& framework :
       frameworks_of(builtin_charter("fr-territoires"))) {
    for (const ItemWords& item : framework.items) {
      CAPTURE(framework.id);
      CAPTURE(item.id);
      CHECK_FALSE(item.summary.fr.empty());
      CHECK_FALSE(item.summary.en.empty());
      CHECK_FALSE((item.checkable == "none" ? item.reason : item.addressee)
                      .in(Language::french)
                      .empty());
    }
  }
}

TEST_CASE("every framework file is in the full charter") {
  std::set<std::string> named;
  for (const Ingredient& one : builtin_charter("fr-territoires").ingredients) {
    named.insert(one.name);
  }
  for (const BuiltinFile& file : builtin_files()) {
    if (!file.name.starts_with("frameworks/")) continue;
    CAPTURE(file.name);
    CHECK(named.contains(std::string(file.name)));
  }
}

TEST_CASE("every subject of the articles has its items") {
  std::map<std::string, bool> present;
  for (const auto& framework :
       frameworks_of(builtin_charter("fr-territoires"))) {
    for (const ItemWords& item : framework.items) {
      present[framework.id + "/" + item.id] = true;
    }
  }
  int row = 0;
  for (const Subject& subject : kSubjects) {
    CHECK(subject.row == ++row);
    REQUIRE_FALSE(subject.items.empty());
    for (const char* item : subject.items) {
      CAPTURE(item);
      CHECK(present.contains(item));
    }
  }
  CHECK(row == 41);
}

}  // namespace
}  // namespace charta
