// SPDX-License-Identifier: EUPL-1.2
// UUIDs of version 5 rest on SHA-1, by Nettle.
#include "charta/base/uuid.h"

#include <nettle/sha1.h>

#include <array>

namespace charta {
namespace {

// The UUID of version 5 of `urn:charta` in the name space of URLs.
constexpr std::string_view kSpace(
    "\xbc\x8b\x60\x65\x32\x73\x52\xf7\x89\xaf\x5f\x28\x56\x83\x72\x60", 16);
constexpr std::size_t kBytes = 16;

void update(sha1_ctx& context, std::string_view bytes) {
  sha1_update(&context, bytes.size(),
              reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

}  // namespace

std::string uuid5(std::string_view space, std::string_view name) {
  sha1_ctx context;
  sha1_init(&context);
  update(context, space);
  update(context, name);
  std::array<std::uint8_t, kBytes> bytes;
  sha1_digest(&context, bytes.size(), bytes.data());
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | 0x50U);
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U);
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string text;
  for (std::size_t i = 0; i < kBytes; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += kHex[bytes[i] >> 4U];
    text += kHex[bytes[i] & 15U];
  }
  return text;
}

std::string uuid(std::initializer_list<std::string_view> parts) {
  std::string name;
  for (const std::string_view part : parts) {
    name += std::to_string(part.size());
    name += ':';
    name += part;
  }
  return uuid5(kSpace, name);
}

}  // namespace charta
