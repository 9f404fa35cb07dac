// SPDX-License-Identifier: EUPL-1.2
#include "charta/base/nearest.h"

#include <doctest/doctest.h>

#include <array>

using charta::distance;
using charta::nearest;

TEST_CASE("the distance counts the four kinds of slip") {
  CHECK(distance("hosting", "hosting", 2) == 0);
  CHECK(distance("hostng", "hosting", 2) == 1);
  CHECK(distance("hostting", "hosting", 2) == 1);
  CHECK(distance("hostimg", "hosting", 2) == 1);
  CHECK(distance("hosting", "hsoting", 2) == 1);
  CHECK(distance("projct", "prject", 2) == 2);
  CHECK(distance("hosting", "environment", 2) == 3);
  CHECK(distance("", "ab", 2) == 2);
}

TEST_CASE("only a name that is near is suggested") {
  constexpr std::array<std::string_view, 4> names = {"hosting", "project",
                                                     "data", "dpia"};
  CHECK(nearest("projct", names) == "project");
  CHECK(nearest("hsoting", names) == "hosting");
  CHECK(nearest("data", names).empty());
  CHECK(nearest("date", names) == "data");
  CHECK(nearest("ab", names).empty());
  CHECK(nearest("environment", names).empty());
}
