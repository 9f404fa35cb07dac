// SPDX-License-Identifier: EUPL-1.2
// Pieces against strings built byte by byte.
#include "charta/report/json_piece.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace charta {
namespace {

// The same, one byte at a time.
std::size_t run_by_bytes(std::string_view text) {
  std::size_t size = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte >= 0x7F || c == '"' || c == '\\') break;
    ++size;
  }
  return size;
}

TEST_CASE("a plain run ends at the first byte that JSON writes otherwise") {
  for (int odd = 0; odd < 256; ++odd) {
    for (std::size_t at = 0; at < 20; ++at) {
      std::string text(20, 'a');
      text[at] = static_cast<char>(odd);
      CHECK(plain_run(text) == run_by_bytes(text));
      CHECK(JsonPiece::plain(text) == (run_by_bytes(text) == text.size()));
    }
  }
}

TEST_CASE("plain runs of random bytes") {
  std::mt19937 random(11);  // NOLINT(cert-msc51-cpp): the same each time
  for (int i = 0; i < 20'000; ++i) {
    std::string text(random() % 40, '\0');
    for (char& c : text) c = static_cast<char>(0x1C + random() % 0x68);
    CHECK(plain_run(text) == run_by_bytes(text));
  }
}

TEST_CASE("texts of every size are copied whole") {
  for (std::size_t size = 0; size <= JsonPiece::kRoom; ++size) {
    std::string text;
    for (std::size_t i = 0; i < size; ++i) {
      text += static_cast<char>('a' + i % 26);
    }
    JsonPiece piece;
    piece.put('<');
    piece.put(std::string_view(text));
    piece.put(">\n");
    CHECK(piece.text() == "<" + text + ">\n");
  }
}

TEST_CASE("numbers and fractions; what no word holds is left to others") {
  JsonPiece piece;
  piece.put(std::uint64_t{18446744073709551615U});
  CHECK(piece.put(Rational(-7)));
  CHECK(piece.put(Rational::of(2, 6)));
  CHECK(piece.text() == "18446744073709551615\"-7\"\"1/3\"");
  const Rational::Integer wide = Rational::Integer{1} << 100U;
  CHECK_FALSE(piece.put(Rational::of(wide, 3)));
  CHECK_FALSE(piece.put(Rational::of(1, wide)));
}

}  // namespace
}  // namespace charta
