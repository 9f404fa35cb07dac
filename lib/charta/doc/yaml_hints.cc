// SPDX-License-Identifier: EUPL-1.2
// Guesses at what was meant serve messages only; no value hangs on them.
#include "charta/doc/yaml_hints.h"

namespace charta::yaml {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

int no_break_size(const char* p) {
  if (p[0] == '\xC2' && p[1] == '\xA0') return 2;
  if (p[0] == '\xE2' && p[1] == '\x80' && p[2] == '\xAF') return 3;
  return 0;
}

std::string_view line_text(const char* p) {
  const char* end = p;
  while (!is_line_end(*end) && !(*end == '#' && end > p && is_white(end[-1]))) {
    ++end;
  }
  while (end > p && is_white(end[-1])) --end;
  return {p, end};
}

std::string between_quotes(std::string_view text) {
  const bool single = text.find_first_of("\"\\") != std::string_view::npos;
  std::string out(1, single ? '\'' : '"');
  for (const char c : text) {
    if (single && c == '\'') out += '\'';
    out += c;
  }
  return out += out.front();
}

bool missing_space(Scanner& scanner, const char* from, const char* colon) {
  const std::string_view rest = line_text(colon + 1);
  return scanner.fail(Code::missing_colon_space, from, colon + 1,
                      {std::string(from, colon + 1), std::string(rest)});
}

bool looks_like_entry(const char* p) {
  if (*p == '-' && is_blank(p[1])) return true;
  const std::string_view text = line_text(p);
  return text.ends_with(':') || text.find(": ") != std::string_view::npos;
}

}  // namespace charta::yaml
