// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/html_sheet.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace charta {
namespace {

TEST_CASE("text stays text, in elements and in attributes") {
  CHECK(html("a & b") == "a &amp; b");
  CHECK(html("<script>") == "&lt;script&gt;");
  CHECK(html("\"' onload='x") == "&quot;&#39; onload=&#39;x");
  CHECK(html("&lt;") == "&amp;lt;");
  CHECK(html("Béthune") == "Béthune");
  CHECK(html("") == "");
}

TEST_CASE("names of elements hold no character with a meaning") {
  CHECK(html_name("SOV-01") == "SOV-01");
  CHECK(html_name("a b\"#é") == "a-b----");
  CHECK(html_name("") == "-");
}

struct Page {
  Run run = sample_head();
  Style style{.language = Language::french};
  std::string out{};
  HtmlSheet sheet{.run = run, .style = style, .out = out};
};

TEST_CASE("a text in the other language says so") {
  Page page;
  page.sheet.said({.en = "only English", .fr = ""});
  CHECK(page.out == "<span lang=\"en\">only English</span>");
  page.out.clear();
  page.sheet.said({.en = "x", .fr = "du français"});
  CHECK(page.out == "du français");
}

TEST_CASE("grades have a letter and a shape, outcomes a word and a sign") {
  Page page;
  page.sheet.grade("A");
  CHECK(page.out ==
        "<span class=\"grade g0\"><span aria-hidden=\"true\">●</span> "
        "A</span>");
  page.out.clear();
  page.sheet.grade("E");
  CHECK(page.out.find("grade g4") != std::string::npos);
  page.out.clear();
  page.sheet.badge(Outcome::fail);
  CHECK(page.out ==
        "<span class=\"badge fail\"><span aria-hidden=\"true\">✖</span> Non "
        "conforme</span>");
}

TEST_CASE("headings stop at six") {
  Page page;
  page.sheet.level = 5;
  page.sheet.heading(3, "", "deep");
  CHECK(page.out == "<h6>deep</h6>\n");
}

}  // namespace
}  // namespace charta
