// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/portfolio/json_parts.h"
#include "portfolio/made.h"

namespace charta {
namespace {

TEST_CASE("every kind of group has a name of its own") {
  using What = GroupRow::What;
  CHECK(name(What::value) == "value");
  CHECK(name(What::unknown) == "unknown");
  CHECK(name(What::unavailable) == "unavailable");
  CHECK(name(What::others) == "others");
}

TEST_CASE("means are exact and rounded, rounded alone where masked") {
  const auto all = made_reports(6, 30);
  const Portfolio portfolio = gathered(all, book_of(all));
  const auto summary = [&](const Showing& showing) {
    std::string out;
    JsonWriter json(JsonLayout::compact, out);
    json.begin_object();
    put_portfolio_summary(portfolio, dashboard_of(portfolio, showing), json);
    json.end_object();
    return out;
  };
  CHECK(summary({}).find("\"rounded\":") != std::string::npos);
  CHECK(summary({}).find("\"middle_low\":{\"exact\":") != std::string::npos);
  const std::string masked = summary({.min_group = 5});
  CHECK(masked.find("exact") == std::string::npos);
  CHECK(masked.find("\"rounded\":") != std::string::npos);
}

}  // namespace
}  // namespace charta
