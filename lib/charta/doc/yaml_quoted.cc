// SPDX-License-Identifier: EUPL-1.2
// Scalars between quotes. One line without escapes is a view of the source.
#include <algorithm>
#include <array>

#include "charta/base/utf8.h"
#include "charta/doc/yaml_scalars.h"

namespace charta::yaml {
namespace {

// One quoted scalar on its way into the buffer.
class Quoted {
 public:
  Quoted(Scanner& scanner, std::int32_t parent, char quote)
      : s_(scanner), parent_(parent), quote_(quote), begin_(scanner.at) {}

  bool read(Scalar& scalar) {
    const char* p = begin_ + 1;
    while (*p != quote_ && *p != '\\' && !is_line_end(*p)) ++p;
    if (*p == '\\' && quote_ == '\'') p = plain_run(p);
    scalar.style = quote_ == '"' ? Style::double_quoted : Style::single_quoted;
    if (*p == quote_ && !(quote_ == '\'' && p[1] == quote_)) {
      scalar.text = {begin_ + 1, static_cast<std::size_t>(p - begin_ - 1)};
    } else if (!rest(p, scalar)) {
      return false;
    } else {
      p = s_.at;
    }
    s_.at = p + 1;
    scalar.at = s_.span(begin_, s_.at);
    return true;
  }

 private:
  const char* plain_run(const char* p) const {
    const char slash = quote_ == '"' ? '\\' : quote_;
    while (*p != quote_ && *p != slash && !is_line_end(*p)) ++p;
    return p;
  }

  // Reads on from p into the buffer; leaves s_.at at the closing quote.
  bool rest(const char* p, Scalar& scalar) {
    std::string& out = s_.buffer;
    out.assign(begin_ + 1, p);
    solid_ = 0;
    while (*p != quote_ || (quote_ == '\'' && p[1] == quote_)) {
      if (*p == quote_) {
        out += quote_;
        p += 2;
      } else if (*p == '\\' && quote_ == '"') {
        if (!escape(p)) return false;
      } else if (is_break(*p)) {
        if (!lines(p)) return false;
        scalar.one_line = false;
      } else if (p == s_.end) {
        return unclosed();
      }
      const char* run = p;
      p = plain_run(p);
      out.append(run, p);
    }
    s_.at = p;
    return s_.keep(out, scalar.text);
  }

  bool unclosed() {
    const char* p = begin_;
    while (!is_line_end(*p)) ++p;
    return s_.fail(Code::unclosed_quote, begin_, p, {std::string(1, quote_)});
  }

  // Folds the line breaks from p on; p comes to the text behind them.
  bool lines(const char*& p) {
    std::string& out = s_.buffer;
    while (out.size() > solid_ && is_white(out.back())) out.pop_back();
    std::size_t breaks = 0;
    if (!skip_lines(p, breaks)) return false;
    fold(breaks, out);
    solid_ = out.size();
    return true;
  }

  bool skip_lines(const char*& p, std::size_t& breaks) {
    const char* start = p;
    std::int32_t column = 0;
    while (is_break(*p)) {
      ++breaks;
      p = start = Scanner::behind_break(p);
      while (*p == ' ') ++p;
      column = static_cast<std::int32_t>(p - start);
      while (is_white(*p)) ++p;
    }
    if (p == s_.end) return unclosed();
    if (s_.marker(start)) {
      return s_.fail_with_text(Code::document_marker_inside, start, start + 3);
    }
    if (column > parent_) return true;
    if (is_white(start[column])) {
      return s_.fail(Code::tab_indentation, start, p + 1);
    }
    const char* line = begin_;
    while (!is_line_end(*line)) ++line;
    return s_.fail(Code::quote_open_at_end, begin_, line,
                   {std::string(1, quote_)});
  }

  bool escape(const char*& p) {
    if (!is_break(p[1])) return character(p);
    ++p;
    std::size_t breaks = 0;
    if (!skip_lines(p, breaks)) return false;
    s_.buffer.append(breaks - 1, '\n');
    solid_ = s_.buffer.size();
    return true;
  }

  bool character(const char*& p) {
    constexpr std::string_view kLetters = "0abt\tnvfre \"/\\";
    constexpr std::string_view kMeanings("\0\a\b\t\t\n\v\f\r\x1b \"/\\", 14);
    const char letter = p[1];
    const std::size_t simple = kLetters.find(letter);
    if (letter != '\0' && simple != std::string_view::npos) {
      s_.buffer += kMeanings[simple];
      p += 2;
    } else if (letter == 'N' || letter == '_' || letter == 'L' ||
               letter == 'P') {
      put(letter == 'N'   ? 0x85
          : letter == '_' ? 0xA0
          : letter == 'L' ? 0x2028
                          : 0x2029);
      p += 2;
    } else if (!number(p)) {
      return false;
    }
    solid_ = s_.buffer.size();
    return true;
  }

  void put(char32_t point) {
    char bytes[4];
    s_.buffer.append(bytes, encode_utf8(point, bytes));
  }

  // `\xXX`, `\uXXXX` or `\UXXXXXXXX`; two halves of a surrogate pair too.
  bool number(const char*& p) {
    const std::size_t size = escape_size(p);
    const std::uint32_t first = hex(p, size);
    if (size == 0 || first > 0x10FFFF) {
      const std::uint32_t letter = decode_utf8({p + 1, s_.end}, 0).size;
      return s_.fail_with_text(Code::bad_escape, p, p + 1 + letter);
    }
    const char* next = p + size;
    if (first < 0xD800 || first > 0xDFFF) {
      put(first);
      p = next;
      return true;
    }
    const bool pair = first <= 0xDBFF && escape_size(next) == 6;
    const std::uint32_t second = pair ? hex(next, 6) : 0;
    if (second < 0xDC00 || second > 0xDFFF) {
      return s_.fail_with_text(Code::lone_surrogate, p, next);
    }
    put(0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00));
    p = next + 6;
    return true;
  }

  static std::size_t escape_size(const char* p) {
    if (p[0] != '\\') return 0;
    return p[1] == 'x' ? 4 : p[1] == 'u' ? 6 : p[1] == 'U' ? 10 : 0;
  }

  // The digits of an escape of that size, or more than any code point.
  static std::uint32_t hex(const char* p, std::size_t size) {
    std::uint32_t number = 0;
    for (std::size_t i = 2; i < size; ++i) {
      const char c = p[i];
      const bool digit = c >= '0' && c <= '9';
      const bool letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      if (!digit && !letter) return 0xFFFFFFFFU;
      if (number > 0xFFFFFFU) return 0xFFFFFFFFU;
      number = number * 16 + static_cast<std::uint32_t>(
                                 digit ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return number;
  }

  Scanner& s_;
  std::int32_t parent_;
  char quote_;
  const char* begin_;
  std::size_t solid_ = 0;  // size of the part of the buffer that is not trimmed
};

}  // namespace

bool read_single_quoted(Scanner& scanner, std::int32_t parent, Scalar& scalar) {
  scalar = {};
  return Quoted(scanner, parent, '\'').read(scalar);
}

bool read_double_quoted(Scanner& scanner, std::int32_t parent, Scalar& scalar) {
  scalar = {};
  return Quoted(scanner, parent, '"').read(scalar);
}

}  // namespace charta::yaml
