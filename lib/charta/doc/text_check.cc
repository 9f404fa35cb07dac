// SPDX-License-Identifier: EUPL-1.2
// One pass over the bytes, many at a time while they are plain ASCII.
#include "charta/doc/text_check.h"

#include <fmt/core.h>

#include <array>
#include <string_view>

#include "charta/base/byte_scan.h"
#include "charta/base/utf8.h"

namespace charta {
namespace {

using Classes = std::array<std::uint8_t, 256>;

constexpr std::uint8_t kHigh = 1;
constexpr std::uint8_t kControl = 2;

constexpr Classes classes(Controls controls) {
  Classes all{};
  for (unsigned c = 0x80; c < 0x100; ++c) all[c] = kHigh;
  if (controls == Controls::leave) return all;
  for (unsigned c = 0; c < 0x20; ++c) all[c] = kControl;
  all['\t'] = all['\n'] = all['\r'] = 0;
  all[0x7F] = kControl;
  return all;
}

constexpr Classes kStrict = classes(Controls::refuse);
constexpr Classes kLax = classes(Controls::leave);

bool invisible(char32_t c) {
  return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0x061C || c == 0x180E ||
         c == 0xFEFF;
}

bool separator(char32_t c) { return c == 0x85 || c == 0x2028 || c == 0x2029; }

bool refused(char32_t c) {
  return (c >= 0x80 && c <= 0x9F && c != 0x85) || c == 0xFEFF || c == 0xFFFE ||
         c == 0xFFFF;
}

bool plain_ascii(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned char>(i < text.size() ? text[i] : ' ');
  };
  return byte(at) < 0x80 && byte(at) != 0;
}

// Letters, quotation marks and the euro of Windows-1252, alone among ASCII.
bool looks_like_latin(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  const bool letter = (c >= 0xA0 && c <= 0xFC) || c == 0x80 || c == 0x85 ||
                      (c >= 0x91 && c <= 0x97) || c == 0x9C;
  return letter && plain_ascii(text, at + 1) &&
         (at == 0 || plain_ascii(text, at - 1));
}

// Two bytes a character show as a mark at the start, or as NUL in one half.
std::string_view wide_encoding(std::string_view text) {
  const std::string_view head = text.substr(0, 4);
  constexpr std::string_view kNul("\0\0\0", 3);
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") ||
      head.find(kNul.substr(0, 1)) < head.size()) {
    const bool four = head.find(kNul.substr(0, 2)) < head.size();
    return four ? "UTF-32" : "UTF-16";
  }
  return {};
}

class Check {
 public:
  Check(std::string_view text, Span part, Controls controls, Faults& faults)
      : text_(text.substr(0, part.end)),
        at_(part.begin),
        controls_(controls),
        classes_(controls == Controls::refuse ? kStrict : kLax),
        faults_(faults) {}

  TextFacts run() {
    while (at_ < text_.size()) {
      skip_plain();
      if (at_ < text_.size() && !step()) return facts_;
    }
    facts_.sound = true;
    return facts_;
  }

 private:
  std::uint8_t kind(std::size_t i) const {
    return classes_[static_cast<unsigned char>(text_[at_ + i])];
  }
  void skip_plain() {
    const char* begin = text_.data() + at_;
    const char* end = text_.data() + text_.size();
    const char* stop = controls_ == Controls::refuse
                           ? scan::printable(begin, end)
                           : scan::ascii(begin, end);
    at_ += static_cast<std::size_t>(stop - begin);
  }
  unsigned char byte(std::size_t i) const {
    return at_ + i < text_.size() ? static_cast<unsigned char>(text_[at_ + i])
                                  : 0;
  }
  // The size of a letter of Latin, or of a dash or quote for print: most of
  // what is not ASCII, and never worth a second look. 0 for all else.
  std::size_t usual() const {
    const unsigned char lead = byte(0);
    if (lead >= 0xC3 && lead <= 0xCB) return (byte(1) & 0xC0U) == 0x80 ? 2 : 0;
    const bool mark = lead == 0xE2 && byte(1) == 0x80;
    return mark && byte(2) >= 0x90 && byte(2) <= 0xA7 ? 3 : 0;
  }
  Span here(std::size_t size) const {
    return {static_cast<std::uint32_t>(at_),
            static_cast<std::uint32_t>(at_ + size)};
  }

  // Steps over bytes up to the next that is high, or refuses a control.
  bool step() {
    const std::uint8_t what = kind(0);
    if (what == kHigh) {
      const std::size_t size = usual();
      at_ += size;
      return size > 0 || wide();
    }
    if (what == kControl) {
      return refuse_control(static_cast<unsigned char>(text_[at_]), 1);
    }
    ++at_;
    return true;
  }

  bool refuse_control(char32_t point, std::uint32_t size) {
    faults_.error(Code::control_character, here(size),
                  {fmt::format("U+{:04X}", static_cast<unsigned>(point))});
    return false;
  }

  bool wide() {
    const CodePoint code = decode_utf8(text_, at_);
    if (code.size == 0) return refuse_bytes();
    if (code.size > 1 && code.point >= 0x300 && code.point <= 0x36F) {
      facts_.combining = true;
    }
    if (controls_ == Controls::refuse && refused(code.point)) {
      return refuse_control(code.point, code.size);
    }
    if (controls_ == Controls::refuse && separator(code.point)) {
      facts_.separators = true;
      warn(Code::line_separator, code);
    }
    if (invisible(code.point)) warn(Code::invisible_character, code);
    at_ += code.size;
    return true;
  }

  void warn(Code what, CodePoint code) {
    faults_.warn(what, here(code.size),
                 {fmt::format("U+{:04X}", static_cast<unsigned>(code.point))});
  }

  bool refuse_bytes() {
    const std::string offset = std::to_string(at_);
    if (looks_like_latin(text_, at_)) {
      faults_.error(Code::wrong_encoding, here(1), {"Windows-1252", offset});
    } else {
      faults_.error(Code::bad_utf8, here(1), {offset});
    }
    return false;
  }

  std::string_view text_;
  std::size_t at_;
  Controls controls_;
  const Classes& classes_;
  Faults& faults_;
  TextFacts facts_{};
};

}  // namespace

TextFacts check_text(const Source& source, Span part, Controls controls,
                     Faults& faults) {
  const std::string_view text = source.text;
  if (part.begin == 0) {
    const std::string_view wide = wide_encoding(text);
    if (!wide.empty()) {
      faults.error(Code::wrong_encoding, {0, 1}, {std::string(wide), "0"});
      return {};
    }
  }
  return Check(text, part, controls, faults).run();
}

std::uint32_t byte_order_mark(const Source& source) {
  return source.text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

}  // namespace charta
