// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/record_path.h"

#include <doctest/doctest.h>

#include "charta/doc/read.h"

using namespace charta;

namespace {

const Source kSource{.name = "r.json", .text = R"({
  "a": {"b": 1.50, "c.d": "x"}, "a.b": null, "one": {"k": "v"},
  "list": [{"type": "m", "n": 1, "in": [true, null]},
           {"type": "d", "n": 2}, "text"],
  "e.f": "whole"
})"};

// The words that a path finds, one after another.
std::string found(std::string_view path) {
  const auto document = read_document(kSource, Syntax::json);
  REQUIRE(document);
  std::string all;
  for (const FoundValue& one :
       find_path({document->root(), document->place().value, {}}, path)) {
    all += (all.empty() ? "" : ",") + words_of(one, kSource).value_or("{}");
  }
  return all;
}

}  // namespace

TEST_CASE("paths find what they name, in the order of the source") {
  struct {
    const char* path;
    const char* words;
  } const rows[] = {
      {"e.f", "whole"},  // a key that is spelled like the path
      {"a.b", ""},       // such a key that is null says nothing
      {"a.c", ""},
      {"one.k", "v"},
      {"one[].k", "v"},
      {"list[].n", "1,2"},
      {"list[0].n", "1"},
      {"list[7].n", ""},
      {"list[]", "{},{},text"},
      {"list[type=m].n", "1"},
      {"list[type=x].n", ""},
      {"list[n=1].n", ""},
      {"list[].in[]", "true"},
      {"list[].in[].../n", ""},
      {".", "{}"},
      {"", "{}"},
      {"../a", ""},
      {"list[", "{},{},text"},
      {"[", "{}"},
      {"list[].", "{},{},text"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.path);
    CHECK(found(row.path) == row.words);
  }
}

TEST_CASE("numbers are read as the source writes them") {
  const Source source{.name = "r.yaml", .text = "a: {b: 1.50}\n"};
  const auto document = read_document(source, Syntax::yaml);
  REQUIRE(document);
  const auto all =
      find_path({document->root(), document->place().value, {}}, "a.b");
  REQUIRE(all.size() == 1);
  CHECK(words_of(all.front(), source) == "1.50");
}

TEST_CASE("a path may go up from an item") {
  const auto document = read_document(kSource, Syntax::json);
  REQUIRE(document);
  const auto items =
      find_path({document->root(), document->place().value, {}}, "list[].in[]");
  REQUIRE(items.size() == 1);
  const auto up = find_path(items.front(), "../../n");
  REQUIRE(up.size() == 1);
  CHECK(up.front().value.integer() == 1);
}
