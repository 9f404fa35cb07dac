// SPDX-License-Identifier: EUPL-1.2
// The page as bytes; tests/author/browser tries it in a browser.
#include "charta/author/form.h"

#include <doctest/doctest.h>

#include "author/author_sample.h"
#include "author/hostile.h"

namespace charta {
namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// The text between two marks.
std::string between(const std::string& text, std::string_view from,
                    std::string_view to) {
  const std::size_t begin = text.find(from) + from.size();
  return text.substr(begin, text.find(to, begin) - begin);
}

TEST_CASE("the page is one file that fetches nothing") {
  const std::string page =
      write_form(author_sample::charter(), {.language = Language::french});
  CHECK(page.starts_with("<!doctype html>\n<html lang=\"fr\">"));
  CHECK(holds(page, "default-src 'none'"));
  CHECK(holds(page, "Questionnaire d’un projet\u00a0: Exemple"));
  for (const char* bad : {"http://", "src=", "@import", "url(", "fetch(",
                          "XMLHttp", "localStorage", " onclick"}) {
    CAPTURE(bad);
    CHECK_FALSE(holds(page, bad));
  }
}

TEST_CASE("its data says what each rule waits for and asks") {
  const std::string page = write_form(author_sample::charter(), {});
  const auto read = author_sample::read(
      "data.json", between(page, "id=\"data\">", "</script>"));
  const Map& data = read->document->root().map();
  CHECK(data.find("kind")->text() == "project");
  CHECK(data.find("charter")->text() == "sample@1.2.0");
  CHECK(data.find("rules")->list().size == 4);
  CHECK(data.find("params")->map().find("eea")->list().size == 2);
  CHECK(data.find("variables")->map().find("personal")->is(Kind::list));
  const Map& second = data.find("rules")->list().items[1].map();
  CHECK(second.find("when")->is(Kind::list));
  CHECK(second.find("whenReads")->list().size == 2);
}

TEST_CASE("texts of strangers stay texts") {
  std::size_t loaded = 0;
  for (const std::string& text : author_sample::hostile_texts()) {
    CAPTURE(text);
    const auto charter = author_sample::hostile_charter(text);
    if (!charter) continue;
    ++loaded;
    const std::string page = write_form(*charter, {});
    CHECK(author_sample::html_breach(page) == "");
    // The page's own two, and the words for those without.
    std::size_t scripts = 0;
    for (std::size_t at = page.find("<script"); at != std::string::npos;
         at = page.find("<script", at + 1)) {
      ++scripts;
    }
    CHECK(scripts == 2);
    const auto read = author_sample::read(
        "data.json", between(page, "id=\"data\">", "</script>"));
    CHECK(read->document->root().is(Kind::map));
  }
  CHECK(loaded > 8);
}

}  // namespace
}  // namespace charta
