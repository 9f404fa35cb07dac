// SPDX-License-Identifier: EUPL-1.2
#include "charta/value/path.h"

#include <doctest/doctest.h>

using namespace charta;

TEST_CASE("paths read back as they were written") {
  for (const char* text :
       {"hosting", "hosting.mode", "a.b[0].c", "a[*].b", "a[1][2]",
        R"(m["odd key"].x)", R"(m["a\"b\\"])", "données.pays"}) {
    CAPTURE(text);
    const auto path = parse_path(text);
    REQUIRE(path);
    CHECK(to_text(*path) == text);
  }
  CHECK(to_text(*parse_path("a.*.b")) == "a[*].b");
}

TEST_CASE("what is not a path is refused") {
  for (const char* text : {"", ".", "a.", ".a", "a..b", "a[", "a[x]", "a[-1]",
                           "a[0", "a[\"x", "a b", "a[0]b"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_path(text));
  }
}

TEST_CASE("a container of a document knows where it stands") {
  const Evidence root;
  const Evidence regions{&root, Value::of(std::string_view("regions")), {}};
  const Evidence first{&regions, Value::of(std::int64_t{0}), nullptr};
  CHECK(path_of(root).empty());
  CHECK(path_of(first) == "regions[0]");
}

TEST_CASE("a path leads to a value or nowhere") {
  const Value items[] = {Value::of(std::int64_t{7})};
  const List list{items, 1, nullptr};
  const Entry entries[] = {
      {Value::of(std::string_view("a")), Value::of(&list)}};
  Map map;
  map.entries = entries;
  map.size = 1;
  const Value root = Value::of(&map);
  REQUIRE(find(root, *parse_path("a[0]")) != nullptr);
  CHECK(find(root, *parse_path("a[0]"))->integer() == 7);
  CHECK(find(root, *parse_path("a[1]")) == nullptr);
  CHECK(find(root, *parse_path("a.b")) == nullptr);
  CHECK(find(root, *parse_path("b")) == nullptr);
}
