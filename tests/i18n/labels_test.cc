// SPDX-License-Identifier: EUPL-1.2
#include "charta/i18n/labels.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

namespace charta {
namespace {

TEST_CASE("patterns are filled by number, and nothing else is") {
  CHECK(fill("{0} and {1}", {"a", "b"}) == "a and b");
  CHECK(fill("{1} {0} {1}", {"a", "b"}) == "b a b");
  CHECK(fill("{0}{2}", {"a"}) == "a");
  CHECK(fill("{", {"a"}) == "{");
  CHECK(fill("{0}", {"{1}", "b"}) == "{1}");
}

TEST_CASE("counts agree with their nouns") {
  CHECK(counted(Language::english, 0, label::kRules) == "0 rules");
  CHECK(counted(Language::french, 0, label::kRules) == "0 règle");
  CHECK(counted(Language::english, 1, label::kRules) == "1 rule");
  CHECK(counted(Language::french, 12345, label::kRules) ==
        "12\u202f345 règles");
}

// The labels as they are written, so that one added later is looked at too.
std::string source(const char* name) {
  std::ifstream file(std::string(CHARTA_SOURCE_DIR) + "/lib/charta/i18n/" +
                     name);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str().substr(text.str().find("label"));
}

TEST_CASE("labels keep to French typography") {
  for (const char* name : {"labels.h", "author_labels.h", "diff_labels.h",
                           "page_labels.h", "portfolio_labels.h"}) {
    CAPTURE(name);
    const std::string text = source(name);
    REQUIRE(text.size() > 1000);
    // No English label has these either.
    for (const char* wrong : {" :\"", " : ", " ;", " !", " ?", " %", "« ", " »",
                              "\\u202f:", "\\u00a0;", "\\u00a0?", "\\u00a0!"}) {
      CAPTURE(wrong);
      CHECK(text.find(wrong) == std::string::npos);
    }
    CHECK(text.find('\'') == std::string::npos);
  }
}

}  // namespace
}  // namespace charta
