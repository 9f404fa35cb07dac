// SPDX-License-Identifier: EUPL-1.2
#include "charta/diff/side.h"

#include <doctest/doctest.h>

#include "charta/doc/read.h"
#include "states.h"

namespace charta {
namespace {

std::vector<Field> fields_of(const std::string& text) {
  const Source source{.name = "a.yaml", .text = text};
  const auto document = read_document(source, Syntax::yaml);
  REQUIRE(document);
  return fields_of(*document);
}

TEST_CASE("fields: key order, layout and comments are nothing") {
  const auto one = fields_of("a: {c: 1, b: x}  # why\nd: [1, {e: 2}]\n");
  const auto other = fields_of("d:\n  - 1\n  - e: 2\na:\n  b: 'x'\n  c: 1\n");
  REQUIRE(one.size() == 3);
  CHECK(one[0] == Field{"a.b", "\"x\""});
  CHECK(one[2].path == "d");
  CHECK(one == other);
  CHECK(fields_of("a: null\nb: {}\n").empty());
  CHECK(fields_of("imported: {line: 3}\na: {imported: 1}\n").size() == 1);
}

TEST_CASE("keys: by id, by kind, in order where one stands twice") {
  const Side side =
      state({report("a", {}, {}), report("b", {}, {}), report("a", {}, {})});
  const auto keys = keys_of(side, false);
  CHECK(keys[0] == "project a");
  CHECK(keys[2] == "project a\n2");
  CHECK(keys[0] != keys[1]);
}

TEST_CASE("keys: without id, by the path below the common folder") {
  const auto nameless = [](const char* file) {
    Report made = report(file, {}, {});
    made.sources = {{.name = file}};
    return made;
  };
  const Side side =
      state({nameless("x/2025/a.yaml"), nameless("x/2025/d/b.yaml")});
  CHECK_FALSE(has_own_id(side.run.reports[0]));
  CHECK(keys_of(side, false) ==
        std::vector<std::string>{"project/a.yaml", "project/d/b.yaml"});
  CHECK_FALSE(one_file(side));
  const Side lone = state({nameless("old.yaml")});
  CHECK(one_file(lone));
  CHECK(keys_of(lone, true) == std::vector<std::string>{"project/"});
  CHECK(name(SideForm::lines) == "lines");
}

}  // namespace
}  // namespace charta
