// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/xlsx.h"

#include <doctest/doctest.h>

#include "portfolio/made.h"

namespace charta {
namespace {

std::string book(const Portfolio& portfolio, const Showing& showing) {
  std::string out;
  write_portfolio_xlsx(portfolio, dashboard_of(portfolio, showing), {}, out);
  return out;
}

// How often a member of that name stands in the archive's directory.
bool has_member(const std::string& zip, std::string_view name) {
  return zip.rfind(name) != std::string::npos;
}

TEST_CASE("a sheet a table; those of single descriptors go where masked") {
  const auto all = made_reports(41, 30);
  const Portfolio portfolio = gathered(all, book_of(all));
  const std::string whole = book(portfolio, {.project = "p1"});
  CHECK(whole.starts_with("PK"));
  CHECK(has_member(whole, "xl/worksheets/sheet10.xml"));
  const std::string masked = book(portfolio, {.min_group = 5});
  CHECK(has_member(masked, "xl/worksheets/sheet8.xml"));
  CHECK_FALSE(has_member(masked, "xl/worksheets/sheet9.xml"));
  const std::string hidden = book(portfolio, {.min_group = 50});
  CHECK(has_member(hidden, "xl/worksheets/sheet1.xml"));
  CHECK_FALSE(has_member(hidden, "xl/worksheets/sheet2.xml"));
}

TEST_CASE("the same portfolio gives the same bytes") {
  const auto all = made_reports(42, 12);
  const FactBook facts = book_of(all);
  CHECK(book(gathered(all, facts), {}) == book(gathered(all, facts), {}));
}

}  // namespace
}  // namespace charta
