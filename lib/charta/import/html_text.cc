// SPDX-License-Identifier: EUPL-1.2
// One pass; nothing here is shown as HTML again without being escaped.
#include "charta/import/html_text.h"

#include <array>
#include <charconv>
#include <utility>

#include "charta/base/utf8.h"

namespace charta {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 28>
    kEntities = {
        {{"amp", "&"},    {"lt", "<"},     {"gt", ">"},     {"quot", "\""},
         {"apos", "'"},   {"nbsp", " "},   {"eacute", "é"}, {"egrave", "è"},
         {"ecirc", "ê"},  {"euml", "ë"},   {"agrave", "à"}, {"acirc", "â"},
         {"ccedil", "ç"}, {"icirc", "î"},  {"iuml", "ï"},   {"ocirc", "ô"},
         {"ouml", "ö"},   {"ugrave", "ù"}, {"ucirc", "û"},  {"uuml", "ü"},
         {"auml", "ä"},   {"euro", "€"},   {"rsquo", "’"},  {"lsquo", "‘"},
         {"ldquo", "“"},  {"rdquo", "”"},  {"ndash", "–"},  {"mdash", "—"}}};

bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool starts(std::string_view html, std::size_t at, std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (at + i >= html.size() || (html[at + i] | 0x20) != (word[i] | 0x20)) {
      return false;
    }
  }
  return true;
}

// The byte behind what begins at `<`, or `at` when that is only text.
std::size_t markup_end(std::string_view html, std::size_t at) {
  const auto behind = [&](std::string_view end) {
    const std::size_t found = html.find(end, at);
    return found == std::string_view::npos ? html.size() : found + end.size();
  };
  if (html.substr(at).starts_with("<!--")) return behind("-->");
  if (starts(html, at, "<script")) return behind("</script>");
  if (starts(html, at, "<style")) return behind("</style>");
  const std::size_t name = at + 1 < html.size() && html[at + 1] == '/' ? 2 : 1;
  const bool tag = at + name < html.size() && letter(html[at + name]);
  return tag && html.find('>', at) != std::string_view::npos ? behind(">") : at;
}

// `#233` or `#xE9`.
std::string numbered(std::string_view name) {
  const bool hex = name.size() > 1 && (name[1] | 0x20) == 'x';
  const std::string_view digits = name.substr(hex ? 2 : 1);
  std::uint32_t point = 0;
  const auto read = std::from_chars(
      digits.data(), digits.data() + digits.size(), point, hex ? 16 : 10);
  const bool fits =
      read.ec == std::errc() && read.ptr == digits.data() + digits.size() &&
      point >= 0x20 && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
  if (!fits) return {};
  std::array<char, 4> bytes{};
  return {bytes.data(), encode_utf8(point, bytes.data())};
}

// The characters of the entity that begins at `&`; empty when there is none.
std::string entity(std::string_view html, std::size_t at, std::size_t& end) {
  const std::size_t semicolon = html.substr(0, at + 12).find(';', at);
  if (semicolon == std::string_view::npos) return {};
  end = semicolon + 1;
  const std::string_view name = html.substr(at + 1, semicolon - at - 1);
  if (name.starts_with('#')) return numbered(name);
  for (const auto& [known, text] : kEntities) {
    if (known == name) return std::string(text);
  }
  return {};
}

}  // namespace

std::string text_of_html(std::string_view html) {
  std::string out;
  std::size_t at = 0;
  while (at < html.size()) {
    std::size_t end = at;
    if (html[at] == '<') {
      end = markup_end(html, at);
      if (end > at) out += ' ';
    } else if (html[at] == '&') {
      std::size_t behind = at;
      const std::string text = entity(html, at, behind);
      if (!text.empty()) end = behind;
      out += text;
    }
    if (end == at) out += html[end++];
    at = end;
  }
  return out;
}

}  // namespace charta
