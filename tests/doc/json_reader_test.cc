// SPDX-License-Identifier: EUPL-1.2
// To add a case: a row.
#include "charta/doc/json_reader.h"

#include <doctest/doctest.h>

#include "doc/show.h"

namespace charta {
namespace {

using namespace std::string_view_literals;

struct Row {
  std::string_view text;
  std::string_view want;
};

TEST_CASE("JSON values are read as they are written") {
  const Row rows[] = {
      {"{}", "{}"},
      {"[]", "[]"},
      {" [1, -2 ,3]\n", "[1,-2,3]"},
      {"9223372036854775807", "9223372036854775807"},
      {"-9223372036854775808", "-9223372036854775808"},
      {"9223372036854775808", "9223372036854775808u"},
      {"18446744073709551615", "18446744073709551615u"},
      {"9007199254740993", "9007199254740993"},
      {"-0", "0"},
      {"[1.5,1.0,1E2,1e-2]", "[1.5,1.0,100.0,0.01]"},
      {"[true,false,null]", "[true,false,null]"},
      {R"("d\u00e9j\u00E0 \"vu\" \\ \/ \b\f\n\r\t")",
       "\"d\u00e9j\u00e0 \\\"vu\\\" \\\\ / \\u0008\\u000c\\n\\u000d\\u0009\""},
      {R"("\ud83d\ude00")", "\"\U0001F600\""},
      {R"({"a":{"b":[{"c":1}]},"d":""})", R"({"a":{"b":[{"c":1}]},"d":""})"},
      {"\"\x7f \xC2\x85\"", "\"\x7f \xC2\x85\""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(shown(row.text, Syntax::json) == row.want);
  }
}

TEST_CASE("what is not JSON gets its own sentence") {
  const Row rows[] = {
      {"", "1:1 there is nothing in it to read"},
      {" \n", "1:1 there is nothing in it to read"},
      {"{\"a\":1",
       "1:7 the text ends too early: a value or a closing bracket is missing"},
      {"[1,]", "1:3 nothing follows this comma: remove it"},
      {"{\"a\":1,\n}", "1:7 nothing follows this comma: remove it"},
      {"[1 2]",
       "1:4 a comma is missing before this, or `]` to end what is open"},
      {"{\"a\" 1}", "1:6 `:` is missing before this"},
      {"{a:1}", "1:2 a key must stand between quotes: write `\"a\"`"},
      {"[True]", "1:2 `True` is not a JSON word: write `true`"},
      {"[“a”]", "1:2 `“` is a quote for print: write the straight quote `\"`"},
      {"[NaN]",
       "1:2 `NaN` is not a JSON value: write text between double quotes, or "
       "true, false, null or a finite number"},
      {"['a']", "1:2 JSON puts text between double quotes, not single ones"},
      {"// a\n1",
       "1:1 JSON has no comments: remove this, or write the file in YAML"},
      {"[1, # a\n2]",
       "1:5 JSON has no comments: remove this, or write the file in YAML"},
      {"[01]", "1:2 `01` is not written as a number of JSON"},
      {"[1.]", "1:2 `1.` is not written as a number of JSON"},
      {"[-]", "1:2 `-` does not belong here"},
      {"[1e400]", "1:2 number `1e400` is out of range"},
      {"[18446744073709551616]",
       "1:2 number `18446744073709551616` is out of range"},
      {"[1e-400]", "1:2 number `1e-400` is out of range"},
      {"\"a\nb\"",
       "1:1 the text that opens with `\"` is never closed: write `\"` where it "
       "ends"},
      {"\"a",
       "1:1 the text that opens with `\"` is never closed: write `\"` where it "
       "ends"},
      {"\"a\tb\"", "1:3 control character U+0009 is not allowed here"},
      {R"("\x41")",
       "1:2 `\\x` is not an escape sequence: to write a backslash, write two"},
      {R"("\ud800")",
       "1:2 `\\ud800` is half of a character, and the other half is missing"},
      {"[1]]", "1:4 `]` closes nothing that is open"},
      {"[1}", "1:3 a comma is missing before this, or `]` to end what is open"},
      {"{}{}", "1:3 `{` does not belong here"},
      {"[\"\xFF\"]", "1:3 not UTF-8 at byte 2"},
      {"[\"d\xE9j\xE0\"]",
       "1:4 the text looks like Windows-1252, not UTF-8 (byte 3): save it as "
       "UTF-8"},
      {R"({"a":1,"b":{"a":1,"a":2},"a":3})",
       "1:19 key `a` is given twice: keep one of the two\n1:26 key `a` is "
       "given twice: keep one of the two"},
      {R"({"a":1,"\u0061":2})",
       "1:8 key `a` is given twice: keep one of the two"},
      {R"({"\u00e9":1,"e\u0301":2})",
       "1:13 key `e\u0301` is given twice: the two differ "
       "only in how their "
       "accents are encoded"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(shown(row.text, Syntax::json) == row.want);
  }
  CHECK(shown("{\"a\":1}\0{}"sv, Syntax::json) ==
        "1:8 `\\u{0}` does not belong here");
  CHECK(shown("[\0\x31\0]"sv, Syntax::json) ==
        "1:1 the text looks like UTF-16, not UTF-8 (byte 0): save it as UTF-8");
}

TEST_CASE("a byte order mark and invisible characters are noted") {
  CHECK(warnings_of("\xEF\xBB\xBF{}", Syntax::json) ==
        "1:1 skipped the byte order mark at the start, which JSON does not "
        "allow");
  CHECK(warnings_of("[\"a\u200Bb\u202E\"]", Syntax::json) ==
        "1:4 invisible character U+200B in the text\n"
        "1:6 invisible character U+202E in the text");
}

TEST_CASE("every key and value has its place") {
  const Source source{.name = "t.json",
                      .text = R"({ "a" : [ 1, {"b":"\u00e9"} ] })"};
  const Result<Document> document = read_document(source, Syntax::automatic);
  REQUIRE(document.has_value());
  CHECK(places_of(*document) ==
        R"($ key[] value[{ "a" : [ 1, {"b":"\u00e9"} ] }]
$.a key["a"] value[[ 1, {"b":"\u00e9"} ]]
$.a[0] key[] value[1]
$.a[1] key[] value[{"b":"\u00e9"}]
$.a[1].b key["b"] value["\u00e9"]
)");
}

TEST_CASE("containers know their path") {
  const Source source{.name = "t.json", .text = R"({"a":[0,{"b":{}}]})"};
  const Result<Document> document = read_document(source, Syntax::json);
  REQUIRE(document.has_value());
  const List& a = document->root().map().find("a")->list();
  const Map& b = a.items[1].map().find("b")->map();
  CHECK(b.evidence->key.text() == "b");
  CHECK(b.evidence->parent->key.integer() == 1);
  CHECK(b.evidence->parent->parent->key.text() == "a");
  CHECK(b.evidence->parent->parent->parent->parent == nullptr);
}

TEST_CASE("many keys have an index that finds each") {
  std::string text = "{";
  for (int i = 0; i < 1000; ++i) {
    text += (i > 0 ? ",\"k" : "\"k") + std::to_string(i) +
            "\":" + std::to_string(i);
  }
  const Source source{.name = "t.json", .text = text + "}"};
  const Result<Document> document = read_document(source, Syntax::json);
  REQUIRE(document.has_value());
  const Map& map = document->root().map();
  CHECK(map.index != nullptr);
  for (int i = 0; i < 1000; ++i) {
    const Value* found = map.find("k" + std::to_string(i));
    REQUIRE(found != nullptr);
    CHECK(found->integer() == i);
  }
  CHECK(map.find("k1000") == nullptr);
}

TEST_CASE("an array at the top is a document an item") {
  const Source source{.name = "t.json", .text = R"([{"a":1}, {"b":2}])"};
  const auto all = read_documents(source, Syntax::json);
  REQUIRE(all.size() == 2);
  CHECK(show(all[0]) == R"({"a":1})");
  CHECK(show(all[1]) == R"({"b":2})");
  CHECK(all[1]->mark(all[1]->place().value).column == 11);
}

TEST_CASE("documents of a JSON source, and the fault that ends them") {
  struct Many {
    std::string_view text;
    std::size_t size;
    std::string_view last;
  };
  const Many rows[] = {
      {"{}", 1, "{}"},
      {"[]", 1, "1:1 there is nothing in it to read"},
      {"[{}", 2,
       "1:4 the text ends too early: a value or a closing bracket is missing"},
      {"[{},{]", 2, "1:6 `]` closes nothing that is open"},
      {"[{}] x", 2,
       "1:6 `x` is not a JSON value: write text between double quotes, or "
       "true, false, null or a finite number"},
      {"", 1, "1:1 there is nothing in it to read"},
  };
  for (const Many& row : rows) {
    CAPTURE(row.text);
    const Source source{.name = "t.json", .text = std::string(row.text)};
    const auto all = read_documents(source, Syntax::json);
    REQUIRE(all.size() == row.size);
    CHECK(show(all.back()) == row.last);
  }
}

TEST_CASE("each line of JSON Lines stands alone") {
  const Source source{.name = "t.jsonl", .text = "{\"a\":1}\n\n{bad}\r\n[2]\n"};
  const auto all = read_documents(source, Syntax::automatic);
  REQUIRE(all.size() == 3);
  CHECK(show(all[0]) == R"({"a":1})");
  CHECK(all[1].error().front().at.line == 3);
  CHECK(all[1].error().front().at.column == 2);
  CHECK(show(all[2]) == "[2]");
  CHECK(all[2]->mark(all[2]->place().value).line == 4);
}

TEST_CASE("limits are named") {
  const auto deep = [](std::size_t n) {
    return std::string(n, '[') + std::string(n, ']');
  };
  CHECK(shown(deep(64), Syntax::json) == deep(64));
  CHECK(shown(deep(65), Syntax::json) == "1:65 nested deeper than 64 levels");
  Limits limits;
  limits.nodes = 3;
  const Source source{.name = "t", .text = "[1,2,3]"};
  CHECK(show(read_document(source, Syntax::json, limits)) ==
        "1:6 beyond the limit `nodes` (3)");
  limits = {};
  limits.document_arena_bytes = 64;
  CHECK(show(read_document(source, Syntax::json, limits)) ==
        "1:1 beyond the limit `document_arena_bytes` (64)");
}

}  // namespace
}  // namespace charta
