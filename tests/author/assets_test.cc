// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/assets.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("assets are found by name") {
  for (const AuthorAsset& asset : author_assets()) {
    CAPTURE(asset.name);
    CHECK(author_asset(asset.name).find("SPDX-License-Identifier") <
          asset.text.find('\n'));
  }
  CHECK(author_assets().size() == 5);
  CHECK(author_asset("nothing").empty());
}

}  // namespace
}  // namespace charta
