// SPDX-License-Identifier: EUPL-1.2
// XML 1.0, the production Char and the references.
#include "charta/report/xml.h"

#include <fmt/core.h>

#include "charta/i18n/glyphs.h"
#include "charta/i18n/say.h"

namespace charta {
namespace {

// Whether an XML 1.0 document may hold the code point, if only by reference.
bool xml_char(char32_t point) {
  if (point == U'\t' || point == U'\n' || point == U'\r') return true;
  return point >= 0x20 && point != 0xFFFE && point != 0xFFFF;
}

void append_glyph(const Glyph& glyph, std::string& out) {
  if (glyph.point == 0xFFFD) {
    out += "\uFFFD";
  } else if (!xml_char(glyph.point)) {
    out += plain(glyph.bytes);
  } else if (harmful(glyph.point)) {
    fmt::format_to(std::back_inserter(out), "&#x{:X};",
                   static_cast<std::uint32_t>(glyph.point));
  } else {
    out += glyph.bytes;
  }
}

// What stands for an ASCII character, or nothing when it stands for itself.
std::string_view reference(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

void append(std::string_view text, bool value, std::string& out) {
  while (!text.empty()) {
    const char c = text.front();
    const std::string_view known = reference(c);
    const bool kept = c == '\n' || c == '\t';
    if (!known.empty()) {
      out += known;
    } else if ((c >= ' ' && c < '\x7f') || (kept && !value)) {
      out += c;
    } else {
      const Glyph glyph = first_glyph(text);
      append_glyph(glyph, out);
      text.remove_prefix(glyph.bytes.size() - 1);
    }
    text.remove_prefix(1);
  }
}

}  // namespace

void append_xml(std::string_view text, std::string& out) {
  append(text, false, out);
}

void append_xml_value(std::string_view text, std::string& out) {
  append(text, true, out);
}

void append_attribute(std::string_view name, std::string_view text,
                      std::string& out) {
  out += ' ';
  out += name;
  out += "=\"";
  append_xml_value(text, out);
  out += '"';
}

}  // namespace charta
