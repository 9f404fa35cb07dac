// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "author/hostile.h"
#include "charta/author/page.h"

namespace charta {
namespace {

std::string body(const Page& page) {
  const std::string html = page_html(page);
  const std::size_t begin = html.find("<main>\n") + 7;
  return html.substr(begin, html.find("</main>") - begin);
}

TEST_CASE("blocks become elements, lists nest inside their items") {
  Page page{.name = "a", .title = "A & B", .language = Language::french};
  page.heading(2, "Deux");
  page.paragraph(Runs{{"voir "}, {"SOV-01", true, "SOV-01"}, {" ici"}});
  page.item(0, "un");
  page.item(1, "dedans");
  page.item(1, "aussi");
  page.item(0, "deux");
  page.code("  a: <b>\n\nc");
  CHECK(body(page) ==
        "<h2>Deux</h2>\n"
        "<p>voir <a href=\"SOV-01.html\"><code>SOV-01</code></a> ici</p>\n"
        "<ul>\n<li>un<ul>\n<li>dedans</li>\n<li>aussi</li>\n</ul>\n</li>\n"
        "<li>deux</li>\n</ul>\n"
        "<pre><code>  a: &lt;b&gt;\n\nc\n</code></pre>\n");
  const std::string html = page_html(page);
  CHECK(html.find("<title>A &amp; B</title>") != std::string::npos);
  CHECK(html.find("<html lang=\"fr\">") != std::string::npos);
  CHECK(html.find("default-src 'none'") != std::string::npos);
}

TEST_CASE("texts of strangers stay texts") {
  for (const std::string& text : author_sample::hostile_texts()) {
    CAPTURE(text);
    Page page{.name = "a", .title = text};
    page.heading(1, text);
    page.paragraph(Runs{{text}, {text, true}});
    page.item(0, text);
    page.code(text);
    const std::string html = page_html(page);
    CHECK(author_sample::html_breach(html) == "");
    CHECK(html.find("<script") == std::string::npos);
  }
}

}  // namespace
}  // namespace charta
