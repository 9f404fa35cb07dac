// SPDX-License-Identifier: EUPL-1.2
// Operators, selections and indices: from the weakest to the strongest.
#include "charta/cel/descent.h"

#include "charta/cel/grammar.h"
#include "charta/cel/lexer.h"

namespace charta::cel {

Descent::Descent(const ParseOptions& options, ParseResult& result)
    : options_(options),
      result_(result),
      builder_(result.ast, options.limits),
      cursor_(result.ast.text(),
              lex(result.ast.text(), result.issues, options.limits.diagnostics),
              result.issues, options.limits.diagnostics) {}

void Descent::run() {
  result_.ast.root = expression();
  if (!cursor_.at(TokenKind::end)) {
    cursor_.peek(1).kind == TokenKind::end ? cursor_.extraneous("<EOF>")
                                           : cursor_.mismatched("<EOF>");
  }
  if (cursor_.stopped()) result_.ast.root = kNoNode;
}

void Descent::give_up(NodeId id) {
  cursor_.report(result_.ast[id].at,
                 builder_.too_deep() ? too_deep() : too_large());
  cursor_.stop();
}

std::string Descent::too_deep() const {
  return "expression recursion limit exceeded: " +
         std::to_string(options_.limits.expression_depth);
}

std::string Descent::too_large() const {
  return "expression node limit exceeded: " +
         std::to_string(options_.limits.expression_nodes);
}

NodeId Descent::expression() {
  if (++depth_ > options_.limits.expression_depth) {
    cursor_.report(cursor_.peek().at, too_deep());
    cursor_.stop();
  }
  const NodeId id = conditional();
  --depth_;
  return id;
}

NodeId Descent::conditional() {
  const std::uint32_t begin = cursor_.begin();
  const NodeId condition = chain(TokenKind::or_or);
  if (!cursor_.at(TokenKind::question)) return condition;
  const std::uint32_t where = cursor_.take().at.begin;
  const NodeId yes = chain(TokenKind::or_or);
  const bool both = cursor_.expect(TokenKind::colon, "':'");
  const NodeId no =
      both ? expression() : made(builder_.error(site_of(cursor_.peek())));
  return made(builder_.call(site(begin, where), "_?_:_", {condition, yes, no}));
}

NodeId Descent::chain(TokenKind token) {
  const std::uint32_t begin = cursor_.begin();
  const NodeId first = link(token);
  if (!cursor_.at(token)) return first;
  std::vector<Term> terms{{first, {begin, cursor_.last_end()}}};
  std::vector<std::uint32_t> places;
  while (cursor_.at(token)) {
    places.push_back(cursor_.take().at.begin);
    const std::uint32_t from = cursor_.begin();
    const NodeId operand = link(token);
    terms.push_back({operand, {from, cursor_.last_end()}});
  }
  const bool any = token == TokenKind::or_or;
  return balance(any ? "_||_" : "_&&_", terms, places);
}

NodeId Descent::link(TokenKind token) {
  return token == TokenKind::or_or ? chain(TokenKind::and_and) : binary(1);
}

NodeId Descent::balance(std::string_view name, std::span<const Term> terms,
                        std::span<const std::uint32_t> places) {
  if (places.empty()) return terms.front().node;
  const std::size_t middle = places.size() / 2;
  const NodeId left =
      balance(name, terms.first(middle + 1), places.first(middle));
  const NodeId right =
      balance(name, terms.subspan(middle + 1), places.subspan(middle + 1));
  const Span at{terms.front().extent.begin, terms.back().extent.end};
  return made(builder_.call({at, places[middle]}, name, {left, right}));
}

NodeId Descent::binary(int least) {
  const std::uint32_t begin = cursor_.begin();
  NodeId left = unary();
  for (const Operator* op = find_operator(cursor_.peek().kind);
       op != nullptr && op->strength >= least;
       op = find_operator(cursor_.peek().kind)) {
    const std::uint32_t where = cursor_.take().at.begin;
    const NodeId right = binary(op->strength + 1);
    left = made(builder_.call(site(begin, where), op->name, {left, right}));
  }
  return left;
}

NodeId Descent::unary() {
  const Token first = cursor_.peek();
  const bool minus = first.kind == TokenKind::minus;
  if (!minus && first.kind != TokenKind::bang) return member();
  if (minus && is_number(cursor_.peek(1).kind)) return member();
  std::size_t count = 0;
  while (cursor_.accept(first.kind)) ++count;
  const NodeId operand = member();
  if (count % 2 == 0) return operand;
  return made(builder_.call(site(first.at.begin, first.at.begin),
                            minus ? "-_" : "!_", {operand}));
}

NodeId Descent::member() {
  const std::uint32_t begin = cursor_.begin();
  NodeId id = primary();
  while (true) {
    if (cursor_.at(TokenKind::dot)) {
      id = field(begin, id);
    } else if (cursor_.at(TokenKind::left_bracket)) {
      id = index(begin, id);
    } else {
      return id;
    }
  }
}

NodeId Descent::field(std::uint32_t begin, NodeId operand) {
  const Token dot = cursor_.take();
  const bool optional = cursor_.accept(TokenKind::question);
  if (optional && !options_.optional_syntax) {
    cursor_.report(dot.at, "unsupported syntax '.?'");
  }
  std::uint8_t flags = 0;
  const Token name = cursor_.peek();
  const std::string_view text = field_name(flags);
  if (text.empty()) return operand;
  if (optional) {
    const NodeId key =
        made(builder_.literal({name.at, dot.at.begin}, Value::of(text)));
    builder_.add_flags(key, flags);
    return made(
        builder_.call(site(begin, dot.at.begin), "_?._", {operand, key}));
  }
  if (cursor_.at(TokenKind::left_paren) && (flags & kQuoted) == 0) {
    return call(begin, text, operand, 0);
  }
  return made(builder_.select(site(begin, dot.at.begin), operand, text, flags));
}

std::string_view Descent::field_name(std::uint8_t& flags) {
  const Token token = cursor_.peek();
  std::string_view text = cursor_.text(token);
  if (token.kind == TokenKind::quoted) {
    if (!options_.quoted_fields) {
      cursor_.report(token.at, "unsupported syntax: '`'");
    }
    flags |= kQuoted;
    text = text.substr(1, text.size() - 2);
  } else if (token.kind != TokenKind::identifier) {
    cursor_.mismatched("IDENTIFIER");
    cursor_.skip_to(may_follow_operand);
    return {};
  }
  cursor_.take();
  return text;
}

NodeId Descent::index(std::uint32_t begin, NodeId operand) {
  const Token bracket = cursor_.take();
  const bool optional = cursor_.accept(TokenKind::question);
  if (optional && !options_.optional_syntax) {
    cursor_.report(bracket.at, "unsupported syntax '[?'");
  }
  const NodeId key = expression();
  close(TokenKind::right_bracket);
  return made(builder_.call(site(begin, bracket.at.begin),
                            optional ? "_[?_]" : "_[_]", {operand, key}));
}

}  // namespace charta::cel
