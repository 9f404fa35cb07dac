// SPDX-License-Identifier: EUPL-1.2
#include "charta/doc/yaml_hints.h"

#include <doctest/doctest.h>

#include "doc/show.h"

namespace charta {
namespace {

TEST_CASE("a value is put between quotes that keep it") {
  CHECK(yaml::between_quotes("a : b") == "\"a : b\"");
  CHECK(yaml::between_quotes("dit \"non\"") == "'dit \"non\"'");
  CHECK(yaml::between_quotes("C:\\d'or") == "'C:\\d''or'");
}

TEST_CASE("a line is its text without comment and white space at the end") {
  CHECK(yaml::line_text("a b  # c\nd") == "a b");
  CHECK(yaml::line_text("a#b") == "a#b");
  CHECK(yaml::line_text("") == "");
}

TEST_CASE("keys and items look like entries") {
  CHECK(yaml::looks_like_entry("- a"));
  CHECK(yaml::looks_like_entry("a: b"));
  CHECK(yaml::looks_like_entry("a:"));
  CHECK_FALSE(yaml::looks_like_entry("a, b]"));
  CHECK_FALSE(yaml::looks_like_entry("https://a"));
}

TEST_CASE("what is likely not meant is warned of, and read as written") {
  CHECK(warnings_of("a: Projet #3\n", Syntax::yaml) ==
        "1:11 `#3` and the rest of the line are a comment: put the value "
        "between quotes if they belong to it");
  CHECK(warnings_of("a:\n  -FR\n", Syntax::yaml) ==
        "2:3 `-FR` is read as text: write a space after the dash if it is an "
        "item of a list");
  CHECK(warnings_of("a: b # c\nd: -1\ne: \"f\" #g\nh: -i\n", Syntax::yaml) ==
        "");
}

}  // namespace
}  // namespace charta
