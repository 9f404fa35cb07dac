// SPDX-License-Identifier: EUPL-1.2
// The lexer has checked the shape of escapes and digits; here their meaning.
#include "charta/cel/unescape.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "charta/base/utf8.h"

namespace charta::cel {
namespace {

// A literal without its prefix and quotes.
struct Body {
  std::string_view text{};
  bool raw = false;
};

Body body(std::string_view literal) {
  Body body;
  std::size_t at = 0;
  while (literal[at] != '"' && literal[at] != '\'') {
    body.raw = body.raw || literal[at] == 'r' || literal[at] == 'R';
    ++at;
  }
  const std::string_view quoted = literal.substr(at);
  const bool triple =
      quoted.size() >= 6 && quoted[0] == quoted[1] && quoted[1] == quoted[2];
  const std::size_t marks = triple ? 3 : 1;
  body.text = quoted.substr(marks, quoted.size() - 2 * marks);
  return body;
}

void append_point(char32_t point, std::string& out) {
  char bytes[4];
  out.append(bytes, encode_utf8(point, bytes));
}

// Line ends count as one LF, however the file was written.
std::size_t append_plain(std::string_view text, std::size_t at,
                         std::string& out) {
  if (text[at] != '\r') {
    out += text[at];
    return at + 1;
  }
  out += '\n';
  return at + (text.substr(at, 2) == "\r\n" ? 2 : 1);
}

char simple(char escape) {
  switch (escape) {
    case 'a':
      return '\a';
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    case 'v':
      return '\v';
    default:
      return escape;
  }
}

// The digits of an escape: where they are and what they say.
struct Coded {
  std::size_t digits = 0;  // 0: a simple escape
  std::uint32_t base = 16;
  bool unicode = false;
};

Coded coded(char escape) {
  if (escape == 'x' || escape == 'X') return {2, 16, false};
  if (escape == 'u') return {4, 16, true};
  if (escape == 'U') return {8, 16, true};
  if (escape >= '0' && escape <= '3') return {3, 8, false};
  return {};
}

bool is_code_point(std::uint32_t point) {
  return point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
}

// Appends what the escape at `at` says and moves behind it.
std::string_view append_escape(std::string_view text, TokenKind kind,
                               std::size_t& at, std::string& out) {
  const Coded code = coded(text[at + 1]);
  if (code.digits == 0) {
    out += simple(text[at + 1]);
    at += 2;
    return {};
  }
  const std::size_t first = at + (code.base == 8 ? 1 : 2);
  std::uint32_t point = 0;
  std::from_chars(text.data() + first, text.data() + first + code.digits, point,
                  static_cast<int>(code.base));
  at = first + code.digits;
  if (kind == TokenKind::bytes) {
    if (code.unicode) return "unicode escapes are not allowed in bytes";
    out += static_cast<char>(point);
    return {};
  }
  if (!is_code_point(point)) return "invalid unicode code point";
  append_point(point, out);
  return {};
}

template <typename Number>
bool convert(std::string_view digits, Number& out) {
  int base = 10;
  if (digits.starts_with("0x")) {
    digits.remove_prefix(2);
    base = 16;
  }
  const auto [end, fault] =
      std::from_chars(digits.data(), digits.data() + digits.size(), out, base);
  return fault == std::errc{} && end == digits.data() + digits.size();
}

// Whether a number that fits no double is too small for one rather than too
// large: by the decimal place of its first digit that is not zero.
bool vanishes(std::string_view literal) {
  const std::size_t mark =
      std::min(literal.find_first_of("eE"), literal.size());
  const std::string_view mantissa = literal.substr(0, mark);
  const std::size_t first = mantissa.find_first_not_of("0.");
  if (first == std::string_view::npos) return true;
  if (mark + 1 < literal.size()) return literal[mark + 1] == '-';
  return first > mantissa.find('.');
}

std::string_view read_real(std::string_view literal, bool negative,
                           Value& out) {
  double number = 0;
  const auto [end, fault] =
      std::from_chars(literal.data(), literal.data() + literal.size(), number);
  if (fault == std::errc::result_out_of_range) {
    if (!vanishes(literal)) return "invalid double literal";
    number = 0;
  }
  out = Value::of(negative ? -number : number);
  return {};
}

std::string_view read_integer(std::string_view literal, bool negative,
                              Value& out) {
  constexpr std::uint64_t kTop = std::numeric_limits<std::int64_t>::max();
  std::uint64_t number = 0;
  if (!convert(literal, number) || number > kTop + (negative ? 1 : 0)) {
    return "invalid int literal";
  }
  out = Value::of(static_cast<std::int64_t>(negative ? 0 - number : number));
  return {};
}

std::string_view read_uinteger(std::string_view literal, Value& out) {
  std::uint64_t number = 0;
  literal.remove_suffix(1);
  if (!convert(literal, number)) return "invalid uint literal";
  out = Value::of(number);
  return {};
}

}  // namespace

std::string_view unescape(std::string_view literal, TokenKind kind,
                          std::string& out) {
  const auto [text, raw] = body(literal);
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (raw || text[at] != '\\') {
      at = append_plain(text, at, out);
      continue;
    }
    const std::string_view wrong = append_escape(text, kind, at, out);
    if (!wrong.empty()) return wrong;
  }
  return {};
}

std::string_view read_number(std::string_view literal, TokenKind kind,
                             bool negative, Value& out) {
  if (kind == TokenKind::real) return read_real(literal, negative, out);
  if (kind == TokenKind::uinteger) return read_uinteger(literal, out);
  return read_integer(literal, negative, out);
}

}  // namespace charta::cel
