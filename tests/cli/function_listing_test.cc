// SPDX-License-Identifier: EUPL-1.2
// The listing of functions, and that the pages hold the very tables that the
// rows make. CHARTA_UPDATE=1 rewrites them.
#include "function_listing.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

using namespace charta;

namespace {

constexpr std::string_view kBegin = "<!-- functions -->\n";
constexpr std::string_view kEnd = "<!-- /functions -->\n";

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The page with its tables made anew.
std::string renewed(const std::string& page, Language language) {
  const std::size_t begin = page.find(kBegin);
  const std::size_t end = page.find(kEnd);
  if (begin == std::string::npos || end == std::string::npos) return {};
  return page.substr(0, begin + kBegin.size()) + "\n" +
         functions_markdown(language) + "\n" + page.substr(end);
}

}  // namespace

TEST_CASE("the tables of the pages are the rows") {
  struct Row {
    const char* path;
    Language language;
  };
  for (const Row& row : {Row{"/docs/cel.md", Language::english},
                         {"/docs/fr/cel.md", Language::french}}) {
    const std::string path = std::string(CHARTA_SOURCE_DIR) + row.path;
    const std::string page = read(path);
    const std::string wanted = renewed(page, row.language);
    if (std::getenv("CHARTA_UPDATE") != nullptr && !wanted.empty()) {
      std::ofstream(path, std::ios::binary) << wanted;
      continue;
    }
    CAPTURE(path);
    CHECK_FALSE(wanted.empty());
    CHECK(page == wanted);
  }
}

TEST_CASE("functions are listed as text and as JSON") {
  const std::string text = functions_text(Language::english);
  CHECK(text.find("macros\n  has(e.f) -> bool\n") == 0);
  CHECK(text.find("  string.charAt(int) -> string\n") != std::string::npos);
  CHECK(text.find("  is_siret(string) -> bool\n") != std::string::npos);
  CHECK(functions_text(Language::french).find("Indique si") !=
        std::string::npos);
  const std::string json = functions_json();
  CHECK(json.find("{\"library\": \"audit\", \"name\": \"evidence\", "
                  "\"signatures\": [\"evidence(A) -> charta.Evidence\"]") !=
        std::string::npos);
}
