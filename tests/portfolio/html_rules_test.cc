// SPDX-License-Identifier: EUPL-1.2
#include "portfolio/board_page.h"

namespace charta {
namespace {

TEST_CASE("rules, questions and frameworks have a row each") {
  const auto all = made_reports(61, 25);
  const Portfolio portfolio = gathered(all, book_of(all));
  for (const RuleWords& rule : portfolio.head.rules) {
    CHECK(holds(section(put_board_rules, portfolio), rule.id));
  }
  CHECK(
      holds(section(put_board_questions, portfolio), "<code>dpia.done</code>"));
  CHECK(holds(section(put_board_texts, portfolio), "framework-rgpd"));
}

TEST_CASE("what is so by construction is said of its kind") {
  Portfolio portfolio{.head = sample_head()};
  for (int i = 0; i < 3; ++i) {
    portfolio.entries.push_back(
        {.id = std::to_string(i),
         .outcomes = std::string(portfolio.head.rules.size(), 'n')});
    portfolio.entries.back().principles.resize(
        portfolio.head.principles.size());
    portfolio.fractions.number(Rational(0));
  }
  const std::string text = section(put_board_alike, portfolio);
  CHECK(holds(text, ">All<"));
  CHECK(holds(text, "SOV-01, SOV-02"));
}

}  // namespace
}  // namespace charta
