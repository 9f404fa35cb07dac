// SPDX-License-Identifier: EUPL-1.2
#include "charta/base/arena.h"

#include <doctest/doctest.h>

#include <cstdint>

using charta::Arena;

TEST_CASE("an arena gives aligned memory until its cap") {
  Arena arena(1U << 20U);
  arena.array<char>(3);
  const auto* number = arena.array<std::uint64_t>(10);
  REQUIRE(number != nullptr);
  CHECK(reinterpret_cast<std::uintptr_t>(number) % alignof(std::uint64_t) == 0);
  CHECK(arena.array<char>(2U << 20U) == nullptr);
  CHECK(arena.exhausted());
}

TEST_CASE("reset gives the room back") {
  Arena arena(256 * 1024);
  for (int round = 0; round < 5; ++round) {
    int got = 0;
    while (arena.array<char>(1000) != nullptr) ++got;
    CHECK(got > 100);
    CHECK(got <= 263);
    arena.reset();
    CHECK_FALSE(arena.exhausted());
  }
}

TEST_CASE("text is copied") {
  Arena arena(1U << 16U);
  std::string text = "Béthune";
  const std::string_view copy = arena.copy(text);
  text[0] = 'X';
  CHECK(copy == "Béthune");
}
