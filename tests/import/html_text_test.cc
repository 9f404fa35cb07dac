// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/html_text.h"

#include <doctest/doctest.h>

#include "charta/import/csv.h"

using namespace charta;

TEST_CASE("tags go, entities become characters, plain text stays") {
  struct {
    const char* html;
    const char* text;
  } const rows[] = {
      {"plain", "plain"},
      {"<p>a</p><p>b</p>", "a b"},
      {"<div>a<br/>b</DIV>", "a b"},
      {"a &amp; b &lt;c&gt; d&nbsp;e", "a & b <c> d e"},
      {"caf&eacute; &#233; &#xE9; &rsquo;", "café é é ’"},
      {"a < b > c, 3<4", "a < b > c, 3<4"},
      {"AT&T & co; &unknown; &#0; &#xD800; &#x110000;",
       "AT&T & co; &unknown; &#0; &#xD800; &#x110000;"},
      {"a<!-- <b> -->b<script>alert(1)</script>c", "a b c"},
      {"open <a href=", "open <a href="},
      {"a<style>x", "a"},
      {"", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.html);
    CHECK(folded(text_of_html(row.html)) == row.text);
  }
}
