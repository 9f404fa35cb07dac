// SPDX-License-Identifier: EUPL-1.2
// To add a binary operator: a row in kOperators.
#include "charta/cel/grammar.h"

#include <algorithm>
#include <array>

#include "charta/cel/parser.h"

namespace charta::cel {
namespace {

constexpr std::array<Operator, 12> kOperators{{
    {TokenKind::less, 1, "_<_", "<"},
    {TokenKind::less_equal, 1, "_<=_", "<="},
    {TokenKind::greater, 1, "_>_", ">"},
    {TokenKind::greater_equal, 1, "_>=_", ">="},
    {TokenKind::equal, 1, "_==_", "=="},
    {TokenKind::not_equal, 1, "_!=_", "!="},
    {TokenKind::in_word, 1, "@in", "in"},
    {TokenKind::plus, 2, "_+_", "+"},
    {TokenKind::minus, 2, "_-_", "-"},
    {TokenKind::star, 3, "_*_", "*"},
    {TokenKind::slash, 3, "_/_", "/"},
    {TokenKind::percent, 3, "_%_", "%"},
}};

constexpr std::array<std::string_view, 17> kReserved{
    "as",     "break",  "const",    "continue", "else",      "for",
    "if",     "import", "let",      "loop",     "namespace", "package",
    "return", "var",    "function", "void",     "while"};

constexpr std::array kBeginnings{
    TokenKind::identifier, TokenKind::integer,    TokenKind::uinteger,
    TokenKind::real,       TokenKind::string,     TokenKind::bytes,
    TokenKind::true_word,  TokenKind::false_word, TokenKind::null_word,
    TokenKind::left_paren, TokenKind::left_brace, TokenKind::left_bracket,
    TokenKind::dot,        TokenKind::minus,      TokenKind::bang};

constexpr std::array kItemEnds{TokenKind::end, TokenKind::comma,
                               TokenKind::right_paren, TokenKind::right_brace,
                               TokenKind::right_bracket};

constexpr std::array kFollowers{TokenKind::colon, TokenKind::question,
                                TokenKind::and_and, TokenKind::or_or};

template <typename Array, typename Item>
bool contains(const Array& array, const Item& item) {
  return std::ranges::find(array, item) != array.end();
}

}  // namespace

const Operator* find_operator(TokenKind kind) {
  const auto* at = std::ranges::find(kOperators, kind, &Operator::token);
  return at == kOperators.end() ? nullptr : at;
}

const Operator* find_operator(std::string_view name) {
  const auto* at = std::ranges::find(kOperators, name, &Operator::name);
  return at == kOperators.end() ? nullptr : at;
}

bool is_number(TokenKind kind) {
  return kind == TokenKind::integer || kind == TokenKind::uinteger ||
         kind == TokenKind::real;
}

bool begins_operand(TokenKind kind) { return contains(kBeginnings, kind); }

bool ends_item(TokenKind kind) { return contains(kItemEnds, kind); }

bool may_follow_operand(TokenKind kind) {
  return ends_item(kind) || contains(kFollowers, kind) ||
         find_operator(kind) != nullptr;
}

std::string_view spell(TokenKind closing) {
  if (closing == TokenKind::right_paren) return "')'";
  if (closing == TokenKind::right_bracket) return "']'";
  return "'}'";
}

bool is_reserved(std::string_view word) { return contains(kReserved, word); }

}  // namespace charta::cel
