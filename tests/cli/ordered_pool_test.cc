// SPDX-License-Identifier: EUPL-1.2
#include "ordered_pool.h"

#include <doctest/doctest.h>

#include <chrono>

using namespace charta;

TEST_CASE("results come in the order of the work, whoever was faster") {
  for (const std::size_t threads : {0U, 1U, 4U}) {
    OrderedPool<int, int> pool(threads, [](std::size_t, int&& work) {
      if (work % 3 == 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
      }
      return work * work;
    });
    std::vector<int> got;
    for (int i = 0; i < 100; ++i) {
      if (pool.waiting() == 8) got.push_back(pool.take());
      pool.put(int{i});
    }
    while (pool.waiting() > 0) got.push_back(pool.take());
    CAPTURE(threads);
    REQUIRE(got.size() == 100);
    for (int i = 0; i < 100; ++i) {
      CHECK(got[static_cast<std::size_t>(i)] == i * i);
    }
  }
}
