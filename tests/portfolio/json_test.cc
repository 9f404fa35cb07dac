// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/json.h"

#include <doctest/doctest.h>

#include "portfolio/made.h"

namespace charta {
namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("the JSON is read back by a strict reader and names its parts") {
  const auto all = made_reports(1, 20);
  const std::string text =
      written(gathered(all, book_of(all)), {.project = "p1"});
  const Source source{.name = "p.json", .text = text};
  const auto document = read_document(source, Syntax::json);
  REQUIRE(document.has_value());
  for (const char* key :
       {"summary", "dimensions", "dependencies", "rules", "questions",
        "by_construction", "frameworks", "ranking", "cohorts", "run",
        "descriptors", "missing"}) {
    CAPTURE(key);
    CHECK(document->root().map().find(key) != nullptr);
  }
  CHECK(holds(text, "\"missing_dimensions\": []"));
}

TEST_CASE("what is missing is said") {
  const auto all = made_reports(1, 20);
  const FactBook none;
  const std::string text = written(gathered(all, none));
  CHECK(holds(text, "\"missing_dimensions\": [\"type\", \"population\""));
  CHECK(holds(text, "\"facts\": \"none\""));
}

TEST_CASE("a public export names no descriptor, and no small group") {
  auto all = made_reports(8, 40);
  all[0].facts =
      "{\"project\":{\"id\":\"p0\"},\"organisation\":{\"type\":"
      "\"region\",\"name\":\"Seule\"},\"hosting\":{\"operator\":"
      "\"Rare\"}}";
  const Portfolio portfolio = gathered(all, book_of(all));
  const std::string text = written(portfolio, {.min_group = 6});
  for (const char* word :
       {"Projet", "p0", "projects.jsonl", "digest", "Seule", "Rare", "region",
        "\"descriptors\": [", "\"ranking\"", "\"exact\"", "middle"}) {
    CAPTURE(word);
    CHECK_FALSE(holds(text, word));
  }
  CHECK(holds(text, "\"min_group\": 6"));
  const std::string few = written(portfolio, {.min_group = 41});
  CHECK(holds(few, "\"all_hidden\": true"));
  CHECK_FALSE(holds(few, "\"rules\": [\n    {\"id\": \"SOV-01\", \"judged\""));
}

}  // namespace
}  // namespace charta
