// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/fields_read.h"

#include <doctest/doctest.h>

#include <functional>

#include "author/author_sample.h"

namespace charta {
namespace {

// `path:rule,rule` a value, `path{…}` a group.
std::string shown(const std::vector<FieldUse>& uses) {
  std::string text;
  for (const FieldUse& use : uses) {
    text += text.empty() ? "" : " ";
    text += use.path;
    for (const Rule* rule : use.rules) text += ":" + rule->id;
    if (!use.parts.empty()) text += "{" + shown(use.parts) + "}";
  }
  return text;
}

TEST_CASE("what the rules of a level read, in the vocabulary's order") {
  const Charter charter = author_sample::charter();
  CHECK(shown(fields_read(charter, Level::project)) ==
        "hosting{hosting.countries:R1 hosting.exit{hosting.exit.tested:R6}} "
        "data{data.personal:R2 data.anonymous:R2 data.basis:R2 "
        "data.transfers:R4{data.transfers[].country "
        "data.transfers[].clauses}}");
  CHECK(shown(fields_read(charter, Level::bid)) == "bid{bid.price:R3}");
  CHECK(fields_read(charter, Level::organisation).empty());
}

TEST_CASE("groups hold mappings, fields hold values") {
  const Charter charter = author_sample::charter();
  const auto all = fields_read(charter, Level::project);
  REQUIRE(all.size() == 2);
  CHECK_FALSE(all[0].is_value());
  CHECK(all[0].field->label.en == "Hosting");
  CHECK(all[1].field == nullptr);
  CHECK(all[1].parts.back().is_value());
}

TEST_CASE("rules of a level are those that are switched on") {
  const Charter charter = author_sample::charter();
  CHECK(rules_of(charter, Level::project).size() == 4);
  CHECK(rules_of(charter, Level::bid).size() == 1);
  CHECK(paths_read(*rules_of(charter, Level::project)[1]) ==
        std::vector<std::string>{"data.anonymous", "data.basis",
                                 "data.personal"});
}

}  // namespace
}  // namespace charta
