// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/docs.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "author/author_sample.h"
#include "author/hostile.h"
#include "rules/content.h"

namespace charta {
namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("an index, the texts, and a page a rule") {
  const Charter charter = author_sample::charter();
  const auto pages = charter_pages(charter, {});
  REQUIRE(pages.size() == 2 + charter.rules.size());
  CHECK(pages[0].name == "index");
  CHECK(pages[1].name == "texts");
  const std::string index = page_markdown(pages[0]);
  CAPTURE(index);
  CHECK(holds(index, "# Sample\n"));
  CHECK(holds(index, "- [R1](R1.md) Countries, major, charter, project"));
  CHECK(holds(index, "Off, major, charter, project (switched off)"));
  CHECK(holds(index, "- `params.eea`: FR, DE"));
  CHECK(holds(index, "- `variables.personal`\n  - all of these hold:\n"));
  CHECK(holds(index, "A: from 50 out of 100"));
}

TEST_CASE("every link leads to a page") {
  const Charter charter = builtin_charter("fr-territoires");
  const auto pages = charter_pages(charter, {});
  std::set<std::string> names;
  for (const Page& page : pages) CHECK(names.insert(page.name).second);
  for (const Page& page : pages) {
    for (const Block& block : page.blocks) {
      for (const Words& one : block.runs) {
        CAPTURE(one.link);
        CHECK((one.link.empty() || names.contains(one.link)));
      }
    }
  }
}

TEST_CASE("a rule cannot take the name of another page") {
  CHECK(page_name("SOV-01") == "SOV-01");
  CHECK(page_name("Index") == "Index-rule");
  CHECK(page_name("texts") == "texts-rule");
}

TEST_CASE("levels are named in the reader's language") {
  const Charter charter = author_sample::charter();
  CHECK(joined_levels(charter.rules[2], Language::french) == "offre");
}

TEST_CASE("texts of strangers stay texts") {
  std::size_t loaded = 0;
  for (const std::string& text : author_sample::hostile_texts()) {
    CAPTURE(text);
    const auto charter = author_sample::hostile_charter(text);
    if (!charter) continue;
    ++loaded;
    const DocsOptions options{.examples = {{.rule = "R1",
                                            .name = text,
                                            .given = text,
                                            .outcome = text,
                                            .missing = {text}}}};
    for (const Page& page : charter_pages(*charter, options)) {
      const std::string html = page_html(page);
      CHECK(author_sample::html_breach(html) == "");
      CHECK_FALSE(holds(html, "<script"));
      CHECK_FALSE(holds(page_markdown(page), "\x1b"));
    }
  }
  CHECK(loaded > 8);
}

}  // namespace
}  // namespace charta
