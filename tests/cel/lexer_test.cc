// SPDX-License-Identifier: EUPL-1.2
#include "charta/cel/lexer.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace charta::cel;

namespace {

struct Row {
  std::string text{};
  std::vector<std::string> tokens{};
  std::size_t issues = 0;
};

}  // namespace

TEST_CASE("the longest token wins, and what is none is left out") {
  const std::vector<Row> rows{
      {"a.b", {"a", ".", "b"}},
      {"install in x", {"install", "in", "x"}},
      {"42.charAt(2)", {"42", ".", "charAt", "(", "2", ")"}},
      {"5. + .5 + 1e5 + 1.5e-3u",
       {"5", ".", "+", ".5", "+", "1e5", "+", "1.5e-3", "u"}},
      {"0x1Fu 0X1F 0xg", {"0x1Fu", "0", "X1F", "0", "xg"}},
      {"1 // one\n2", {"1", "2"}},
      {"// nothing", {}},
      {"r'\\' b'x' Br'' rb''", {"r'\\'", "b'x'", "Br''", "rb", "''"}},
      {"'''a'b\nc'''", {"'''a'b\nc'''"}},
      {"''' open", {"''"}, 1},
      {"a.`b-c d`", {"a", ".", "`b-c d`"}},
      {"a = b", {"a", "b"}, 1},
      {"'a\nb'", {"b"}, 2},
      {"'\\d'", {}, 2},
      {"é", {}, 1},
      {"<= < >= > == != !", {"<=", "<", ">=", ">", "==", "!=", "!"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    Issues issues;
    std::vector<std::string> got;
    for (const Token& token : lex(row.text, issues, 100)) {
      if (token.kind == TokenKind::end) break;
      got.push_back(
          row.text.substr(token.at.begin, token.at.end - token.at.begin));
    }
    CHECK(got == row.tokens);
    CHECK(issues.size() == row.issues);
  }
}
