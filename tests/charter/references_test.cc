// SPDX-License-Identifier: EUPL-1.2
// Names of files: what a charter may name, and what it may not.
#include "charta/charter/references.h"

#include <doctest/doctest.h>

#include "parts.h"

namespace charta {
namespace {

TEST_CASE("references resolve by their text") {
  struct Row {
    std::string from;
    std::string reference;
    std::string name;  // empty: refused
  };
  const Row rows[] = {
      {"a/charter.yaml", "b.yaml", "a/b.yaml"},
      {"a/charter.yaml", "./b.yaml", "a/b.yaml"},
      {"a/charter.yaml", "../b.yaml", "b.yaml"},
      {"a/charter.yaml", "../c/./d//b.yaml", "c/d/b.yaml"},
      {"a/charter.yaml", "x/../../b.yaml", "b.yaml"},
      {"./a/charter.yaml", "../b.yaml", "b.yaml"},
      {"/srv/a/charter.yaml", "../b.yaml", "/srv/b.yaml"},
      {"../a/charter.yaml", "../b.yaml", "../b.yaml"},
      {"charter.yaml", "é b.yaml", "é b.yaml"},
      {"charter.yaml", "../b.yaml", ""},
      {"../charter.yaml", "../b.yaml", ""},
      {"/charter.yaml", "../b.yaml", ""},
      {"a/charter.yaml", "../../b.yaml", ""},
      {"a/charter.yaml", "x/../../../b.yaml", ""},
      {"a/charter.yaml", "/etc/passwd", ""},
      {"a/charter.yaml", "//host/share", ""},
      {"a/charter.yaml", "http://example.org/b.yaml", ""},
      {"a/charter.yaml", "file:b.yaml", ""},
      {"a/charter.yaml", "C:\\b.yaml", ""},
      {"a/charter.yaml", "..\\b.yaml", ""},
      {"a/charter.yaml", std::string("b\0.yaml", 7), ""},
      {"a/charter.yaml", "b\n.yaml", ""},
      {"a/charter.yaml", "", ""},
      {"a/charter.yaml", ".", ""},
      {"a/charter.yaml", "..", ""},
      {"a/charter.yaml", "b/", ""},
      {"a/charter.yaml", std::string(2000, 'a'), ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.from);
    CAPTURE(row.reference);
    CHECK(resolve(row.from, row.reference).value_or("") == row.name);
  }
}

Result<std::vector<std::string>> references_in(const std::string& content,
                                               const Limits& limits = {}) {
  const Source source{"small/charter.yaml", content};
  CHARTA_TRY(const Document document, read_document(source, Syntax::automatic));
  return references(document, limits);
}

TEST_CASE("a charter names its vocabulary, frameworks and rule files") {
  const auto names = references_in(
      "vocabulary: ../v.yaml\n"
      "frameworks: [../f/a.yaml, ../f/b.yaml, ../f/./a.yaml]\n"
      "rules: [one.yaml, {id: x}, two.yaml]\n");
  REQUIRE(names.has_value());
  CHECK(*names == std::vector<std::string>{"v.yaml", "f/a.yaml", "f/b.yaml",
                                           "small/one.yaml", "small/two.yaml"});
}

TEST_CASE("other files name none") {
  CHECK(references_in("vocabulary: 1\nfields: {}\n")->empty());
  CHECK(references_in("rules: [{id: a}]\n")->empty());
  CHECK(references_in("- a\n")->empty());
}

TEST_CASE("every bad reference has its place") {
  CHECK(faults_of(references_in("vocabulary: /etc/passwd\n"
                                "frameworks: ['http://a/b.yaml']\n")) ==
        "1:13-24 `/etc/passwd` must be the relative path of a file in the "
        "folders of this charter\n"
        "2:14-31 `http://a/b.yaml` must be the relative path of a file in the "
        "folders of this charter\n");
}

TEST_CASE("files are counted") {
  Limits limits;
  limits.files = 2;
  CHECK(references_in("rules: [a, b]\n", limits).has_value());
  CHECK(faults_of(references_in("rules: [a, b, c, d]\n", limits)) ==
        "1:15-16 beyond the limit `files` (2)\n");
}

}  // namespace
}  // namespace charta
