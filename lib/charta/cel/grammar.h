// SPDX-License-Identifier: EUPL-1.2
// The tables of the grammar: operators, reserved words, who may follow whom.
#pragma once

#include <string_view>

#include "charta/cel/token.h"

namespace charta::cel {

struct Operator {
  TokenKind token = TokenKind::end;
  int strength = 0;  // 1: relations, 2: sums, 3: products
  std::string_view name{};
  std::string_view spelling{};
};

// The binary operator that the token stands for, or null. && and || are not
// among them: the parser chains those.
const Operator* find_operator(TokenKind kind);
// The same by the name of the call, `_+_`.
const Operator* find_operator(std::string_view name);

bool is_number(TokenKind kind);
bool begins_operand(TokenKind kind);

// Where a parser that was lost inside an operand finds its way again.
bool may_follow_operand(TokenKind kind);
// The same inside brackets.
bool ends_item(TokenKind kind);

// A closing bracket as messages name it.
std::string_view spell(TokenKind closing);

}  // namespace charta::cel
