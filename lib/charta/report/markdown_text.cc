// SPDX-License-Identifier: EUPL-1.2
// Escapes of GFM. A backslash disarms the syntax of Markdown itself; what sites
// make of plain text afterwards (mentions, references, bare links) is broken by
// an invisible space, as bots on those sites do.
#include "charta/report/markdown_text.h"

#include <algorithm>

namespace charta {
namespace {

constexpr std::string_view kSyntax = "\\`*_[]{}~$";
constexpr std::string_view kBlockStart = "#-+=:";
constexpr std::string_view kBreak = "&#8203;";

bool digit(char c) { return c >= '0' && c <= '9'; }

bool word(char c) {
  return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         c == '_' || c == '-' || c == '"' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Whether sites would make a link of what begins at the start of the rest.
bool reference(std::string_view rest) {
  const char next = rest.size() > 1 ? rest[1] : ' ';
  switch (rest.front()) {
    case '@':
    case '#':
    case '!':
    case '%':
    case '^':
      return word(next);
    case ':':
      return rest.starts_with("://");
    default:
      return false;
  }
}

// `1.` and `1)` begin a list.
std::size_t list_mark(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && digit(text[at])) ++at;
  const bool mark =
      at > 0 && at < text.size() && (text[at] == '.' || text[at] == ')');
  return mark ? at : std::string_view::npos;
}

// The dot of `www.`, which alone makes a link.
bool web_dot(std::string_view text, std::size_t at) {
  if (text[at] != '.' || at < 3) return false;
  const auto is_w = [](char c) { return c == 'w' || c == 'W'; };
  return std::ranges::all_of(text.substr(at - 3, 3), is_w);
}

void append(char c, std::string& out) {
  if (c == '<') {
    out += "&lt;";
  } else if (c == '>') {
    out += "&gt;";
  } else if (c == '&') {
    out += "&amp;";
  } else {
    if (kSyntax.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
}

}  // namespace

std::string md_text(std::string_view text) {
  std::string out;
  const std::size_t mark = list_mark(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool block = i == 0 && kBlockStart.find(c) != std::string_view::npos;
    if (block || i == mark) out += '\\';
    if (web_dot(text, i)) out += kBreak;
    append(c, out);
    if (reference(text.substr(i))) out += kBreak;
  }
  return out;
}

std::string md_code(std::string_view text) {
  if (text.empty()) return {};
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const auto edge = [](char c) { return c == '`' || c == ' '; };
  const bool padded = edge(text.front()) || edge(text.back());
  const std::string space(padded ? 1 : 0, ' ');
  return fence + space + std::string(text) + space + fence;
}

std::string md_cell(std::string_view markdown) {
  std::string out;
  for (const char c : markdown) {
    if (c == '|') out += '\\';
    out += c;
  }
  return out;
}

std::string md_line(const Line& line) {
  std::string text;
  for (const Piece& piece : line) {
    text += piece.code ? md_code(piece.text) : md_text(piece.text);
  }
  return text;
}

}  // namespace charta
