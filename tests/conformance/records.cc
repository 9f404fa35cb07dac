// SPDX-License-Identifier: EUPL-1.2
// Fields of the records that suites are made of.
#include <cstdint>
#include <string_view>

#include "conformance/suites.h"

namespace charta::conformance {
namespace {

std::string decode_base64(std::string_view text) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  std::uint32_t bits = 0;
  int held = 0;
  for (const char c : text) {
    const std::size_t digit = kDigits.find(c);
    if (digit == std::string_view::npos) continue;
    bits = (bits << 6U) | static_cast<std::uint32_t>(digit);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out += static_cast<char>((bits >> held) & 0xFFU);
  }
  return out;
}

}  // namespace

std::string_view text_at(const Map& record, std::string_view key) {
  const Value* value = record.find(key);
  if (value == nullptr || !value->is(Kind::string)) return {};
  return value->text();
}

bool true_at(const Map& record, std::string_view key) {
  const Value* value = record.find(key);
  return value != nullptr && value->is(Kind::boolean) && value->boolean();
}

std::string bytes_of(const Map& holder) {
  if (holder.find("base64") != nullptr) {
    return decode_base64(text_at(holder, "base64"));
  }
  return std::string(text_at(holder, "text"));
}

}  // namespace charta::conformance
