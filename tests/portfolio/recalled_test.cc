// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "portfolio/made.h"

namespace charta {
namespace {

Source summary(std::string text) {
  return {.name = "part.json", .text = std::move(text)};
}

Code refusal(const std::string& text) {
  const FactBook facts;
  Gathering gathering(facts);
  const Source source = summary(text);
  const auto added = gathering.add_summary(source);
  REQUIRE_FALSE(added.has_value());
  return added.error().front().code;
}

std::string changed(std::string text, std::string_view from,
                    std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

TEST_CASE("what cannot be added up is refused") {
  const auto all = made_reports(3, 12);
  const FactBook facts = book_of(all);
  const Portfolio portfolio = gathered(all, facts);
  const std::string whole = written(portfolio);
  CHECK(is_portfolio(whole));
  CHECK_FALSE(is_portfolio("{\"$schema\": \"urn:charta:report:1\"}"));
  CHECK(refusal(written(portfolio, {.min_group = 5})) == Code::report_member);
  CHECK(refusal("{}") == Code::report_foreign);
  CHECK(refusal(changed(whole, "\"outcomes\": \"", "\"outcomes\": \"z")) ==
        Code::report_member);
  CHECK(refusal(changed(whole, "\"coverage\": \"1/", "\"coverage\": \"1//")) ==
        Code::report_member);
  CHECK(refusal(changed(whole, "\"score\": \"", "\"score\": \"x")) ==
        Code::report_member);
}

TEST_CASE("what was written is read back, and written the same") {
  const auto all = made_reports(9, 15);
  const FactBook none;
  const Portfolio portfolio = gathered(all, book_of(all));
  Gathering gathering(none);
  const Source source = summary(written(portfolio));
  REQUIRE(gathering.add_summary(source).has_value());
  const auto again = gathering.finish();
  REQUIRE(again.has_value());
  CHECK(written(*again) == source.text);
}

}  // namespace
}  // namespace charta
