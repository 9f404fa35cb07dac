// SPDX-License-Identifier: EUPL-1.2
// What positions a plain pattern has. Whether they match as RE2 does is asked
// in byte_dfa_test.cc.
#include "charta/cel/regex_positions.h"

#include <doctest/doctest.h>

#include <bit>
#include <string>
#include <string_view>

namespace {

using charta::cel::plain_pattern;
using charta::cel::PlainPattern;
using charta::cel::Positions;

// The positions at which some character may stand.
Positions all_of(const PlainPattern& pattern) {
  Positions all = 0;
  for (const Positions one : pattern.at) all |= one;
  return all;
}

// In words: how many positions, the first and the last by number, and whether
// the pattern is empty, begins or ends a text.
std::string words(std::string_view text) {
  const auto pattern = plain_pattern(text);
  if (!pattern) return "other";
  const auto numbers = [](Positions positions) {
    std::string out;
    for (; positions != 0; positions &= positions - 1) {
      out += ' ' + std::to_string(std::countr_zero(positions));
    }
    return out;
  };
  return std::to_string(std::popcount(all_of(*pattern))) + " first" +
         numbers(pattern->first) + " last" + numbers(pattern->last) +
         (pattern->empty ? " empty" : "") + (pattern->begins ? " ^" : "") +
         (pattern->ends ? " $" : "");
}

}  // namespace

TEST_CASE("positions of a pattern") {
  struct Row {
    const char* pattern;
    const char* words;
  };
  const Row rows[] = {
      {"", "0 first last empty"},
      {"^$", "0 first last empty ^ $"},
      {"ab", "2 first 0 last 1"},
      {"^a|b", "other"},
      {"^(a|b)$", "2 first 0 1 last 0 1 ^ $"},
      {"ab?", "2 first 0 last 0 1"},
      {"a*b", "2 first 0 1 last 1"},
      {"a{2}", "2 first 0 last 1"},
      {"a{0,2}", "2 first 0 1 last 0 1 empty"},
      {"a{2,}", "2 first 0 last 1"},
      {"(a|)(b|)c?", "3 first 0 1 2 last 0 1 2 empty"},
      {"[a-z]{64}", "64 first 0 last 63"},
      {"[a-z]{65}", "other"},
      {"a{100}", "other"},
      {"a$b", "other"},
      {"(?i)a", "other"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.pattern));
    CHECK(words(row.pattern) == row.words);
  }
}

TEST_CASE("what may come behind a position") {
  const auto pattern = plain_pattern("a(b|c)*d");
  REQUIRE(pattern);
  CHECK(pattern->follow[0] == 0b1110);
  CHECK(pattern->follow[1] == 0b1110);
  CHECK(pattern->follow[2] == 0b1110);
  CHECK(pattern->follow[3] == 0);
}

TEST_CASE("characters of a class") {
  const auto at = [](std::string_view text, char c) {
    const auto pattern = plain_pattern(text);
    REQUIRE(pattern);
    return pattern->at[static_cast<std::size_t>(c)] != 0;
  };
  CHECK(at("[a-c-]", 'b'));
  CHECK(at("[a-c-]", '-'));
  CHECK_FALSE(at("[a-c-]", 'd'));
  CHECK_FALSE(at("[^a-c]", 'b'));
  CHECK(at("[^a-c]", '\n'));
  CHECK_FALSE(at(".", '\n'));
  CHECK(at("[\\w.]", '_'));
  CHECK(at("\\s", '\f'));
  CHECK_FALSE(at("\\s", '\v'));
  CHECK(at("\\.", '.'));
}
