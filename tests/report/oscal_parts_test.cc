// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/oscal_parts.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("identifiers become tokens, and stay apart") {
  CHECK(oscal_token("SOV-01") == "SOV-01");
  CHECK(oscal_token("1.2").starts_with("_1.2-"));
  CHECK(oscal_token("a:b").starts_with("a_b-"));
  CHECK(oscal_token("a:b") != oscal_token("a/b"));
  CHECK(oscal_token("").starts_with("_-"));
}

TEST_CASE("strings have no outer white space and no line ends") {
  CHECK(oscal_text("  a \n b\t", "none") == "a b");
  CHECK(oscal_text("\u00a0a\u3000", "none") == "a");
  CHECK(oscal_text(" \u00a0 ", "none") == "none");
  CHECK(oscal_text("", "none") == "none");
}

TEST_CASE("markup renders as the text itself") {
  CHECK(markup("<b>*x*\n") == "&lt;b&gt;\\*x\\*");
}

TEST_CASE("an empty property is left out") {
  std::string out;
  JsonWriter json(JsonLayout::compact, out);
  json.begin_array();
  put_prop("gate", "", json);
  put_prop("gate", "min-grade=B", json);
  json.end_array();
  CHECK(out ==
        R"([{"name":"gate","ns":"urn:charta:oscal:1","value":"min-grade=B"}])");
}

}  // namespace
}  // namespace charta
