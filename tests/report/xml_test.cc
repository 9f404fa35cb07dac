// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/xml.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

struct Row {
  const char* text;
  const char* between;
  const char* value;
};

// clang-format off
const Row kRows[] = {
    {"a < b && c > \"d\"", "a &lt; b &amp;&amp; c &gt; &quot;d&quot;",
     "a &lt; b &amp;&amp; c &gt; &quot;d&quot;"},
    {"]]>", "]]&gt;", "]]&gt;"},
    {"l’été à l’EEE", "l’été à l’EEE", "l’été à l’EEE"},
    {"one\n\ttwo", "one\n\ttwo", "one&#xA;&#x9;two"},
    {"cr\r", "cr&#xD;", "cr&#xD;"},
    {"\x1b[2J", "\\u{1b}[2J", "\\u{1b}[2J"},
    {"\u202egnp", "&#x202E;gnp", "&#x202E;gnp"},
    {"\uffff", "\\u{ffff}", "\\u{ffff}"},
    {"\U0001fffe", "&#x1FFFE;", "&#x1FFFE;"},
    {"a\xff", "a\uFFFD", "a\uFFFD"},
};
// clang-format on

TEST_CASE("text is text in XML") {
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    std::string between;
    append_xml(row.text, between);
    CHECK(between == row.between);
    std::string value;
    append_xml_value(row.text, value);
    CHECK(value == row.value);
  }
  std::string attribute;
  append_attribute("name", "a\"b", attribute);
  CHECK(attribute == " name=\"a&quot;b\"");
}

}  // namespace
}  // namespace charta
