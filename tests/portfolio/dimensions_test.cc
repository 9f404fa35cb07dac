// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/dimensions.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "charta/i18n/portfolio_labels.h"

namespace charta {
namespace {

using Texts = std::vector<std::string>;

const BoardDimension& dimension(std::string_view id) {
  return *std::ranges::find(dimensions(), id, &BoardDimension::id);
}

std::optional<Texts> one(std::string_view id, std::optional<Texts> texts) {
  return groups_of(dimension(id), [&](std::string_view) { return texts; });
}

TEST_CASE("texts become groups, or are unknown") {
  struct {
    const char* id;
    const char* text;
    const char* group;
  } const rows[] = {
      {"population", "0", "0-999"},
      {"population", "3499", "1000-3499"},
      {"population", "3500", "3500-9999"},
      {"population", "680000", "500000+"},
      {"population", "many", ""},
      {"population", "-4", ""},
      {"department", "38185", "38"},
      {"department", "01001", "01"},
      {"department", "2A004", "2A"},
      {"department", "97411", "974"},
      {"department", "3818", ""},
      {"department", "x8185", ""},
      {"country", "fr", "FR"},
      {"country", "France", "France"},
      {"type", "commune", "commune"},
      {"type", "unknown", ""},
      {"type", "NSP", ""},
      {"authority", "Ville\n de  Metz", "Ville de Metz"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    CAPTURE(row.text);
    const auto groups = one(row.id, Texts{row.text});
    REQUIRE(groups.has_value());
    CHECK((groups->empty() ? "" : groups->front()) == row.group);
  }
}

TEST_CASE("what nobody looked at is not unknown") {
  CHECK_FALSE(one("type", std::nullopt).has_value());
  CHECK(one("type", Texts{})->empty());
}

TEST_CASE("several paths add up where several groups may be") {
  const auto lookup = [](std::string_view path) -> std::optional<Texts> {
    if (path == "hosting.location_countries") return Texts{"FR", "DE"};
    if (path == "hosting.backup_countries") return Texts{"FR", "IE"};
    return std::nullopt;
  };
  CHECK(groups_of(dimension("country"), lookup) == Texts{"DE", "FR", "IE"});
}

TEST_CASE("every path is found, every dimension has words") {
  for (const std::string_view path : fact_paths()) {
    CHECK(fact_paths()[fact_path(path)] == path);
  }
  CHECK(std::size(label::kDimensionTitles) == kDimensions);
  CHECK(dimensions()[kTypeDimension].id == "type");
  CHECK(dimensions()[kAuthorityDimension].id == "authority");
}

TEST_CASE("bands have an order of their own") {
  const BoardDimension& bands = dimension("population");
  CHECK(order_of(bands, "0-999") < order_of(bands, "10000-19999"));
  CHECK(order_of(bands, "3500-9999") < order_of(bands, "10000-19999"));
  CHECK(order_of(dimension("type"), "commune") == 0);
}

}  // namespace
}  // namespace charta
