// SPDX-License-Identifier: EUPL-1.2
// The vocabulary as a tree.
#include "charta/charter/field_tree.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>

namespace charta {
namespace {

Vocabulary vocabulary(std::initializer_list<std::string> paths) {
  Vocabulary made;
  for (const std::string& path : paths) {
    made.fields.push_back({.path = path});
  }
  std::ranges::sort(made.fields, {}, &VocabularyField::path);
  return made;
}

TEST_CASE("names lie below names") {
  const Vocabulary words =
      vocabulary({"ab", "ab[].c", "ab0.x", "ab_d", "b.c.d", "b.c.e", "b.a"});
  const FieldTree tree(words);
  CHECK(tree.names(tree.root()) ==
        std::vector<std::string_view>{"ab", "ab0", "ab_d", "b"});
  const FieldTree::Node* b = tree.find(tree.root(), "b");
  REQUIRE(b != nullptr);
  CHECK(b->field == nullptr);
  CHECK(tree.names(*b) == std::vector<std::string_view>{"a", "c"});
  const FieldTree::Node* ab = tree.find(tree.root(), "ab");
  REQUIRE(ab != nullptr);
  CHECK(ab->field == words.find("ab"));
  CHECK(tree.names(*ab) == std::vector<std::string_view>{"c"});
  CHECK(tree.find(*ab, "d") == nullptr);
}

// Searches look at the ends of names first.
TEST_CASE("names that begin and end alike are told apart") {
  const Vocabulary words = vocabulary(
      {"a", "ab", "abcd", "abcdefgh", "abcdefghabcdefgh", "abcdefgh_abcdefgh",
       "abcdefgh-abcdefgh", "abcdefgh_/abcdefgh", "abcd_abcd", "abcd-abcd"});
  const FieldTree tree(words);
  for (const VocabularyField& field : words.fields) {
    CAPTURE(field.path);
    const FieldTree::Node* node = tree.find(tree.root(), field.path);
    REQUIRE(node != nullptr);
    CHECK(node->name == field.path);
  }
  for (const char* other :
       {"", "b", "abc", "abcdabcd", "abcdefghi", "abcdefgh+abcdefgh",
        "abcdefgh__abcdefgh", "abcd+abcd", "abcdefghabcdefg"}) {
    CAPTURE(other);
    CHECK(tree.find(tree.root(), other) == nullptr);
  }
}

TEST_CASE("paths lead to nodes, indices like []") {
  const Vocabulary words = vocabulary({"a.b", "d.t", "d.t[].c"});
  const FieldTree tree(words);
  struct Row {
    std::string path;
    std::string field;  // empty: a group; `-`: nothing
  };
  const Row rows[] = {
      {"a", ""},
      {"a.b", "a.b"},
      {"d.t", "d.t"},
      {"d.t[].c", "d.t[].c"},
      {"d.t[3].c", "d.t[].c"},
      {"d.t[3]", "d.t"},
      {"a.c", "-"},
      {"x", "-"},
      {"a.b.c", "-"},
      {"", "-"},
      {"a.", "-"},
      {".a", "-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.path);
    const FieldTree::Node* node = tree.find_path(row.path);
    REQUIRE((node == nullptr) == (row.field == "-"));
    if (node == nullptr) continue;
    CHECK((node->field == nullptr ? "" : node->field->path) == row.field);
  }
}

TEST_CASE("a tree of nothing has no names") {
  const FieldTree none;
  CHECK(none.names(none.root()).empty());
  CHECK(none.find(none.root(), "a") == nullptr);
  const Vocabulary empty;
  CHECK(FieldTree(empty).find_path("a") == nullptr);
}

}  // namespace
}  // namespace charta
