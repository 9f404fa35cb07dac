// SPDX-License-Identifier: EUPL-1.2
// To add a case: a row. The grammar itself is tested by the YAML test suite,
// see tests/conformance.
#include "charta/doc/yaml_reader.h"

#include <doctest/doctest.h>

#include "doc/show.h"

namespace charta {
namespace {

struct Row {
  std::string_view text;
  std::string_view want;
};

TEST_CASE("YAML becomes the tree that JSON would give") {
  const Row rows[] = {
      {"a: 1\nb: [x, y]\nc: {d: e}\n",
       R"({"a":1,"b":["x","y"],"c":{"d":"e"}})"},
      {"- a\n- - b\n  - c\n- d: e\n  f: g\n",
       R"(["a",["b","c"],{"d":"e","f":"g"}])"},
      {"a:\n- 1\n- 2\nb:\n", R"({"a":[1,2],"b":null})"},
      {"a: |\n  x\n   y\n\nb: >-\n  x\n  y\n", R"({"a":"x\n y\n","b":"x y"})"},
      {"a: un\n  deux\n  trois\n", R"({"a":"un deux trois"})"},
      {"a: 'l''été'\nb: \"\\u00e9\\n\"\n", "{\"a\":\"l'été\",\"b\":\"é\\n\"}"},
      {"a: &x {k: [1]}\nb: *x\n", R"({"a":{"k":[1]},"b":{"k":[1]}})"},
      {"a: &x 1\nb: &x 2\nc: *x\n", R"({"a":1,"b":2,"c":2})"},
      {"--- # c\na: 1\n...\n", R"({"a":1})"},
      {"\xEF\xBB\xBF"
       "a: 1",
       R"({"a":1})"},
      {"1: a\ntrue: b\n", R"({"1":"a","true":"b"})"},
      {"a: [\n  1,\n  2\n]\n", R"({"a":[1,2]})"},
      {"\"<<\": 1\n", R"({"<<":1})"},
      {"a: !!str 012\nb: !!int \"7\"\nc: ! 1\nd: !!float 1\n",
       R"({"a":"012","b":7,"c":"1","d":1.0})"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(shown(row.text, Syntax::yaml) == row.want);
  }
}

TEST_CASE("a frequent fault gets its own sentence") {
  const Row rows[] = {
      {"a:\n\tb: 1\n",
       "2:1 a tab indents this line, and YAML indents with spaces only: write "
       "spaces instead"},
      {"a: 1\nb:2\n", "2:1 a space is missing after the colon: write `b: 2`"},
      {"a: 1\n\"b\":2\n",
       "2:1 a space is missing after the colon: write `\"b\": 2`"},
      {"a: 1\nb\nc: 2\n",
       "2:1 `b` should be a key: write a colon and a space behind it, or "
       "indent the line deeper if it goes on with the text above"},
      {"a: \"b\nc: d\n",
       "1:4 the text that opens with `\"` is not closed on this line: write "
       "`\"` "
       "where it ends, or indent the lines on which it goes on"},
      {"a: \"b\n",
       "1:4 the text that opens with `\"` is never closed: write `\"` where it "
       "ends"},
      {"a: 'b",
       "1:4 the text that opens with `'` is never closed: write `'` where it "
       "ends"},
      {"a: b: c\n",
       "1:4 a value that holds a colon and a space must stand between quotes: "
       "write `\"b: c\"`"},
      {"a: \"b\": c\n",
       "1:4 a second key on this line: begin a new line, or "
       "put the value between quotes"},
      {"a: b\n  c: d\n",
       "2:4 a key cannot stand below a value: put a text that holds a colon "
       "between quotes, or give the key above no value of its own"},
      {"a:\n    b: 1\n  c: 2\n",
       "3:1 this line begins after 2 spaces, and nothing above it does: write "
       "0 "
       "or 4"},
      {"a: 1\nb: 2\na: 3\n", "3:1 key `a` is given twice: keep one of the two"},
      {"a: [1, 2\nb: 3\n",
       "1:4 `[` is never closed: write its counterpart where it ends"},
      {"a: [1,\n2]\n",
       "2:1 this line does not begin in the same column as those it belongs "
       "with"},
      {"a: [1, 2\n",
       "1:4 `[` is never closed: write its counterpart where it ends"},
      {"a: [1 2]}\n",
       "1:9 `}` follows the closing bracket: put a text that begins with a "
       "bracket between quotes"},
      {"a: @b\n", "1:4 text cannot begin with `@`: put it between quotes"},
      {"a: %b\n", "1:4 text cannot begin with `%`: put it between quotes"},
      {"a: *b\n",
       "1:4 `*b` names no anchor above it: put text that begins "
       "with * between quotes"},
      {"&a [*a]", "1:5 `*a` stands inside the very value that it names"},
      {"a: &b {}\nc:\n  <<: *b\n",
       "3:3 the merge key << is not YAML 1.2: write the keys out, or use "
       "extends in a charter"},
      {"a: !!python/name:os 1\n",
       "1:4 tag `tag:yaml.org,2002:python/name:os` is not allowed: put text "
       "that begins with ! between quotes"},
      {"a: !!int b\n", "1:4 tag `!!int` does not fit `b`"},
      {"? [a]\n: b\n", "1:3 a key must be text, not a list or a mapping"},
      {": b\n", "1:1 a key is missing before the colon"},
      {"a: 1#\nb: \"x\"#c\n",
       "2:7 write a space before the # of a comment, or put the value between "
       "quotes"},
      {"a: \"\\é\"\n",
       "1:5 `\\é` is not an escape sequence: to write a backslash, write "
       "two"},
      {"a: |x\n  b\n",
       "1:5 `x` cannot follow | or >: put a text that begins with one of them "
       "between quotes"},
      {"a: - b\n",
       "1:4 `-` must begin a line of its own here: begin a new line, or put "
       "the value between quotes"},
      {"a: 1\n--- \nb: 2\n",
       "2:1 a second document begins here, and only one is read: remove this "
       "line, or give each document a file of its own"},
      {"# nothing\n", "1:1 there is nothing in it to read"},
      {"a: \x01\n", "1:4 control character U+0001 is not allowed here"},
      {"%YAML 2.0\n--- 1\n", "1:1 YAML 2.0 is not known: YAML 1.2 is"},
      {"a: {b: 1, b: 2}\nc: *d\n",
       "1:11 key `b` is given twice: keep one of the two\n"
       "2:4 `*d` names no anchor above it: put text that begins with * "
       "between quotes"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(shown(row.text, Syntax::yaml) == row.want);
  }
}

TEST_CASE("what is odd but clear is noted") {
  CHECK(warnings_of("a: &x 1\nb: &x 2\n", Syntax::yaml) ==
        "2:4 anchor `x` is given again: from here on it names this value");
  CHECK(warnings_of("%YAML 1.1\n--- NO\n", Syntax::yaml) ==
        "1:1 YAML 1.1 is read as YAML 1.2: yes, no, on and off are text");
}

TEST_CASE("every key and value has its place") {
  const Source source{.name = "t.yaml",
                      .text =
                          "a: &x  un\n  deux  # c\n"
                          "b:\n  - 'x'\n  - |\n    y\n  - \n"
                          "c: {d: !!str 012, e: [1]}\nf: *x\n"};
  const Result<Document> document = read_document(source, Syntax::automatic);
  REQUIRE(document.has_value());
  const std::string all = places_of(*document);
  const std::string_view parts[] = {
      "$.a key[a] value[un\n  deux]\n",
      "$.b key[b] value[- 'x'\n  - |\n    y\n  -]\n",
      "$.b[0] key[] value['x']\n",
      "$.b[1] key[] value[|\n    y]\n",
      "$.b[2] key[] value[]\n",
      "$.c key[c] value[{d: !!str 012, e: [1]}]\n",
      "$.c.d key[d] value[012]\n",
      "$.c.e key[e] value[[1]]\n",
      "$.f key[f] value[un\n  deux]\n",
  };
  for (const std::string_view part : parts) {
    CAPTURE(all);
    CAPTURE(part);
    CHECK(all.find(part) != std::string::npos);
  }
}

TEST_CASE("an alias is a copy with its own path") {
  const Source source{.name = "t.yaml", .text = "a: &x {k: {}}\nb: [*x]\n"};
  const Result<Document> document = read_document(source, Syntax::yaml);
  REQUIRE(document.has_value());
  const List& b = document->root().map().find("b")->list();
  const Map& k = b.items[0].map().find("k")->map();
  CHECK(k.evidence->key.text() == "k");
  CHECK(k.evidence->parent->key.integer() == 0);
  CHECK(k.evidence->parent->parent->key.text() == "b");
}

TEST_CASE("documents of a stream") {
  const Source source{.name = "t.yaml",
                      .text = "a: 1\n---\nb: 2\n...\n# c\n---\n- 3\n"};
  const auto all = read_documents(source, Syntax::yaml);
  REQUIRE(all.size() == 3);
  CHECK(show(all[0]) == R"({"a":1})");
  CHECK(show(all[1]) == R"({"b":2})");
  CHECK(show(all[2]) == "[3]");
  CHECK(all[2]->mark(all[2]->place().value).line == 7);
}

TEST_CASE("a fault ends the stream") {
  const Source source{.name = "t.yaml", .text = "a: 1\n---\nb: @\n---\nc: 3\n"};
  const auto all = read_documents(source, Syntax::yaml);
  REQUIRE(all.size() == 2);
  CHECK(show(all[0]) == R"({"a":1})");
  CHECK_FALSE(all[1].has_value());
}

}  // namespace
}  // namespace charta
