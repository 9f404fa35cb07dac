// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/html_text.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("text stays text, between tags and inside quotes") {
  CHECK(html_text("a < b & \"c\" 'd' > e") ==
        "a &lt; b &amp; &quot;c&quot; &#39;d&#39; &gt; e");
  CHECK(html_text("Pays d’hébergement\u00a0: FR") ==
        "Pays d’hébergement\u00a0: FR");
  CHECK(html_text("two\n  lines") == "two lines");
  CHECK(html_text("\x1b[2J") == "\\u{1b}[2J");
  CHECK(html_text("\u202e") == "\\u{202e}");
}

TEST_CASE("JSON cannot end the script that it stands in") {
  CHECK(script_json("{\"a\":\"</script><!--\"}") ==
        "{\"a\":\"\\u003c/script>\\u003c!--\"}");
}

}  // namespace
}  // namespace charta
