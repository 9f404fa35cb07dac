// SPDX-License-Identifier: EUPL-1.2
#include "charta/value/compare.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <vector>

using namespace charta;

namespace {

Value whole(std::int64_t i) { return Value::of(i); }
Value natural(std::uint64_t u) { return Value::of(u); }
Value text(std::string_view t) { return Value::of(t); }

}  // namespace

TEST_CASE("unlike kinds are unlike, numbers are not") {
  CHECK(equal(whole(1), natural(1)));
  CHECK(equal(whole(1), Value::of(1.0)));
  CHECK_FALSE(equal(whole(1), text("1")));
  CHECK_FALSE(equal(Value(), Value::of(false)));
  CHECK(equal(Value(), Value()));
  CHECK_FALSE(equal(Value::of(std::nan("")), Value::of(std::nan(""))));
  CHECK_FALSE(equal(text("a"), Value::bytes("a")));
}

TEST_CASE("maps are equal whatever their order and kind of number") {
  const std::array<Entry, 2> one{
      {{whole(1), text("a")}, {text("k"), whole(2)}}};
  const std::array<Entry, 2> two{
      {{text("k"), natural(2)}, {natural(1), text("a")}}};
  Map a;
  a.entries = one.data();
  a.size = 2;
  Map b;
  b.entries = two.data();
  b.size = 2;
  CHECK(equal(Value::of(&a), Value::of(&b)));
  b.size = 1;
  CHECK_FALSE(equal(Value::of(&a), Value::of(&b)));
}

TEST_CASE("an absent item leaves equality open unless another decides") {
  const std::array<Value, 2> open{Value::absent(), whole(1)};
  const std::array<Value, 2> same{whole(0), whole(1)};
  const std::array<Value, 2> other{whole(0), whole(2)};
  const List a{open.data(), 2, nullptr};
  const List b{same.data(), 2, nullptr};
  const List c{other.data(), 2, nullptr};
  std::uint64_t budget = 100;
  CHECK(equal(Value::of(&a), Value::of(&b), budget) == Same::unknown);
  CHECK(equal(Value::of(&a), Value::of(&c), budget) == Same::no);
  CHECK(budget < 100);
}

TEST_CASE("shared sub-values cannot outrun the budget") {
  std::vector<std::array<Value, 2>> items(64);
  std::vector<List> lists(64);
  Value at = whole(1);
  for (std::size_t i = 0; i < lists.size(); ++i) {
    items[i] = {at, at};
    lists[i] = List{items[i].data(), 2, nullptr};
    at = Value::of(&lists[i]);
  }
  std::uint64_t budget = 1000;
  CHECK(equal(at, at, budget) == Same::unknown);
  CHECK(budget == 0);
}

TEST_CASE("order within a kind, and among numbers") {
  CHECK(compare(whole(1), Value::of(1.5)) == std::partial_ordering::less);
  CHECK(compare(text("a"), text("b")) == std::partial_ordering::less);
  CHECK(compare(Value::of(true), Value::of(false)) ==
        std::partial_ordering::greater);
  CHECK(compare(Value::timestamp(1, 5), Value::timestamp(1, 4)) ==
        std::partial_ordering::greater);
  CHECK_FALSE(compare(whole(1), text("1")));
  CHECK_FALSE(compare(Value(), Value()));
}

TEST_CASE("equal scalars have one hash") {
  CHECK(hash_scalar(whole(3)) == hash_scalar(Value::of(3.0)));
  CHECK(hash_scalar(whole(3)) == hash_scalar(natural(3)));
  CHECK(hash_scalar(Value::of(-0.0)) == hash_scalar(whole(0)));
}

TEST_CASE("keys match across kinds of number") {
  const std::array<Entry, 2> entries{
      {{natural(1), text("a")}, {text("k"), Value::absent()}}};
  Map map;
  map.entries = entries.data();
  map.size = 2;
  CHECK(lookup(map, whole(1)) == &entries[0].value);
  CHECK(lookup(map, Value::of(1.0)) == &entries[0].value);
  CHECK(lookup(map, Value::of(1.5)) == nullptr);
  CHECK(lookup(map, text("k"))->is_absent());
  CHECK(present_size(map) == 2);
  const Evidence root;
  map.evidence = &root;
  CHECK(present_size(map) == 1);
}
