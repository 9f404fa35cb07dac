// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/page.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("a page holds its blocks in order") {
  Page page{.name = "a", .title = "A"};
  page.heading(1, "A");
  page.paragraph("");
  page.paragraph("text");
  page.item(0, "one");
  page.code("x");
  REQUIRE(page.blocks.size() == 4);
  CHECK(page.blocks[0].depth == 1);
  CHECK(page.blocks[1].runs[0].text == "text");
  CHECK(page.blocks[2].kind == Block::Kind::item);
  CHECK(page.blocks[3].text == "x");
}

}  // namespace
}  // namespace charta
