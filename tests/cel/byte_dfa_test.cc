// SPDX-License-Identifier: EUPL-1.2
// Plain patterns beside RE2, which finds by itself: both must say the same of
// every text.
#include "charta/cel/byte_dfa.h"

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <random>
#include <string>
#include <string_view>

#include "charta/cel/regex.h"

namespace {

using charta::cel::ByteDfa;
using charta::cel::plain_pattern;
using charta::cel::Regex;

std::optional<ByteDfa> dfa_of(std::string_view pattern) {
  const auto plain = plain_pattern(pattern);
  return plain ? ByteDfa::of(*plain) : std::nullopt;
}

// RE2's own word.
bool found(const Regex& regex, std::string_view text) {
  std::array<std::string_view, 1> match{};
  return regex.find(text, 0, match);
}

// Texts up to so many characters, all of them.
template <typename Visit>
void every_text(std::string_view alphabet, std::size_t longest, Visit visit) {
  std::string text;
  const auto grow = [&](const auto& self) -> void {
    visit(text);
    if (text.size() == longest) return;
    for (const char c : alphabet) {
      text.push_back(c);
      self(self);
      text.pop_back();
    }
  };
  grow(grow);
}

constexpr std::array kPlain = {
    "",
    "^$",
    "$",
    "^",
    "a",
    "^a",
    "a$",
    "^a$",
    "ab",
    "a|b",
    "^(a|b)$",
    "^(?:a|bb)*$",
    "a*",
    "^a*",
    "a*$",
    "^a*$",
    "a+b",
    "^a?b$",
    "^a{2}$",
    "^a{1,3}b$",
    "^a{2,}$",
    "a{0}b",
    "^(ab?){2,3}$",
    "^a*?b$",
    ".b",
    "^.$",
    "^.*b$",
    "[ab]-",
    "^[^a]$",
    "[^a-b]$",
    "^[-a]$",
    "^[a-]$",
    "^[^-a]$",
    "^[a\\-b]$",
    "\\.",
    "^\\d$",
    "\\w",
    "^\\s$",
    "[\\d.]",
    "^(|a)b$",
    "((a)(b|))*",
    "^[a-z][a-z0-9-]{2,40}$",
    "(a|b){2}\n",
    "^[^@ ]+@[^@ ]+[.][a-z]{2,}$",
    "^https://",
};

// Right for RE2, and no matter for a table.
constexpr std::array kOther = {
    "a{00,2}", "a{2,04}", "a{01}",       "é",    "(?i)a", "(?P<n>a)",
    "\\ba",    "\\pL",    "[[:alpha:]]", "a{2",  "a$b",   "^a|b$",
    "(^a)",    "]",       "a{,2}",       "[]a]", "\\x41", "\\D",
    "[\\w-a]", "}",       "(a{9}){9}",   "\\Aa", "a\\z",
};

// A pattern of the grammar that both know, and a few signs that only RE2 does.
class Patterns {
 public:
  std::string pattern() {
    const std::string all = alternatives(0);
    return (below(3) == 0 ? "^" : "") + all + (below(3) == 0 ? "$" : "");
  }
  std::string text() {
    constexpr std::array kParts = {"a", "b", "-", ".", "0", "\n", " ", "é"};
    std::string text;
    for (std::size_t left = below(9); left > 0; --left) {
      text += kParts.at(below(kParts.size() - (below(6) == 0 ? 0 : 1)));
    }
    return text;
  }

 private:
  std::size_t below(std::size_t end) { return random_() % end; }
  std::string alternatives(int depth) {
    std::string all = sequence(depth);
    while (below(5) == 0) all += "|" + sequence(depth);
    return all;
  }
  std::string sequence(int depth) {
    std::string all;
    for (std::size_t left = below(4); left > 0; --left) {
      all += one(depth) + quantifier();
    }
    return all;
  }
  std::string one(int depth) {
    constexpr std::array kOnes = {
        "a",    "b",   "-",   "\\.",    ".",     "[ab]", "[^a]", "[a-b0]",
        "[b-]", "\\d", "\\s", "[^\\w]", "[.-a]", "\n",   "\\w",  "[-.]",
    };
    if (depth < 3 && below(4) == 0) {
      return (below(2) == 0 ? "(" : "(?:") + alternatives(depth + 1) + ")";
    }
    return kOnes.at(below(kOnes.size()));
  }
  std::string quantifier() {
    constexpr std::array kAll = {"*",     "+",    "?",  "{2}", "{1,3}",
                                 "{0,2}", "{2,}", "*?", "{0}"};
    return below(2) == 0 ? "" : kAll.at(below(kAll.size()));
  }

  std::mt19937_64 random_{11};
};

}  // namespace

TEST_CASE("plain patterns match what RE2 matches, whatever the text") {
  for (const std::string_view pattern : kPlain) {
    CAPTURE(pattern);
    const auto dfa = dfa_of(pattern);
    REQUIRE(dfa);
    const auto re2 = Regex::compile(pattern, {});
    REQUIRE(re2.regex);
    std::string wrong;
    every_text("ab-.0@\n", 5, [&](const std::string& text) {
      const auto known = dfa->matches(text);
      if (known != found(*re2.regex, text)) wrong = "'" + text + "'";
    });
    CHECK(wrong.empty());
  }
}

TEST_CASE("patterns of any doubt are left to RE2") {
  for (const std::string_view pattern : kOther) {
    CAPTURE(pattern);
    CHECK(Regex::compile(pattern, {}).regex);
    CHECK_FALSE(dfa_of(pattern));
  }
}

TEST_CASE("a table never grows beyond its numbers") {
  CHECK_FALSE(dfa_of("(a|b)*a(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)"));
  CHECK_FALSE(dfa_of("a{65}"));
  CHECK(dfa_of("a{64}"));
  CHECK_FALSE(dfa_of("((((((((((((((((((a))))))))))))))))))"));
  CHECK_FALSE(dfa_of("((((){40}){40}){40}){40}"));
}

TEST_CASE("what hangs on other characters than ASCII is left to RE2") {
  const auto dfa = dfa_of("^a[^b]{2}$");
  REQUIRE(dfa);
  CHECK_FALSE(dfa->matches("aéc").has_value());
  CHECK(dfa->matches("bé") == false);
  CHECK(dfa_of("^https://")->matches("https://é") == true);
  CHECK(Regex::compile("^a[^b]{2}$", {}).regex->matches("aéc"));
}

TEST_CASE("made patterns match what RE2 matches") {
  Patterns patterns;
  int plain = 0;
  for (int i = 0; i < 5000; ++i) {
    const std::string pattern = patterns.pattern();
    const auto re2 = Regex::compile(pattern, {});
    if (re2.regex == nullptr) continue;
    plain += dfa_of(pattern) ? 1 : 0;
    std::string wrong;
    for (int j = 0; j < 20; ++j) {
      const std::string text = patterns.text();
      if (re2.regex->matches(text) != found(*re2.regex, text)) wrong = text;
    }
    CAPTURE(pattern);
    CHECK(wrong.empty());
  }
  CHECK(plain > 3000);
}
