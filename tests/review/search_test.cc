// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/search.h"

#include <doctest/doctest.h>

#include "review/sample.h"

using namespace charta;
using charta::testing::rule_of;

namespace {

Found pass(const std::string& require, std::string& example) {
  const auto charter =
      load(text(testing::kReviewHead,
                "rules:\n" + rule_of("R", "require: \"" + require + "\"")));
  REQUIRE_MESSAGE(charter, faults_of(charter));
  Search search(*charter, {&charter->rules[0]});
  const Found found = search.find([](Search& one) {
    const Said said = one.say(0);
    if (said.outcome == Outcome::unknown) return Reply::open(said);
    return Reply::of(said.outcome == Outcome::pass);
  });
  example = found == Found::some ? json_of(search.sketch()) : "";
  return found;
}

}  // namespace

TEST_CASE("an example, a proof that there is none, or neither") {
  struct Row {
    const char* require;
    Found found;
    const char* example;
  };
  for (const Row& row : {
           Row{"project.open", Found::some, R"({"project": {"open": true}})"},
           {"project.open && !project.open", Found::none, ""},
           {"project.population == 7", Found::some,
            R"({"project": {"population": 7}})"},
           {"project.budget > 1.0 && project.budget < 2.0", Found::some,
            R"({"project": {"budget": 1.5}})"},
           {"project.population > 1 && project.population < 2", Found::none,
            ""},
           {"'cost' in hosting.goals", Found::some,
            R"({"hosting": {"goals": ["cost"]}})"},
           {"data.transfers.exists(t, t.country == 'US')", Found::some,
            R"({"data": {"transfers": [{"country": "US"}]}})"},
           {"project.name.startsWith('zz')", Found::unclear, ""},
           {"has(project.url) && project.open", Found::some,
            R"({"project": {"open": true, "url": "a"}})"},
       }) {
    CAPTURE(std::string(row.require));
    std::string example;
    CHECK(pass(row.require, example) == row.found);
    CHECK(example == row.example);
  }
}
