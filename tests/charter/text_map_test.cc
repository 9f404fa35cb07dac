// SPDX-License-Identifier: EUPL-1.2
// Bytes of a decoded text back to bytes of the file.
#include "charta/charter/text_map.h"

#include <doctest/doctest.h>

#include <string>

namespace charta {
namespace {

struct Row {
  std::string name;
  std::string raw;
  std::string text;
};

// Each `@` of `text` stands before a byte that `raw` marks by an `@` too.
std::string without_signs(const std::string& marked) {
  std::string plain;
  for (const char c : marked) {
    if (c != '@') plain += c;
  }
  return plain;
}

std::vector<std::uint32_t> signs(const std::string& marked) {
  std::vector<std::uint32_t> at;
  std::uint32_t byte = 0;
  for (const char c : marked) {
    if (c == '@') {
      at.push_back(byte);
    } else {
      ++byte;
    }
  }
  return at;
}

const Row kRows[] = {
    {"plain", "a @== b", "a @== b"},
    {"single quotes", "'a @== b'", "a @== b"},
    {"double quotes", "\"a @== b\"", "a @== b"},
    {"a doubled quote", "'a == ''@b'' @c'", "a == '@b' @c"},
    {"a doubled quote first", "'''@é'' == '''' && @b'", "'@é' == '' && @b"},
    {"doubled quotes around", "'''a'' == ''@b'''", "'a' == '@b'"},
    {"an escaped quote", R"("a == \"@b\" @c")", R"(a == "@b" @c)"},
    {"an escape itself", R"("a@\n@b@\\@c")", "a@\n@b@\\@c"},
    {"short code", R"("\x41@\u00e9@b")", "A@é@b"},
    {"a pair of JSON", R"("\ud83d\ude00@b")", "😀@b"},
    {"a long code", R"("\U0001F600@b")", "😀@b"},
    {"accents", "é@é@x", "é@é@x"},
    {"literal block", "|\n    @a\n      @b\n    @c", "@a\n  @b\n@c"},
    {"literal with end", "|\n    a @b\n", "a @b\n"},
    {"literal, chomped", "|-\n    a\n\n    @b\n", "a\n\n@b"},
    {"folded block", ">-\n    a &&\n    @b\n    @c", "a && @b @c"},
    {"folded, empty line", ">\n  a\n\n  @b\n", "a\n@b\n"},
    {"folded with CR LF", ">-\r\n  a\r\n  @b\r\n", "a @b"},
    {"block with indicator", "|2-\n    a\n  @b", "  a\n@b"},
    {"plain over lines", "a ||\n    @b ||\n  @c", "a || @b || @c"},
    {"quotes over lines", "\"a\n   @b\\\n   @c\"", "a @bc"},
    {"TOML in three quotes", "\"\"\"\na\n@b\"\"\"", "a\n@b"},
    {"TOML literal", "'''a\n@b'''", "a\n@b"},
};

TEST_CASE("a byte of the text is a byte of the file") {
  for (const Row& row : kRows) {
    CAPTURE(row.name);
    const std::string prefix = "k: ";
    const Source source{"f", prefix + without_signs(row.raw) + "\n"};
    const std::string text = without_signs(row.text);
    const auto size = static_cast<std::uint32_t>(source.text.size() - 1);
    const Place place{.value = {3, size}};
    const Document document(source, Arena(1024), Value::of(text), place);
    const CharterFile sheet(document);
    const TextMap map(Node::root(sheet));
    std::vector<std::uint32_t> wanted = signs(row.raw);
    const std::vector<std::uint32_t> asked = signs(row.text);
    if (asked.size() < wanted.size()) wanted.resize(asked.size());
    REQUIRE(asked.size() == wanted.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
      CAPTURE(asked[i]);
      CHECK(map.source({asked[i], asked[i] + 1}).begin == wanted[i] + 3);
    }
  }
}

TEST_CASE("what cannot be followed is the whole scalar") {
  const Source source{"f", "k: *alias\n"};
  const Place place{.value = {3, 9}};
  const std::string text = "a == b";
  const Document document(source, Arena(64), Value::of(text), place);
  const CharterFile sheet(document);
  const TextMap map(Node::root(sheet));
  CHECK(map.source({2, 4}) == Span{3, 9});
  CHECK(map.pieces({0, 6}).empty());
}

TEST_CASE("pieces begin anew on each line") {
  const Source source{"f", "k: >-\n  é a &&\n    b\n"};
  const Place place{.value = {3, 23}};
  const std::string text = "é a && b";
  const Document document(source, Arena(64), Value::of(text), place);
  const CharterFile sheet(document);
  const std::vector<TextPiece> pieces =
      TextMap(Node::root(sheet)).pieces({0, 9});
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].byte == 0);
  CHECK(pieces[0].line == 2);
  CHECK(pieces[0].column == 3);
  CHECK(pieces[1].byte == 8);
  CHECK(pieces[1].line == 3);
  CHECK(pieces[1].column == 5);
}

}  // namespace
}  // namespace charta
