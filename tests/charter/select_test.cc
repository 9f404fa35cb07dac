// SPDX-License-Identifier: EUPL-1.2
// Choices of rules by words.
#include "charta/charter/select.h"

#include <doctest/doctest.h>

#include "tree.h"

namespace charta {
namespace {

std::string chosen_by(const std::string& choice, std::size_t* errors) {
  const Tree one("{id: A, principle: P, tags: [x, P], force: law}");
  const Tree two(
      "{id: B, principle: Q, tags: x, level: [bid, project], "
      "criterion: {link_to_object: l}}");
  const std::vector<Traits> rules = {traits_of(one.root()),
                                     traits_of(two.root())};
  const LoadOptions options;
  Loading loading(options);
  const Tree tree(choice);
  const Choices choices = read_choices(tree.root(), rules, loading);
  *errors = loading.faults.errors();
  std::string ids;
  for (const Traits& rule : rules) {
    if (chosen(choices, rule)) ids += rule.id;
  }
  return ids;
}

TEST_CASE("a mapping wants one word of each kind, a list any of its items") {
  struct Row {
    std::string choice;
    std::string ids;
    std::size_t errors = 0;
  };
  const Row rows[] = {
      {"A", "A"},
      {"[A, B]", "AB"},
      {"x", "AB"},
      {"Q", "B"},
      {"P", "", 1},
      {"'tag:P'", "A"},
      {"'principle:P'", "A"},
      {"{tags: [x], level: bid}", "B"},
      {"{tags: [x], principles: [P, Q], force: law}", "A"},
      {"{criterion: true}", "B"},
      {"{criterion: false}", "A"},
      {"law", "A"},
      {"major", "AB"},
      {"organisation", ""},
      {"y", "", 1},
      {"{tag: y}", "", 1},
      {"[]", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.choice);
    std::size_t errors = 0;
    CHECK(chosen_by(row.choice, &errors) == row.ids);
    CHECK(errors == row.errors);
  }
}

}  // namespace
}  // namespace charta
