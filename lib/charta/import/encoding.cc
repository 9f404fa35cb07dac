// SPDX-License-Identifier: EUPL-1.2
// Windows-1252 is Latin-1 but for 32 bytes, five of which stand for nothing.
#include "charta/import/encoding.h"

#include <array>

#include "charta/base/utf8.h"

namespace charta {
namespace {

// 0x80 to 0x9F; 0 where there is no character.
constexpr std::array<char32_t, 32> kHigh = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

}  // namespace

Decoded decode_windows_1252(std::string_view bytes) {
  Decoded out;
  out.text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    const char32_t point =
        byte >= 0x80 && byte < 0xA0 ? kHigh[byte - 0x80U] : char32_t{byte};
    if (point == 0 && byte != 0) return {.bad = byte, .at = i};
    std::array<char, 4> encoded{};
    out.text.append(encoded.data(), encode_utf8(point, encoded.data()));
  }
  return out;
}

}  // namespace charta
