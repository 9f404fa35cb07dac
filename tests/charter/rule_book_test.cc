// SPDX-License-Identifier: EUPL-1.2
// Rules of a family by id, in the order in which they were first given.
#include "charta/charter/rule_book.h"

#include <doctest/doctest.h>

#include "charta/charter/node_text.h"
#include "tree.h"

namespace charta {
namespace {

TEST_CASE("rules join by id and keep their order") {
  const Tree base("{id: a, principle: P, title: A, require: x}", "base.yaml");
  const Tree other("{id: b, principle: P, title: B, require: y}", "base.yaml");
  const Tree child("{id: a, weight: 4, final: true}", "child.yaml");
  const LoadOptions options;
  Loading loading(options);
  const std::vector<Layer> layers = {
      {.name = "base.yaml", .head = base.root()},
      {.name = "child.yaml", .head = child.root(), .ancestors = {0}}};
  Joiner joiner;
  RuleBook book(layers, joiner, loading);
  book.add(base.root(), 0);
  book.add(other.root(), 0);
  book.add(child.root(), 1);
  REQUIRE(book.rules().size() == 2);
  CHECK(book.rules()[0].layers == std::vector<std::size_t>{0, 1});
  CHECK(book.rules()[0].final_in == 1U);
  CHECK(book.find("b") == &book.rules()[1]);
  CHECK(book.find("c") == nullptr);
  const Node list = book.list(base.root());
  CHECK(list.size() == 2);
  CHECK(json_text(*list.at(0).find("weight")) == "4");
  CHECK(loading.faults.errors() == 0);
}

}  // namespace
}  // namespace charta
