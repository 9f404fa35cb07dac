// SPDX-License-Identifier: EUPL-1.2
#include "charta/value/show.h"

#include <doctest/doctest.h>

#include <limits>

using namespace charta;

namespace {

struct Shown {
  Value value;
  const char* text;
  const char* json;
};

std::string text(const Value& value) {
  std::string out;
  show(value, out);
  return out;
}

std::string json(const Value& value) {
  std::string out;
  show_json(value, out);
  return out;
}

}  // namespace

TEST_CASE("scalars show as CEL and as JSON") {
  const Value held = Value::of(std::int64_t{7});
  const Shown rows[] = {
      {Value(), "null", "null"},
      {Value::of(true), "true", "true"},
      {Value::of(std::int64_t{-3}), "-3", "-3"},
      {Value::of(std::uint64_t{3}), "3u", "3"},
      {Value::of(2.0), "2.0", "2.0"},
      {Value::of(0.5), "0.5", "0.5"},
      {Value::of(std::numeric_limits<double>::infinity()), "Infinity",
       "\"Infinity\""},
      {Value::of(std::string_view("Béthune \"x\"\n\x1b")),
       "\"Béthune \\\"x\\\"\\n\\u001b\"", "\"Béthune \\\"x\\\"\\n\\u001b\""},
      {Value::bytes("a\xff"), "b\"a\\xff\"", "\"Yf8=\""},
      {Value::timestamp(0, 0), "timestamp(\"1970-01-01T00:00:00Z\")",
       "\"1970-01-01T00:00:00Z\""},
      {Value::duration(1'500'000'000), "duration(\"1.5s\")", "\"1.5s\""},
      {Value::type("int"), "int", "\"int\""},
      {Value::optional(nullptr), "optional.none()", "null"},
      {Value::optional(&held), "optional.of(7)", "7"},
  };
  for (const Shown& row : rows) {
    CHECK(text(row.value) == row.text);
    CHECK(json(row.value) == row.json);
  }
}

TEST_CASE("containers show their items in order") {
  const Value items[] = {Value::of(std::int64_t{1}),
                         Value::of(std::string_view("b"))};
  const List list{items, 2, nullptr};
  const Entry entries[] = {{Value::of(std::int64_t{1}), Value::of(&list)},
                           {Value::of(std::string_view("k")), Value()}};
  const Map map{.entries = entries, .size = 2};
  CHECK(text(Value::of(&map)) == "{1: [1, \"b\"], \"k\": null}");
  CHECK(json(Value::of(&map)) == "{\"1\": [1, \"b\"], \"k\": null}");
}

TEST_CASE("what is not known says why") {
  const Missing missing[] = {{"a.b", 0}, {"c", 0}};
  const Unknown unknown{missing, 2};
  CHECK(text(Value::of(&unknown)) == "unknown(a.b, c)");
  CHECK(json(Value::of(&unknown)) == "null");
  const Fault fault{"divide by zero", -1};
  CHECK(text(Value::of(&fault)) == "error(divide by zero)");
}
