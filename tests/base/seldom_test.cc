// SPDX-License-Identifier: EUPL-1.2
#include "charta/base/seldom.h"

#include <doctest/doctest.h>

#include <string>

namespace charta {
namespace {

using Text = Seldom<std::string>;

TEST_CASE("nothing is there until something is put there") {
  Text text;
  CHECK_FALSE(text);
  CHECK_FALSE(text.has_value());
  text = std::string("x");
  REQUIRE(text);
  CHECK(*text == "x");
  CHECK(text->size() == 1);
}

TEST_CASE("copies are of their own") {
  Text first(std::string("x"));
  Text second = first;
  *second += "y";
  CHECK(*first == "x");
  first = second;
  CHECK(*first == "xy");
  first = *&first;
  CHECK(*first == "xy");
  second = Text();
  CHECK_FALSE(second);
  CHECK(*first == "xy");
}

TEST_CASE("what was moved holds nothing") {
  Text first(std::string("x"));
  Text second = std::move(first);
  CHECK(*second == "x");
  CHECK_FALSE(first);  // NOLINT(bugprone-use-after-move): what is promised
  static_assert(sizeof(Text) == sizeof(void*));
}

}  // namespace
}  // namespace charta
