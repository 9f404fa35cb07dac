// SPDX-License-Identifier: EUPL-1.2
// Taking texts apart and putting them together.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "charta/base/utf8.h"
#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

bool texts(const Call& call, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (!call[i].is(Kind::string)) return false;
  }
  return true;
}

Value join(Call& call) {
  const bool separated = call.size() == 2;
  if (!call[0].is(Kind::list) || (separated && !call[1].is(Kind::string))) {
    return call.no_overload();
  }
  const std::string_view separator = separated ? call[1].text() : "";
  const List& items = call[0].list();
  std::size_t size = items.size > 1 ? (items.size - 1) * separator.size() : 0;
  for (const Value& item : items.span()) {
    if (!item.is(Kind::string)) return call.no_overload();
    size += item.text().size();
  }
  char* const place = call.room(size);
  if (place == nullptr) return call.stopped();
  char* at = place;
  for (std::uint32_t i = 0; i < items.size; ++i) {
    if (i > 0) at = std::copy(separator.begin(), separator.end(), at);
    const std::string_view text = items.items[i].text();
    at = std::copy(text.begin(), text.end(), at);
  }
  return Value::of(std::string_view(place, size));
}

// Cuts a text at each place where the separator stands, an empty one between
// all characters, into at most `limit` parts.
std::vector<std::string_view> cut(std::string_view text,
                                  std::string_view separator,
                                  std::size_t limit) {
  std::vector<std::string_view> parts;
  if (separator.empty() && text.empty()) return parts;
  while (parts.size() + 1 < limit) {
    const std::size_t at =
        separator.empty() ? decode_utf8(text, 0).size : text.find(separator);
    if (at >= text.size()) break;
    parts.push_back(text.substr(0, at));
    text.remove_prefix(at + separator.size());
  }
  parts.push_back(text);
  return parts;
}

Value split(Call& call) {
  const bool limited = call.size() == 3;
  if (!texts(call, 2) || (limited && !call[2].is(Kind::integer))) {
    return call.no_overload();
  }
  const std::int64_t limit = limited ? call[2].integer() : -1;
  const std::string_view text = call[0].text();
  if (!call.charge(text.size())) return call.stopped();
  std::vector<std::string_view> parts;
  if (limit != 0) {
    const std::size_t most =
        limit < 0 ? text.size() + 2 : static_cast<std::size_t>(limit);
    parts = cut(text, call[1].text(), most);
  }
  Value* const items = call.items(parts.size());
  if (items == nullptr) return call.stopped();
  std::ranges::transform(parts, items,
                         [](std::string_view part) { return Value::of(part); });
  return call.list(items, parts.size());
}

// How often a text holds a part, the empty one between all characters.
std::size_t occurrences(std::string_view text, std::string_view part) {
  if (part.empty()) return count_utf8(text) + 1;
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size())) {
    ++count;
  }
  return count;
}

Value replaced(const Call& call, std::size_t times) {
  const std::string_view part = call[1].text();
  const std::string_view by = call[2].text();
  std::string_view rest = call[0].text();
  const std::size_t size =
      rest.size() - times * part.size() + times * by.size();
  char* const place = call.room(size);
  if (place == nullptr) return call.stopped();
  char* at = place;
  for (std::size_t i = 0; i < times; ++i) {
    std::size_t kept = rest.find(part);
    if (part.empty()) kept = i == 0 ? 0 : decode_utf8(rest, 0).size;
    at = std::copy_n(rest.begin(), kept, at);
    at = std::copy(by.begin(), by.end(), at);
    rest.remove_prefix(kept + part.size());
  }
  std::copy(rest.begin(), rest.end(), at);
  return Value::of(std::string_view(place, size));
}

Value replace(Call& call) {
  const bool limited = call.size() == 4;
  if (!texts(call, 3) || (limited && !call[3].is(Kind::integer))) {
    return call.no_overload();
  }
  if (!call.charge(call[0].text().size() / 4)) return call.stopped();
  std::size_t times = occurrences(call[0].text(), call[1].text());
  if (limited && call[3].integer() >= 0) {
    times = std::min(times, static_cast<std::size_t>(call[3].integer()));
  }
  if (times == 0) return call[0];
  return replaced(call, times);
}

// The letter that stands for a character after a backslash, or 0.
char escape_of(char c) {
  switch (c) {
    case '\a':
      return 'a';
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    case '\v':
      return 'v';
    case '\\':
    case '"':
      return c;
    default:
      return 0;
  }
}

Value quote(Call& call) {
  if (!call[0].is(Kind::string)) return call.no_overload();
  if (!call.charge_bytes(call[0].text().size())) return call.stopped();
  std::string quoted = "\"";
  for (const char c : call[0].text()) {
    const char escape = escape_of(c);
    if (escape != 0) quoted += '\\';
    quoted += escape != 0 ? escape : c;
  }
  return call.text(quoted + '"');
}

constexpr auto kJoin = std::to_array<Overload>({
    {"list_join", true, {"list(string)"}, "string"},
    {"list_join_string", true, {"list(string)", "string"}, "string"},
});
constexpr auto kReplace = std::to_array<Overload>({
    {"string_replace_string_string",
     true,
     {"string", "string", "string"},
     "string"},
    {"string_replace_string_string_int",
     true,
     {"string", "string", "string", "int"},
     "string"},
});
constexpr auto kSplit = std::to_array<Overload>({
    {"string_split_string", true, {"string", "string"}, "list(string)"},
    {"string_split_string_int",
     true,
     {"string", "string", "int"},
     "list(string)"},
});
constexpr auto kQuote =
    std::to_array<Overload>({{"strings_quote", false, {"string"}, "string"}});

}  // namespace

constinit const Function kPartFunctions[4] = {
    {"join", kJoin, join, "The texts of a list in one, a separator between.",
     "Les textes d’une liste en un seul, un séparateur entre eux.",
     "['a', 'b'].join('-') == 'a-b'", "strings"},
    {"replace", kReplace, replace,
     "The text with one part put in the place of another.",
     "Le texte où une partie en remplace une autre.",
     "'banane'.replace('an', 'o', 1) == 'boane'", "strings"},
    {"split", kSplit, split, "The parts of a text between separators.",
     "Les parties d’un texte entre des séparateurs.",
     "'a,b,c'.split(',', 2) == ['a', 'b,c']", "strings"},
    {"strings.quote", kQuote, quote,
     "The text in quotes, special characters escaped.",
     "Le texte entre guillemets, caractères spéciaux échappés.",
     "strings.quote('a\"b') == '\"a\\\\\"b\"'", "strings"},
};

}  // namespace charta::cel
