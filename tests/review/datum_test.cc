// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/datum.h"

#include <doctest/doctest.h>

#include "charta/value/path.h"

using namespace charta;

TEST_CASE("a sketch is drawn as a tree that knows its paths") {
  Sketch sketch;
  sketch["a.b"] = Datum::of(true);
  sketch["a.c.d"] = Datum::list({Datum::of(std::int64_t{1}), Datum{}});
  sketch["as_of"] = Datum::of(*parse_day("2026-01-02"));
  CHECK(json_of(sketch) ==
        R"({"a": {"b": true, "c": {"d": [1, null]}}, "as_of": "2026-01-02"})");
  Arena arena(1U << 16U);
  const auto drawn = draw(sketch, arena);
  REQUIRE(drawn.size() == 2);
  CHECK(drawn[0].name == "a");
  const Value* inner = drawn[0].value.map().find("c");
  REQUIRE(inner != nullptr);
  CHECK(path_of(*inner->map().evidence) == "a.c");
  CHECK(drawn[1].value.is(Kind::timestamp));
}

TEST_CASE("values become data and back") {
  CHECK(datum_of(Value::of(true)) == Datum::of(true));
  CHECK(datum_of(Value::of(std::string_view("x"))) ==
        Datum::of(std::string("x")));
  CHECK(datum_of(Value::absent()).kind == Kind::unknown);
}
