// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/expression_json.h"

#include <doctest/doctest.h>

#include <string>

namespace charta {
namespace {

std::string tree(std::string_view text) {
  std::string out;
  JsonWriter json(JsonLayout::compact, out);
  put_expression(text, json);
  return out;
}

TEST_CASE("expressions become trees that a script can walk") {
  struct {
    const char* text;
    const char* tree;
  } const rows[] = {
      {"1", R"(["lit",1])"},
      {"-2.5", R"(["lit",-2.5])"},
      {"'a'", R"(["lit","a"])"},
      {"true", R"(["lit",true])"},
      {"a.b", R"(["path",["a","b"]])"},
      {"a && !b.c",
       R"(["call","_&&_",[["path",["a"]],["call","!_",[["path",["b","c"]]]]]])"},
      {"a in ['x']",
       R"(["call","@in",[["path",["a"]],["list",[["lit","x"]]]]])"},
      {"a.all(x, x > 1)",
       R"(["call","all",[["path",["a"]],["path",["x"]],["call","_>_",[["path",["x"]],["lit",1]]]]])"},
      {"has(a.b)", R"(["call","has",[["path",["a","b"]]]])"},
      {"f(1).g", R"(["select",["call","f",[["lit",1]]],"g"])"},
      {"b'x'", R"(["beyond"])"},
      {"{'a': 1}", R"(["beyond"])"},
      {"9007199254740993", R"(["beyond"])"},
      {"a +", R"(["beyond"])"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(tree(row.text) == row.tree);
  }
}

TEST_CASE("params are values; what a script cannot hold is null") {
  const auto written = [](const Value& value) {
    std::string out;
    JsonWriter json(JsonLayout::compact, out);
    put_param(value, json);
    return out;
  };
  CHECK(written(Value::of(true)) == "true");
  CHECK(written(Value::of(0.5)) == "0.5");
  CHECK(written(Value::of(std::int64_t{-3})) == "-3");
  CHECK(written(Value::of(INT64_MAX)) == "null");
  CHECK(written(Value::timestamp(0, 0)) == "null");
}

}  // namespace
}  // namespace charta
