// SPDX-License-Identifier: EUPL-1.2
#include "portfolio/board_page.h"

namespace charta {
namespace {

TEST_CASE("the whole in figures, and where facts came from") {
  const auto all = made_reports(71, 20);
  const Portfolio portfolio = gathered(all, book_of(all));
  const std::string text = section(put_board_summary, portfolio);
  CHECK(holds(text, "<dd>20</dd>"));
  CHECK(holds(text, "descriptors of the same identifier: 20"));
  CHECK(section(put_board_missing, portfolio).empty());
  CHECK(holds(section(put_board_grades, portfolio), "Certain"));
  CHECK_FALSE(
      holds(section(put_board_grades, portfolio, {.min_group = 3}), "Certain"));
}

TEST_CASE("a cohort has a row a group") {
  const auto all = made_reports(72, 20);
  const Portfolio portfolio = gathered(all, book_of(all));
  const std::string text =
      section(put_board_cohorts, portfolio, {.project = "p3"});
  CHECK(holds(text, "Projet 3 among the others"));
  CHECK(holds(text, "the whole portfolio"));
  CHECK(section(put_board_cohorts, portfolio).empty());
}

}  // namespace
}  // namespace charta
