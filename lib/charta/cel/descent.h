// SPDX-License-Identifier: EUPL-1.2
// The recursive descent behind parse(). Every recursion passes through
// expression(), which counts depth; chains of operators are loops.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "charta/cel/ast_builder.h"
#include "charta/cel/grammar.h"
#include "charta/cel/parser.h"
#include "charta/cel/token_cursor.h"

namespace charta::cel {

// An operand of a chain of && or ||, with all that was written of it.
struct Term {
  NodeId node = kNoNode;
  Span extent{};
};

// Reads one text; used once. REQUIRES: result.ast has its text, valid UTF-8.
class Descent {
 public:
  Descent(const ParseOptions& options, ParseResult& result);

  // Fills the result with the tree and the issues, in order of discovery.
  void run();

 private:
  // The end of the last node that was made closes every span.
  Site site(std::uint32_t begin, std::uint32_t where) const {
    return {{begin, std::max(begin, cursor_.last_end())}, where};
  }
  static Site site_of(const Token& token) { return {token.at, token.at.begin}; }
  // Every node passes through here: at a limit the parser gives up.
  NodeId made(NodeId id) {
    if (builder_.over() && !cursor_.stopped()) give_up(id);
    return id;
  }

  void give_up(NodeId id);
  std::string too_deep() const;
  std::string too_large() const;

  NodeId expression();
  NodeId conditional();
  // Operands of || or, inside them, of &&; a balanced tree, so that no chain
  // is too long for the limit on depth.
  NodeId chain(TokenKind token);
  NodeId link(TokenKind token);
  // REQUIRES: one place between every two terms.
  NodeId balance(std::string_view name, std::span<const Term> terms,
                 std::span<const std::uint32_t> places);
  NodeId binary(int least);
  // Runs of one sign; two cancel out. A minus before a number is the number's.
  NodeId unary();
  NodeId member();
  NodeId field(std::uint32_t begin, NodeId operand);
  // A field's name, quotes taken off; empty after a complaint.
  std::string_view field_name(std::uint8_t& flags);
  NodeId index(std::uint32_t begin, NodeId operand);

  NodeId primary();
  // No operand where one is needed: one token too many, or nothing to save.
  NodeId lost();
  NodeId parenthesis();
  NodeId number();
  NodeId text();
  NodeId constant();
  NodeId name();
  // Whether `a.b.c {` stands ahead.
  bool opens_structure() const;
  NodeId call(std::uint32_t begin, std::string_view name, NodeId target,
              std::uint8_t flags);
  NodeId list();
  NodeId map();
  // The colon and what follows it; false when there is none.
  bool value_of_entry(std::vector<NodeId>& values);
  NodeId structure(std::uint32_t begin, std::uint8_t flags);
  std::string_view structure_name();
  bool optional_mark();

  // Items between commas up to the closing bracket. Lists, maps and structures
  // may end in a comma, arguments may not. An item answers false when it broke
  // off.
  template <typename Item>
  void sequence(TokenKind closing, Item item) {
    const bool trailing = closing != TokenKind::right_paren;
    if (cursor_.accept(closing)) return;
    if (trailing && cursor_.accept(TokenKind::comma)) {
      close(closing);
      return;
    }
    while (true) {
      if (!item() && !cursor_.at(closing)) cursor_.skip_to(ends_item);
      if (!cursor_.at(TokenKind::comma) && close(closing)) return;
      cursor_.take();
      if (trailing && cursor_.accept(closing)) return;
    }
  }
  // Takes the closing bracket, complains when there is none; false when that
  // led to the comma before another item.
  bool close(TokenKind closing);

  const ParseOptions& options_;
  ParseResult& result_;
  AstBuilder builder_;
  TokenCursor cursor_;
  std::uint32_t depth_ = 0;
};

}  // namespace charta::cel
