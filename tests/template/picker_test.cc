// SPDX-License-Identifier: EUPL-1.2
#include "charta/template/picker.h"

#include <doctest/doctest.h>

#include "charta/doc/read.h"

namespace charta {
namespace {

View made(const Names& wanted, const std::string& json) {
  const Source source{.name = "a.json", .text = json};
  const auto document = read_document(source, Syntax::json, {});
  REQUIRE(document.has_value());
  return Picker(&wanted).view_of_value(document->root());
}

TEST_CASE("only wanted members become parts, at every depth") {
  View view = made({"a", "b"}, R"({"a":{"b":1,"c":2},"d":{"b":3}})");
  REQUIRE(view.parts.size() == 1);
  const View* a = part_of(view, "a");
  REQUIRE(a != nullptr);
  REQUIRE(a->parts.size() == 1);
  CHECK(a->parts[0].second.text == "1");
  CHECK(part_of(view, "d") == nullptr);
}

TEST_CASE("an object that had parts keeps one, an empty one has none") {
  View view = made({"full", "empty"}, R"({"full":{"x":1},"empty":{}})");
  CHECK_FALSE(part_of(view, "full")->parts.empty());
  CHECK(part_of(view, "empty")->parts.empty());
}

TEST_CASE("lists to build from stay until they are pruned") {
  const Names wanted = {"first", "last"};
  View view = made(wanted, R"({"findings":[{"id":"x"},{"id":"y"}]})");
  View* list = part_of(view, "findings");
  REQUIRE(list != nullptr);
  const Picker picker(&wanted);
  picker.number(*list);
  CHECK(part_of(list->list[0], "first")->truth);
  CHECK_FALSE(part_of(list->list[0], "last")->truth);
  CHECK(part_of(list->list[1], "last")->truth);
  CHECK(part_of(list->list[1], "number") == nullptr);
  picker.prune(view);
  CHECK(part_of(view, "findings") == nullptr);
  CHECK_FALSE(view.parts.empty());
}

}  // namespace
}  // namespace charta
