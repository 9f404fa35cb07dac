// SPDX-License-Identifier: EUPL-1.2
// Equality of texts that are mostly short, inlined where rules ask it most.
#pragma once

#include <cstdint>
#include <cstring>

#include "charta/value/value.h"

namespace charta {

template <typename Word>
bool same_ends(const char* a, const char* b, std::size_t size) {
  const auto word = [](const char* at) {
    Word read{};
    std::memcpy(&read, at, sizeof(Word));
    return read;
  };
  const std::size_t last = size - sizeof(Word);
  return word(a) == word(b) && word(a + last) == word(b + last);
}

// Short texts are compared by a word or two at each end, which may overlap.
inline bool same_bytes(const char* a, const char* b, std::size_t size) {
  using Word = std::uint64_t;
  if (size > 32) return std::memcmp(a, b, size) == 0;
  if (size > 16) {
    return same_ends<Word>(a, b, 16) &&
           same_ends<Word>(a + size - 16, b + size - 16, 16);
  }
  if (size >= 8) return same_ends<Word>(a, b, size);
  if (size >= 4) return same_ends<std::uint32_t>(a, b, size);
  if (size >= 2) return same_ends<std::uint16_t>(a, b, size);
  return size == 0 || *a == *b;
}

inline bool same_text(std::string_view a, std::string_view b) {
  return a.size() == b.size() && same_bytes(a.data(), b.data(), a.size());
}

// REQUIRES: one is a text.
[[gnu::always_inline]] inline bool same_text(const Value& a, const Value& b) {
  return a.same_form(b) &&
         same_bytes(a.text().data(), b.text().data(), a.text().size());
}

}  // namespace charta
