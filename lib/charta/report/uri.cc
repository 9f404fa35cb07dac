// SPDX-License-Identifier: EUPL-1.2
// Percent-encoding.
#include "charta/report/uri.h"

#include "charta/i18n/glyphs.h"

namespace charta {
namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";
constexpr std::string_view kStandardInput = "stdin";

// What a path segment may hold as it is; the colon is left out, since a first
// segment may not have one.
bool unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') ||
         std::string_view("-._~/!$'()*+,;=@").find(c) != std::string_view::npos;
}

void append_byte(char c, std::string& out) {
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += kHex[byte >> 4U];
  out += kHex[byte & 15U];
}

std::string encoded(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const Glyph glyph = first_glyph(text);
    const bool bad = glyph.point == 0xFFFD;
    for (const char c : bad ? std::string_view("\uFFFD") : glyph.bytes) {
      if (unreserved(c)) {
        out += c;
      } else {
        append_byte(c, out);
      }
    }
    text.remove_prefix(glyph.bytes.size());
  }
  return out;
}

}  // namespace

std::string_view without_dot(std::string_view file) {
  while (file.starts_with("./")) file.remove_prefix(2);
  return file;
}

std::string file_uri(std::string_view file) {
  file = without_dot(file);
  if (file.empty() || file == "-") return std::string(kStandardInput);
  if (!file.starts_with("/")) return encoded(file);
  while (file.starts_with("//")) file.remove_prefix(1);
  return "file://" + encoded(file);
}

std::string relative_path(std::string_view file) {
  file = without_dot(file);
  while (file.starts_with("/")) file.remove_prefix(1);
  if (file.empty() || file == "-") return std::string(kStandardInput);
  return std::string(file);
}

}  // namespace charta
