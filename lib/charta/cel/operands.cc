// SPDX-License-Identifier: EUPL-1.2
// Operands: literals, names, calls, lists, maps and structures.
#include "charta/cel/descent.h"
#include "charta/cel/grammar.h"
#include "charta/cel/macros.h"
#include "charta/cel/unescape.h"

namespace charta::cel {

NodeId Descent::primary() {
  const TokenKind kind = cursor_.peek().kind;
  const bool minus = kind == TokenKind::minus;
  if (is_number(minus ? cursor_.peek(1).kind : kind)) return number();
  if (kind == TokenKind::identifier || kind == TokenKind::dot) return name();
  if (kind == TokenKind::string || kind == TokenKind::bytes) return text();
  if (kind == TokenKind::left_paren) return parenthesis();
  if (kind == TokenKind::left_bracket) return list();
  if (kind == TokenKind::left_brace) return map();
  if (kind == TokenKind::true_word || kind == TokenKind::false_word ||
      kind == TokenKind::null_word) {
    return constant();
  }
  return lost();
}

NodeId Descent::lost() {
  const Token token = cursor_.peek();
  if (token.kind != TokenKind::end && begins_operand(cursor_.peek(1).kind) &&
      !begins_operand(token.kind)) {
    cursor_.extraneous("an expression");
    return primary();
  }
  cursor_.mismatched("an expression");
  cursor_.skip_to(may_follow_operand);
  return made(builder_.error(site_of(token)));
}

NodeId Descent::parenthesis() {
  cursor_.take();
  const NodeId id = expression();
  close(TokenKind::right_paren);
  return id;
}

NodeId Descent::number() {
  const Token first = cursor_.take();
  const bool negative = first.kind == TokenKind::minus;
  const Token digits = negative ? cursor_.take() : first;
  const Span at{first.at.begin, digits.at.end};
  Value value;
  std::string_view wrong =
      read_number(cursor_.text(digits), digits.kind, negative, value);
  if (negative && digits.kind == TokenKind::uinteger) {
    wrong = "invalid uint literal";
  }
  if (!wrong.empty()) cursor_.report(at, std::string(wrong));
  return made(builder_.literal({at, at.begin}, value));
}

NodeId Descent::text() {
  const Token token = cursor_.take();
  std::string octets;
  const std::string_view wrong =
      unescape(cursor_.text(token), token.kind, octets);
  if (!wrong.empty()) cursor_.report(token.at, std::string(wrong));
  const std::string_view kept = builder_.own(std::move(octets));
  return made(builder_.literal(site_of(token), token.kind == TokenKind::bytes
                                                   ? Value::bytes(kept)
                                                   : Value::of(kept)));
}

NodeId Descent::constant() {
  const Token token = cursor_.take();
  const Value value = token.kind == TokenKind::null_word
                          ? Value()
                          : Value::of(token.kind == TokenKind::true_word);
  return made(builder_.literal(site_of(token), value));
}

NodeId Descent::name() {
  const std::uint32_t begin = cursor_.begin();
  const bool root = cursor_.accept(TokenKind::dot);
  const std::uint8_t flags = root ? kRootName : 0;
  if (!cursor_.at(TokenKind::identifier)) {
    const Token token = cursor_.peek();
    cursor_.mismatched("IDENTIFIER");
    cursor_.skip_to(may_follow_operand);
    return made(builder_.error(site_of(token)));
  }
  if (opens_structure()) return structure(begin, flags);
  const Token word = cursor_.take();
  const std::string_view text = cursor_.text(word);
  if (is_reserved(text)) {
    cursor_.report(word.at, "reserved identifier: " + std::string(text));
  }
  if (cursor_.at(TokenKind::left_paren)) {
    return call(begin, text, kNoNode, flags);
  }
  return made(builder_.identifier(site(begin, word.at.begin), text, flags));
}

bool Descent::opens_structure() const {
  std::size_t ahead = 1;
  while (cursor_.peek(ahead).kind == TokenKind::dot &&
         cursor_.peek(ahead + 1).kind == TokenKind::identifier) {
    ahead += 2;
  }
  return cursor_.peek(ahead).kind == TokenKind::left_brace;
}

NodeId Descent::call(std::uint32_t begin, std::string_view name, NodeId target,
                     std::uint8_t flags) {
  const std::uint32_t where = cursor_.take().at.begin;
  std::vector<NodeId> arguments;
  sequence(TokenKind::right_paren, [&] {
    arguments.push_back(expression());
    return true;
  });
  const Written written{site(begin, where), name, target, arguments};
  if ((flags & kRootName) == 0) {
    const NodeId expanded =
        expand(written, options_.macros, builder_, result_.issues);
    if (expanded != kNoNode) return made(expanded);
  }
  return made(written_call(written, flags, builder_));
}

NodeId Descent::list() {
  const Token bracket = cursor_.take();
  std::vector<NodeId> elements;
  sequence(TokenKind::right_bracket, [&] {
    const bool optional = optional_mark();
    elements.push_back(expression());
    if (optional) builder_.add_flags(elements.back(), kOptionalElement);
    return true;
  });
  const std::uint32_t begin = bracket.at.begin;
  return made(builder_.list(site(begin, begin), elements));
}

NodeId Descent::map() {
  const std::uint32_t begin = cursor_.take().at.begin;
  std::vector<NodeId> entries;
  sequence(TokenKind::right_brace, [&] {
    const bool optional = optional_mark();
    if (!begins_operand(cursor_.peek().kind) &&
        begins_operand(cursor_.peek(1).kind)) {
      cursor_.extraneous("an expression");
    }
    entries.push_back(expression());
    if (optional) builder_.add_flags(entries.back(), kOptionalElement);
    const bool whole = value_of_entry(entries);
    if (!whole) entries.pop_back();
    return whole;
  });
  return made(builder_.map(site(begin, begin), entries));
}

bool Descent::value_of_entry(std::vector<NodeId>& values) {
  if (!cursor_.expect(TokenKind::colon, "':'")) return false;
  values.push_back(expression());
  return true;
}

NodeId Descent::structure(std::uint32_t begin, std::uint8_t flags) {
  const std::string_view name = structure_name();
  const std::uint32_t where = cursor_.take().at.begin;
  std::vector<NodeId> values;
  std::vector<FieldName> names;
  sequence(TokenKind::right_brace, [&] {
    const bool optional = optional_mark();
    if (cursor_.peek(1).kind == TokenKind::identifier &&
        !cursor_.at(TokenKind::identifier)) {
      cursor_.extraneous("IDENTIFIER");
    }
    std::uint8_t quoted = 0;
    const Span at = cursor_.peek().at;
    const std::string_view field = field_name(quoted);
    if (field.empty() || !value_of_entry(values)) return false;
    names.push_back({field, at});
    if (optional) builder_.add_flags(values.back(), kOptionalElement);
    return true;
  });
  const NodeId id = builder_.structure(site(begin, where), name, values, names);
  builder_.add_flags(id, flags);
  return made(id);
}

std::string_view Descent::structure_name() {
  std::string name(cursor_.text(cursor_.take()));
  while (cursor_.accept(TokenKind::dot)) {
    name += '.';
    name += cursor_.text(cursor_.take());
  }
  return builder_.own(std::move(name));
}

bool Descent::optional_mark() {
  const Token mark = cursor_.peek();
  if (!cursor_.accept(TokenKind::question)) return false;
  if (!options_.optional_syntax) {
    cursor_.report(mark.at, "unsupported syntax '?'");
  }
  return true;
}

bool Descent::close(TokenKind closing) {
  if (cursor_.expect(closing, spell(closing))) return true;
  cursor_.skip_to(ends_item);
  return cursor_.accept(closing) || !cursor_.at(TokenKind::comma);
}

}  // namespace charta::cel
