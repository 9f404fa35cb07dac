// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/portfolio/view.h"
#include "report/sample.h"

namespace charta {
namespace {

TEST_CASE("the worst open finding comes first; a waiver closes it") {
  Portfolio portfolio{.head = sample_head()};
  const std::size_t rules = portfolio.head.rules.size();
  // LEG-01, rule 3, is blocking and of law; SOV-01 is major; SOV-03 minor.
  const auto add = [&](const char* id, std::size_t rule, char letter) {
    Judged judged{.id = id, .outcomes = std::string(rules, 'p')};
    judged.outcomes[rule] = letter;
    portfolio.entries.push_back(std::move(judged));
  };
  REQUIRE(portfolio.head.rules[3].severity == "blocking");
  add("fine", 0, 'p');
  add("minor", 2, 'f');
  add("waived", 3, 'F');
  add("open", 3, 'u');
  add("broken", 3, 'f');
  add("major", 0, 'f');
  std::vector<std::string> order;
  for (const RankRow& row : ranking_of(portfolio)) {
    order.push_back(portfolio.entries[row.entry].id);
  }
  CHECK(order == std::vector<std::string>{"broken", "open", "major", "minor",
                                          "fine", "waived"});
  const auto rows = ranking_of(portfolio);
  CHECK(rows[0].worst == 3U);
  CHECK(rows[0].alike == 1);
  CHECK_FALSE(rows[4].worst.has_value());
}

}  // namespace
}  // namespace charta
