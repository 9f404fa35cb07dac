// SPDX-License-Identifier: EUPL-1.2
// What a child's mapping or list makes of its parent's.
#include "charta/charter/join.h"

#include <doctest/doctest.h>

#include "charta/charter/node_text.h"
#include "tree.h"

namespace charta {
namespace {

struct Row {
  std::string base;
  std::string patch;
  std::string joined;
};

TEST_CASE("mappings join by the table of their keys") {
  const Row rows[] = {
      {"{id: a, title: A}", "{id: a, title: B}",
       R"({"id": "a", "title": "B"})"},
      {"{id: a}", "{note: n}", R"({"id": "a", "note": "n"})"},
      {"{id: a, note: n}", "{note: ~}", R"({"id": "a"})"},
      {"{remedy: {text: t, effort: low}}", "{remedy: {effort: high}}",
       R"({"remedy": {"text": "t", "effort": "high"}})"},
      {"{title: {fr: a, en: b}}", "{title: {fr: c}}",
       R"({"title": {"fr": "c"}})"},
      {"{tags: [a, b]}", "{tags: [c]}", R"({"tags": ["c"]})"},
      {"{id: a, require: x}", "{levels: []}", R"({"id": "a", "levels": []})"},
      {"{id: a, levels: []}", "{require: y}", R"({"id": "a", "require": "y"})"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.patch);
    const Tree base(row.base);
    const Tree patch(row.patch, "child.yaml");
    Joiner joiner;
    CHECK(json_text(joiner.maps(base.root(), patch.root(), &kRuleKeys)) ==
          row.joined);
  }
}

TEST_CASE("lists join by id, and joining is associative") {
  const Tree a("[{id: x, weight: 1}, {id: y, weight: 2}]");
  const Tree b("[{id: y, weight: 3}, {id: z, weight: 4}]");
  const Tree c("[{id: x, title: T}, {id: z, weight: 5}]");
  Joiner joiner;
  const auto join = [&](const Node& base, const Node& patch) {
    return joiner.lists(base, patch, &kPrincipleKeys);
  };
  const std::string left = json_text(join(join(a.root(), b.root()), c.root()));
  CHECK(left == json_text(join(a.root(), join(b.root(), c.root()))));
  CHECK(left ==
        R"([{"id": "x", "weight": 1, "title": "T"}, {"id": "y", "weight": 3}, )"
        R"({"id": "z", "weight": 5}])");
}

TEST_CASE("what is joined knows the file of each part") {
  const Tree base("{id: a, title: A}", "base.yaml");
  const Tree patch("{title: B}", "child.yaml");
  Joiner joiner;
  const Node joined = joiner.maps(base.root(), patch.root(), &kRuleKeys);
  CHECK(joined.mark().file == "base.yaml");
  CHECK(joined.find("title")->mark().file == "child.yaml");
  CHECK(joined.find("nothing") == std::nullopt);
}

}  // namespace
}  // namespace charta
