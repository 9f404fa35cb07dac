// SPDX-License-Identifier: EUPL-1.2
// Framework files: items, and why some cannot be checked.
#include <doctest/doctest.h>

#include "parts.h"

namespace charta {
namespace {

Result<Framework> load_items(const std::string& items) {
  return load_framework(
      {.source = {
           "f.yaml",
           "framework: 1\nid: f\ntitle: {fr: F, en: F}\nitems:\n" + items}});
}

TEST_CASE("a framework is its items") {
  const auto framework =
      load_framework({.source = {"f.yaml", std::string(kFramework)}});
  REQUIRE(framework.has_value());
  CHECK(framework->id == "law");
  CHECK(framework->title.fr == "Loi");
  REQUIRE(framework->items.size() == 2);
  CHECK(framework->items[0].id == "art-1");
  CHECK(framework->items[1].checkable == "none");
  CHECK(framework->items[1].reason.en == "Vague");
}

TEST_CASE("faults of items") {
  struct Row {
    std::string items;
    std::string faults;
  };
  const Row rows[] = {
      {"  - {id: a, checkable: bids}\n",
       "f.yaml 5:24-28 `checkable` cannot be `bids`, did you mean `bid`? (one "
       "of: project, organisation, bid, none)\n"},
      {"  - {id: a, checkable: none}\n",
       "f.yaml 5:5-29 key `reason` is missing in `a`\n"},
      {"  - {id: a b, checkable: bid}\n",
       "f.yaml 5:10-13 `id` must be an identifier (letters without accents, "
       "digits, `.`, `_`, `-`; at most 64), not `a b`\n"},
      {"  - {id: a, checkable: bid}\n  - {id: a, checkable: bid}\n",
       "f.yaml 6:10-11 identifier `a` is given twice\n"},
      {"  - {checkable: bid}\n",
       "f.yaml 5:5-21 key `id` is missing in `items`\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.items);
    CHECK(faults_of(load_items(row.items)) == row.faults);
  }
}

}  // namespace
}  // namespace charta
