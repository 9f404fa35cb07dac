// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/text.h"

#include <doctest/doctest.h>

#include "portfolio/made.h"

namespace charta {
namespace {

std::string shown(const Portfolio& portfolio, const Showing& showing,
                  Language language) {
  std::string out;
  write_portfolio_text(portfolio, dashboard_of(portfolio, showing),
                       {.language = language}, out);
  return out;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("the whole in short, in both languages") {
  const auto all = made_reports(4, 30);
  const Portfolio portfolio = gathered(all, book_of(all));
  const std::string text =
      shown(portfolio, {.project = "p1"}, Language::english);
  for (const char* part : {"30 descriptors", "Grades", "Type of authority",
                           "Worst open finding first", "Hardest rules",
                           "Projet 1 among the others", "and "}) {
    CAPTURE(part);
    CHECK(holds(text, part));
  }
  CHECK_FALSE(holds(text, "Dimensions that are missing"));
  CHECK(holds(shown(portfolio, {}, Language::french), "Type de collectivité"));
}

TEST_CASE("what is missing or hidden is said") {
  const auto all = made_reports(4, 30);
  const FactBook none;
  const Portfolio portfolio = gathered(all, none);
  CHECK(holds(shown(portfolio, {}, Language::english),
              "Dimensions that are missing"));
  const std::string masked =
      shown(portfolio, {.min_group = 5}, Language::english);
  CHECK(holds(masked, "fewer than 5 are hidden"));
  CHECK_FALSE(holds(masked, "Projet"));
  CHECK(holds(shown(portfolio, {.min_group = 31}, Language::english),
              "nothing can be shown"));
}

}  // namespace
}  // namespace charta
