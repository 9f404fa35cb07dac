// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/portfolio/view.h"
#include "report/sample.h"

namespace charta {
namespace {

TEST_CASE("a framework stands as the gravest of its rules") {
  Portfolio portfolio{.head = sample_head()};
  portfolio.head.rules[4].sources = {{.framework = "rgpd", .item = "art-30"}};
  const auto add = [&](char first, char second) {
    Judged judged{.outcomes = std::string(portfolio.head.rules.size(), '.')};
    judged.outcomes[3] = first;
    judged.outcomes[4] = second;
    portfolio.entries.push_back(std::move(judged));
  };
  add('p', 'p');
  add('p', 'f');
  add('u', 'p');
  add('n', 'y');
  add('f', 'u');
  const auto rows = texts_of(portfolio, Mask(5, 0));
  REQUIRE_FALSE(rows.empty());
  CHECK(rows[0].id == "rgpd");
  CHECK(rows[0].counts == std::array<Told, 4>{1, 2, 1, 1});
  REQUIRE(rows[0].items.size() >= 2);
  CHECK(rows[0].items[0].counts == std::array<Told, 4>{2, 1, 1, 1});
}

}  // namespace
}  // namespace charta
