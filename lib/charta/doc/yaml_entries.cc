// SPDX-License-Identifier: EUPL-1.2
// What most lines of a descriptor are, `key: text` and nothing else, read
// without the questions that other lines have to be asked. A line of which any
// is open is left where it stands.
#include "charta/base/byte_scan.h"
#include "charta/doc/yaml_block.h"

namespace charta::yaml {
namespace {

// Longer keys are asked whether they are too long.
constexpr std::ptrdiff_t kLongestKey = 64;

// The end of the word and the begin of the text in `word: text`; nothing when
// the line is otherwise.
const char* word_end_of(const char* p, const char*& text) {
  const char* begin = p;
  if (*p == '-') return nullptr;
  while (is_bare(*p)) ++p;
  const bool key = p != begin && p - begin <= kLongestKey;
  if (!key || p[0] != ':' || p[1] != ' ') return nullptr;
  text = p + 2;
  while (*text == ' ') ++text;
  constexpr std::uint8_t kOther = kWhite | kBreak | kEnd | kIndicator;
  const char c = *text;
  const bool plain = (class_of(c) & kOther) == 0;
  return plain && c != '-' && c != '?' && c != ':' ? p : nullptr;
}

// The line feed that ends the plain text, when nothing stands before it that
// is not text.
const char* text_end(const char* p, const char* end) {
  while (true) {
    p = scan::plain_text(p, end);
    while ((class_of(*p) & kPlainStop) == 0) ++p;
    if (*p == '#' ? is_white(p[-1]) : *p != ':' || is_blank(p[1])) break;
    ++p;
  }
  return *p == '\n' && !is_white(p[-1]) ? p : nullptr;
}

// Whether the line that begins here surely does not go on with the one before,
// in a block at that column.
bool stands_alone(const char* line, std::int32_t column) {
  const char* p = line;
  while (*p == ' ') ++p;
  return p - line <= column && !is_white(*p) && !is_break(*p);
}

}  // namespace

// REQUIRES: the map at the top waits for a key, and no property is held.
void BlockParser::plain_entries() {
  const std::int32_t column = top().column;
  while (*s_.at == '\n') {
    const char* key = s_.at + 1;
    while (*key == ' ') ++key;
    if (key - s_.at - 1 != column) return;
    const char* text = nullptr;
    const char* key_end = word_end_of(key, text);
    const char* end = key_end == nullptr ? nullptr : text_end(text, s_.end);
    if (end == nullptr || !stands_alone(end + 1, column)) return;
    out_.scalar(Style::plain, s_.span(key, key_end), {key, key_end});
    out_.scalar(Style::plain, s_.span(text, end), {text, end});
    s_.at = end;
  }
}

}  // namespace charta::yaml
