// SPDX-License-Identifier: EUPL-1.2
// To add a case: a row.
#include "charta/base/utf8.h"

#include <doctest/doctest.h>

#include <string>

namespace charta {
namespace {

using namespace std::string_view_literals;

TEST_CASE("the offset of the first ill-formed byte") {
  struct Row {
    std::string_view text;
    std::size_t valid;
  };
  const Row rows[] = {
      {""sv, 0},
      {"ascii only, longer than eight"sv, 29},
      {"d\xC3\xA9j\xC3\xA0 vu, na\xC3\xAFve"sv, 17},
      {"a\x80"sv, 1},
      {"ab\xC3"sv, 2},
      {"ab\xC3z"sv, 2},
      {"12345678\xE9t\xE9"sv, 8},
      {"\xC0\xAF"sv, 0},
      {"\xC1\xBF"sv, 0},
      {"\xE0\x9F\xBF"sv, 0},
      {"\xE0\xA0\x80"sv, 3},
      {"\xED\x9F\xBF"sv, 3},
      {"\xED\xA0\x80"sv, 0},
      {"\xEF\xBF\xBF"sv, 3},
      {"\xE2\x82"sv, 0},
      {"\xF0\x8F\xBF\xBF"sv, 0},
      {"\xF0\x90\x80\x80"sv, 4},
      {"\xF4\x8F\xBF\xBF"sv, 4},
      {"\xF4\x90\x80\x80"sv, 0},
      {"\xF5\x80\x80\x80"sv, 0},
      {"\xF0\x9F\x98"sv, 0},
      {"\0x"sv, 2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(valid_utf8(row.text) == row.valid);
  }
}

TEST_CASE("every code point comes back from its bytes") {
  for (char32_t point = 0; point <= 0x10FFFF; ++point) {
    if (point >= 0xD800 && point <= 0xDFFF) continue;
    char bytes[4];
    const std::uint32_t size = encode_utf8(point, bytes);
    const CodePoint back = decode_utf8({bytes, size}, 0);
    if (back.point != point || back.size != size) {
      FAIL("code point " << static_cast<std::uint32_t>(point));
    }
  }
}

TEST_CASE("code points are counted, not bytes") {
  CHECK(count_utf8("") == 0);
  CHECK(count_utf8("d\xC3\xA9j\xC3\xA0") == 4);
  CHECK(count_utf8("\xF0\x9F\x98\x80!") == 2);
}

TEST_CASE("code points of texts of any size are counted") {
  for (const std::string point :
       {"a", "\xC3\xA9", "\xE2\x80\x99", "\xF0\x9F\x98\x80"}) {
    std::string text;
    for (std::size_t count = 0; count < 40; ++count) {
      CHECK(count_utf8(text) == count);
      CHECK(count_utf8(text + "aaa") == count + 3);
      text += point;
    }
  }
}

TEST_CASE("eight bytes at once see what one at a time would") {
  for (unsigned byte = 0; byte < 256; ++byte) {
    for (unsigned place = 0; place < 8; ++place) {
      std::string text = "aaaaaaaa";
      text[place] = static_cast<char>(byte);
      const std::uint64_t word = swar::load(text.data());
      CHECK((swar::has(word, '"') != 0) == (byte == '"'));
      CHECK((swar::below(word, 0x20) != 0) == (byte < 0x20));
      CHECK((swar::below_or_high(word, 0x20) != 0) ==
            (byte < 0x20 || byte >= 0x80));
    }
  }
}

}  // namespace
}  // namespace charta
