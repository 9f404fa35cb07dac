// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/markdown_text.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("text stays text") {
  struct Row {
    const char* text;
    const char* markdown;
  };
  const Row rows[] = {
      {"plain, (words): yes.", "plain, (words): yes."},
      {"a*b_c`d`", "a\\*b\\_c\\`d\\`"},
      {"[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"},
      {"![x](y)", "!\\[x\\](y)"},
      {"<b>&amp;", "&lt;b&gt;&amp;amp;"},
      {"# heading", "\\# heading"},
      {"- item", "\\- item"},
      {"12. item", "12\\. item"},
      {"12 items", "12 items"},
      {"see #12 and @bob", "see #&#8203;12 and @&#8203;bob"},
      {"a@b.fr", "a@&#8203;b.fr"},
      {"http://x.fr", "http:&#8203;//x.fr"},
      {"www.x.fr", "www&#8203;.x.fr"},
      {"$x$ ~~y~~", "\\$x\\$ \\~\\~y\\~\\~"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(md_text(row.text) == row.markdown);
  }
}

TEST_CASE("code is fenced by more backquotes than it holds") {
  CHECK(md_code("a") == "`a`");
  CHECK(md_code("a`b") == "``a`b``");
  CHECK(md_code("`a`") == "`` `a` ``");
  CHECK(md_code("") == "");
  CHECK(md_cell(md_code("a || b")) == "`a \\|\\| b`");
  CHECK(md_cell(md_text("a|b")) == "a\\|b");
}

}  // namespace
}  // namespace charta
