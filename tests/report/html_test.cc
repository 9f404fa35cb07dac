// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/html.h"

#include <doctest/doctest.h>

#include "charta/report/html_document.h"
#include "report/golden.h"
#include "report/sample.h"

namespace charta {
namespace {

constexpr Style kFrench{.language = Language::french};

std::string html_of(const Run& run, const Style& style) {
  std::string out;
  find_formatter("html")->write(run, style, out);
  return out;
}

// The page without its style and script, which have files of their own.
std::string without_assets(std::string page) {
  for (const PageAsset& asset : page_assets()) {
    const std::size_t at = page.find(asset.text);
    REQUIRE(at != std::string::npos);
    page.erase(at, asset.text.size());
  }
  return page;
}

// The golden does not hold the digests of style and script.
std::string without_policy(std::string page) {
  const std::size_t at = page.find("<meta http-equiv");
  REQUIRE(at != std::string::npos);
  return page.erase(at, page.find('\n', at) + 1 - at);
}

std::size_t times(const std::string& text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string::npos;
       at = text.find(word, at + 1)) {
    ++count;
  }
  return count;
}

TEST_CASE("a report is one page, many are a table and folded pages") {
  check_golden("one.fr.html",
               without_policy(without_assets(html_of(sample_run(), kFrench))));
  const std::string many = without_assets(html_of(sample_batch(), kFrench));
  CHECK(times(many, "<details class=\"report\"") == 2);
  CHECK(times(many, "<h1>") == 1);
  CHECK(many.find("Récapitulatif") != std::string::npos);
  CHECK(many.find("crèche.yaml:3:1") != std::string::npos);
}

TEST_CASE("the ten parts stand in the order of the reader's needs") {
  const std::string page = html_of(sample_run(), {});
  std::size_t last = 0;
  for (const char* part :
       {"class=\"facts cover\"", "id=\"verdict\"", "id=\"blocks\"",
        "id=\"actions\"", "id=\"scores\"", "id=\"questions\"", "id=\"waivers\"",
        "id=\"criteria\"", "id=\"method\"", "id=\"integrity\"",
        "id=\"sign-off\""}) {
    CAPTURE(part);
    const std::size_t at = page.find(part);
    CHECK(at != std::string::npos);
    CHECK(at > last);
    last = at;
  }
}

TEST_CASE("no name stands twice on a page") {
  for (const Run& run : {sample_run(), sample_batch()}) {
    const std::string page = without_assets(html_of(run, {}));
    for (std::size_t at = page.find(" id=\""); at != std::string::npos;
         at = page.find(" id=\"", at + 1)) {
      const std::string name = page.substr(at, page.find('"', at + 5) - at + 1);
      CAPTURE(name);
      CHECK(times(page, name) == 1);
    }
  }
}

TEST_CASE("the page asks nothing of the outside") {
  const std::string page = html_of(sample_batch(), kFrench);
  CHECK(page.find("default-src 'none'") != std::string::npos);
  for (const char* wrong : {"http:", "https:", "url(", "@import", "src=\"",
                            " style=", "onclick", "innerHTML", "eval("}) {
    CAPTURE(wrong);
    CHECK(page.find(wrong) == std::string::npos);
  }
}

TEST_CASE("a folder has an index that links to a page a descriptor") {
  const Run run = sample_batch();
  std::string index;
  begin_html_index(run, {}, index);
  const std::string name = html_page_name(run.reports[0]);
  CHECK(name.starts_with("cantines-r"));
  CHECK(name != html_page_name(run.reports[1]));
  html_index_row(run, run.reports[0], Verdict::not_met, name, {}, index);
  end_html_index(run, {}, {}, index);
  CHECK(index.find("href=\"" + name + "\"") != std::string::npos);
  CHECK(index.ends_with("</html>\n"));
  std::string page;
  write_html_page(run, run.reports[0], Verdict::not_met, {}, page);
  CHECK(page.find("href=\"index.html\"") != std::string::npos);
  Report odd = run.reports[0];
  odd.id = "../../etc/passwd";
  CHECK(html_page_name(odd).starts_with("------etc-passwd-r"));
}

TEST_CASE("a folder's pieces say which file they are of") {
  const Run run = sample_batch();
  std::string out;
  html_folder().write(run, {}, out);
  std::vector<std::string> names;
  for (std::string_view rest = out; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    REQUIRE(end != std::string_view::npos);
    names.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end + 1);
    const std::size_t size = std::stoul(std::string(rest.substr(0, 12)));
    rest.remove_prefix(rest.find('\n') + 1 + size);
  }
  REQUIRE(names.size() == 6);
  CHECK(names.front() == "index.html");
  CHECK(names[1] == html_page_name(run.reports[0]));
  CHECK(names.back() == "index.html");
}

}  // namespace
}  // namespace charta
