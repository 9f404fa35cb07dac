// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/mask.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

namespace charta {
namespace {

std::vector<bool> first(std::size_t count, std::size_t all) {
  std::vector<bool> members(all, false);
  for (std::size_t i = 0; i < count; ++i) members[i] = true;
  return members;
}

TEST_CASE("neither a group nor what is left of one may be small") {
  Mask mask(20, 5);
  CHECK_FALSE(mask.tell(first(4, 20)));
  CHECK_FALSE(mask.tell(first(16, 20)));
  CHECK(mask.tell(first(10, 20)));
  // 12 - 10: two descriptors would be found by subtraction.
  CHECK_FALSE(mask.tell(first(12, 20)));
  CHECK(mask.tell(first(15, 20)));
  CHECK(mask.tell(first(20, 20)));
}

TEST_CASE("without a least number all is told; below it nothing") {
  Mask none(3, 0);
  CHECK_FALSE(none.on());
  CHECK(none.tell(first(1, 3)));
  Mask few(3, 5);
  CHECK(few.all_hidden());
  CHECK_FALSE(few.tell(first(3, 3)));
}

TEST_CASE("groups that are told never leave a small cell") {
  std::mt19937_64 random(7);
  for (int round = 0; round < 50; ++round) {
    constexpr std::size_t kAll = 60;
    Mask mask(kAll, 6);
    std::map<std::vector<bool>, int> cells;
    std::vector<std::vector<bool>> seen(kAll);
    for (int group = 0; group < 12; ++group) {
      std::vector<bool> members(kAll);
      for (std::size_t i = 0; i < kAll; ++i) {
        members[i] = (i * 7 + random() % 9) % 3 == 0;
      }
      if (group % 2 == 0) members = first(random() % kAll, kAll);
      if (!mask.tell(members)) continue;
      for (std::size_t i = 0; i < kAll; ++i) seen[i].push_back(members[i]);
    }
    for (const auto& one : seen) ++cells[one];
    for (const auto& [cell, size] : cells) CHECK(size >= 6);
  }
}

TEST_CASE("counts of one total hide each other") {
  const Mask mask(40, 5);
  const std::vector<std::uint64_t> counts = {20, 12, 6, 2, 0};
  const auto told = mask.tell(counts);
  CHECK(told[0] == 20U);
  CHECK(told[1] == 12U);
  CHECK_FALSE(told[2].has_value());  // or 2 would be what is left
  CHECK_FALSE(told[3].has_value());
  CHECK(told[4] == 0U);
  CHECK(mask.tell(std::vector<std::uint64_t>{40, 0})[0] == 40U);
  CHECK(mask.tell(35, 40));
  CHECK_FALSE(mask.tell(36, 40));
  CHECK_FALSE(mask.tell(4, 40));
  CHECK(mask.tell(0, 40));
}

}  // namespace
}  // namespace charta
