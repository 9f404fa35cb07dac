// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/html.h"

#include <doctest/doctest.h>

#include "portfolio/made.h"

namespace charta {
namespace {

std::string page(const Portfolio& portfolio, const Showing& showing,
                 Language language = Language::english) {
  std::string out;
  write_portfolio_html(portfolio, dashboard_of(portfolio, showing),
                       {.language = language}, out);
  return out;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos;
       at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

TEST_CASE("every section is linked, in both languages") {
  const auto all = made_reports(31, 40);
  const Portfolio portfolio = gathered(all, book_of(all));
  for (const Language language : {Language::english, Language::french}) {
    const std::string text = page(portfolio, {.project = "p2"}, language);
    for (const char* name : {"grades", "ranking", "heat", "groups", "rules",
                             "questions", "frameworks", "dependencies"}) {
      CAPTURE(name);
      CHECK(holds(text, std::string("href=\"#") + name + "\""));
      CHECK(count(text, std::string(" id=\"") + name + "\"") == 1);
    }
    CHECK(count(text, "<tr>") + count(text, "<tr ") == count(text, "</tr>"));
    CHECK(count(text, "<section") == count(text, "</section>"));
    CHECK(holds(text, "class=\"heat h"));
  }
}

TEST_CASE("names of strangers are inert") {
  auto all = made_reports(32, 3);
  all[0].report.name = "<script>alert('x')</script>\u202e";
  const Portfolio portfolio = gathered(all, book_of(all));
  const std::string text = page(portfolio, {});
  CHECK_FALSE(holds(text, "<script>alert"));
  CHECK_FALSE(holds(text, "\u202e"));
  CHECK(holds(text, "&lt;script&gt;alert(&#39;x&#39;)"));
  CHECK_FALSE(holds(text, "<b>C</b>"));
}

TEST_CASE("a masked page names nobody; a page of many rows says what it cuts") {
  const auto all = made_reports(33, 230);
  const Portfolio portfolio = gathered(all, book_of(all));
  CHECK(holds(page(portfolio, {}), "and 30 more"));
  const std::string masked = page(portfolio, {.min_group = 20});
  CHECK_FALSE(holds(masked, "Projet "));
  CHECK(holds(masked, "fewer than 20 are hidden"));
  CHECK(holds(page(portfolio, {.min_group = 231}), "nothing can be shown"));
}

TEST_CASE("missing dimensions are said at once") {
  const auto all = made_reports(34, 4);
  const FactBook none;
  const std::string text = page(gathered(all, none), {});
  CHECK(text.find("Dimensions that are missing") < text.find("id=\"ranking\""));
}

}  // namespace
}  // namespace charta
