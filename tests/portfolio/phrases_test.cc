// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/phrases.h"

#include <doctest/doctest.h>

#include "charta/portfolio/view.h"

namespace charta {
namespace {

TEST_CASE("groups are called as the vocabulary calls them") {
  Run head;
  head.fields = {
      {.path = "organisation.type",
       .choices = {{.value = "commune",
                    .label = {.en = "Municipality", .fr = "Commune"}}}}};
  const auto words = [&](std::size_t dimension, std::string_view value) {
    return group_words(Language::english, head, dimensions()[dimension], value);
  };
  CHECK(words(kTypeDimension, "commune") == "Municipality");
  CHECK(words(kTypeDimension, "other") == "other");
  CHECK(words(1, "1000-3499") == "1000–3499");
  CHECK(words(1, "500000+") == "≥\u00a0500,000");
  CHECK(words(kAuthorityDimension, "a\x1b[2J") == "a\\u{1b}[2J");
  CHECK(group_words(Language::french, head, dimensions()[0],
                    {.what = GroupRow::What::unknown}) == "inconnu");
}

TEST_CASE("shares have both ends while something is open") {
  RuleRow row;
  row.counts = {2, 1, 1, 0, 5, 0, 0};
  CHECK(in_play(row) == 4U);
  CHECK(met_words(Language::english, row) == "50% to 75%");
  row.counts[static_cast<std::size_t>(Outcome::unknown)] = 0;
  CHECK(met_words(Language::english, row) == "67%");
  row.counts = {0, 0, 0, 0, 5, 0, 0};
  CHECK(met_words(Language::english, row) == "–");
  row.counts[0].reset();
  CHECK(met_words(Language::english, row) == "hidden");
  CHECK(range_words(Language::french, Rational(1), Rational::of(5, 2)) ==
        "1,0–2,5");
  CHECK(told_words(Language::english, {}) == "hidden");
}

}  // namespace
}  // namespace charta
