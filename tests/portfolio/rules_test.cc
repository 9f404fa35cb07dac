// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/portfolio/view.h"
#include "report/sample.h"

namespace charta {
namespace {

// Descriptors with a letter a rule.
Portfolio lettered(const std::vector<std::string>& letters) {
  Portfolio portfolio{.head = sample_head()};
  for (const std::string& some : letters) {
    Judged judged{.id = std::to_string(portfolio.entries.size()),
                  .outcomes = some};
    judged.outcomes.resize(portfolio.head.rules.size(), '.');
    judged.principles.resize(portfolio.head.principles.size());
    judged.looked = 1U << kTypeDimension;
    portfolio.entries.push_back(std::move(judged));
  }
  return portfolio;
}

const Mask kOpen(9, 0);

TEST_CASE("the hardest rule is failed by most of those concerned") {
  const Portfolio portfolio = lettered({"pfnu", "pfnp", "Ffnp", "ppfp"});
  const auto rows = hardest(portfolio, kOpen);
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].rule == 2);  // one of one
  CHECK(rows[1].rule == 1);  // three of four
  CHECK(rows[2].rule == 0);
  CHECK(rows[3].rule == 3);
  CHECK(rows[0].judged == 4);
  CHECK(rows[2].counts[static_cast<std::size_t>(Outcome::waived)] == 1U);
  CHECK(rows[2].counts[static_cast<std::size_t>(Outcome::fail)] == 1U);
}

TEST_CASE(
    "a question is unanswered everywhere when all who are asked miss it") {
  Portfolio portfolio = lettered({"...u", "...u", "...n"});
  const std::string path = portfolio.head.paths[0].path;
  portfolio.head.rules[3].reads = {0};
  portfolio.missing = {{path, 2}, {"nowhere", 1}};
  auto rows = unanswered(portfolio, kOpen);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].path == path);
  CHECK(rows[0].everywhere);
  CHECK(rows[0].asked == 2U);
  portfolio.missing = {{path, 1}};
  CHECK_FALSE(unanswered(portfolio, kOpen).front().everywhere);
  CHECK(unanswered(portfolio, Mask(3, 2)).empty());
}

TEST_CASE("rules that a kind of authority can only fail are named") {
  Portfolio portfolio =
      lettered({"unfp", "enfp", "unff", "pnfp", "fnfp", "fnfp"});
  const std::uint32_t commune = portfolio.names.number("commune");
  for (std::size_t i = 0; i < 3; ++i) {
    portfolio.entries[i].groups = {{kTypeDimension, commune}};
  }
  Mask mask(6, 0);
  const auto types = group_by(portfolio, kTypeDimension, mask);
  const auto rows = alike_of(portfolio, types);
  REQUIRE(rows.size() == 2);
  CHECK_FALSE(rows[0].type.has_value());
  CHECK(rows[0].never_applicable == std::vector<std::uint32_t>{1});
  CHECK(rows[0].always_failed == std::vector<std::uint32_t>{2});
  CHECK(rows[0].never_known.empty());
  CHECK(rows[1].type == "commune");
  CHECK(rows[1].never_known == std::vector<std::uint32_t>{0});
  CHECK(rows[1].never_applicable.empty());
  portfolio.entries.resize(2);
  CHECK(alike_of(portfolio, types).empty());
}

}  // namespace
}  // namespace charta
