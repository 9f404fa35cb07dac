// SPDX-License-Identifier: EUPL-1.2
#include "charta/doc/key_names.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <random>
#include <set>
#include <string>
#include <vector>

#include "doc/show.h"

namespace charta {
namespace {

constexpr auto kRoot = KeyNames::kRoot;
constexpr auto kNone = KeyNames::kNone;

Source source_of(std::string text) {
  return {.name = "test", .text = std::move(text)};
}

TEST_CASE("a key has one name below one mapping, another elsewhere") {
  KeyNames names;
  const auto a = names.of(kRoot, kNone, "a");
  const auto b = names.of(kRoot, a, "b");
  const auto below = names.of(a, kNone, "b");
  CHECK(std::set{kNone, kRoot, a, b, below}.size() == 5);
  CHECK(names.of(kRoot, b, "a") == a);
  CHECK(names.of(kRoot, kNone, "b") == b);
  CHECK(names.of(a, below, "b") == below);
}

TEST_CASE("what followed last time is guessed") {
  KeyNames names;
  CHECK(names.guess(kRoot, kNone).name == kNone);
  const auto a = names.of(kRoot, kNone, "a");
  const auto b = names.of(kRoot, a, "b");
  CHECK(names.guess(kRoot, kNone).name == a);
  CHECK(names.guess(kRoot, a).name == b);
  CHECK(names.guess(kRoot, b).name == kNone);
  const auto c = names.of(kRoot, a, "c");
  CHECK(names.guess(kRoot, a).name == c);
  CHECK(names.guess(kRoot, a).size == 1);
}

TEST_CASE("what JSON would escape is never guessed") {
  for (const std::string key : {"a\"", "\\", "a\nb", "\"", "\"\":"}) {
    CAPTURE(key);
    KeyNames names;
    CHECK(names.of(kRoot, kNone, key) != kNone);
    CHECK(names.guess(kRoot, kNone).name == kNone);
  }
}

TEST_CASE("long keys have no name, and names end somewhere") {
  KeyNames names;
  const std::string longest(KeyNames::kLongest, 'k');
  CHECK(names.of(kRoot, kNone, longest) != kNone);
  CHECK(names.of(kRoot, kNone, longest + "k") == kNone);
  std::size_t named = 0;
  for (std::size_t i = 0; i < 3 * KeyNames::kMost; ++i) {
    if (names.of(kRoot, kNone, std::to_string(i)) != kNone) ++named;
  }
  CHECK(named > KeyNames::kMost / 2);
  CHECK(named < KeyNames::kMost);
  CHECK(names.of(kRoot, kNone, longest) != kNone);
}

TEST_CASE("repeats are told within a mapping alone") {
  KeyNames names;
  const auto a = names.of(kRoot, kNone, "a");
  names.begin_mapping();
  CHECK_FALSE(names.met(a));
  CHECK(names.met(a));
  names.begin_mapping();
  CHECK_FALSE(names.met(a));
}

TEST_CASE("keys that are left out stay likely") {
  KeyNames names;
  const auto a = names.of(kRoot, kNone, "a");
  const auto b = names.of(kRoot, a, "b");
  const auto c = names.of(kRoot, b, "c");
  CHECK(names.of(kRoot, a, "c") == c);
  CHECK(names.guess(kRoot, a).name == b);
  const auto between = names.of(kRoot, a, "new");
  CHECK(names.guess(kRoot, a).name == between);
  CHECK(names.guess(kRoot, between).name == b);
}

TEST_CASE("mappings in a list share their names") {
  KeyNames names;
  const Source source =
      source_of(R"({"l":[{"a":1,"b":2},{"b":3,"a":4}],"a":5})");
  const auto document = read_document(source, Syntax::json, {}, &names);
  REQUIRE(document);
  const Map& root = document->root().map();
  const List& list = root.find("l")->list();
  const Map& one = list.items[0].map();
  const Map& two = list.items[1].map();
  REQUIRE(one.names != nullptr);
  CHECK(one.names[0] == two.names[1]);
  CHECK(one.names[1] == two.names[0]);
  CHECK(one.names[0] != root.names[1]);
}

// Keys below an escaped or long key stand in mappings that have no names.
TEST_CASE("a mapping has names for all its keys, or none") {
  KeyNames names;
  const std::string key(KeyNames::kLongest + 1, 'k');
  const Source source =
      source_of(R"({"a":1,")" + key + R"(":{"b":2},"c":{"d":3}})");
  const auto document = read_document(source, Syntax::json, {}, &names);
  REQUIRE(document);
  const Map& root = document->root().map();
  CHECK(root.names == nullptr);
  CHECK(root.entries[1].value.map().names == nullptr);
  CHECK(root.find("c")->map().find("d")->integer() == 3);
}

// A text of few keys, so that many stand twice, in an order that changes.
class Mutant {
 public:
  explicit Mutant(unsigned seed) : random_(seed) {}

  std::string value(int depth) {
    const std::size_t kind = depth == 0 ? 2 : pick(4);
    if (kind > 1) return pick(2) == 0 ? "1" : R"("é\"x")";
    std::string text(1, kind == 0 ? '{' : '[');
    for (std::size_t i = pick(6); i > 0; --i) {
      if (kind == 0) text += key();
      text += value(depth - 1);
      if (i > 1) text += pick(9) == 0 ? " ,\n" : ",";
    }
    return text + (kind == 0 ? '}' : ']');
  }

 private:
  std::size_t pick(std::size_t most) { return random_() % most; }
  std::string key() {
    static const std::vector<std::string> kKeys = {
        R"("a")",
        R"("b")",
        R"("a\u0062")",
        R"("ab")",
        R"("é")",
        R"("e)",
        R"("a\"")",
        R"("")",
        R"("a":")",
        R"("c")",
        R"("dd")",
        R"("e\n")",
        R"("longer key than a head holds, by far")",
        R"("b")",
        R"("ab\\")",
        R"("a ")",
        R"("trois")"};
    const std::string& key = kKeys[pick(kKeys.size())];
    return key + (pick(9) == 0 ? " :  " : ":");
  }

  std::mt19937 random_;
};

TEST_CASE("names change nothing of what is read") {
  KeyNames names;
  std::size_t read = 0;
  std::size_t refused = 0;
  for (unsigned seed = 0; seed < 3000; ++seed) {
    const Source source = source_of(Mutant(seed).value(4));
    CAPTURE(source.text);
    const auto plain = read_document(source, Syntax::json);
    const auto named = read_document(source, Syntax::json, {}, &names);
    ++(plain ? read : refused);
    REQUIRE(show(plain) == show(named));
    if (plain) REQUIRE(places_of(*plain) == places_of(*named));
    const auto yaml = read_document(source, Syntax::yaml);
    REQUIRE(show(yaml) ==
            show(read_document(source, Syntax::yaml, {}, &names)));
  }
  CHECK(read > 300);
  CHECK(refused > 300);
}

std::string mapping(int keys) {
  std::string text = "{";
  for (int i = 0; i < keys; ++i) text += fmt::format(R"("k{}":{},)", i, i);
  return text + R"("k0":0})";
}

TEST_CASE("the second of two keys is refused in mappings of any size") {
  KeyNames names;
  for (const int keys : {1, 7, 8, 9, 31, 32, 33, 200}) {
    CAPTURE(keys);
    const Source source = source_of(mapping(keys));
    const std::string plain = show(read_document(source, Syntax::json));
    CHECK(plain.find("k0") != std::string::npos);
    for (int round = 0; round < 2; ++round) {
      CHECK(show(read_document(source, Syntax::json, {}, &names)) == plain);
    }
  }
}

TEST_CASE("limits hold for keys that are guessed") {
  KeyNames names;
  const Source source = source_of(R"({"a":1,"b":2,"c":3})");
  REQUIRE(read_document(source, Syntax::json, {}, &names));
  for (const Limits& limits : {Limits{.keys_per_map = 2},
                               Limits{.key_bytes = 0}, Limits{.nodes = 3}}) {
    const auto plain = read_document(source, Syntax::json, limits);
    CHECK(!plain);
    CHECK(show(read_document(source, Syntax::json, limits, &names)) ==
          show(plain));
  }
}

}  // namespace
}  // namespace charta
