// SPDX-License-Identifier: EUPL-1.2
// The parser's place among the tokens, its complaints, and how it finds its
// way again after one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "charta/cel/issue.h"
#include "charta/cel/token.h"

namespace charta::cel {

// Reads tokens one after the other. After a syntax error all others are
// swallowed until a token is taken again, so that one slip is told once.
class TokenCursor {
 public:
  TokenCursor(std::string_view text, std::vector<Token> tokens, Issues& issues,
              std::size_t max_issues)
      : text_(text),
        tokens_(std::move(tokens)),
        issues_(issues),
        max_issues_(max_issues) {}

  // After stop() there is only `end`, so that every caller unwinds.
  const Token& peek(std::size_t ahead = 0) const;
  Token take();
  bool at(TokenKind kind) const { return peek().kind == kind; }
  bool accept(TokenKind kind);
  // Takes that token, if need be behind one that is too many; else complains
  // that it was expected. `name` is how messages call it.
  bool expect(TokenKind kind, std::string_view name);

  std::string_view text(const Token& token) const;
  std::uint32_t begin() const { return peek().at.begin; }
  // The end of the token that was taken last.
  std::uint32_t last_end() const { return last_end_; }

  // A fault that is not the grammar's: always told.
  void report(Span at, std::string text);
  void mismatched(std::string_view expected);
  // Complains of the token and passes over it.
  void extraneous(std::string_view expected);
  // Passes over tokens until one for which `stops` holds.
  void skip_to(bool (*stops)(TokenKind));

  void stop() { stopped_ = true; }
  bool stopped() const { return stopped_; }

 private:
  void complain(std::string_view what, std::string_view expected);

  std::string_view text_;
  std::vector<Token> tokens_;
  Issues& issues_;
  std::size_t max_issues_;
  std::size_t at_ = 0;
  std::uint32_t last_end_ = 0;
  int recoveries_ = 0;
  bool panic_ = false;
  bool stopped_ = false;
};

}  // namespace charta::cel
