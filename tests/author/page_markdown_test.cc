// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "author/hostile.h"
#include "charta/author/page.h"

namespace charta {
namespace {

TEST_CASE("blocks become Markdown") {
  Page page{.name = "a", .title = "A"};
  page.heading(1, "A");
  page.paragraph(Runs{{"see "}, {"SOV-01", true, "SOV-01"}});
  page.item(0, "one");
  page.item(1, "inside");
  page.code("a: b");
  CHECK(page_markdown(page) ==
        "# A\n\nsee [`SOV-01`](SOV-01.md)\n\n- one\n  - inside\n\n"
        "```\na: b\n```\n");
}

TEST_CASE("a fence is longer than what it holds") {
  Page page;
  page.code("```\nx\n````");
  CHECK(page_markdown(page) == "`````\n```\nx\n````\n`````\n");
}

TEST_CASE("texts of strangers make no link, image, block or tag") {
  for (const std::string& text : author_sample::hostile_texts()) {
    CAPTURE(text);
    Page page;
    page.paragraph(text);
    page.item(0, text);
    const std::string markdown = page_markdown(page);
    for (const char* bad :
         {"<script", "<img", "[x](", "\x1b", "\r", "\n# ", "\u202e"}) {
      CAPTURE(bad);
      CHECK(markdown.find(bad) == std::string::npos);
    }
  }
}

}  // namespace
}  // namespace charta
