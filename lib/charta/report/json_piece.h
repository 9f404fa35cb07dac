// SPDX-License-Identifier: EUPL-1.2
// A few hundred bytes of compact JSON, put together before they go to a report:
// short parts cost more to append than to copy. Internal to report.
#pragma once

#include <charconv>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "charta/value/rational.h"

namespace charta {

// How many bytes at the front of a text stand in JSON as they are: ASCII
// without controls, quotation marks and backslashes.
std::size_t plain_run(std::string_view text);

// REQUIRES: texts from outside are kRoom bytes in all at most, and what stands
// between them kMarks.
class JsonPiece {
 public:
  static constexpr std::size_t kRoom = 448;
  static constexpr std::size_t kMarks = 128;

  // Whether a text stands in JSON as it is. Asked of every name and path: by
  // words, the last of which may overlap the one before it.
  static bool plain(std::string_view text) {
    const std::size_t size = text.size();
    const char* const at = text.data();
    if (size < 8) return plain_run(text) == size;
    for (std::size_t i = 0; i + 8 < size; i += 8) {
      if (!plain_word(word_at(at + i))) return false;
    }
    return plain_word(word_at(at + size - 8));
  }
  // The same of eight bytes in one word.
  static bool plain_word(std::uint64_t eight) {
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    constexpr std::uint64_t kHighs = 0x8080808080808080U;
    const auto equal = [eight](char c) {
      const std::uint64_t other =
          eight ^ (kOnes * static_cast<unsigned char>(c));
      return (other - kOnes) & ~other;
    };
    const std::uint64_t control = (eight - kOnes * 0x20) & ~eight;
    const std::uint64_t beyond = eight | (eight + kOnes);  // 0x7F too
    const std::uint64_t odd = control | beyond | equal('"') | equal('\\');
    return (odd & kHighs) == 0;
  }

  void put(char c) { *end_++ = c; }
  template <std::size_t size>
  void put(const char (&text)[size]) {
    std::memcpy(end_, text, size - 1);
    end_ += size - 1;
  }
  // Copies in words, the last of which may overlap the one before it.
  void put(std::string_view text) {
    const char* const from = text.data();
    const std::size_t size = text.size();
    if (size >= 8) {
      for (std::size_t i = 0; i + 8 < size; i += 8) move(from + i, end_ + i);
      move(from + size - 8, end_ + size - 8);
    } else {
      for (std::size_t i = 0; i < size; ++i) end_[i] = from[i];
    }
    end_ += size;
  }
  void put(std::uint64_t number) {
    end_ = std::to_chars(end_, end_ + 20, number).ptr;
  }
  // As a string. False when a part does not fit a machine word.
  bool put(const Rational& value);

  std::string_view text() const {
    return {text_, static_cast<std::size_t>(end_ - text_)};
  }

 private:
  static std::uint64_t word_at(const char* at) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, at, sizeof(eight));
    return eight;
  }
  static void move(const char* from, char* to) { std::memcpy(to, from, 8); }
  bool put_word(Rational::Integer number);

  char text_[kRoom + kMarks];  // NOLINT: filled as far as it is read
  char* end_ = text_;
};

}  // namespace charta
