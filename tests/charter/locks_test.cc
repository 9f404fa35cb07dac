// SPDX-License-Identifier: EUPL-1.2
// Which params and variables an expression reads.
#include "charta/charter/locks.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

std::string names_in(std::string_view expression) {
  std::set<std::string> names;
  names_read(expression, names);
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : " ") + name;
  return all;
}

TEST_CASE("params and variables are found wherever they stand") {
  CHECK(names_in("hosting.country in params.eea") == "params.eea");
  CHECK(names_in("a.all(c, c in params.eea || variables.near)") ==
        "params.eea variables.near");
  CHECK(names_in("has(params.eea) && a.params.b") == "params.eea");
  CHECK(names_in("params['eea'] == 1") == "params.*");
  CHECK(names_in("variables.a + variables.b") == "variables.a variables.b");
  CHECK(names_in("project.id == 'params.eea'") == "");
}

}  // namespace
}  // namespace charta
