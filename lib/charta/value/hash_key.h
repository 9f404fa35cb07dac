// SPDX-License-Identifier: EUPL-1.2
// The hash of keys, inlined where documents are read and walked.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace charta {

// Words multiplied by an odd constant (2^64 over the golden ratio): short keys,
// no adversary beyond the limit on keys a map.
class KeyHash {
 public:
  static std::uint32_t of(std::string_view key) {
    constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15U;
    const char* at = key.data();
    std::size_t left = key.size();
    std::uint64_t hash = left * kFactor;  // no size looks like a byte
    for (; left > 8; left -= 8, at += 8) {
      hash = (hash ^ word(at, 8)) * kFactor;
      hash ^= hash >> 32U;
    }
    hash = (hash ^ tail(at, left)) * kFactor;
    return static_cast<std::uint32_t>(hash >> 32U);
  }

 private:
  friend struct KeyEnds;
  static std::uint64_t word(const char* at, std::size_t size) {
    std::uint64_t read = 0;
    std::memcpy(&read, at, size);
    return read;
  }
  // The last one to eight bytes of a text of that size.
  static std::uint64_t tail(const char* at, std::size_t size) {
    if (size >= 4) return word(at, 4) | word(at + size - 4, 4) << 32U;
    std::uint64_t read = 0;
    for (std::size_t i = 0; i < size; ++i) {
      read = read << 8U | static_cast<unsigned char>(at[i]);
    }
    return read;
  }
};

// What tells most short texts apart without reading them: two texts of at most
// 16 bytes are equal when their ends are. For tables that no stranger fills.
struct KeyEnds {
  static constexpr std::size_t kWhole = 16;

  std::uint64_t first = 0;  // up to eight bytes
  std::uint64_t last = 0;   // eight bytes, or none of a text below eight
  std::uint32_t size = 0;

  static KeyEnds of(std::string_view text) {
    const std::size_t size = text.size();
    const char* const at = text.data();
    const auto bytes = static_cast<std::uint32_t>(size);
    if (size < 8) return {KeyHash::tail(at, size), 0, bytes};
    return {KeyHash::word(at, 8), KeyHash::word(at + size - 8, 8), bytes};
  }
  std::uint32_t hash() const {
    constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15U;
    const std::uint64_t mixed = (first * kFactor ^ last ^ size) * kFactor;
    return static_cast<std::uint32_t>(mixed >> 32U);
  }
  // Whether all three are equal, by one branch.
  bool alike(const KeyEnds& other) const {
    return ((first ^ other.first) | (last ^ other.last) |
            (size ^ other.size)) == 0;
  }
};

}  // namespace charta
