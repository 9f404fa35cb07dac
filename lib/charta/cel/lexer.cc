// SPDX-License-Identifier: EUPL-1.2
// Longest match, as a table-driven scanner would: where a longer token breaks
// off, the shorter one that it began with stands.
#include "charta/cel/lexer.h"

#include <algorithm>
#include <array>
#include <string>

#include "charta/base/utf8.h"

namespace charta::cel {
namespace {

struct Spelling {
  std::string_view text{};
  TokenKind kind = TokenKind::end;
};

constexpr std::array<Spelling, 22> kOperators{{
    {"<=", TokenKind::less_equal},  {">=", TokenKind::greater_equal},
    {"==", TokenKind::equal},       {"!=", TokenKind::not_equal},
    {"&&", TokenKind::and_and},     {"||", TokenKind::or_or},
    {"(", TokenKind::left_paren},   {")", TokenKind::right_paren},
    {"[", TokenKind::left_bracket}, {"]", TokenKind::right_bracket},
    {"{", TokenKind::left_brace},   {"}", TokenKind::right_brace},
    {".", TokenKind::dot},          {",", TokenKind::comma},
    {":", TokenKind::colon},        {"?", TokenKind::question},
    {"+", TokenKind::plus},         {"-", TokenKind::minus},
    {"*", TokenKind::star},         {"/", TokenKind::slash},
    {"%", TokenKind::percent},      {"!", TokenKind::bang},
}};
constexpr std::array<Spelling, 2> kAngles{{
    {"<", TokenKind::less},
    {">", TokenKind::greater},
}};
constexpr std::array<Spelling, 4> kWords{{
    {"true", TokenKind::true_word},
    {"false", TokenKind::false_word},
    {"null", TokenKind::null_word},
    {"in", TokenKind::in_word},
}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_octal(char c) { return c >= '0' && c <= '7'; }
bool is_hex(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_word(char c) { return is_letter(c) || is_digit(c); }
bool is_quotable(char c) {
  return is_word(c) || c == '.' || c == '-' || c == '/' || c == ' ';
}
bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// What a scan found: where the token ends, or, when it is none, the byte at
// which it broke off.
struct Match {
  TokenKind kind = TokenKind::end;
  std::size_t end = 0;
  bool found = false;
};

class Lexer {
 public:
  Lexer(std::string_view text, Issues& issues, std::size_t max_issues)
      : text_(text), issues_(issues), max_issues_(max_issues) {}

  std::vector<Token> run() {
    for (skip(); at_ < text_.size(); skip()) {
      const Match match = scan();
      if (!match.found) {
        reject(match.end);
        continue;
      }
      tokens_.push_back({match.kind, span(at_, match.end)});
      at_ = match.end;
    }
    tokens_.push_back({TokenKind::end, span(at_, at_)});
    return std::move(tokens_);
  }

 private:
  static Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  char peek(std::size_t at) const { return at < text_.size() ? text_[at] : 0; }
  bool starts(std::size_t at, std::string_view with) const {
    return text_.substr(at, with.size()) == with;
  }
  template <typename Predicate>
  std::size_t run_of(std::size_t from, Predicate holds) const {
    while (from < text_.size() && holds(text_[from])) ++from;
    return from;
  }

  void skip() {
    while (at_ < text_.size()) {
      if (is_space(text_[at_])) {
        ++at_;
      } else if (starts(at_, "//")) {
        at_ = std::min(text_.find('\n', at_), text_.size());
      } else {
        return;
      }
    }
  }

  Match scan() const {
    const char c = text_[at_];
    if (is_digit(c) || (c == '.' && is_digit(peek(at_ + 1)))) return number();
    if (c == '"' || c == '\'') return literal(at_, false, TokenKind::string);
    if (c == '`') return quoted();
    if (is_letter(c)) return word();
    return punctuation();
  }

  Match punctuation() const {
    for (const Spelling& spelling : kOperators) {
      if (starts(at_, spelling.text)) {
        return {spelling.kind, at_ + spelling.text.size(), true};
      }
    }
    for (const Spelling& spelling : kAngles) {
      if (starts(at_, spelling.text)) return {spelling.kind, at_ + 1, true};
    }
    const char c = text_[at_];
    return {TokenKind::end, at_ + (c == '=' || c == '&' || c == '|' ? 1 : 0)};
  }

  // Digits, hexadecimal, with `u`, a fraction, an exponent: the longest.
  Match number() const {
    if (starts(at_, "0x") && is_hex(peek(at_ + 2))) {
      return whole(run_of(at_ + 2, is_hex));
    }
    std::size_t end = run_of(at_, is_digit);
    bool real = false;
    if (peek(end) == '.' && is_digit(peek(end + 1))) {
      end = run_of(end + 1, is_digit);
      real = true;
    }
    if (peek(end) == 'e' || peek(end) == 'E') {
      const char sign = peek(end + 1);
      const std::size_t digits = end + (sign == '+' || sign == '-' ? 2 : 1);
      if (is_digit(peek(digits))) {
        end = run_of(digits, is_digit);
        real = true;
      }
    }
    return real ? Match{TokenKind::real, end, true} : whole(end);
  }

  Match whole(std::size_t end) const {
    if (peek(end) == 'u' || peek(end) == 'U') {
      return {TokenKind::uinteger, end + 1, true};
    }
    return {TokenKind::integer, end, true};
  }

  Match quoted() const {
    const std::size_t end = run_of(at_ + 1, is_quotable);
    if (peek(end) == '`' && end > at_ + 1) {
      return {TokenKind::quoted, end + 1, true};
    }
    return {TokenKind::end, end};
  }

  // A word, or the prefix of a literal: r, b, br in any case.
  Match word() const {
    const std::size_t end = run_of(at_, is_word);
    if ((peek(end) == '"' || peek(end) == '\'') && end - at_ <= 2) {
      const Match match = prefixed(end);
      if (match.found) return match;
    }
    const std::string_view text = text_.substr(at_, end - at_);
    for (const Spelling& spelling : kWords) {
      if (text == spelling.text) return {spelling.kind, end, true};
    }
    return {TokenKind::identifier, end, true};
  }

  Match prefixed(std::size_t quote) const {
    const auto lower = [this](std::size_t at) { return text_[at] | 0x20; };
    const bool two = quote - at_ == 2;
    const bool raw = lower(quote - 1) == 'r';
    const bool bytes = lower(at_) == 'b';
    if (two ? !(bytes && raw) : !(bytes || raw)) return {};
    return literal(quote, raw, bytes ? TokenKind::bytes : TokenKind::string);
  }

  Match literal(std::size_t quote, bool raw, TokenKind kind) const {
    const std::string_view mark = text_.substr(quote, 1);
    if (starts(quote + 1, mark) && starts(quote + 2, mark)) {
      const Match match = body(quote, 3, raw, kind);
      return match.found ? match : Match{kind, quote + 2, true};
    }
    return body(quote, 1, raw, kind);
  }

  Match body(std::size_t quote, std::size_t marks, bool raw,
             TokenKind kind) const {
    const std::string_view closing = text_.substr(quote, marks);
    std::size_t at = quote + marks;
    while (at < text_.size()) {
      const char c = text_[at];
      if (starts(at, closing)) return {kind, at + marks, true};
      if (marks == 1 && (c == '\n' || c == '\r')) return {kind, at};
      if (c == '\\' && !raw) {
        const Match match = escape(at);
        if (!match.found) return {kind, match.end};
        at = match.end;
      } else {
        ++at;
      }
    }
    return {kind, at};
  }

  Match escape(std::size_t at) const {
    const char c = peek(at + 1);
    constexpr std::string_view kSimple = "abfnrtv\"'\\?`";
    if (c != 0 && kSimple.find(c) != std::string_view::npos) {
      return {TokenKind::end, at + 2, true};
    }
    if (c == 'x' || c == 'X') return digits(at + 2, 2, is_hex);
    if (c == 'u') return digits(at + 2, 4, is_hex);
    if (c == 'U') return digits(at + 2, 8, is_hex);
    if (c >= '0' && c <= '3') return digits(at + 2, 2, is_octal);
    return {TokenKind::end, at + 1};
  }

  Match digits(std::size_t at, std::size_t count, bool (*holds)(char)) const {
    const std::size_t end = at + count;
    while (at < end && at < text_.size() && holds(text_[at])) ++at;
    return {TokenKind::end, at, at == end};
  }

  // Reports from the token's begin to where it broke off, and goes on behind.
  void reject(std::size_t broken) {
    const CodePoint point = decode_utf8(text_, broken);
    const std::size_t end =
        std::min(broken + std::max(point.size, 1U), text_.size());
    std::string shown;
    for (const char c : text_.substr(at_, end - at_)) {
      if (c == '\n') {
        shown += "\\n";
      } else if (c == '\r') {
        shown += "\\r";
      } else if (c == '\t') {
        shown += "\\t";
      } else {
        shown += c;
      }
    }
    issues_.push_back(
        {.at = span(at_, end),
         .text = "Syntax error: token recognition error at: '" + shown + "'"});
    at_ = issues_.size() < max_issues_ ? end : text_.size();
  }

  std::string_view text_;
  Issues& issues_;
  std::size_t max_issues_;
  std::vector<Token> tokens_{};
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Token> lex(std::string_view text, Issues& issues,
                       std::size_t max_issues) {
  return Lexer(text, issues, max_issues).run();
}

}  // namespace charta::cel
