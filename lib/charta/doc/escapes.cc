// SPDX-License-Identifier: EUPL-1.2
// Every escape is at least as long as what it stands for.
#include "charta/doc/escapes.h"

#include <algorithm>
#include <cstring>

#include "charta/base/utf8.h"

namespace charta {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFFU;

std::uint32_t hex(char c) {
  if (c >= '0' && c <= '9') return static_cast<std::uint32_t>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<std::uint32_t>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<std::uint32_t>(c - 'A' + 10);
  return kNone;
}

// The number of a `\uXXXX` at the front, or kNone.
std::uint32_t unit(std::string_view text) {
  if (text.size() < 6 || text[0] != '\\' || text[1] != 'u') return kNone;
  std::uint32_t number = 0;
  for (std::size_t i = 2; i < 6; ++i) {
    const std::uint32_t digit = hex(text[i]);
    if (digit == kNone) return kNone;
    number = number * 16 + digit;
  }
  return number;
}

// What a one-letter escape stands for, or NUL.
char simple(char letter) {
  constexpr std::string_view kLetters = "\"\\/bfnrt";
  constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
  const std::size_t at = kLetters.find(letter);
  return at < kLetters.size() ? kMeanings[at] : '\0';
}

class Unescaper {
 public:
  Unescaper(std::string_view text, char* out)
      : text_(text), out_(out), begin_(out) {}

  Unescaped run() {
    while (!text_.empty() && result_.fault == nullptr) {
      copy(std::min(text_.find('\\'), text_.size()));
      if (!text_.empty()) escape();
    }
    result_.size = static_cast<std::uint32_t>(out_ - begin_);
    return result_;
  }

 private:
  void copy(std::size_t size) {
    std::memcpy(out_, text_.data(), size);
    out_ += size;
    text_.remove_prefix(size);
  }

  void escape() {
    const char meaning = text_.size() > 1 ? simple(text_[1]) : '\0';
    if (meaning != '\0') {
      *out_++ = meaning;
      text_.remove_prefix(2);
      return;
    }
    const std::uint32_t first = unit(text_);
    if (first == kNone) {
      refuse(Code::bad_escape,
             text_.starts_with("\\u") ? 6 : 1 + decode_utf8(text_, 1).size);
    } else if (first >= 0xD800 && first <= 0xDFFF) {
      pair(first);
    } else {
      put(first, 6);
    }
  }

  void pair(std::uint32_t first) {
    const std::uint32_t second = unit(text_.substr(6));
    if (first >= 0xDC00 || second < 0xDC00 || second > 0xDFFF) {
      refuse(Code::lone_surrogate, 6);
    } else {
      put(0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00), 12);
    }
  }

  void put(char32_t point, std::size_t size) {
    if (point >= 0x300 && point <= 0x36F) result_.combining = true;
    out_ += encode_utf8(point, out_);
    text_.remove_prefix(size);
  }

  void refuse(Code code, std::size_t size) {
    result_.code = code;
    result_.fault = text_.data();
    result_.fault_size =
        static_cast<std::uint32_t>(std::min(size, text_.size()));
  }

  std::string_view text_;
  char* out_;
  char* begin_;
  Unescaped result_{};
};

}  // namespace

Unescaped unescape_json(std::string_view escaped, char* out) {
  return Unescaper(escaped, out).run();
}

}  // namespace charta
