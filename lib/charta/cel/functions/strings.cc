// SPDX-License-Identifier: EUPL-1.2
// The extended functions on texts. All indices count code points.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "charta/base/utf8.h"
#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

// The byte at which the n-th code point begins, also for n = size; nothing
// beyond the text.
std::optional<std::size_t> byte_of(std::string_view text, std::int64_t n) {
  if (n < 0) return {};
  std::size_t at = 0;
  for (; n > 0; --n) {
    if (at >= text.size()) return {};
    at += decode_utf8(text, at).size;
  }
  return at;
}

std::int64_t points_before(std::string_view text, std::size_t byte) {
  return static_cast<std::int64_t>(count_utf8(text.substr(0, byte)));
}

Value out_of_range(const Call& call, std::int64_t index) {
  return call.fail(errors::kOutOfBounds, std::to_string(index));
}

// Whether the arguments are texts, and from `numbers` on integers.
bool shaped(const Call& call, std::size_t numbers) {
  for (std::size_t i = 0; i < call.size(); ++i) {
    if (!call[i].is(i < numbers ? Kind::string : Kind::integer)) return false;
  }
  return true;
}

Value char_at(Call& call) {
  if (!shaped(call, 1)) return call.no_overload();
  const std::string_view text = call[0].text();
  if (!call.charge_bytes(text.size())) return call.stopped();
  const auto at = byte_of(text, call[1].integer());
  if (!at) return out_of_range(call, call[1].integer());
  return Value::of(text.substr(*at, decode_utf8(text, *at).size));
}

bool charge_search(const Call& call) {
  return call.charge(call[0].text().size() / 10 *
                     (call[1].text().size() / 10 + 1));
}

Value index_of(Call& call) {
  if (!shaped(call, 2)) return call.no_overload();
  if (!charge_search(call)) return call.stopped();
  const std::string_view text = call[0].text();
  const std::int64_t from = call.size() == 3 ? call[2].integer() : 0;
  const auto at = byte_of(text, from);
  if (!at) return out_of_range(call, from);
  const std::size_t found = text.find(call[1].text(), *at);
  return Value::of(found == std::string_view::npos
                       ? std::int64_t{-1}
                       : points_before(text, found));
}

Value last_index_of(Call& call) {
  if (!shaped(call, 2)) return call.no_overload();
  if (!charge_search(call)) return call.stopped();
  const std::string_view text = call[0].text();
  std::size_t from = text.size();
  if (call.size() == 3) {
    const auto at = byte_of(text, call[2].integer());
    if (!at) return out_of_range(call, call[2].integer());
    from = *at;
  }
  const std::size_t found = text.rfind(call[1].text(), from);
  return Value::of(found == std::string_view::npos
                       ? std::int64_t{-1}
                       : points_before(text, found));
}

template <char kFirst, char kLast>
Value cased(Call& call) {
  if (!shaped(call, 1)) return call.no_overload();
  const std::string_view text = call[0].text();
  char* const place = call.room(text.size());
  if (place == nullptr) return call.stopped();
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool other = text[i] >= kFirst && text[i] <= kLast;
    place[i] = other ? static_cast<char>(text[i] ^ 0x20) : text[i];
  }
  return Value::of(std::string_view(place, text.size()));
}

Value substring(Call& call) {
  if (!shaped(call, 1)) return call.no_overload();
  const std::string_view text = call[0].text();
  if (!call.charge_bytes(text.size())) return call.stopped();
  const auto begin = byte_of(text, call[1].integer());
  if (!begin) return out_of_range(call, call[1].integer());
  if (call.size() == 2) return Value::of(text.substr(*begin));
  const auto end = byte_of(text, call[2].integer());
  if (!end) return out_of_range(call, call[2].integer());
  if (*end < *begin) return call.fail(errors::kBadArgument);
  return Value::of(text.substr(*begin, *end - *begin));
}

// Unicode's White_Space.
bool is_space(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 ||
         c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

Value trim(Call& call) {
  if (!shaped(call, 1)) return call.no_overload();
  const std::string_view text = call[0].text();
  if (!call.charge_bytes(text.size())) return call.stopped();
  std::size_t begin = text.size();
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    if (!is_space(c.point)) {
      begin = std::min(begin, at);
      end = at + c.size;
    }
    at += c.size;
  }
  return Value::of(begin < end ? text.substr(begin, end - begin)
                               : std::string_view{});
}

Value reverse(Call& call) {
  if (!shaped(call, 1)) return call.no_overload();
  const std::string_view text = call[0].text();
  char* const place = call.room(text.size());
  if (place == nullptr) return call.stopped();
  std::size_t end = text.size();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = decode_utf8(text, at).size;
    end -= size;
    text.copy(place + end, size, at);
    at += size;
  }
  return Value::of(std::string_view(place, text.size()));
}

constexpr auto kCharAt = std::to_array<Overload>(
    {{"string_char_at_int", true, {"string", "int"}, "string"}});
constexpr auto kIndexOf = std::to_array<Overload>({
    {"string_index_of_string", true, {"string", "string"}, "int"},
    {"string_index_of_string_int", true, {"string", "string", "int"}, "int"},
});
constexpr auto kLastIndexOf = std::to_array<Overload>({
    {"string_last_index_of_string", true, {"string", "string"}, "int"},
    {"string_last_index_of_string_int",
     true,
     {"string", "string", "int"},
     "int"},
});
constexpr auto kLower = std::to_array<Overload>(
    {{"string_lower_ascii", true, {"string"}, "string"}});
constexpr auto kUpper = std::to_array<Overload>(
    {{"string_upper_ascii", true, {"string"}, "string"}});
constexpr auto kSubstring = std::to_array<Overload>({
    {"string_substring_int", true, {"string", "int"}, "string"},
    {"string_substring_int_int", true, {"string", "int", "int"}, "string"},
});
constexpr auto kTrim =
    std::to_array<Overload>({{"string_trim", true, {"string"}, "string"}});
constexpr auto kReverse =
    std::to_array<Overload>({{"string_reverse", true, {"string"}, "string"}});

}  // namespace

constinit const Function kStringFunctions[8] = {
    {"charAt", kCharAt, char_at, "The character at an index, from 0.",
     "Le caractère à une position, à partir de 0.", "'été'.charAt(1) == 't'",
     "strings"},
    {"indexOf", kIndexOf, index_of, "Where a text first holds another, or -1.",
     "La première position d’un texte dans un autre, ou -1.",
     "'tacocat'.indexOf('ca') == -1 + 5", "strings"},
    {"lastIndexOf", kLastIndexOf, last_index_of,
     "Where a text last holds another, or -1.",
     "La dernière position d’un texte dans un autre, ou -1.",
     "'tacocat'.lastIndexOf('a') == 5", "strings"},
    {"lowerAscii", kLower, cased<'A', 'Z'>,
     "The text with A to Z in small letters.",
     "Le texte avec A à Z en minuscules.", "'ABC É'.lowerAscii() == 'abc É'",
     "strings"},
    {"upperAscii", kUpper, cased<'a', 'z'>, "The text with a to z in capitals.",
     "Le texte avec a à z en majuscules.", "'abc é'.upperAscii() == 'ABC é'",
     "strings"},
    {"substring", kSubstring, substring,
     "The characters from one index up to another.",
     "Les caractères d’une position jusqu’à une autre.",
     "'charte'.substring(1, 4) == 'har'", "strings"},
    {"trim", kTrim, trim, "The text without white space at its ends.",
     "Le texte sans blancs aux extrémités.", "'  a b '.trim() == 'a b'",
     "strings"},
    {"reverse", kReverse, reverse, "The characters in reverse order.",
     "Les caractères en ordre inverse.", "'été!'.reverse() == '!été'",
     "strings"},
};

}  // namespace charta::cel
