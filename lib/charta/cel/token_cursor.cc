// SPDX-License-Identifier: EUPL-1.2
// The words are those of the reference parser, but for its lists of tokens.
#include "charta/cel/token_cursor.h"

#include <algorithm>

namespace charta::cel {
namespace {

constexpr int kMaxRecoveries = 30;

}  // namespace

const Token& TokenCursor::peek(std::size_t ahead) const {
  if (stopped_) return tokens_.back();
  return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
}

Token TokenCursor::take() {
  const Token token = peek();
  last_end_ = token.at.end;
  panic_ = false;
  if (at_ + 1 < tokens_.size()) ++at_;
  return token;
}

bool TokenCursor::accept(TokenKind kind) {
  if (!at(kind)) return false;
  take();
  return true;
}

bool TokenCursor::expect(TokenKind kind, std::string_view name) {
  if (accept(kind)) return true;
  if (!at(TokenKind::end) && peek(1).kind == kind) {
    extraneous(name);
    return accept(kind);
  }
  mismatched(name);
  return false;
}

std::string_view TokenCursor::text(const Token& token) const {
  if (token.kind == TokenKind::end) return "<EOF>";
  return text_.substr(token.at.begin, token.at.end - token.at.begin);
}

void TokenCursor::report(Span at, std::string text) {
  if (issues_.size() >= max_issues_) stop();
  if (stopped_) return;
  issues_.push_back({.at = at, .text = std::move(text)});
}

void TokenCursor::mismatched(std::string_view expected) {
  complain("mismatched", expected);
}

void TokenCursor::extraneous(std::string_view expected) {
  complain("extraneous", expected);
  if (at_ + 1 < tokens_.size()) ++at_;
}

void TokenCursor::skip_to(bool (*stops)(TokenKind)) {
  while (!at(TokenKind::end) && !stops(peek().kind)) ++at_;
}

void TokenCursor::complain(std::string_view what, std::string_view expected) {
  if (panic_) return;
  panic_ = true;
  const Token& token = peek();
  report(token.at, "Syntax error: " + std::string(what) + " input '" +
                       std::string(text(token)) + "' expecting " +
                       std::string(expected));
  if (++recoveries_ <= kMaxRecoveries) return;
  report(token.at, "Syntax error: error recovery attempt limit exceeded: " +
                       std::to_string(kMaxRecoveries));
  stop();
}

}  // namespace charta::cel
