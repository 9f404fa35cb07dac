// SPDX-License-Identifier: EUPL-1.2
// Base64 (RFC 4648), padding optional when it is read.
#include <array>
#include <optional>
#include <string>

#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

constexpr std::string_view kDigits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::uint32_t octet(char c) { return static_cast<unsigned char>(c); }

Value encode(Call& call) {
  if (!call[0].is(Kind::bytes)) return call.no_overload();
  const std::string_view from = call[0].text();
  char* const place = call.room((from.size() + 2) / 3 * 4);
  if (place == nullptr) return call.stopped();
  char* at = place;
  for (std::size_t i = 0; i < from.size(); i += 3) {
    const std::size_t left = from.size() - i;
    std::uint32_t bits = octet(from[i]) << 16U;
    if (left > 1) bits |= octet(from[i + 1]) << 8U;
    if (left > 2) bits |= octet(from[i + 2]);
    *at++ = kDigits[bits >> 18U];
    *at++ = kDigits[bits >> 12U & 63U];
    *at++ = left > 1 ? kDigits[bits >> 6U & 63U] : '=';
    *at++ = left > 2 ? kDigits[bits & 63U] : '=';
  }
  return Value::of(std::string_view(place, at));
}

// The bytes that base64 digits spell, with or without padding.
std::optional<std::string> decoded(std::string_view text) {
  while (text.ends_with('=')) text.remove_suffix(1);
  if (text.size() % 4 == 1) return {};
  std::string bytes;
  std::uint32_t bits = 0;
  std::uint32_t held = 0;
  for (const char c : text) {
    const std::size_t digit = kDigits.find(c);
    if (digit == std::string_view::npos) return {};
    bits = bits << 6U | static_cast<std::uint32_t>(digit);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes += static_cast<char>(bits >> held & 0xFFU);
  }
  return bytes;
}

Value decode(Call& call) {
  if (!call[0].is(Kind::string)) return call.no_overload();
  const std::string_view text = call[0].text();
  if (!call.charge(text.size() / 4)) return call.stopped();
  // Padding fills the last four digits, so there is none where it is not due.
  const std::size_t padding = text.size() - (text.find_last_not_of('=') + 1);
  if (padding > 2 || (padding > 0 && text.size() % 4 != 0)) {
    return call.fail(errors::kBadBase64);
  }
  const auto bytes = decoded(text);
  return bytes ? call.bytes(*bytes) : call.fail(errors::kBadBase64);
}

constexpr auto kEncode = std::to_array<Overload>(
    {{"base64_encode_bytes", false, {"bytes"}, "string"}});
constexpr auto kDecode = std::to_array<Overload>(
    {{"base64_decode_string", false, {"string"}, "bytes"}});

}  // namespace

constinit const Function kEncoderFunctions[2] = {
    {"base64.encode", kEncode, encode, "The bytes in base64.",
     "Les octets en base64.", "base64.encode(b'hello') == 'aGVsbG8='",
     "encoders"},
    {"base64.decode", kDecode, decode, "The bytes that base64 spells.",
     "Les octets écrits en base64.", "base64.decode('aGVsbG8') == b'hello'",
     "encoders"},
};

}  // namespace charta::cel
