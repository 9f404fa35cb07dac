// SPDX-License-Identifier: EUPL-1.2
// What the lexer cuts an expression into. To add an operator: a kind here, its
// spelling in lexer.cc, its strength in parser.cc.
#pragma once

#include <cstdint>

#include "charta/value/value.h"

namespace charta::cel {

enum class TokenKind : std::uint8_t {
  end,
  identifier,
  quoted,  // a field name in backquotes
  integer,
  uinteger,
  real,
  string,
  bytes,
  true_word,
  false_word,
  null_word,
  in_word,
  left_paren,
  right_paren,
  left_bracket,
  right_bracket,
  left_brace,
  right_brace,
  dot,
  comma,
  colon,
  question,
  plus,
  minus,
  star,
  slash,
  percent,
  bang,
  less,
  less_equal,
  greater,
  greater_equal,
  equal,
  not_equal,
  and_and,
  or_or,
};

struct Token {
  TokenKind kind = TokenKind::end;
  Span at{};
};

}  // namespace charta::cel
