// SPDX-License-Identifier: EUPL-1.2
// Most scalars are text, and their first byte says so.
#include "charta/doc/core_schema.h"

#include <array>
#include <charconv>
#include <limits>

namespace charta {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Bytes with which a scalar that is no text may begin.
constexpr std::array<bool, 256> make_suspects() {
  std::array<bool, 256> all{};
  for (const char c : {'~', 'n', 'N', 't', 'T', 'f', 'F', '+', '-', '.'}) {
    all[static_cast<unsigned char>(c)] = true;
  }
  for (unsigned char c = '0'; c <= '9'; ++c) all[c] = true;
  return all;
}

constexpr std::array<bool, 256> kSuspects = make_suspects();

template <typename T>
bool parse(std::string_view digits, int base, T& number) {
  const char* end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, number, base);
  return error == std::errc() && stop == end;
}

// An integer without its plus sign; `text` stays text when it does not fit.
Value integer(std::string_view digits, int base, std::string_view text) {
  std::int64_t small = 0;
  if (parse(digits, base, small)) return Value::of(small);
  std::uint64_t large = 0;
  if (digits[0] != '-' && parse(digits, base, large)) return Value::of(large);
  return Value::of(text);
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

// `digits`, `digits.digits`, `.digits`, `digits.`, each with an exponent.
enum class Shape { none, integer, real };

Shape shape(std::string_view text) {
  std::size_t at = digits_at(text, 0);
  const bool whole = at > 0;
  if (at == text.size()) return whole ? Shape::integer : Shape::none;
  if (text[at] == '.') {
    const std::size_t fraction = digits_at(text, at + 1);
    if (!whole && fraction == 0) return Shape::none;
    at += 1 + fraction;
  } else if (!whole) {
    return Shape::none;
  }
  if (at == text.size()) return Shape::real;
  if (text[at] != 'e' && text[at] != 'E') return Shape::none;
  ++at;
  if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
  const std::size_t exponent = digits_at(text, at);
  return exponent > 0 && at + exponent == text.size() ? Shape::real
                                                      : Shape::none;
}

Value number(std::string_view text) {
  if (text.starts_with("0o")) {
    return text.size() > 2 && text[2] != '-' ? integer(text.substr(2), 8, text)
                                             : Value::of(text);
  }
  if (text.starts_with("0x")) {
    return text.size() > 2 && text[2] != '-' ? integer(text.substr(2), 16, text)
                                             : Value::of(text);
  }
  const bool sign = text[0] == '+' || text[0] == '-';
  const Shape form = shape(text.substr(sign ? 1 : 0));
  const std::string_view digits = text[0] == '+' ? text.substr(1) : text;
  if (form == Shape::integer) return integer(digits, 10, text);
  double real = 0;
  const char* end = digits.data() + digits.size();
  if (form == Shape::real &&
      std::from_chars(digits.data(), end, real).ec == std::errc()) {
    return Value::of(real);
  }
  return Value::of(text);
}

// `.inf`, `.nan` and their other spellings, else the text.
Value special(std::string_view text) {
  const bool sign = text[0] == '+' || text[0] == '-';
  const std::string_view word = text.substr(sign ? 1 : 0);
  if (word == ".inf" || word == ".Inf" || word == ".INF") {
    const double infinity = std::numeric_limits<double>::infinity();
    return Value::of(text[0] == '-' ? -infinity : infinity);
  }
  if (!sign && (word == ".nan" || word == ".NaN" || word == ".NAN")) {
    return Value::of(std::numeric_limits<double>::quiet_NaN());
  }
  return Value::of(text);
}

bool is_true(std::string_view text) {
  return text == "true" || text == "True" || text == "TRUE";
}

bool is_false(std::string_view text) {
  return text == "false" || text == "False" || text == "FALSE";
}

}  // namespace

bool means_null(std::string_view text) {
  if (text.empty() || text == "~") return true;
  const bool may = text.size() == 4 && (text[0] == 'n' || text[0] == 'N');
  return may && (text == "null" || text == "Null" || text == "NULL");
}

Value resolve_plain(std::string_view text, std::size_t number_bytes) {
  if (text.empty()) return {};
  if (!kSuspects[static_cast<unsigned char>(text[0])]) return Value::of(text);
  if (text.size() <= 5) {
    if (means_null(text)) return {};
    if (is_true(text)) return Value::of(true);
    if (is_false(text)) return Value::of(false);
  }
  if (text.size() > number_bytes) return Value::of(text);
  const char last = text.back();
  const bool sign = text[0] == '+' || text[0] == '-';
  const char first = sign && text.size() > 1 ? text[1] : text[0];
  if (first == '.' && !is_digit(last)) return special(text);
  return is_digit(first) || first == '.' ? number(text) : Value::of(text);
}

}  // namespace charta
