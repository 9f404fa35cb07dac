// SPDX-License-Identifier: EUPL-1.2
// A second reading, by what the first one learned, says what the first one
// said.
#include <doctest/doctest.h>

#include <charconv>
#include <random>
#include <string>

#include "charta/doc/json_bytes.h"
#include "doc/show.h"

namespace charta {
namespace {

constexpr const char* kEveryday =
    R"({"a":1,"b":"text","c":true,"d":{"e":false},"f":[1,2],"g":0,"h":"end of it"})";

// What stands in place of a member's value, and behind it.
constexpr const char* kValues[] = {
    "0",
    "00",
    "01",
    "-1",
    "-0",
    "12345678901234",
    "123456789012345",
    "1234567890123456",
    "12345678901234567890",
    "99999999999999999999",
    "1.5",
    "0.5",
    "00.5",
    "8.030",
    "1.",
    "1.5.",
    "1.5x",
    "1.5e3",
    "-1.5",
    "99999999.999999",
    "999999999.999999",
    "1234567890.123456",
    "0.00000000000001",
    "1e2",
    "1x",
    "+1",
    ".5",
    "true",
    "truex",
    "tru",
    "True",
    "false",
    "falsey",
    "null",
    "nul",
    R"("")",
    R"("é’")",
    R"("a\"b")",
    R"("a\u0041")",
    R"("a\q")",
    "\"a\tb\"",
    R"("no end)",
    "{}",
    "[]",
    R"({"e":1,"e":2})",
    " 1",
    "1 ",
    "",
};

// The double that the standard library reads.
double nearest(const std::string& text) {
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::string both(const std::string& text, KeyNames& names, bool lent) {
  const Source source{.name = "test", .text = text};
  const auto document =
      read_document(source, Syntax::json, Limits{}, lent ? &names : nullptr);
  return show(document) + (document ? places_of(*document) : std::string());
}

TEST_CASE("values of all kinds are read alike where keys are guessed") {
  KeyNames names;
  REQUIRE(read_document({.name = "test", .text = kEveryday}, Syntax::json,
                        Limits{}, &names));
  for (const std::string value : kValues) {
    for (const std::string& text :
         {R"({"a":)" + value + R"(,"b":"text","c":true,"d":{"e":false}})",
          R"({"a":1,"b":)" + value + R"(,"c":true,"g":0,"h":"end of it"})",
          R"({"a":1,"b":"text","c":)" + value + "}",
          R"({"a":1,"b":"text","d":{"e":)" + value + R"(},"h":"a long text"})",
          R"({"a":1 ,"b":)" + value + R"( , "c" : true,"h":"a long text"})",
          R"({"a":1,"b":)" + value + R"(,})"}) {
      CAPTURE(text);
      CHECK(both(text, names, true) == both(text, names, false));
    }
  }
}

TEST_CASE("keys in another order, twice or left out are read alike") {
  KeyNames names;
  REQUIRE(read_document({.name = "test", .text = kEveryday}, Syntax::json,
                        Limits{}, &names));
  for (
      const std::string text : {
          R"({"b":1,"a":2,"c":3,"b":4,"h":"a text to look ahead to, and on"})",
          R"({"a":1,"a":2,"h":"a text to look ahead to, and on and on and on"})",
          R"({"a":1,"h":"two, three and more are left out, and on and on"})",
          R"({"a":1,"d":{"a":1,"e":2,"a":3},"a":4,"h":"and on and on and on"})",
          R"({"a":1,"ab":2,"a":3,"h":"a text to look ahead to, and on, and on"})",
          R"({"a":1,"b:":2,"b\"":3,"h":"a text to look ahead to, and on, on"})",
          R"({"a":1,"b":2)",
          R"({"a":1,"b)",
          R"({"a":1,)",
      }) {
    CAPTURE(text);
    for (int round = 0; round < 2; ++round) {
      CHECK(both(text, names, true) == both(text, names, false));
    }
  }
}

// Each limit cuts at the same byte.
TEST_CASE("limits end a reading where they ended it") {
  const Source source{.name = "test", .text = kEveryday};
  for (std::uint32_t most = 0; most < 14; ++most) {
    for (const Limits& limits :
         {Limits{.nodes = most}, Limits{.scalar_bytes = most},
          Limits{.keys_per_map = most}, Limits{.number_bytes = most},
          Limits{.key_bytes = most}, Limits{.depth = most}}) {
      KeyNames names;
      REQUIRE(read_document(source, Syntax::json, Limits{}, &names));
      CAPTURE(most);
      CHECK(show(read_document(source, Syntax::json, limits, &names)) ==
            show(read_document(source, Syntax::json, limits)));
    }
  }
}

}  // namespace
TEST_CASE("short numbers are the nearest doubles") {
  std::mt19937_64 random(3);
  for (int i = 0; i < 200'000; ++i) {
    std::string text = std::to_string(random() >> (14 + random() % 50));
    text.resize(std::min<std::size_t>(text.size(), 14));
    const std::size_t point = 1 + random() % text.size();
    if (point < text.size()) text.insert(point, ".");
    const std::string padded = text + ",";
    Value value;
    const char* const end =
        short_number(padded.data(), padded.data() + padded.size(), value);
    if (text.size() > 1 && text[0] == '0' && text[1] != '.') continue;
    CAPTURE(text);
    REQUIRE(end == padded.data() + text.size());
    const double read = value.is(Kind::real)
                            ? value.real()
                            : static_cast<double>(value.integer());
    REQUIRE(read == nearest(text));
  }
}

}  // namespace charta
