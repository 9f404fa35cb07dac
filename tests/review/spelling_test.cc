// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/spelling.h"

#include <doctest/doctest.h>

#include "charter/parts.h"

using namespace charta;

namespace {

std::string listed(const std::set<std::string, std::less<>>& names) {
  std::string out;
  for (const std::string& name : names) out += name + " ";
  return out;
}

}  // namespace

TEST_CASE("the names of an expression, in macros too") {
  const Names names = names_in(
      "variables.live && hosting.countries.all(c, c in params.eea) && "
      "has(variables.other.x)");
  CHECK(listed(names.params) == "eea ");
  CHECK(listed(names.variables) == "live other ");
  CHECK(names_in("not (").params.empty());
}

TEST_CASE("the names of a rule with those of its variables") {
  const auto charter = load(text(R"(charta: 1
id: small
version: 1.10
title: {fr: Petite charte, en: Small charter}
vocabulary: ../vocabulary.yaml
params: {eea: [FR], most: 3}
variables:
  few: project.population < params.most
  live: variables.few && project.open
principles:
  - {id: P, weight: 2.5, title: {fr: Principe, en: Principle}}
)",
                                 R"(rules:
  - id: R-1
    principle: P
    title: {fr: Règle, en: Rule}
    when: variables.live
    require: hosting.country in params.eea
)"));
  REQUIRE_MESSAGE(charter, faults_of(charter));
  const Names names = names_of(charter->rules[0], *charter);
  CHECK(listed(names.params) == "eea most ");
  CHECK(listed(names.variables) == "few live ");
}
