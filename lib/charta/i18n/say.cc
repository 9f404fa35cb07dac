// SPDX-License-Identifier: EUPL-1.2
// Faults in words, with the line they stand on.
#include "charta/i18n/say.h"

#include <fmt/core.h>

#include <iterator>

#include "charta/i18n/excerpt.h"
#include "charta/i18n/glyphs.h"
#include "charta/i18n/sentences.h"

namespace charta {
namespace {

bool printable(char c) { return c >= ' ' && c <= '~'; }

// The bytes at the front that need no second look.
std::size_t printable_run(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && printable(text[size])) ++size;
  return size;
}

void append_plain(const Glyph& glyph, std::string& out) {
  if (glyph.point == 0xFFFD) {
    out += "\uFFFD";
  } else if (harmful(glyph.point)) {
    fmt::format_to(std::back_inserter(out), "\\u{{{:x}}}",
                   static_cast<std::uint32_t>(glyph.point));
  } else {
    out += glyph.bytes;
  }
}

std::string_view prefix(Language language, Gravity gravity) {
  const bool french = language == Language::french;
  switch (gravity) {
    case Gravity::error:
      return "";
    case Gravity::warning:
      return french ? "avertissement\u00a0: " : "warning: ";
    case Gravity::note:
      return french ? "remarque\u00a0: " : "note: ";
  }
  return "";
}

}  // namespace

std::string sentence(Language language, const Diagnostic& diagnostic) {
  return language == Language::french ? french(diagnostic)
                                      : english(diagnostic);
}

std::string place(const Mark& mark) {
  std::string text = plain(mark.file);
  if (mark.line == 0) return text;
  fmt::format_to(std::back_inserter(text), ":{}", mark.line);
  if (mark.column == 0) return text;
  fmt::format_to(std::back_inserter(text), ":{}", mark.column);
  return text;
}

std::string say(Language language, const Diagnostic& diagnostic) {
  std::string out = place(diagnostic.at);
  if (!out.empty()) out += ": ";
  out += prefix(language, diagnostic.gravity);
  out += sentence(language, diagnostic) + '\n';
  append_excerpt(diagnostic, out);
  const std::string_view see = language == Language::french ? "voir" : "see";
  for (const Mark& mark : diagnostic.related) {
    fmt::format_to(std::back_inserter(out), "  {} {}\n", see, place(mark));
  }
  return out;
}

std::string plain(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t run = printable_run(text);
    out += text.substr(0, run);
    text.remove_prefix(run);
    if (text.empty()) break;
    const Glyph glyph = first_glyph(text);
    append_plain(glyph, out);
    text.remove_prefix(glyph.bytes.size());
  }
  return out;
}

}  // namespace charta
