// SPDX-License-Identifier: EUPL-1.2
#include "portfolio/board_page.h"

namespace charta {
namespace {

TEST_CASE("groups and dependencies have tables of their own") {
  const auto all = made_reports(51, 40);
  const Portfolio portfolio = gathered(all, book_of(all));
  const std::string groups = section(put_board_groups, portfolio);
  CHECK(holds(groups, "id=\"by-type\""));
  CHECK(holds(groups, ">metropole<"));
  CHECK(holds(groups, ">unknown<"));
  CHECK_FALSE(holds(groups, "Nuage A"));
  const std::string on = section(put_board_dependencies, portfolio);
  CHECK(holds(on, "id=\"on-cloud\""));
  CHECK(holds(on, "Nuage A"));
  CHECK(holds(on, "&lt;b&gt;C&lt;/b&gt;"));
}

TEST_CASE("a dimension unknown for all is a line, not a table") {
  const auto all = made_reports(52, 7);
  const Portfolio portfolio = gathered(all, book_of(all));
  CHECK(holds(section(put_board_groups, portfolio), "unknown for all 7"));
}

}  // namespace
}  // namespace charta
