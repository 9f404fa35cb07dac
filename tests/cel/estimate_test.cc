// SPDX-License-Identifier: EUPL-1.2
#include "charta/cel/estimate.h"

#include <doctest/doctest.h>

#include "cel/asker.h"

using charta::testing::Asker;

TEST_CASE("the estimate grows with loops and never wraps") {
  Asker ask(R"({"l": []})");
  const auto cost = [&](const char* expression) {
    const auto program = ask.engine().compile(expression);
    REQUIRE(program);
    return program->estimated_cost();
  };
  CHECK(cost("1 + 2") == 3);
  CHECK(cost("l == []") == 3);
  const std::uint64_t once = cost("l.all(a, a > 0)");
  CHECK(once > charta::cel::kAssumedItems);
  CHECK(cost("l.all(a, l.all(b, a + b > 0))") > once * 10);
  CHECK(cost("[1, 2].all(a, a > 0)") < once);
}

TEST_CASE("an expression that could never end in time is refused") {
  Asker ask(R"({"l": []})");
  CHECK(ask("lists.range(9223372036854775807).all(a, lists.range("
            "9223372036854775807).all(b, a < b))") ==
        "refused: limit exceeded: cost_per_descriptor");
  CHECK(ask("l.all(a, l.all(b, l.all(c, l.all(d, a < d))))") == "true");
  CHECK(ask("l.all(a, l.all(b, l.all(c, l.all(d, l.all(e, a < e)))))") ==
        "refused: limit exceeded: comprehension_depth");
}
