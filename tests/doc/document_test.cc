// SPDX-License-Identifier: EUPL-1.2
#include "charta/doc/document.h"

#include <doctest/doctest.h>

#include "charta/doc/read.h"

namespace charta {
namespace {

// `line:column` of the first value of each document.
std::string places(const std::string& text, Syntax syntax) {
  const Source source{.name = "t", .text = text, .first_line = 5};
  std::string out;
  for (const auto& document : read_documents(source, syntax)) {
    if (!document) return "refused";
    const Place& place = document->root().map().evidence->places[0];
    const Mark mark = document->mark(place.value);
    out += std::to_string(mark.line) + ":" + std::to_string(mark.column) + " ";
  }
  return out;
}

TEST_CASE("documents behind the first keep their places") {
  CHECK(places("# é\na: 1\n---\nbé: 2\r\n--- # c\r\nc:\n - 3\n",
               Syntax::yaml) == "6:4 8:5 11:2 ");
  CHECK(places("[{\"a\": 1}, {\"é\":\n 2},\n{\"c\": 3}]", Syntax::json) ==
        "5:8 6:2 7:7 ");
}

TEST_CASE("the last of many documents has its place too") {
  std::string text;
  for (int i = 0; i < 9'000; ++i) text += "---\na: 1\nb: deux\n";
  CHECK(places(text, Syntax::yaml).ends_with(" 27003:4 "));
}

TEST_CASE("many tag handles are bounded") {
  std::string text;
  for (int i = 0; i < 2'000; ++i) {
    text += "%TAG !a" + std::to_string(i) + "! b\n";
  }
  const Source source{.name = "t", .text = text + "---\nx\n"};
  const Result<Document> document = read_document(source, Syntax::yaml);
  REQUIRE_FALSE(document.has_value());
  CHECK(document.error().front().code == Code::limit_exceeded);
}

}  // namespace
}  // namespace charta
