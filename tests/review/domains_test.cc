// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/domains.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "review/sample.h"

using namespace charta;
using charta::testing::rule_of;

namespace {

Domain domain(const Uses& uses, const std::string& path) {
  const auto charter = load(
      text(testing::kReviewHead, "rules:\n" + rule_of("R", "require: true")));
  REQUIRE_MESSAGE(charter, faults_of(charter));
  return domains_of(uses, charter->vocabulary, {}, {}).at(path);
}

}  // namespace

TEST_CASE("the values that matter, and whether they are all") {
  Use compared;
  compared.constants = {Datum::of(std::int64_t{10})};
  const Domain one =
      domain({{"project.population", compared}}, "project.population");
  CHECK(one.exhaustive);
  CHECK(one.values.size() == 3);
  CHECK(domain({{"project.open", {}}}, "project.open").values.size() == 2);
  Use opaque;
  opaque.opaque = true;
  CHECK_FALSE(domain({{"project.name", opaque}}, "project.name").exhaustive);
  Use shown;
  shown.presence = true;
  CHECK(domain({{"project.open", shown}}, "project.open").values.size() == 3);
}

TEST_CASE("lists as long as there are loops") {
  Use looped;
  looped.loops = 2;
  const Domain lists = domain({{"hosting.goals", looped}}, "hosting.goals");
  CHECK(lists.exhaustive);
  CHECK(std::ranges::count(lists.values, Datum::list({})) == 1);
  looped.sizes = {100};
  CHECK_FALSE(domain({{"hosting.goals", looped}}, "hosting.goals").exhaustive);
}

TEST_CASE("days of a rule bound the day of the audit") {
  const Domains all =
      domains_of({}, {}, parse_day("2026-01-01"), parse_day("2026-01-02"));
  CHECK(all.at("as_of").values.size() == 2);
}
