// SPDX-License-Identifier: EUPL-1.2
// The order in which charters of a family are joined.
#include "charta/charter/layers.h"

#include <doctest/doctest.h>

#include "family.h"

namespace charta {
namespace {

std::string order(const std::string& extends,
                  std::vector<std::pair<std::string, std::string>> heads) {
  SourceSet set;
  const auto add = [&](const std::string& name, const std::string& parents) {
    set["f/" + name] = {.source = {"f/" + name,
                                   "charta: 1\nid: x\nversion: "
                                   "1\nextends: [" +
                                       parents + "]\n"}};
  };
  add("main.yaml", extends);
  for (const auto& [name, parents] : heads) add(name, parents);
  const LoadOptions options;
  Loading loading(options);
  Files files(set, loading);
  std::string names;
  for (const Layer& layer : read_layers("f/main.yaml", files, loading)) {
    names += layer.name.substr(2, 1);
  }
  return names;
}

TEST_CASE("parents come before children, each once") {
  CHECK(order("a.yaml", {{"a.yaml", ""}}) == "am");
  CHECK(order("a.yaml, b.yaml", {{"a.yaml", ""}, {"b.yaml", ""}}) == "abm");
  CHECK(order("a.yaml, b.yaml",
              {{"a.yaml", "z.yaml"}, {"b.yaml", "z.yaml"}, {"z.yaml", ""}}) ==
        "zabm");
  CHECK(order("a.yaml, b.yaml", {{"a.yaml", "b.yaml"}, {"b.yaml", ""}}) ==
        "bam");
  CHECK(order("a.yaml", {{"a.yaml", "b.yaml"}, {"b.yaml", "a.yaml"}}) == "");
  CHECK(order("gone.yaml", {}) == "");
}

}  // namespace
}  // namespace charta
