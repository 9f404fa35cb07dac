// SPDX-License-Identifier: EUPL-1.2
// A few hundred bytes of compact JSON, put together before they go to a report:
// short parts cost more to append than to copy. Internal to report.
#pragma once

#include <charconv>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "charta/base/byte_scan.h"
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
  // blocks and words, the last of which may overlap the one before it.
  static bool plain(std::string_view text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    if (text.size() < 8) return plain_word(short_word(text));
    at = scan::json_plain(at, end);
    for (; end - at > 8; at += 8) {
      if (!plain_word(word_at(at))) return false;
    }
    return plain_word(word_at(end - 8));
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
    if (size >= 16) {
      put_by<16>(from, size);
    } else if (size >= 8) {
      put_by<8>(from, size);
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
  // Of fewer than eight bytes: spaces stand for the others.
  static std::uint64_t short_word(std::string_view text) {
    std::uint64_t word = 0x2020202020202020U;
    for (const char c : text) word = word << 8U | static_cast<unsigned char>(c);
    return word;
  }
  template <std::size_t kStep>
  void put_by(const char* from, std::size_t size) {
    for (std::size_t i = 0; i + kStep < size; i += kStep) {
      std::memcpy(end_ + i, from + i, kStep);
    }
    std::memcpy(end_ + size - kStep, from + size - kStep, kStep);
  }
  bool put_word(Rational::Integer number);

  char text_[kRoom + kMarks];  // NOLINT: filled as far as it is read
  char* end_ = text_;
};

}  // namespace charta
