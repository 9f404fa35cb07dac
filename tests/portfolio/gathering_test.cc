// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/gathering.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "portfolio/made.h"

namespace charta {
namespace {

Source summary(std::string text) {
  return {.name = "part.json", .text = std::move(text)};
}

// Each part as reports or as a summary of its own, in any order.
std::string in_parts(const std::vector<MadeReport>& all, const FactBook& facts,
                     Makings& makings) {
  std::vector<std::vector<MadeReport>> parts(1 + makings.below(5));
  for (const MadeReport& made : all) {
    parts[makings.below(parts.size())].push_back(made);
  }
  Gathering gathering(facts);
  const Run head = sample_head();
  REQUIRE(gathering.begin(head, "run").has_value());
  for (std::size_t i = parts.size(); i-- > 0;) {
    if (makings.below(2) == 0) {
      const Source part = summary(written(gathered(parts[i], facts)));
      REQUIRE(gathering.add_summary(part).has_value());
      continue;
    }
    Run shard = head;
    shard.shard = std::to_string(i + 1) + "/9";
    REQUIRE(gathering.begin(shard, "part").has_value());
    for (const MadeReport& made : parts[i]) {
      gathering.add(shard, made.report, made.verdict);
    }
  }
  auto portfolio = gathering.finish();
  REQUIRE(portfolio.has_value());
  return written(*portfolio, {.project = "p3"});
}

TEST_CASE("parts in any order and any mix give the bytes of the whole") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    const auto all = made_reports(seed, 4 + static_cast<int>(seed));
    const FactBook facts = book_of(all);
    const std::string whole = written(gathered(all, facts), {.project = "p3"});
    Makings makings(seed);
    for (int round = 0; round < 3; ++round) {
      CHECK(in_parts(all, facts, makings) == whole);
    }
  }
}

TEST_CASE("a summary of summaries keeps them all, faults too") {
  const auto all = made_reports(5, 9);
  const FactBook facts = book_of(all);
  const FactBook none;
  Gathering gathering(none);
  REQUIRE(gathering.begin(sample_head(), "run").has_value());
  gathering.add_unreadable(2);
  REQUIRE(gathering.add_summary(summary(written(gathered(all, facts))))
              .has_value());
  const auto portfolio = gathering.finish();
  REQUIRE(portfolio.has_value());
  CHECK(portfolio->unreadable == 2);
  CHECK(portfolio->entries.size() == 9);
  CHECK(portfolio->missing.contains("a.b[].c"));
  CHECK(portfolio->entries.front().facts == FactsFrom::name);
}

TEST_CASE("runs of another day, and descriptors judged twice, are refused") {
  const auto all = made_reports(3, 2);
  const FactBook facts;
  Gathering gathering(facts);
  const Run head = sample_head();
  REQUIRE(gathering.begin(head, "run").has_value());
  Run other = head;
  other.as_of = *parse_day("2020-01-01");
  const auto refused = gathering.begin(other, "other");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().front().code == Code::other_run);
  gathering.add(head, all[0].report, all[0].verdict);
  gathering.add(head, all[1].report, all[1].verdict);
  gathering.add(head, all[0].report, all[0].verdict);
  const auto twice = gathering.finish();
  REQUIRE_FALSE(twice.has_value());
  CHECK(twice.error().front().code == Code::judged_twice);
}

}  // namespace
}  // namespace charta
