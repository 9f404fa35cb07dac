// SPDX-License-Identifier: EUPL-1.2
// Escapes as the reference implementation prints them.
#include "charta/cel/quote.h"

#include "charta/base/utf8.h"

namespace charta::cel {
namespace {

void append_hex(std::uint32_t number, int digits, std::string& out) {
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
    out += "0123456789abcdef"[(number >> static_cast<unsigned>(shift)) & 0xFU];
  }
}

// The letter of a short escape, or 0.
char short_escape(char32_t point) {
  constexpr std::string_view kCodes = "\a\b\t\n\v\f\r\"\\";
  constexpr std::string_view kLetters = "abtnvfr\"\\";
  for (std::size_t i = 0; i < kCodes.size(); ++i) {
    if (point == static_cast<unsigned char>(kCodes[i])) return kLetters[i];
  }
  return 0;
}

// Spaces other than U+0020, controls, format characters, private use, planes
// without characters: what a reader of the text would not see.
bool prints(char32_t point) {
  if (point < 0x20 || (point >= 0x7F && point <= 0xA0)) return false;
  if (point == 0xAD || point == 0x1680 || point == 0x180E) return false;
  if (point >= 0x2000 && point <= 0x200F) return false;
  if (point >= 0x2028 && point <= 0x202F) return false;
  if (point >= 0x205F && point <= 0x206F) return false;
  if (point == 0x3000 || point == 0xFEFF) return false;
  if (point >= 0xE000 && point <= 0xF8FF) return false;
  if (point >= 0xFFF0 && point <= 0xFFFB) return false;
  return point < 0x40000;
}

void append_byte(unsigned char byte, std::string& out) {
  const char letter = short_escape(byte);
  out += '\\';
  if (letter != 0) {
    out += letter;
    return;
  }
  out += 'x';
  append_hex(byte, 2, out);
}

void append_point(char32_t point, std::string_view encoded, std::string& out) {
  if (point < 0x80 && (short_escape(point) != 0 || !prints(point))) {
    append_byte(static_cast<unsigned char>(point), out);
  } else if (prints(point)) {
    out += encoded;
  } else if (point < 0x10000) {
    out += "\\u";
    append_hex(point, 4, out);
  } else {
    out += "\\U";
    append_hex(point, 8, out);
  }
}

}  // namespace

std::string quote(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint code = decode_utf8(text, at);
    if (code.size == 0) {
      out += "\xEF\xBF\xBD";
      ++at;
      continue;
    }
    append_point(code.point, text.substr(at, code.size), out);
    at += code.size;
  }
  return out + '"';
}

std::string quote_bytes(std::string_view octets) {
  std::string out = "b\"";
  for (std::size_t at = 0; at < octets.size();) {
    const CodePoint code = decode_utf8(octets, at);
    if (code.size == 0 || !prints(code.point) || code.point == 0xFFFD ||
        short_escape(code.point) != 0) {
      append_byte(static_cast<unsigned char>(octets[at]), out);
      ++at;
    } else {
      out += octets.substr(at, code.size);
      at += code.size;
    }
  }
  return out + '"';
}

}  // namespace charta::cel
